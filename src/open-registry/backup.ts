/** Writes a backup of a register that runs: all of it as it was at one instant, while others go on reading and writing. */
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Instant } from '../core/words.ts'
import {
  type BackedUp,
  BYTES_COLUMNS,
  FORMAT,
  FORMAT_VERSION,
  type Head,
  SHAPES,
  TABLES,
  type TableLine,
  type Tail,
} from './backup-format.ts'
import { STEP_NAMES } from './migrations.ts'
import type { Database } from './store/database.ts'
import type { Tables } from './store/tables.ts'
import type { Edition } from './store.ts'

export interface BackupResult {
  readonly edition: Edition
  readonly rows: number
}
export interface BackupOptions {
  readonly madeAt: Instant
  /** Told how many rows have been written so far. */
  readonly onRows?: (rows: number) => void
  readonly pageRows?: number
}

/** Rows that are in memory at once. */
const PAGE_ROWS = 1000

type Row = Readonly<Record<string, unknown>>

/** The rows behind `last` in the order of their key. */
const pageOf = async (
  db: Kysely<Tables>,
  table: BackedUp,
  last: Row | undefined,
  limit: number,
): Promise<readonly Row[]> => {
  const { columns, key }: { readonly columns: readonly string[]; readonly key: readonly string[] } = SHAPES[table]
  const names = (some: readonly string[]) => sql.join(some.map((name) => sql.ref(name)))
  const behind = last ? sql`where (${names(key)}) > (${sql.join(key.map((name) => last[name]))})` : sql``
  const query = sql<Row>`select ${names(columns)} from ${sql.table(table)} ${behind} order by ${names(key)} limit ${limit}`
  return (await query.execute(db)).rows
}

const cellOf = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value

const editionOf = async (db: Kysely<Tables>): Promise<Edition> => {
  const row = await db.selectFrom('ledger').select(['as_of', 'epoch', 'revision']).executeTakeFirstOrThrow()
  return { asOf: row.as_of, epoch: row.epoch, revision: row.revision }
}

/** Gives the text of the backup to `write`, a piece at a time, and waits for each to be taken. */
export const backup = (
  database: Database,
  write: (text: string) => Promise<void>,
  { madeAt, onRows = () => {}, pageRows = PAGE_ROWS }: BackupOptions,
): Promise<BackupResult> =>
  database.snapshot(async (db) => {
    const digest = createHash('sha256')
    const say = async (lines: readonly unknown[]): Promise<void> => {
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
      digest.update(text)
      await write(text)
    }
    const edition = await editionOf(db)
    await say([{ format: FORMAT, version: FORMAT_VERSION, steps: STEP_NAMES, madeAt, edition } satisfies Head])
    let rows = 0
    for (const table of TABLES) {
      const columns: readonly string[] = SHAPES[table].columns
      await say([{ table, columns } satisfies TableLine])
      for (let last: Row | undefined; ; ) {
        const page = await pageOf(db, table, last, pageRows)
        if (page.length === 0) break
        await say(page.map((row) => columns.map((name) => (BYTES_COLUMNS.has(name) ? cellOf(row[name]) : row[name]))))
        last = page.at(-1)
        rows += page.length
        onRows(rows)
      }
    }
    await write(`${JSON.stringify({ rows, digest: digest.digest('hex') } satisfies Tail)}\n`)
    return { edition, rows }
  })
