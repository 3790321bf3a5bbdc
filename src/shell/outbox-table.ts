/**
 * Where reports are kept: a database of its own beside the kept answers, so that nothing that empties the one touches the
 * other. Every change is one transaction that is on the disk when it is answered.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entry } from './outbox-entry.ts'
import { type After, after } from './time.ts'

/** May reject at any call; what was asked for then has not happened. */
export interface OutboxTable {
  readonly all: () => Promise<readonly Entry[]>
  readonly get: (id: string) => Promise<Entry | undefined>
  /** Adds it together with its evidence, unless its draft is there already. What is there now. */
  readonly add: (entry: Entry, evidence?: Blob) => Promise<Entry>
  /** Reads, changes and writes with nobody in between; `evidence` comes in with a new part. What is there now. */
  readonly change: (id: string, change: (entry: Entry) => Entry, evidence?: PartEvidence) => Promise<Entry | undefined>
  readonly remove: (id: string) => Promise<void>
  readonly evidence: (partId: string) => Promise<Blob | undefined>
}

export interface PartEvidence {
  readonly part: string
  readonly zip: Blob
}

interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { draft: string } }
  evidence: { key: string; value: Blob }
}

const ENTRIES = 'entries'
const EVIDENCE = 'evidence'
const BOTH = [ENTRIES, EVIDENCE] as const
/** Kept means: also where the power goes a moment later. */
const SAFELY = { durability: 'strict' } as const

/** How long the browser's database may take before it counts as broken. */
const PATIENCE_MS = 10_000

const openDatabase = (forget: () => void): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('proofmark-outbox', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(ENTRIES, { keyPath: 'id' }).createIndex('draft', 'draft', { unique: true })
      fresh.createObjectStore(EVIDENCE)
    },
    // A newer version of the extension wants in: let go, or it would wait for us for ever.
    blocking: (_current, _wanted, event) => {
      forget()
      ;(event.target as IDBDatabase).close()
    },
    terminated: forget,
  })

/** The table in IndexedDB. Opened when it is first needed, and again where the browser closed it. */
export const outboxTable = (startTimer: After = after): OutboxTable => {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const forget = (): void => {
    opened = undefined
  }
  const database = (): Promise<IDBPDatabase<Schema>> => {
    // Where there is no database at all, that is said as a rejection too.
    opened ??= Promise.resolve(forget)
      .then(openDatabase)
      .catch((error: unknown) => {
        forget()
        throw error
      })
    return opened
  }
  /** A database that never answers (blocked, or a broken profile) counts as failed. */
  const use = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const late = Promise.withResolvers<never>()
    const stopTimer = startTimer(PATIENCE_MS, () => late.reject(new Error('the database does not answer')))
    return Promise.race([database().then(work), late.promise]).finally(stopTimer)
  }

  return {
    all: () => use((db) => db.getAll(ENTRIES)),
    get: (id) => use((db) => db.get(ENTRIES, id)),
    add: (entry, evidence) =>
      use(async (db) => {
        const change = db.transaction(BOTH, 'readwrite', SAFELY)
        const entries = change.objectStore(ENTRIES)
        const before = await entries.index('draft').get(entry.draft)
        if (!before)
          await Promise.all([
            entries.add(entry),
            evidence ? change.objectStore(EVIDENCE).put(evidence, entry.id) : undefined,
          ])
        await change.done
        return before ?? entry
      }),
    change: (id, alter, evidence) =>
      use(async (db) => {
        const change = db.transaction(BOTH, 'readwrite', SAFELY)
        const entries = change.objectStore(ENTRIES)
        const before = await entries.get(id)
        const now = before && alter(before)
        if (now && now !== before) {
          const isTaken = evidence && now.parts.some((part) => part.id === evidence.part)
          await Promise.all([
            entries.put(now),
            isTaken ? change.objectStore(EVIDENCE).put(evidence.zip, evidence.part) : undefined,
          ])
        }
        await change.done
        return now
      }),
    remove: (id) =>
      use(async (db) => {
        const change = db.transaction(BOTH, 'readwrite', SAFELY)
        const parts = (await change.objectStore(ENTRIES).get(id))?.parts ?? []
        await Promise.all([
          change.objectStore(ENTRIES).delete(id),
          ...parts.map((part) => change.objectStore(EVIDENCE).delete(part.id)),
          change.done,
        ])
      }),
    evidence: (partId) => use((db) => db.get(EVIDENCE, partId)),
  }
}
