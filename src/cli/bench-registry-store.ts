/** The databases the register is measured on: made empty in a folder, filled through the store's own batches. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { HeldRecord } from '../open-registry/cast.ts'
import { type DatabaseChoice, openDatabase } from '../open-registry/database.ts'
import type { Store } from '../open-registry/store.ts'
import { benchCoverage } from './bench-registry-data.ts'
import { startPostgres } from './postgres.ts'

export interface BenchDatabase {
  readonly name: 'sqlite' | 'postgres'
  /** As the register is told it. */
  readonly choice: DatabaseChoice
  /** Lends the data for a while. */
  readonly withStore: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  /** On disk, without the log of changes of PostgreSQL. */
  readonly bytes: () => number
  readonly close: () => Promise<void>
}

/** How many certificates it holds now, and how many a second came in. */
export interface Filled {
  readonly held: number
  readonly perSecond: number
}

const bytesUnder = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)

const withStoreOf =
  (choice: DatabaseChoice): BenchDatabase['withStore'] =>
  async (work) => {
    const opened = await openDatabase(choice, { create: true })
    if (opened.kind === 'failed') throw new Error(opened.message)
    try {
      return await work(opened.store)
    } finally {
      await opened.store.close()
    }
  }

const sqlite = (folder: string): BenchDatabase => {
  const choice: DatabaseChoice = { db: path.join(folder, 'sqlite', 'bench.sqlite') }
  return {
    name: 'sqlite',
    choice,
    withStore: withStoreOf(choice),
    bytes: () => bytesUnder(path.dirname(choice.db)),
    close: async () => {},
  }
}

/** What an operator would set first; everything that keeps data safe stays as PostgreSQL has it. */
const SETTINGS = ['shared_buffers=1GB', 'max_wal_size=8GB', 'checkpoint_timeout=15min']

const postgres = async (): Promise<BenchDatabase> => {
  const server = await startPostgres({ durable: true, settings: SETTINGS })
  const choice: DatabaseChoice = { db: '', databaseUrl: await server.createDatabase('bench') }
  return {
    name: 'postgres',
    choice,
    withStore: withStoreOf(choice),
    bytes: () => bytesUnder(path.join(server.data, 'base')),
    close: server.stop,
  }
}

/** Makes an empty database; one of SQLite in `folder`. */
export const openBenchDatabase = (name: BenchDatabase['name'], folder: string): Promise<BenchDatabase> =>
  name === 'sqlite' ? Promise.resolve(sqlite(folder)) : postgres()

/** Takes parts until `size` certificates more or less are held. Only the time in the store counts, not the inventing. */
export const filler = (
  { withStore }: BenchDatabase,
  parts: Iterator<readonly HeldRecord[]>,
  held: number,
  size: number,
  asOf: string,
): Promise<Filled> =>
  withStore(async (store) => {
    let now = held
    let spentMs = 0
    while (now < size) {
      const part = parts.next()
      if (part.done) break
      const startedAt = performance.now()
      const batch = { records: part.value, events: [], coverage: benchCoverage(asOf), asOf }
      await store.writeCertificates(batch, { at: asOf, actor: 'cli', action: 'import', target: `bench ${now}` })
      spentMs += performance.now() - startedAt
      now += part.value.length
    }
    return { held: now, perSecond: ((now - held) / spentMs) * 1000 }
  })
