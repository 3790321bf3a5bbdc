/** Rows in bulk: one statement a few hundred rows, in a handful of sizes, so that databases prepare each of them once. */
import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** Times the widest table's columns it stays well below the parameter limit of either database. */
const MOST_ROWS = 128

/** In parts of 128, 64, 32, … */
export const inPowersOfTwo = <T>(items: readonly T[], most = MOST_ROWS): readonly (readonly T[])[] => {
  const parts: (readonly T[])[] = []
  for (let from = 0; from < items.length; ) {
    const size = 2 ** Math.floor(Math.log2(Math.min(most, items.length - from)))
    parts.push(items.slice(from, from + size))
    from += size
  }
  return parts
}

export type Insert<Table extends keyof Tables> = (db: Kysely<Tables>, rows: readonly Tables[Table][]) => Promise<void>

type Column<Table extends keyof Tables> = keyof Tables[Table] & string

/** What to do with a row that is there already: all columns but these take the new values. */
const replacing = (columns: readonly string[], keys: readonly string[]): RawBuilder<unknown> => {
  const set = columns
    .filter((column) => !keys.includes(column))
    .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)
  const target = sql.join(keys.map((key) => sql.ref(key)))
  return set.length === 0
    ? sql`on conflict (${target}) do nothing`
    : sql`on conflict (${target}) do update set ${sql.join(set)}`
}

/** Adds rows; with `keys`, a row with the same ones is replaced. No two rows of one call may have the same keys. */
export const makeInsert = <Table extends keyof Tables>(
  { primary }: Database,
  table: Table,
  columns: readonly Column<Table>[],
  keys: readonly Column<Table>[] = [],
): Insert<Table> => {
  const statements = new Map<number, CompiledQuery>()
  const compile = (count: number): CompiledQuery => {
    const row = sql`(${sql.join(columns.map(() => sql`${''}`))})`
    const rows = sql.join(Array.from({ length: count }, () => row))
    const names = sql.join(columns.map((column) => sql.ref(column)))
    const conflict = keys.length === 0 ? sql`` : replacing(columns, keys)
    return sql`insert into ${sql.table(table)} (${names}) values ${rows} ${conflict}`.compile(primary)
  }
  const statementFor = (count: number): CompiledQuery => {
    const known = statements.get(count)
    if (known) return known
    const made = compile(count)
    statements.set(count, made)
    return made
  }
  return async (db, rows) => {
    for (const part of inPowersOfTwo(rows))
      await db.executeQuery({
        ...statementFor(part.length),
        parameters: part.flatMap((row) => columns.map((column) => row[column])),
      })
  }
}
