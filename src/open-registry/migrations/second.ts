/** Search, histories, bodies, notices, the signing key. */
import type { Kysely } from 'kysely'
import type { HeldRecord } from '../cast.ts'
import type { Migration } from '../migrations.ts'
import { gtin14Of, searchTextOf } from '../search-text.ts'

interface Then {
  readonly certificates: {
    readonly key: string
    readonly record: string
    readonly body_id: string | null
    readonly holder_text: string | null
    readonly product_text: string | null
  }
  readonly certificate_gtins: { readonly gtin: string; readonly key: string }
}

const BACKFILL_ROWS = 500

const searchColumnsOf = ({ body, holder, manufacturer, productName, models = [] }: HeldRecord) => ({
  body_id: body?.id ?? null,
  holder_text: searchTextOf([holder, manufacturer]) || null,
  product_text: searchTextOf([productName, ...models]) || null,
})

/** Fills the columns for searching of the certificates that are there already. */
const backfill = async (db: Kysely<Then>): Promise<void> => {
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
      const gtins = [...new Set((record.gtins ?? []).map(gtin14Of))].map((gtin) => ({ gtin, key }))
      if (gtins.length > 0) await db.insertInto('certificate_gtins').values(gtins).execute()
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.key
  }
}

export const second: Migration = {
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
    await backfill(db as unknown as Kysely<Then>)
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
