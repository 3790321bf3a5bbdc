/**
 * Attributes that are read, and their words. Beside those that people are shown, `data-*` whose name speaks of a
 * certificate's number or of a value, the files of images, and the parameters of addresses.
 */
import { decode, fileWords, hostIn, parametersOf } from './addresses.ts'
import { getAttribute, getAttributeNames, hasAttributes } from './dom.ts'
import { labelOfName } from './labels.ts'

/** Attributes that carry words for people, or an address. */
export const TEXT_ATTRIBUTES: readonly string[] =
  'title alt aria-label data-value data-title data-content data-text data-tip data-original-title href'.split(' ')

const TEXTS: ReadonlySet<string> = new Set(TEXT_ATTRIBUTES)
/** Of an image, also where it is only to be loaded when it comes into sight. */
const FILES: ReadonlySet<string> = new Set(['src', 'data-src', 'data-original', 'data-lazy-src'])
/** "data-number", "data-clipboard-text", "data-spec-value"; not "data-article-number", "data-spm-anchor-id". */
const OF_VALUE = /^data-(?:num|number|no|(?:[a-z\d-]{1,20}-)?(?:val|value|text|content))$/u
const MAX_ATTRIBUTE = 300
const MAX_NAMES = 40
const MAX_KNOWN = 2_000

export const isFile = (attribute: string): boolean => FILES.has(attribute)

/** The attributes of an element that are read, in the order of its tag; `null` when there are none. */
export const wordedAttributes = (element: Element): readonly string[] | null => {
  if (!hasAttributes(element)) return null
  let found: string[] | null = null
  for (const name of getAttributeNames(element)) {
    if (!isRead(element, name)) continue
    found ??= []
    if (found.push(name) === MAX_NAMES) break
  }
  return found
}

/** Asked of every attribute of the page: pages repeat few names many times. */
const isRead = (element: Element, name: string): boolean => {
  if (name === 'class' || name === 'id' || name === 'style') return false
  if (name === 'href') return element.localName === 'a'
  if (FILES.has(name) && element.localName === 'img') return true
  return TEXTS.has(name) || (name.startsWith('data-') && isTelling(name))
}

const known = new Map<string, boolean>()
const isTelling = (name: string): boolean => {
  const before = known.get(name)
  if (before !== undefined) return before
  const is = OF_VALUE.test(name) || labelOfName(name) !== ''
  if (known.size < MAX_KNOWN) known.set(name, is)
  return is
}

/** The parameters of a link's address that are read, each with the name of its place: `certNo`, `href?certNo`. */
export const parameterNames = (element: Element): readonly (readonly [name: string, attribute: string])[] =>
  [...parametersOf(element.getAttribute('href') ?? '').keys()].map((name) => [name, `href?${name}`])

/** An attribute as a passage has it: capped, an address decoded, of an image the file's name in words. */
export const wordsOfAttribute = (element: Element, attribute: string): string => {
  const [name = '', parameter] = attribute.split('?')
  const words = getAttribute(element, name)?.trim() ?? ''
  if (parameter) return parametersOf(words).get(parameter) ?? ''
  if (FILES.has(name)) return fileWords(words)
  return name === 'href' ? decode(words.slice(0, MAX_ATTRIBUTE)) : words.slice(0, MAX_ATTRIBUTE)
}

/** All that the reader makes of an element's attributes, labels included, as one text: for a first look at it. */
export const attributeText = (element: Element): string => {
  const own = (wordedAttributes(element) ?? []).map((name) => `${labelOfName(name)} ${wordsOfAttribute(element, name)}`)
  const parameters = element.localName === 'a' ? parameterNames(element) : []
  const read = parameters.map(
    ([name, place]) =>
      `${hostIn(element.getAttribute('href') ?? '')} ${labelOfName(name)} ${wordsOfAttribute(element, place)}`,
  )
  return [...own, ...read, ownLabelOf(element)].join('\n')
}

/** The label that a cell names itself, for screens too narrow for a table. */
export const ownLabelOf = (cell: Element): string =>
  (getAttribute(cell, 'data-label') ?? getAttribute(cell, 'data-th') ?? '').trim()
