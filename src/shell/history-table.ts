/** Where the history is kept: a database of its own, so that nothing that empties another one touches it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { HistoryEntry } from '../core/history.ts'
import { type After, after } from './time.ts'

/** May reject at any call; what was asked for then has not happened. */
export interface HistoryTable {
  /** Newest first. */
  readonly all: () => Promise<readonly HistoryEntry[]>
  /** All of them or none; each in place of the one with its id. */
  readonly put: (entries: readonly HistoryEntry[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
}

interface Schema extends DBSchema {
  entries: { key: string; value: HistoryEntry; indexes: { at: string } }
}

const ENTRIES = 'entries'
const PATIENCE_MS = 3_000

const openDatabase = (forget: () => void): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('proofmark-history', 1, {
    upgrade: (fresh) => void fresh.createObjectStore(ENTRIES, { keyPath: 'id' }).createIndex('at', 'at'),
    // A newer version of the extension wants in: let go, or it would wait for us for ever.
    blocking: (_current, _wanted, event) => {
      forget()
      ;(event.target as IDBDatabase).close()
    },
    terminated: forget,
  })

/** The table in IndexedDB. Opened when it is first needed, and again after a failure. */
export const historyTable = (startTimer: After = after): HistoryTable => {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const forget = (): void => {
    opened = undefined
  }
  /** A database that never answers (blocked, or a broken profile) counts as failed. */
  const use = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    opened ??= Promise.resolve(forget).then(openDatabase)
    const late = Promise.withResolvers<never>()
    const stopTimer = startTimer(PATIENCE_MS, () => late.reject(new Error('the database does not answer')))
    return Promise.race([opened.then(work), late.promise])
      .catch((error: unknown) => {
        forget()
        throw error
      })
      .finally(stopTimer)
  }
  return {
    all: () => use(async (db) => (await db.getAllFromIndex(ENTRIES, 'at')).reverse()),
    put: (entries) =>
      use(async (db) => {
        const change = db.transaction(ENTRIES, 'readwrite')
        await Promise.all([...entries.map((entry) => change.store.put(entry)), change.done])
      }),
    remove: (ids) =>
      use(async (db) => {
        const change = db.transaction(ENTRIES, 'readwrite')
        await Promise.all([...ids.map((id) => change.store.delete(id)), change.done])
      }),
  }
}
