/**
 * What the register holds. Everything that speaks SQL is here; it is kept to what SQLite and PostgreSQL share.
 * Records go in and come out as JSON and are trusted: whoever puts them in has checked them.
 */
import { createHash } from 'node:crypto'
import type { Insertable, Kysely } from 'kysely'
import { keyText } from '../core/scheme.ts'
import type { Coverage, Instant, SchemeId } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import type { Tables } from './migrations.ts'

export interface KeyedRecord {
  readonly key: string
  readonly record: HeldRecord
}

/** How current the data is, and which edition of it this is. */
export interface Edition {
  readonly asOf: Instant
  /** Grows by one each time the data is replaced. */
  readonly epoch: number
}

export interface Store {
  readonly find: (scheme: SchemeId, compact: string) => Promise<HeldRecord | undefined>
  /** Records with `first ≤ key ≤ last` in the order of their keys, at most `limit`. */
  readonly between: (first: string, last: string, limit: number) => Promise<readonly KeyedRecord[]>
  readonly countByScheme: () => Promise<ReadonlyMap<SchemeId, number>>
  readonly coverage: () => Promise<readonly Coverage[]>
  readonly edition: () => Promise<Edition>
  /** Puts this in place of everything held, all or nothing. `seedMark` tells one seed from another. */
  readonly replaceAll: (data: {
    readonly records: readonly HeldRecord[]
    readonly coverage: readonly Coverage[]
    readonly asOf: Instant
    readonly seedMark?: string
  }) => Promise<void>
  /** What was passed with the data; absent when it is no seed, or when there is no data at all. */
  readonly seedMark: () => Promise<string | undefined>
  readonly close: () => Promise<void>
}

/** The key of a certificate: SHA-256 of `scheme:compact`, 64 lower-case hexadecimal digits. */
export const keyOf = (scheme: SchemeId, compact: string): string =>
  createHash('sha256').update(keyText({ scheme, compact })).digest('hex')

const rowOf = (record: HeldRecord): Insertable<Tables['certificates']> => ({
  key: keyOf(record.scheme, record.number),
  scheme: record.scheme,
  number: record.number,
  status: record.status,
  status_since: record.statusSince ?? null,
  issued_on: record.issuedOn ?? null,
  valid_from: record.validFrom ?? null,
  valid_until: record.validUntil ?? null,
  holder: record.holder ?? null,
  record: JSON.stringify(record),
})

/** Ten columns a row: well below the parameter limit of either database. */
const ROWS_A_STATEMENT = 200
const NEVER: Instant = '1970-01-01T00:00:00Z'

const fact = async (db: Kysely<Tables>, name: string): Promise<string | undefined> =>
  (await db.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst())?.value

/** `close` ends the connection as well; `closeConnection` is for what kysely does not end by itself. */
export const makeStore = (db: Kysely<Tables>, closeConnection: () => void): Store => {
  const edition = async (): Promise<Edition> => ({
    asOf: (await fact(db, 'as-of')) ?? NEVER,
    epoch: Number((await fact(db, 'epoch')) ?? 0),
  })

  return {
    edition,
    seedMark: () => fact(db, 'seed'),
    find: async (scheme, compact) => {
      const query = db.selectFrom('certificates').select('record').where('key', '=', keyOf(scheme, compact))
      const row = await query.executeTakeFirst()
      return row && (JSON.parse(row.record) as HeldRecord)
    },
    between: async (first, last, limit) => {
      const rows = await db
        .selectFrom('certificates')
        .select(['key', 'record'])
        .where('key', '>=', first)
        .where('key', '<=', last)
        .orderBy('key')
        .limit(limit)
        .execute()
      return rows.map(({ key, record }) => ({ key, record: JSON.parse(record) as HeldRecord }))
    },
    countByScheme: async () => {
      const rows = await db
        .selectFrom('certificates')
        .select(({ fn }) => ['scheme', fn.countAll<number | string>().as('count')])
        .groupBy('scheme')
        .execute()
      return new Map(rows.map(({ scheme, count }) => [scheme, Number(count)]))
    },
    coverage: async () => {
      const rows = await db.selectFrom('coverage').selectAll().orderBy('scheme').execute()
      return rows.map(({ scheme, kind, as_of }) => ({ scheme, kind: kind as Coverage['kind'], asOf: as_of }))
    },
    replaceAll: async ({ records, coverage, asOf, seedMark }) => {
      const { epoch } = await edition()
      await db.transaction().execute(async (change) => {
        for (const table of ['certificates', 'coverage', 'facts'] as const) await change.deleteFrom(table).execute()
        for (let i = 0; i < records.length; i += ROWS_A_STATEMENT) {
          const rows = records.slice(i, i + ROWS_A_STATEMENT).map(rowOf)
          await change.insertInto('certificates').values(rows).execute()
        }
        const held = coverage.map((one) => ({ scheme: one.scheme, kind: one.kind, as_of: one.asOf }))
        if (held.length > 0) await change.insertInto('coverage').values(held).execute()
        const facts = { 'as-of': asOf, epoch: String(epoch + 1), ...(seedMark ? { seed: seedMark } : {}) }
        await change
          .insertInto('facts')
          .values(Object.entries(facts).map(([name, value]) => ({ name, value })))
          .execute()
      })
    },
    close: async () => {
      await db.destroy()
      closeConnection()
    },
  }
}
