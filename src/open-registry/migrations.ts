/**
 * The shape of the register's data, as steps in order. Text, integers and plain indexes only, so that the same steps run
 * on SQLite and on PostgreSQL. A step that has been released is never changed; a new one is added below.
 */
import type { Kysely } from 'kysely'
import type { HeldRecord } from './cast.ts'
import { gtin14Of, searchTextOf } from './search-text.ts'

/** Days and instants are ISO 8601 text; `record` is the whole record as JSON, the columns beside it are for searching. */
export interface Tables {
  readonly certificates: {
    /** SHA-256 of `scheme:compact` in lower-case hexadecimal. */
    readonly key: string
    readonly scheme: string
    readonly number: string
    readonly status: string
    readonly status_since: string | null
    readonly issued_on: string | null
    readonly valid_from: string | null
    readonly valid_until: string | null
    readonly holder: string | null
    readonly record: string
    readonly body_id: string | null
    /** As `search-text.ts` writes them: names for searching, never for showing. */
    readonly holder_text: string | null
    readonly product_text: string | null
  }
  /** In fourteen digits; `key` is that of the certificate. */
  readonly certificate_gtins: { readonly gtin: string; readonly key: string }
  /** Rows are only ever added; `sequence` is the order in which they were. */
  readonly events: {
    readonly sequence: number
    readonly key: string
    readonly scheme: string
    readonly number: string
    readonly day: string
    readonly kind: string
    readonly basis: string | null
    readonly actor: string | null
  }
  readonly bodies: { readonly id: string; readonly body: string }
  readonly alerts: { readonly id: string; readonly day: string; readonly alert: string }
  /** One key a purpose. The private half leaves this table only to sign. */
  readonly keys: {
    readonly purpose: string
    readonly kid: string
    readonly public_jwk: string
    readonly private_jwk: string
    readonly made_at: string
  }
  readonly coverage: { readonly scheme: string; readonly kind: string; readonly as_of: string }
  readonly facts: { readonly name: string; readonly value: string }
  /** Names of the steps that were taken. */
  readonly migrations: { readonly name: string }
}

interface Migration {
  readonly name: string
  readonly up: (db: Kysely<Tables>) => Promise<void>
}

const first: Migration = {
  name: '2026-11-first',
  up: async (db) => {
    await db.schema
      .createTable('certificates')
      .addColumn('key', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('scheme', 'varchar(80)', (column) => column.notNull())
      .addColumn('number', 'varchar(64)', (column) => column.notNull())
      .addColumn('status', 'varchar(20)', (column) => column.notNull())
      .addColumn('status_since', 'varchar(10)')
      .addColumn('issued_on', 'varchar(10)')
      .addColumn('valid_from', 'varchar(10)')
      .addColumn('valid_until', 'varchar(10)')
      .addColumn('holder', 'varchar(300)')
      .addColumn('record', 'text', (column) => column.notNull())
      .addUniqueConstraint('certificates_scheme_number', ['scheme', 'number'])
      .execute()
    await db.schema
      .createTable('coverage')
      .addColumn('scheme', 'varchar(80)', (column) => column.primaryKey())
      .addColumn('kind', 'varchar(10)', (column) => column.notNull())
      .addColumn('as_of', 'varchar(30)', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('facts')
      .addColumn('name', 'varchar(40)', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()
  },
}

const BACKFILL_ROWS = 500

/** Fills the columns for searching of the certificates that are there already. */
const backfill = async (db: Kysely<Tables>): Promise<void> => {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('certificates')
      .select(['key', 'record'])
      .where('key', '>', after)
      .orderBy('key')
      .limit(BACKFILL_ROWS)
      .execute()
    for (const { key, record: text } of rows) {
      const record = JSON.parse(text) as HeldRecord
      await db.updateTable('certificates').set(searchColumnsOf(record)).where('key', '=', key).execute()
      const gtins = gtinRowsOf(key, record)
      if (gtins.length > 0) await db.insertInto('certificate_gtins').values(gtins).execute()
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.key
  }
}

/** What a record is found by, besides what stands in its columns already. */
export const searchColumnsOf = ({ body, holder, manufacturer, productName, models = [] }: HeldRecord) => ({
  body_id: body?.id ?? null,
  holder_text: searchTextOf([holder, manufacturer]) || null,
  product_text: searchTextOf([productName, ...models]) || null,
})
export const gtinRowsOf = (key: string, { gtins = [] }: HeldRecord): { gtin: string; key: string }[] =>
  [...new Set(gtins.map(gtin14Of))].map((gtin) => ({ gtin, key }))

const second: Migration = {
  name: '2026-11-second',
  up: async (db) => {
    const { schema } = db
    await schema.alterTable('certificates').addColumn('body_id', 'varchar(80)').execute()
    await schema.alterTable('certificates').addColumn('holder_text', 'text').execute()
    await schema.alterTable('certificates').addColumn('product_text', 'text').execute()
    await schema.createIndex('certificates_by_scheme').on('certificates').columns(['scheme', 'key']).execute()
    await schema.createIndex('certificates_by_body').on('certificates').columns(['body_id', 'key']).execute()
    await schema
      .createTable('certificate_gtins')
      .addColumn('gtin', 'varchar(14)', (column) => column.notNull())
      .addColumn('key', 'varchar(64)', (column) => column.notNull())
      .addPrimaryKeyConstraint('certificate_gtins_key', ['gtin', 'key'])
      .execute()
    await backfill(db)
    await schema
      .createTable('events')
      .addColumn('sequence', 'integer', (column) => column.primaryKey())
      .addColumn('key', 'varchar(64)', (column) => column.notNull())
      .addColumn('scheme', 'varchar(80)', (column) => column.notNull())
      .addColumn('number', 'varchar(64)', (column) => column.notNull())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .addColumn('kind', 'varchar(20)', (column) => column.notNull())
      .addColumn('basis', 'varchar(300)')
      .addColumn('actor', 'varchar(300)')
      .execute()
    await schema.createIndex('events_by_key').on('events').columns(['key', 'sequence']).execute()
    await schema
      .createTable('bodies')
      .addColumn('id', 'varchar(80)', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('alerts')
      .addColumn('id', 'varchar(80)', (column) => column.primaryKey())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .addColumn('alert', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('keys')
      .addColumn('purpose', 'varchar(20)', (column) => column.primaryKey())
      .addColumn('kid', 'varchar(43)', (column) => column.notNull())
      .addColumn('public_jwk', 'text', (column) => column.notNull())
      .addColumn('private_jwk', 'text', (column) => column.notNull())
      .addColumn('made_at', 'varchar(30)', (column) => column.notNull())
      .execute()
  },
}

const migrations: readonly Migration[] = [first, second]

/**
 * Brings the data to the present shape, each step all or nothing. `newer`: a later version has taken steps that this
 * one does not know; nothing is changed then.
 */
export const migrate = async (db: Kysely<Tables>): Promise<'done' | 'newer'> => {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'varchar(80)', (column) => column.primaryKey())
    .execute()
  const taken = new Set((await db.selectFrom('migrations').select('name').execute()).map(({ name }) => name))
  if ([...taken].some((name) => !migrations.some((migration) => migration.name === name))) return 'newer'
  for (const { name, up } of migrations.filter((migration) => !taken.has(migration.name)))
    await db.transaction().execute(async (change) => {
      await up(change)
      await change.insertInto('migrations').values({ name }).execute()
    })
  return 'done'
}
