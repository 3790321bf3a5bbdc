/** Words in attributes and in the addresses of links. */
import { OF_MARKS } from '../core/hint.ts'
import type { Sieve } from '../core/sieve.ts'
import { isWeb } from './addresses.ts'
import {
  attributeText,
  isFile,
  parameterNames,
  TEXT_ATTRIBUTES,
  wordedAttributes,
  wordsOfAttribute,
} from './attributes.ts'
import { getAttribute, getAttributeNames, hasAttributes, localNameOf } from './dom.ts'
import { type Found, MARKS } from './hits.ts'
import { labelOfName } from './labels.ts'

/** As the reader caps an attribute, and an address whose parameters it reads. */
const MAX_VALUE = 300
const MAX_ADDRESS = 2_000
/** The label that a cell names itself. */
const OWN_LABELS: readonly string[] = ['data-label', 'data-th']
/**
 * Of the names by which addresses give the numbers of certificates one of these stands in any, in whatever case and
 * however its words are joined.
 */
export const NAME_WORDS: readonly string[] =
  'cert|ertifi|licen|lizenz|homolog|approval|registr|fcc|eprel|oeko|gots|fsc|510k|510-k|510_k|ccc| 3c'.split('|')
/** The list of those words in a first look. */
const NAMES = 2

/** How an attribute is looked at. */
const NOT = 0
/** Its words. */
const VALUE = 1
/** The words and the names of parameters in it, of a link. */
const ADDRESS = 2
/** With all that the reader makes of it: its words, and those of its name. */
const CLOSELY = 3
/** So, of an image. */
const FILE = 4
/** By its name alone it is worth reading. */
const CERTIFICATION = 5
/** Of data that are read apart from where they stand. */
const MARKUP = 6
/** So, of a script or in the head. */
const TELLING = 7
type Kind =
  | typeof NOT
  | typeof VALUE
  | typeof ADDRESS
  | typeof CLOSELY
  | typeof FILE
  | typeof CERTIFICATION
  | typeof MARKUP
  | typeof TELLING

const kindOf = (name: string, element: Element): Kind => {
  if (name === 'class' || name === 'id' || name === 'style') return NOT
  if (name === 'href') return ADDRESS
  if (name === 'itemprop' || name === 'typeof') return MARKUP
  if (name === 'type' || name === 'content') return TELLING
  if (isFile(name)) return FILE
  if (TEXT_ATTRIBUTES.includes(name) || OWN_LABELS.includes(name)) return VALUE
  if (!name.startsWith('data-') || !wordedAttributes(element)?.includes(name)) return NOT
  const label = labelOfName(name)
  return label === '' ? VALUE : label.endsWith('certification') ? CERTIFICATION : CLOSELY
}

/** Words of attributes, and whose they are. */
interface Words {
  texts: string[]
  elements: Element[]
  places: number[]
}

const noWords = (): Words => ({ texts: [], elements: [], places: [] })

/** Looks at the attributes of many elements at once: `add` each, then `end`. */
export interface Attributes {
  readonly add: (element: Element, place: number) => void
  /** Whether any of those added so far bears data that are read apart. */
  readonly hasMarkup: () => boolean
  /** Those added so far that are scripts with a type, or `meta` elements with a content. */
  readonly tellers: () => readonly Element[]
  /** Tells which of the added ones have a word, and forgets them. */
  readonly end: (found: Found[]) => void
}

/** What bears these to tell something of the page. */
const TELLER: Readonly<Record<string, string>> = { type: 'script', content: 'meta' }

export const lookAtAttributes = (sieve: Sieve): Attributes => {
  /** Pages repeat few names many times. */
  const kinds = new Map<string, Kind>()
  /** The last two names of no interest, as the browser gave them: mostly the next one is one of these very strings. */
  let idle = ''
  let idleBefore = ''
  let values = noWords()
  let addresses = noWords()
  let sure: Found[] = []
  let hasMarkup = false
  const tellers: Element[] = []

  const put = ({ texts, elements, places }: Words, words: string, element: Element, place: number): void => {
    texts.push(words)
    elements.push(element)
    places.push(place)
  }
  const bearer = ({ elements, places }: Words, at: number): Found => ({
    element: elements[at] as Element,
    place: places[at] as number,
    kind: 'attribute',
  })
  const addAddress = (element: Element, place: number): void => {
    const address = getAttribute(element, 'href') ?? ''
    // Of one within the site only the parameters are read.
    if (!mayBeWeb(address) && !address.includes('=')) return
    const isPlain = address.length <= MAX_VALUE && !address.includes('%')
    put(
      addresses,
      isPlain ? address : `${wordsOfAttribute(element, 'href')}?${address.slice(0, MAX_ADDRESS)}`,
      element,
      place,
    )
  }
  const addName = (name: string, element: Element, place: number): void => {
    let kind = kinds.get(name)
    if (kind === undefined) {
      kind = kindOf(name, element)
      kinds.set(name, kind)
    }
    if (kind === NOT) {
      idleBefore = idle
      idle = name
    } else if (kind === MARKUP) hasMarkup = true
    else if (kind === TELLING) {
      if (localNameOf(element) === TELLER[name]) tellers.push(element)
    } else if (kind === VALUE)
      put(values, (getAttribute(element, name) ?? '').trimStart().slice(0, MAX_VALUE), element, place)
    else if (kind === ADDRESS) {
      if (localNameOf(element) === 'a') addAddress(element, place)
    } else if (kind === FILE && localNameOf(element) !== 'img') return
    else if (kind === CERTIFICATION || sieve.has(attributeText(element), OF_MARKS))
      sure.push({ element, place, kind: 'attribute' })
  }

  return {
    add: (element, place) => {
      if (!hasAttributes(element)) return
      const names = getAttributeNames(element)
      for (let i = 0; i < names.length; i++) {
        const name = names[i] as string
        if (name !== idle && name !== idleBefore) addName(name, element, place)
      }
    },
    hasMarkup: () => hasMarkup,
    tellers: () => tellers,
    end: (found) => {
      found.push(...sure)
      for (const { owner, at, from, to } of sieve.placesAmong(values.texts))
        if (owner === MARKS && from === to) found.push(bearer(values, at))
      for (const { owner, at, from, to } of sieve.placesAmong(addresses.texts))
        if (from === to && isHitAddress(addresses.elements[at] as Element, owner)) found.push(bearer(addresses, at))
      values = noWords()
      addresses = noWords()
      sure = []
    },
  }
}

/** Whether an address may begin as one of the web; what it is beyond doubt is asked of few. */
const mayBeWeb = (address: string): boolean => {
  const first = address.charCodeAt(0)
  return first === SLASH ? address.charCodeAt(1) === SLASH : (first | 32) === LETTER_H || first <= 32
}

const SLASH = 47
const LETTER_H = 104

const isHitAddress = (link: Element, owner: number): boolean =>
  owner === MARKS ? isWeb(link.getAttribute('href')?.trim() ?? '') : owner === NAMES && parameterNames(link).length > 0

/** Whether an element has a word in an attribute. */
export const isTelling = (element: Element, sieve: Sieve): boolean => {
  if (!hasAttributes(element)) return false
  const found: Found[] = []
  const look = lookAtAttributes(sieve)
  look.add(element, 0)
  look.end(found)
  return found.length > 0
}
