/** Puts a backup into an empty register: all of it or nothing. The last line decides: its digest must be that of the rest. */
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type BackedUp, BYTES_COLUMNS, FORMAT, FORMAT_VERSION, isBackedUp, SHAPES, TABLES } from './backup-format.ts'
import { STEP_NAMES } from './migrations.ts'
import { adoptReports } from './store/adopt-reports.ts'
import type { Database } from './store/database.ts'
import { type Insert, makeInsert } from './store/insert.ts'
import type { Tables } from './store/tables.ts'

export type RestoreFailure = 'not-empty' | 'not-a-backup' | 'damaged' | 'newer'
export type Restored =
  | { readonly kind: 'restored'; readonly rows: number }
  | { readonly kind: 'failed'; readonly why: RestoreFailure }

/** Ends the transaction; it never leaves this file. */
class Refused extends Error {
  readonly why: RestoreFailure
  constructor(why: RestoreFailure) {
    super(why)
    this.why = why
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const parse = (line: string, why: RestoreFailure): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new Refused(why)
  }
}

/** A backup of an earlier version has fewer steps: what came later added to the shape, and stays empty. */
const checkHead = (head: unknown): void => {
  if (!isObject(head) || head.format !== FORMAT || !Array.isArray(head.steps)) throw new Refused('not-a-backup')
  const isKnown = head.version === FORMAT_VERSION && head.steps.every((step) => STEP_NAMES.includes(String(step)))
  if (!isKnown) throw new Refused('newer')
}

/** Nothing but the ledger's one row, on which nothing has been entered. */
const isEmpty = async (db: Kysely<Tables>): Promise<boolean> => {
  for (const table of TABLES.filter((name) => name !== 'ledger')) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
    if (rows.length > 0) return false
  }
  return true
}

type Cell = string | number | null | Uint8Array
const cellOf = (column: string, value: unknown): Cell => {
  if (BYTES_COLUMNS.has(column) && typeof value === 'string') return Buffer.from(value, 'base64')
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new Refused('damaged')
}

/** What is being filled. */
interface Filling {
  readonly columns: readonly string[]
  readonly insert: Insert<BackedUp>
}
const fillingOf = (database: Database, line: Readonly<Record<string, unknown>>): Filling => {
  const { table, columns } = line
  if (typeof table !== 'string' || !isBackedUp(table) || !Array.isArray(columns)) throw new Refused('damaged')
  const known: readonly string[] = SHAPES[table].columns
  if (!columns.every((column) => typeof column === 'string' && known.includes(column))) throw new Refused('damaged')
  return { columns, insert: makeInsert(database, table, columns as never) as unknown as Insert<BackedUp> }
}
const rowOf = ({ columns }: Filling, values: readonly unknown[]): Tables[BackedUp] => {
  if (values.length !== columns.length) throw new Refused('damaged')
  return Object.fromEntries(columns.map((column, i) => [column, cellOf(column, values[i])])) as never
}

/** What both databases call a row that cannot be: there twice, or lacking what it must have (SQLSTATE 23, SQLITE_CONSTRAINT). */
const isImpossible = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && /^(?:22|23)/u.test(String(error.code))) ||
    ('errcode' in error && (Number(error.errcode) & 0xff) === 19))

/** Rows that are entered at once. */
const ROWS_AT_ONCE = 1024

const fill = async (
  database: Database,
  db: Kysely<Tables>,
  lines: AsyncIterable<string>,
  onRows: (rows: number) => void,
): Promise<number> => {
  const digest = createHash('sha256')
  let [filling, waiting, count]: [Filling | undefined, Tables[BackedUp][], number] = [undefined, [], 0]
  const flush = async (): Promise<void> => {
    await filling?.insert(db, waiting).catch((error: unknown) => {
      throw isImpossible(error) ? new Refused('damaged') : error
    })
    count += waiting.length
    waiting = []
    onRows(count)
  }
  let isFirst = true
  let tail: Readonly<Record<string, unknown>> | undefined
  for await (const line of lines) {
    if (tail) throw new Refused('damaged')
    const value = parse(line, isFirst ? 'not-a-backup' : 'damaged')
    if (isFirst) checkHead(value)
    else if (Array.isArray(value) && filling) {
      waiting.push(rowOf(filling, value))
      if (waiting.length >= ROWS_AT_ONCE) await flush()
    } else if (!isObject(value)) throw new Refused('damaged')
    else {
      await flush()
      if ('digest' in value) tail = value
      else filling = fillingOf(database, value)
    }
    isFirst = false
    if (!tail) digest.update(`${line}\n`)
  }
  if (isFirst) throw new Refused('not-a-backup')
  if (tail?.digest !== digest.digest('hex') || tail.rows !== count) throw new Refused('damaged')
  return count
}

/** `lines` without their ends. The register is untouched unless it is `restored`. */
export const restore = async (
  database: Database,
  lines: AsyncIterable<string>,
  onRows: (rows: number) => void = () => {},
): Promise<Restored> => {
  try {
    const rows = await database.primary.transaction().execute(async (db) => {
      await db
        .updateTable('ledger')
        .set((eb) => ({ id: eb.ref('id') }))
        .execute()
      if (!(await isEmpty(db))) throw new Refused('not-empty')
      await db.deleteFrom('ledger').execute()
      const count = await fill(database, db, lines, onRows)
      await adoptReports(db)
      return count
    })
    await database.afterGrowth?.()
    return { kind: 'restored', rows }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'failed', why: error.why }
    throw error
  }
}
