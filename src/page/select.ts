/**
 * Finding elements and their words, softly: a site's selector may be wrong. It finds nothing then, and nothing throws.
 */
import { closest, getAttribute, ownerDocumentOf, querySelector, querySelectorAll } from './dom.ts'
import type { Steps } from './steps.ts'

const MAX_WORDS = 2_000
const MAX_FOUND = 200
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4

const softly = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** One space for white space and direction marks; none at the ends. */
export const tidy = (text: string): string => text.replace(/[\s\u200b-\u200f\u202a-\u202e]+/gu, ' ').trim()

/** At most `MAX_FOUND`, in document order. */
export const findAll = (root: ParentNode, selector: string): readonly Element[] =>
  softly(() => Array.prototype.slice.call(querySelectorAll(root, selector), 0, MAX_FOUND), [])

export const find = (root: ParentNode, selector: string): Element | undefined =>
  softly(() => querySelector(root, selector) ?? undefined, undefined)

/** A step a selector, here and below: what finds nothing has looked at every element. */
export function* hasAny(root: ParentNode, selectors: readonly string[]): Steps<boolean> {
  for (const selector of selectors) {
    if (find(root, selector)) return true
    yield
  }
  return false
}

/** The element itself or the nearest around it. */
export const nearest = (element: Element | null, selector: string): Element | null =>
  softly(() => element && closest(element, selector), null)

/** `textContent` as far as it is wanted: an element may hold the whole page. */
export const startOf = (element: Element, length: number): string =>
  softly(() => {
    const walker = (ownerDocumentOf(element) as Document).createTreeWalker(element, SHOW_TEXT)
    let text = ''
    while (text.length < length && walker.nextNode()) text += walker.currentNode.nodeValue
    return text
  }, '')

/** What machines are told (`content`), else what people are shown; of words cut short by an ellipsis the title. */
export const wordsAt = (element: Element | undefined): string => {
  if (!element) return ''
  return softly(() => {
    const shown = tidy((getAttribute(element, 'content') ?? startOf(element, MAX_WORDS)).slice(0, MAX_WORDS))
    return (/(?:\.\.\.|…)$/u.test(shown) && tidy(getAttribute(element, 'title') ?? '').slice(0, MAX_WORDS)) || shown
  }, '')
}

/** The words of the first of these that has some. */
export function* firstWords(root: ParentNode, selectors: readonly string[]): Steps<string> {
  for (const selector of selectors) {
    const words = wordsAt(find(root, selector))
    if (words) return words
    yield
  }
  return ''
}
