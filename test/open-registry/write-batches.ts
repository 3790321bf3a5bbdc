/** A process of its own that writes batch after batch and says when each is acknowledged; it ends by being killed. */
import { openDatabase } from '../../src/open-registry/database.ts'

const [db = '', databaseUrl = ''] = process.argv.slice(2)
const ROWS = 20
const opened = await openDatabase(databaseUrl ? { db, databaseUrl } : { db }, { create: true })
if (opened.kind === 'failed') throw new Error(opened.message)
for (let batch = 0; ; batch++) {
  const certificates = Array.from({ length: ROWS }, (_, i) => ({
    scheme: 'cn-ccc',
    number: `20240009140${String(10_000 + batch * ROWS + i)}`,
  }))
  await opened.store.writeCertificates(
    {
      records: certificates.map((one) => ({ ...one, status: 'valid' as const, demo: true })),
      events: certificates.map((one) => ({ ...one, day: '2024-01-02', kind: 'issued' as const })),
      progress: { id: 'file', state: { batch } },
    },
    { at: '2026-11-21T08:00:00Z', actor: 'cli', action: 'import', target: `batch ${batch}` },
  )
  process.stdout.write(`${batch}\n`)
}
