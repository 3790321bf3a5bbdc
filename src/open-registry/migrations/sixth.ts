/**
 * Reports as cases, with what was added to them and the evidence that came along. Whatever is new in a table of before may
 * be empty: a backup of an earlier version is restored into this shape, and `adoptReports` brings its reports in.
 */
import type { Migration } from '../migrations.ts'
import { adoptReports } from '../store/adopt-reports.ts'

const TYPES = { sqlite: 'blob', postgres: 'bytea' } as const
const NEW_TEXTS = [...(['case_id', 'state', 'kind', 'verdict', 'body_hash', 'merchant', 'sender', 'device'] as const)]

export const sixth: Migration = {
  name: '2026-11-sixth',
  up: async (db, kind) => {
    const { schema } = db
    for (const column of NEW_TEXTS) await schema.alterTable('reports').addColumn(column, 'text').execute()
    for (const column of ['counted', 'evidence'])
      await schema.alterTable('reports').addColumn(column, 'integer').execute()
    await schema.createIndex('reports_by_case').on('reports').columns(['case_id', 'received_at']).execute()
    await schema.createIndex('reports_by_merchant').on('reports').columns(['merchant', 'received_at']).execute()
    await schema.createIndex('reports_by_device').on('reports').column('device').execute()
    await schema.alterTable('report_statuses').addColumn('forwarded_to', 'text').execute()

    await schema
      .createTable('report_additions')
      .addColumn('report_id', 'text', (column) => column.notNull())
      .addColumn('client_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('text', 'text')
      .addPrimaryKeyConstraint('report_additions_place', ['report_id', 'client_id'])
      .execute()
    await schema
      .createTable('cases')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('place', 'text', (column) => column.notNull().unique())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('scheme', 'text')
      .addColumn('opened_at', 'text', (column) => column.notNull())
      .addColumn('points', 'integer', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .execute()
    for (const column of ['opened_at', 'points', 'state'] as const)
      await schema
        .createIndex(`cases_by_${column}`)
        .on('cases')
        .columns(column === 'state' ? ['state', 'points'] : [column, 'id'])
        .execute()
    await schema
      .createTable('case_steps')
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_steps_place', ['case_id', 'position'])
      .execute()

    await schema
      .createTable('evidence_files')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('reading', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('evidence_parts')
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('content', TYPES[kind], (column) => column.notNull())
      .addPrimaryKeyConstraint('evidence_parts_place', ['sha256', 'position'])
      .execute()
    await schema
      .createTable('evidence_items')
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('evidence_items_place', ['file', 'path'])
      .execute()
    await schema.createIndex('evidence_items_by_digest').on('evidence_items').column('sha256').execute()
    await schema
      .createTable('report_evidence')
      .addColumn('report_id', 'text', (column) => column.notNull())
      .addColumn('client_id', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('report_evidence_place', ['report_id', 'client_id'])
      .execute()
    await schema.createIndex('report_evidence_by_file').on('report_evidence').column('sha256').execute()
    await adoptReports(db)
  },
}
