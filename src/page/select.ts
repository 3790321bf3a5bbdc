/**
 * Finding elements and their words, softly. A site's selector may be wrong, and a page may hide what it likes behind the
 * names of its form fields ("querySelector", "textContent"): either finds nothing, and nothing throws.
 */

const MAX_WORDS = 2_000
const MAX_FOUND = 200

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
  softly(() => Array.from(root.querySelectorAll(selector)).slice(0, MAX_FOUND), [])

export const find = (root: ParentNode, selector: string): Element | undefined =>
  softly(() => root.querySelector(selector) ?? undefined, undefined)

export const hasAny = (root: ParentNode, selectors: readonly string[]): boolean =>
  selectors.some((selector) => find(root, selector) !== undefined)

/** The element itself or the nearest around it. */
export const nearest = (element: Element | null, selector: string): Element | null =>
  softly(() => element?.closest(selector) ?? null, null)

/** What machines are told (`content`), else what people are shown; of words cut short by an ellipsis the title. */
export const wordsAt = (element: Element | undefined): string => {
  if (!element) return ''
  return softly(() => {
    const shown = tidy((element.getAttribute('content') ?? element.textContent ?? '').slice(0, MAX_WORDS))
    return (/(?:\.\.\.|…)$/u.test(shown) && tidy(element.getAttribute('title') ?? '').slice(0, MAX_WORDS)) || shown
  }, '')
}

/** The words of the first of these that has some. */
export const firstWords = (root: ParentNode, selectors: readonly string[]): string => {
  for (const selector of selectors) {
    const words = wordsAt(find(root, selector))
    if (words) return words
  }
  return ''
}
