/**
 * The ladder on which a selector stands, and what no selector may hold. Hashed class names change with every release of a
 * shop, positions with every row that is added; either would soon read another thing than was meant.
 */

const STEPS = ['data attribute', 'id', 'structure', 'class'] as const

/** The weakest of what the selector leans on: 0 for data attributes, 3 for class substrings. */
export const stepOf = (selector: string): number => {
  const leans = [/\[data-/u, /#|\[id/u, /^$/u, /\[class/u].map((sign) => sign.test(selector))
  const weakest = leans.lastIndexOf(true)
  return weakest < 0 ? STEPS.indexOf('structure') : weakest
}

/** `[class*="item-title"]`: what stands in quotes, and how it is matched. */
const CLASS = /\[class([*^~])="([^"]{0,60})"\]/gu
/** Words joined by hyphens, underscores or capitals: "x-item-title__mainTitle", "emphasisParamsInfoItem--". */
const READABLE = /^(?:[A-Za-z][a-z]{0,20}(?:[A-Z][a-z]{1,20}){0,6}[-_]{0,2}){1,8}$/u
const WORD = /[A-Z]?[a-z]+/gu
const VOWEL = /[aeiouy]/u
/** A position, a text, anything: what depends on them breaks unseen. */
const UNSTABLE = /:(?!not\()|^\*|[\s>+~]\*|::/u
const MAX_LENGTH = 120

/** Words of at least four letters have a vowel: "bdkqt" is a hash. One such word at least makes it readable. */
const isReadable = (name: string): boolean => {
  const words = [...name.matchAll(WORD)].map(([word]) => word.toLowerCase()).filter(({ length }) => length > 3)
  return READABLE.test(name) && words.length > 0 && words.every((word) => VOWEL.test(word))
}

/** What is wrong with a selector; empty when nothing is. */
export const faultsOf = (selector: string): readonly string[] => {
  const faults: string[] = []
  const bare = selector.replace(/\[[^\]]{0,100}\]/gu, '')
  if (selector.length > MAX_LENGTH) faults.push('too long')
  if (bare.includes(',')) faults.push('a list: give each its place in the order')
  if (bare.includes('.')) faults.push('a class as a whole: use [class*="…"]')
  if (UNSTABLE.test(bare)) faults.push('depends on a position or a state')
  if ((bare.match(/[\s>+~]+/gu) ?? []).length > 3) faults.push('leans on too many levels')
  if (/#[^\s>+~[:]{0,60}\d{3}/u.test(bare)) faults.push('an id with a number in it')
  for (const [, , name = ''] of selector.matchAll(CLASS))
    if (!isReadable(name)) faults.push(`"${name}" is no readable word`)
  if (/\[class(?![*^~]="[^"]{0,60}"\])/u.test(selector)) faults.push('[class*="…"] in double quotes')
  return faults
}

/** Whether selectors stand in the order of the ladder, the firmest first. */
export const isInOrder = (selectors: readonly string[]): boolean =>
  selectors.every((selector, i) => i === 0 || stepOf(selectors[i - 1] ?? '') <= stepOf(selector))
