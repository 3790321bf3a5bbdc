/** The databases that a register can stand on, for suites that every one of them must pass. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPostgres, type PostgresServer, startPostgres } from '../../src/cli/postgres.ts'
import { TABLES } from '../../src/open-registry/backup-format.ts'
import { type OpenedDatabase, openDatabase } from '../../src/open-registry/database.ts'
import type { Database } from '../../src/open-registry/store/database.ts'
import type { Store } from '../../src/open-registry/store.ts'

export interface Held {
  readonly store: Store
  readonly database: Database
}
/** One empty register, and any number of doors to it. */
export interface Place {
  readonly open: () => Promise<Held>
}
export interface Ground {
  readonly newPlace: () => Promise<Place>
  readonly clear: () => Promise<void>
}

export const heldBy = (opened: OpenedDatabase): Held => {
  if (opened.kind === 'failed') throw new Error(opened.message)
  return opened
}

const sqliteGround = async (): Promise<Ground> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  let count = 0
  return {
    newPlace: async () => {
      const db = path.join(folder, `${count++}.sqlite`)
      return { open: async () => heldBy(await openDatabase({ db }, { create: true })) }
    },
    clear: async () => rmSync(folder, { recursive: true }),
  }
}

const memoryGround = async (): Promise<Ground> => ({
  newPlace: async () => ({ open: async () => heldBy(await openDatabase({ db: ':memory:' }, { create: true })) }),
  clear: async () => {},
})

export const postgresGround = async (): Promise<Ground & { readonly server: PostgresServer }> => {
  const server = await startPostgres()
  let count = 0
  return {
    server,
    newPlace: async () => {
      const databaseUrl = await server.createDatabase(`register_${count++}`)
      return { open: async () => heldBy(await openDatabase({ db: '', databaseUrl }, { create: true })) }
    },
    clear: server.stop,
  }
}

/** Back to an empty register: quicker than a new one. */
export const empty = async ({ database: { primary } }: Held): Promise<void> => {
  await primary.transaction().execute(async (db) => {
    for (const table of TABLES) await db.deleteFrom(table).execute()
    const numbers = { epoch: 0, revision: 0, certificates: 0, events: 0, audits: 0, alerts: 0 }
    await db
      .insertInto('ledger')
      .values({ id: 1, as_of: '1970-01-01T00:00:00Z', ...numbers })
      .execute()
  })
}

/** `npm test` installs PostgreSQL where it can; where it cannot, it says so, and fails where `CI` is set. */
export const hasPostgres = findPostgres() !== undefined

export const GROUNDS: readonly (readonly [name: string, lay: () => Promise<Ground>])[] = [
  ['SQLite in a file', sqliteGround],
  ['SQLite in memory', memoryGround],
  ...(hasPostgres ? [['PostgreSQL', postgresGround] as const] : []),
]
/** Those that several processes can open at once. */
export const SHARED_GROUNDS = GROUNDS.filter(([name]) => name !== 'SQLite in memory')
