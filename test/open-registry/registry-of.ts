/** Registers in memory for the tests. */

import type { Coverage } from '../../src/core/words.ts'
import { type AppOptions, createApp } from '../../src/open-registry/app.ts'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

export const TODAY = '2026-11-21'
export const NOW = `${TODAY}T08:00:00Z`

export const openMemory = async (): Promise<Store> => {
  const opened = await openSqlite(':memory:', { create: true })
  if (opened.kind === 'failed') throw new Error(opened.message)
  return opened.store
}

export const appOf = (store: Store, over: Partial<AppOptions> = {}) =>
  createApp({
    store,
    catalogue,
    now: () => NOW,
    operator: { name: 'Example Register', url: 'https://register.example/' },
    ...over,
  })

/** A demonstration register. */
export const seededStore = async (size: number): Promise<Store> => {
  const store = await openMemory()
  await seed(store, { size, today: TODAY, catalogue })
  return store
}

/** A register with just these records; every scheme among them has the same coverage. */
export const storeOf = async (
  records: readonly HeldRecord[],
  kind: Coverage['kind'],
  asOf = `${TODAY}T00:00:00Z`,
): Promise<Store> => {
  const store = await openMemory()
  const schemes = [...new Set(records.map(({ scheme }) => scheme))]
  await store.replaceAll({ records, coverage: schemes.map((scheme) => ({ scheme, kind, asOf })), asOf })
  return store
}
