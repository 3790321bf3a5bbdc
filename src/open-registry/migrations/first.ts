/** Certificates by key, coverage, facts. */
import type { Migration } from '../migrations.ts'

export const first: Migration = {
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
