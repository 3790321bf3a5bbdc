/** Certificates, bodies and what is declared of them as rows. */
import type { Coverage } from '../../core/words.ts'
import type { HeldBody } from '../bodies.ts'
import type { HeldRecord } from '../cast.ts'
import { gtin14Of, searchTextOf } from '../search-text.ts'
import { keyBytesOf } from './certificate-key.ts'
import type { Tables } from './tables.ts'

export type CertificateRow = Tables['certificates']

export const rowOf = (
  record: HeldRecord,
  id: number,
  key = keyBytesOf(record.scheme, record.number),
): CertificateRow => ({
  id,
  key,
  scheme: record.scheme,
  status: record.status,
  status_since: record.statusSince ?? null,
  valid_until: record.validUntil ?? null,
  body_id: record.body?.id ?? null,
  holder_text: searchTextOf([record.holder, record.manufacturer]) || null,
  product_text: searchTextOf([record.productName, ...(record.models ?? [])]) || null,
  record: JSON.stringify(record),
})
export const ROW_COLUMNS = [
  ...(['id', 'key', 'scheme', 'status', 'status_since', 'valid_until'] as const),
  ...(['body_id', 'holder_text', 'product_text', 'record'] as const),
]

export const gtinsOf = ({ gtins = [] }: HeldRecord): readonly string[] => [...new Set(gtins.map(gtin14Of))]
export const gtinRowsOf = (id: number, record: HeldRecord): readonly Tables['certificate_gtins'][] =>
  gtinsOf(record).map((gtin) => ({ gtin, certificate: id }))

/** How many there are of each scheme. */
export const countRowsOf = (records: readonly HeldRecord[]): readonly Tables['scheme_counts'][] => {
  const counts = new Map<string, number>()
  for (const { scheme } of records) counts.set(scheme, (counts.get(scheme) ?? 0) + 1)
  return [...counts].map(([scheme, count]) => ({ scheme, count }))
}

export const coverageRowOf = ({ scheme, kind, asOf }: Coverage): Tables['coverage'] => ({ scheme, kind, as_of: asOf })

/** Its history stands in a table of its own. */
export const bodyRowOf = ({ history: _apart, ...body }: HeldBody): Tables['bodies'] => ({
  id: body.id,
  body: JSON.stringify(body),
})

/** What tells certificates apart in memory. */
export const nameOf = ({ scheme, number }: { readonly scheme: string; readonly number: string }): string =>
  `${scheme}:${number}`

/** Of several with the same mark the last. */
export const lastOfEach = <T>(items: readonly T[], markOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [markOf(item), item])).values(),
]
