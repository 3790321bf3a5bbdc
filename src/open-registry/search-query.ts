/**
 * The search in SQL, in what SQLite and PostgreSQL share. One page reads at most so many rows, whatever is asked: a
 * rare name comes after several pages, some of them empty, and never holds up everybody else.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Day, SchemeId, Status } from '../core/words.ts'
import { OUTLIVES_VALIDITY } from './status.ts'
import type { Tables } from './store/tables.ts'

export interface Criteria {
  readonly scheme?: SchemeId
  /** As the record reads on `day`. */
  readonly status?: Status
  readonly day: Day
  readonly bodyId?: string
  /** In fourteen digits. */
  readonly gtin?: string
  /** Parts of names, as `search-text.ts` writes them. */
  readonly holderText?: string
  readonly productText?: string
}
export interface PageOfRows {
  readonly rows: readonly { readonly id: number; readonly record: string }[]
  /** Behind which the next page begins; absent on the last one. */
  readonly next?: number
}

/** Rows that one page may read. */
export const SCAN_ROWS = 20_000

/** The same rule as `statusOn`, over columns. */
const readsAs = (status: Status, day: Day): RawBuilder<boolean> => {
  const isBefore = sql`coalesce(status_since, '') > ${day}`
  const isOver = sql`coalesce(valid_until, '9999-12-31') < ${day}`
  const ending = Object.entries(OUTLIVES_VALIDITY).flatMap(([name, outlives]) => (outlives ? [] : [name]))
  if (status === 'valid') return sql`(not (${isOver}) and (status = 'valid' or ${isBefore}))`
  if (status === 'expired')
    return sql`((status = 'expired' and not (${isBefore})) or (${isOver} and (${isBefore} or status in (${sql.join(ending)}))))`
  const kept = sql`status = ${status} and not (${isBefore})`
  return OUTLIVES_VALIDITY[status] ? sql`(${kept})` : sql`(${kept} and not (${isOver}))`
}

/** `text` anywhere in the column; its own `%`, `_` and `\` are plain characters. */
const holds = (column: 'holder_text' | 'product_text', text: string): RawBuilder<boolean> =>
  sql`${sql.ref(column)} like ${`%${text.replace(/[\\%_]/gu, '\\$&')}%`} escape '\\'`

export const searchRows = async (
  db: Kysely<Tables>,
  { scheme, status, day, bodyId, gtin, holderText, productText }: Criteria,
  after: number,
  limit: number,
  scanRows = SCAN_ROWS,
): Promise<PageOfRows> => {
  let window = db.selectFrom('certificates').where('id', '>', after).orderBy('id')
  if (scheme !== undefined) window = window.where('scheme', '=', scheme)
  if (bodyId !== undefined) window = window.where('body_id', '=', bodyId)
  if (gtin !== undefined)
    window = window.where('id', 'in', db.selectFrom('certificate_gtins').select('certificate').where('gtin', '=', gtin))
  const end = await window
    .select('id')
    .limit(1)
    .offset(scanRows - 1)
    .executeTakeFirst()

  let query = window.select(['id', 'record'])
  if (end) query = query.where('id', '<=', end.id)
  if (status !== undefined) query = query.where(readsAs(status, day))
  if (holderText !== undefined) query = query.where(holds('holder_text', holderText))
  if (productText !== undefined) query = query.where(holds('product_text', productText))
  const rows = await query.limit(limit + 1).execute()

  const page = rows.slice(0, limit)
  const next = rows.length > limit ? page.at(-1)?.id : end?.id
  return { rows: page, ...(next === undefined ? {} : { next }) }
}
