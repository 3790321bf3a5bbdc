/** Requests of shops to be an authorised origin. */
import type { Migration } from '../migrations.ts'

export const fourth: Migration = {
  name: '2026-11-fourth',
  up: async ({ schema }) => {
    await schema
      .createTable('origin_requests')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('asked_at', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('last_day', 'text')
      .addColumn('request', 'text', (column) => column.notNull())
      .execute()
    await schema.createIndex('origin_requests_by_time').on('origin_requests').columns(['asked_at', 'id']).execute()
    await schema.createIndex('origin_requests_by_place').on('origin_requests').columns(['place', 'state']).execute()
    await schema.createIndex('origin_requests_by_end').on('origin_requests').columns(['state', 'last_day']).execute()
  },
}
