/**
 * The finder's first look at a page: one walk over its text with one pattern, and a closer reading only where that holds.
 * What a page says of its certificates is mostly a few rows among thousands; the rest is never joined into passages.
 * It leans on the tree alone, as the reader does, and changes nothing.
 */
import type { Passage } from '../core/words.ts'
import { BEARING, INLINE, type Place, readPage, readParts, SKIPPED, TEXT_ATTRIBUTES } from './read.ts'
import { documentIn, shadowOf } from './roots.ts'

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const SHOW_ELEMENT_AND_TEXT = 5
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
  [' ', '\\s'],
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
  const hits: Element[] = []
  const walker = document.createTreeWalker(body, SHOW_ELEMENT_AND_TEXT)
  let mute: Node | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (shadowOf(node as Element)) return readPage(document)
      mute = CODE.has((node as Element).localName) ? node : null
    } else if (node.parentNode !== mute && pattern.test((node as Text).data) && node.parentElement)
      hits.push(node.parentElement)
  }
  for (const frame of document.querySelectorAll('iframe')) if (documentIn(frame)?.body) return readPage(document)
  for (const bearer of body.querySelectorAll(BEARING))
    if (TEXT_ATTRIBUTES.some((name) => isHit(bearer.getAttribute(name), pattern))) hits.push(bearer)
  return readParts(document, inOrder(new Set(hits.filter((hit) => !hit.closest(SKIPPED)).flatMap(partsAround))))
}

const isHit = (words: string | null, pattern: RegExp): boolean => words !== null && pattern.test(words)

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

/** In document order, none within another. */
const inOrder = (parts: ReadonlySet<Element>): readonly Element[] => {
  const FOLLOWING = 4
  const sorted = [...parts].sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1))
  const kept: Element[] = []
  for (const part of sorted) if (!kept.at(-1)?.contains(part)) kept.push(part)
  return kept
}
