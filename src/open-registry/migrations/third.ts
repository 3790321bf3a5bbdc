/**
 * The register as a server of record, for millions of certificates: keys in bytes, nothing kept twice that a column or
 * an index is not asked for, counts that are kept and not counted; a ledger, an audit trail, and what may be written.
 */
import { type Kysely, sql } from 'kysely'
import type { Migration } from '../migrations.ts'
import {
  type Both,
  copyCertificates,
  copyEvents,
  copyGtins,
  countSchemes,
  openLedger,
  splitBodies,
} from './third-data.ts'

const TYPES = {
  sqlite: { bytes: 'blob', whole: 'integer' },
  postgres: { bytes: 'bytea', whole: 'bigint' },
} as const
export const third: Migration = {
  name: '2026-11-third',
  up: async (now, kind) => {
    const db = now as unknown as Kysely<Both>
    const { schema } = db
    const { bytes, whole } = TYPES[kind]
    for (const index of ['certificates_by_scheme', 'certificates_by_body', 'events_by_key'])
      await schema.dropIndex(index).execute()
    await schema.alterTable('certificates').renameTo('old_certificates').execute()
    await schema.alterTable('certificate_gtins').renameTo('old_gtins').execute()
    await schema.alterTable('events').renameTo('old_events').execute()
    await schema.alterTable('alerts').renameTo('old_alerts').execute()

    await schema
      .createTable('certificates')
      .addColumn('id', whole, (column) => column.primaryKey())
      .addColumn('key', bytes, (column) => column.notNull().unique())
      .addColumn('scheme', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('status_since', 'text')
      .addColumn('valid_until', 'text')
      .addColumn('body_id', 'text')
      .addColumn('holder_text', 'text')
      .addColumn('product_text', 'text')
      .addColumn('record', 'text', (column) => column.notNull())
      .execute()
    const gtins = schema
      .createTable('certificate_gtins')
      .addColumn('gtin', 'text', (column) => column.notNull())
      .addColumn('certificate', whole, (column) => column.notNull())
      .addPrimaryKeyConstraint('certificate_gtins_pair', ['gtin', 'certificate'])
    // Without it SQLite keeps both columns twice.
    await (kind === 'sqlite' ? gtins.modifyEnd(sql`without rowid`) : gtins).execute()
    await schema
      .createTable('scheme_counts')
      .addColumn('scheme', 'text', (column) => column.primaryKey())
      .addColumn('count', whole, (column) => column.notNull())
      .execute()
    await schema
      .createTable('old_ids')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('id', whole, (column) => column.notNull())
      .execute()
    const certificates = await copyCertificates(db)
    await copyGtins(db)
    await countSchemes(db)
    await schema.createIndex('certificates_by_scheme').on('certificates').columns(['scheme', 'id']).execute()
    await schema.createIndex('certificates_by_body').on('certificates').columns(['body_id', 'id']).execute()

    await schema
      .createTable('events')
      .addColumn('sequence', whole, (column) => column.primaryKey())
      .addColumn('certificate', whole, (column) => column.notNull())
      .addColumn('scheme', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('basis', 'text')
      .addColumn('actor', 'text')
      .execute()
    const sequence = await copyEvents(db)
    await schema.createIndex('events_by_certificate').on('events').column('certificate').execute()

    await schema
      .createTable('body_standings')
      .addColumn('body_id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('standing', 'text', (column) => column.notNull())
      .addColumn('basis', 'text')
      .addColumn('actor', 'text')
      .addPrimaryKeyConstraint('body_standings_place', ['body_id', 'position'])
      .execute()
    await splitBodies(db)

    await schema
      .createTable('alerts')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('alert', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('alerts_place', ['source', 'id'])
      .execute()
    await db
      .insertInto('alerts')
      .columns(['source', 'id', 'day', 'alert'])
      .expression(db.selectFrom('old_alerts').select([sql<string>`'own'`.as('source'), 'id', 'day', 'alert']))
      .execute()
    await schema
      .createTable('alert_sources')
      .addColumn('source', 'text', (column) => column.primaryKey())
      .addColumn('as_of', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('alert_changes')
      .addColumn('sequence', whole, (column) => column.primaryKey())
      .addColumn('added', 'text', (column) => column.notNull())
      .addColumn('removed', 'text', (column) => column.notNull())
      .execute()

    await schema
      .createTable('laboratories')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('laboratory', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('test_reports')
      .addColumn('laboratory_id', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('test_reports_place', ['number', 'laboratory_id'])
      .execute()
    await schema
      .createTable('origins')
      .addColumn('key', bytes, (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('product', 'text', (column) => column.notNull())
      .addColumn('holder', 'text')
      .addColumn('from_instant', 'text', (column) => column.notNull())
      .addColumn('until_instant', 'text')
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('origins_place', ['key', 'origin', 'path', 'product'])
      .execute()

    await schema
      .createTable('signing_keys')
      .addColumn('kid', 'text', (column) => column.primaryKey())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('public_jwk', 'text', (column) => column.notNull())
      .addColumn('private_jwk', 'text')
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .execute()
    for (const key of await db
      .selectFrom('keys')
      .select(['purpose', 'kid', 'public_jwk', 'private_jwk', 'made_at'])
      .execute())
      await db
        .insertInto('signing_keys')
        .values({ ...key, state: 'current', since: key.made_at, detail: null })
        .execute()
    await schema
      .createTable('api_keys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('revoked_at', 'text')
      .execute()

    await schema
      .createTable('webhooks')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('hook', 'text', (column) => column.notNull())
      .addColumn('event_sequence', whole, (column) => column.notNull())
      .execute()
    await schema
      .createTable('deliveries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('hook_id', 'text', (column) => column.notNull())
      .addColumn('sequence', whole, (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('failed_at', 'text')
      .addColumn('reason', 'text')
      .execute()
    await schema.createIndex('deliveries_by_due').on('deliveries').columns(['state', 'due_at']).execute()
    await schema.createIndex('deliveries_by_hook').on('deliveries').column('hook_id').execute()

    await schema
      .createTable('reports')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('client_id', 'text', (column) => column.notNull().unique())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .execute()
    await schema.createIndex('reports_by_time').on('reports').columns(['received_at', 'id']).execute()
    await schema
      .createTable('report_statuses')
      .addColumn('report_id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addPrimaryKeyConstraint('report_statuses_place', ['report_id', 'position'])
      .execute()
    await schema
      .createTable('audit')
      .addColumn('sequence', whole, (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .execute()
    await schema
      .createTable('imports')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('ledger')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('as_of', 'text', (column) => column.notNull())
      .addColumn('epoch', whole, (column) => column.notNull())
      .addColumn('revision', whole, (column) => column.notNull())
      .addColumn('certificates', whole, (column) => column.notNull())
      .addColumn('events', whole, (column) => column.notNull())
      .addColumn('audits', whole, (column) => column.notNull())
      .addColumn('alerts', whole, (column) => column.notNull())
      .execute()
    await openLedger(db, certificates, sequence)
    for (const table of ['old_certificates', 'old_gtins', 'old_events', 'old_alerts', 'old_ids', 'keys'])
      await schema.dropTable(table).execute()
  },
}
