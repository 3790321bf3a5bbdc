/** Notices that something will run out: what a webhook is told beside events, and the index by which they are found. */
import type { Migration } from '../migrations.ts'

export const fifth: Migration = {
  name: '2026-11-fifth',
  up: async ({ schema }) => {
    await schema.alterTable('deliveries').addColumn('notice', 'text').execute()
    await schema.createIndex('certificates_by_end').on('certificates').columns(['valid_until', 'id']).execute()
  },
}
