/** What an amendment changed. Of those entered before nobody knows. */
import type { Migration } from '../migrations.ts'

export const seventh: Migration = {
  name: '2026-11-seventh',
  up: async ({ schema }) => {
    await schema.alterTable('events').addColumn('changes', 'text').execute()
  },
}
