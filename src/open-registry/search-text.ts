/** Names in a form for searching: folded, in lower case, without spaces. Both databases then compare them alike. */
import { fold } from '../core/text.ts'

/** Parts stand on lines of their own, so that nothing is found across two of them. */
export const searchTextOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => fold(part).text.toLowerCase().replace(/\s/gu, ''))
    .filter(Boolean)
    .join('\n')

/** A GTIN of 8, 12 or 13 digits as its GTIN-14. */
export const gtin14Of = (gtin: string): string => gtin.padStart(14, '0')
