/** The comparison as rows a person reads: differing ones first, and only those that matter. */
import type { ShownRow } from '../../core/shown.ts'
import type { Comparison, FieldComparison, Match, Status, Why } from '../../core/words.ts'
import { sayDaysIn } from '../words/time.ts'
import type { Words } from '../words/words.ts'

/** A cell longer than this is no longer compared by eye; a shop's title is mostly advertisement. */
const MAX_CELL = 160
const MAX_PRODUCT = 60
const ORDER: Readonly<Record<Match, number>> = { differs: 0, match: 1, 'cannot-tell': 2 }

const clip = (text: string, max: number): string => {
  const chars = Array.from(text.trim())
  return chars.length > max ? `${chars.slice(0, max - 1).join('')}…` : chars.join('')
}

const maxOf = ({ field }: FieldComparison): number => (field === 'product' ? MAX_PRODUCT : MAX_CELL)

/** Status and dates speak only when they are the trouble: the sentence already says "in force". */
const matters = ({ field, result, register }: FieldComparison): boolean =>
  field === 'status' || field === 'dates' ? result === 'differs' : Boolean(register)

const registerSide = ({ field, register = '' }: FieldComparison, { statuses, locale }: Words): string => {
  if (field === 'status') return register in statuses ? statuses[register as Status] : register
  return field === 'dates' ? sayDaysIn(locale, register) : register
}

/** These say no more than the result and the two cells do. */
const PLAIN: ReadonlySet<Why> = new Set(['same', 'not-stated', 'past', 'not-yet'])
const reasonOf = ({ why }: FieldComparison, { reasons }: Words): { readonly why?: string } =>
  why === undefined || PLAIN.has(why) ? {} : { why: reasons[why] }

/** No page states its certificate's status: against the register's word stand the words by which it claims the mark. */
const pageWords = ({ field, page }: FieldComparison, quote: string): string | undefined =>
  page ?? (field === 'status' || field === 'dates' ? quote || undefined : undefined)

/**
 * The rows that matter. `quote` is how the page claims the certificate; a page that says nothing at all (a number typed
 * by hand) leaves every page side empty. `category` is the name of the record's category in the person's language.
 */
export const sayRows = (
  comparison: Comparison,
  words: Words,
  quote: string,
  category?: string,
): readonly ShownRow[] => {
  const rows = comparison.filter(matters).toSorted((a, b) => ORDER[a.result] - ORDER[b.result])
  const isPageSilent = rows.every((row) => !pageWords(row, quote))
  const pageSide = (row: FieldComparison): string =>
    pageWords(row, quote) ?? (isPageSilent ? '' : row.result === 'match' ? words.card.inText : words.card.notStated)
  return rows.map((row) => ({
    label: words.fields[row.field],
    page: clip(pageSide(row), maxOf(row)),
    register: clip(row.field === 'category' && category ? category : registerSide(row, words), maxOf(row)),
    result: row.result,
    resultWord: words.matches[row.result],
    ...reasonOf(row, words),
  }))
}
