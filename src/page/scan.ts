/**
 * The finder's first look at a page: one walk over its text with one pattern, and a closer reading only where that holds.
 * What a page says of its certificates is mostly a few rows among thousands; the rest is never joined into passages.
 * It leans on the tree alone, as the reader does, and changes nothing.
 */
import type { Passage } from '../core/words.ts'
import { INLINE, type Place, readPage, readParts, SKIPPED, TEXT_ATTRIBUTES } from './read.ts'
import { documentIn, shadowOf } from './roots.ts'

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const SHOW_ELEMENT_AND_TEXT = 5
const SHOW_ELEMENT = 1
const BEARING: ReadonlySet<string> = new Set(TEXT_ATTRIBUTES)
/** Their text is no text. */
const CODE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea'])
/** A label stands at most so many levels above its value. */
const LEVELS = 3
/** A part with more children is a list of things, not one thing. */
const CROWD = 12
const MAX_CELLS = 400
/** Full-width letters and figures, and invisible marks: the pattern sees through them only when folded. */
const ODD = '[\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u00ad\\u200b-\\u200d\\u2060\\ufeff]'

/** What folding makes of one character it makes of these as well. */
const FOLDED: readonly (readonly [plain: string, any: string])[] = [
  // Of white space the reader leaves one.
  [' ', '\\s+'],
  ['\\x2d', '[\\x2d\\u2010-\\u2014\\uff0d]'],
  ['\\(', '[(\\uff08]'],
  ['\\)', '[)\\uff09]'],
]

/** The pattern of the walk, made of the hint (`core/hint`): raw text in any case, odd signs for plain ones. */
export const walkPattern = (hint: string): RegExp => {
  const source = FOLDED.reduce((text, [plain, any]) => text.replaceAll(plain, any), hint)
  return new RegExp(`${source}|${ODD}`, 'i')
}

/**
 * Passages near anything that the pattern holds for, with title, meta and structured data; all passages where the page
 * has frames within reach or open shadow roots. A superset of what detection needs, in document order.
 */
export const scanPage = (document: Document, pattern: RegExp): readonly Passage<Place>[] => {
  const { body } = document
  if (!body) return readParts(document, [])
  if (shadowOf(body)) return readPage(document)
  const hits = new Set<Element>()
  const run = newRun(pattern, hits)
  const walker = document.createTreeWalker(body, SHOW_ELEMENT_AND_TEXT)
  let mute: Node | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      const element = node as Element
      if (shadowOf(element)) return readPage(document)
      if (!INLINE.has(element.localName)) run.end()
      mute = CODE.has(element.localName) ? node : null
      if (bearsHit(element, pattern)) hits.add(element)
    } else if (node.parentNode !== mute) run.add(node as Text)
  }
  run.end()
  for (const frame of document.querySelectorAll('iframe')) if (documentIn(frame)?.body) return readPage(document)
  if (bearsHit(body, pattern)) hits.add(body)
  const parts = [...hits].filter((hit) => !hit.closest(SKIPPED)).flatMap(partsAround)
  return readParts(document, inOrder(body, new Set(parts)))
}

/**
 * Text up to the next element that is not inline, tried at once: a label may be split over elements. Where one ends is
 * not seen, so that a run may go on too far: then it says yes in vain.
 */
const newRun = (pattern: RegExp, hits: Set<Element>) => {
  let words = ''
  const nodes: Text[] = []
  return {
    add: (node: Text): void => {
      words = words === '' ? node.data : words + node.data
      nodes.push(node)
    },
    end: (): void => {
      if (nodes.length === 0) return
      if (pattern.test(words)) for (const { parentElement } of nodes) if (parentElement) hits.add(parentElement)
      words = ''
      nodes.length = 0
    },
  }
}

/** Asked of every element: most have no attributes, or none with words. */
const bearsHit = (element: Element, pattern: RegExp): boolean =>
  element.hasAttributes() &&
  element
    .getAttributeNames()
    .some(
      (name) =>
        BEARING.has(name) &&
        (name !== 'href' || element.localName === 'a') &&
        pattern.test(element.getAttribute(name) ?? ''),
    )

/** What has to be read for a hit: its table or list where there is one, else the part that holds label and value. */
const partsAround = (hit: Element): readonly Element[] => {
  let part = hit
  while (INLINE.has(part.localName) && part.parentElement) part = part.parentElement
  const table = part.closest('table,dl')
  if (table && table.getElementsByTagName('*').length <= MAX_CELLS) return [table]
  const row = part.closest('tr')
  if (row) return neighbours(row)
  for (let level = 0; level < LEVELS; level++) {
    const parent = part.parentElement
    if (!parent || part.localName === 'body' || parent.localName === 'body' || parent.childElementCount > CROWD)
      return neighbours(part)
    part = parent
  }
  return [part]
}

/** A part with what stands just before and after it: its label, or the value it is the label of. */
const neighbours = (part: Element): readonly Element[] =>
  part.localName === 'body'
    ? [part]
    : [part.previousElementSibling, part, part.nextElementSibling].filter(
        (each): each is Element => each !== null && !each.matches(SKIPPED),
      )

/**
 * In document order, none within another. By a walk: which of two elements comes first takes the longer to tell the more
 * children their parent has.
 */
const inOrder = (body: Element, parts: ReadonlySet<Element>): readonly Element[] => {
  if (parts.has(body)) return [body]
  if (parts.size < 2) return [...parts]
  const kept: Element[] = []
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENT)
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null)
    if (parts.has(node) && !kept.at(-1)?.contains(node)) kept.push(node)
  return kept
}
