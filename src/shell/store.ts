/**
 * Answers kept between visits: by register and number, with when they were read and until when they are fresh.
 * A database that is blocked, corrupt or full never stands in the way: then memory serves until the worker ends. Nothing
 * in it is anybody's own, so one that cannot be read is thrown away and begun anew.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { KeptWhere } from '../core/options.ts'
import type { Answer } from '../core/words.ts'
import { type After, after } from './time.ts'

/** Only what a register really said is kept: a record, that there is none, or that its having none proves nothing. */
export type KeptAnswer =
  | Extract<Answer, { readonly kind: 'found' | 'absent' }>
  | (Extract<Answer, { readonly kind: 'unclear' }> & { readonly why: 'not-covered' })

export interface Kept {
  /** `register scheme:compact`. */
  readonly key: string
  readonly answer: KeptAnswer
  readonly readAtMs: number
  /** Until then it is asked no more. After it, it serves as "last known" only. */
  readonly freshUntilMs: number
}

/** A table of kept answers; may throw or reject at any call. */
export interface Table {
  readonly get: (key: string) => Promise<Kept | undefined>
  readonly put: (kept: Kept) => Promise<void>
  readonly all: () => Promise<readonly Kept[]>
  readonly remove: (keys: readonly string[]) => Promise<void>
}

/** Never rejects. */
export interface Store {
  readonly get: (key: string) => Promise<Kept | undefined>
  readonly put: (kept: Kept) => Promise<void>
  /** Drops what is old or too much; the number dropped. */
  readonly prune: (nowMs: number) => Promise<number>
  /** Drops everything; the number dropped. */
  readonly clear: () => Promise<number>
  /** How many answers are kept, and where. */
  readonly state: () => Promise<{ readonly count: number; readonly where: KeptWhere }>
}

export interface StoreOptions {
  readonly open: () => Promise<Table>
  readonly startTimer?: After
  /** How long the database may take to open or answer. */
  readonly patienceMs?: number
  readonly keepForMs?: number
  readonly keepAtMost?: number
}

const DAY_MS = 86_400_000
const TABLE = 'answers'

const NAME = 'proofmark'

const openOnce = (): Promise<IDBPDatabase> =>
  openDB(NAME, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(TABLE, { keyPath: 'key' }),
    // A newer version of the extension wants in: let go, or it would wait for us for ever.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  })

/** Opens it; one of another version, or broken, makes room for a new one. Rejects where that does not help. */
const openOrRebuild = async (): Promise<IDBPDatabase> => {
  const db = await openOnce().catch(() => undefined)
  if (db?.objectStoreNames.contains(TABLE)) return db
  db?.close()
  await deleteDB(NAME)
  return openOnce()
}

/** The table in IndexedDB. */
export const openTable = async (): Promise<Table> => {
  const db = await openOrRebuild()
  return {
    get: (key) => db.get(TABLE, key),
    put: async (kept) => void (await db.put(TABLE, kept)),
    all: () => db.getAll(TABLE),
    remove: async (keys) => {
      const change = db.transaction(TABLE, 'readwrite')
      await Promise.all([...keys.map((key) => change.store.delete(key)), change.done])
    },
  }
}

/** The same in memory. */
export const memoryTable = (): Table => {
  const rows = new Map<string, Kept>()
  return {
    get: async (key) => rows.get(key),
    put: async (kept) => void rows.set(kept.key, kept),
    all: async () => [...rows.values()],
    remove: async (keys) => {
      for (const key of keys) rows.delete(key)
    },
  }
}

class NoAnswer extends Error {}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

export const makeStore = ({
  open,
  startTimer = after,
  patienceMs = 2_000,
  keepForMs = 90 * DAY_MS,
  keepAtMost = 5_000,
}: StoreOptions): Store => {
  const memory = memoryTable()
  let opened: Promise<Table> | undefined
  let hasMadeRoom = false

  /** A request that IndexedDB never answers (blocked, or a broken profile) counts as failed. */
  const inTime = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const stopTimer = startTimer(patienceMs, () => reject(new NoAnswer()))
      work.then(resolve, reject).finally(stopTimer)
    })

  /**
   * Asks the database. Where it fails it is opened once more: the browser may have closed it, or another version of the
   * extension have had it closed. A second failure, or no answer at all, hands everything over to memory.
   */
  const use = async <T>(work: (table: Table) => Promise<T>): Promise<T> => {
    for (let isLast = false; ; isLast = true) {
      opened ??= inTime(Promise.resolve().then(open)).catch(() => memory)
      const asked = opened
      const table = await asked
      if (table === memory) return work(memory)
      try {
        return await inTime(work(table))
      } catch (error) {
        // Others may have opened it anew meanwhile.
        if (opened === asked) opened = isLast || error instanceof NoAnswer ? Promise.resolve(memory) : undefined
        else if (isLast) return work(memory)
      }
    }
  }

  /** Once in the worker's life the older half gives way; on a disk that others fill, that would not help twice. */
  const makeRoom = async (table: Table): Promise<void> => {
    if (hasMadeRoom) return
    hasMadeRoom = true
    const oldestFirst = [...(await table.all())].sort((a, b) => a.readAtMs - b.readAtMs)
    await table.remove(oldestFirst.slice(0, Math.ceil(oldestFirst.length / 2)).map(({ key }) => key))
  }

  /** What finds no room stays in memory, and the rest on disk. */
  const write = async (table: Table, kept: Kept): Promise<void> => {
    try {
      await table.put(kept).catch(async (error: unknown) => {
        if (!isFull(error)) throw error
        await makeRoom(table)
        await table.put(kept)
      })
      if (table !== memory) await memory.remove([kept.key])
    } catch (error) {
      if (!isFull(error)) throw error
      await memory.put(kept)
    }
  }

  return {
    // What memory has is newer than what the disk has.
    get: (key) => use(async (table) => (await memory.get(key)) ?? table.get(key)),
    put: (kept) => use((table) => write(table, kept)),
    prune: (nowMs) =>
      use(async (table) => {
        const newestFirst = [...(await table.all())].sort((a, b) => b.readAtMs - a.readAtMs)
        const surplus = newestFirst.filter((kept, i) => i >= keepAtMost || nowMs - kept.readAtMs > keepForMs)
        await table.remove(surplus.map(({ key }) => key))
        return surplus.length
      }),
    clear: () =>
      use(async (table) => {
        const all = await table.all()
        const keys = new Set([...all, ...(await memory.all())].map(({ key }) => key))
        await table.remove(all.map(({ key }) => key))
        await memory.remove([...keys])
        return keys.size
      }),
    state: () =>
      use(async (table) => {
        const [all, inMemory] = await Promise.all([table.all(), memory.all()])
        const keys = new Set([...all, ...inMemory].map(({ key }) => key))
        return { count: keys.size, where: table === memory ? 'memory' : inMemory.length > 0 ? 'full' : 'disk' }
      }),
  }
}
