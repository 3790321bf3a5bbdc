/**
 * The list of watched certificates in `storage.local`, and its rounds: an alarm wakes for the next that is due, a few are
 * asked for one after the other, by the same look-up as for a page (so by a hash prefix where the person left it at that).
 */
import type { Shown } from '../core/shown.ts'
import { type Draw, lookedAt, MAX_WATCHED, type Watched, type WatchedChange, watchedOf } from '../core/watched.ts'
import { makeSerial } from './serial.ts'

export interface WatchDependencies {
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set'>
  readonly now: () => Date
  readonly draw: Draw
  /** What the registers say of the number of a verdict, whatever page it stood on. */
  readonly look: (id: string, options: { readonly anew: boolean }) => Promise<Shown | undefined>
  /** When the next round is due; `undefined`: none is. */
  readonly wakeAt: (ms: number | undefined) => Promise<void>
  /** A status has changed. */
  readonly tell: (entry: Watched) => Promise<void>
  /** Something may or may not be news any more. */
  readonly newsChanged: () => Promise<void>
}

/** Never rejects. */
export interface Watch {
  /** Newest first. */
  readonly list: () => Promise<readonly Watched[]>
  /** False when the list is full, could not be written, or no register has spoken of it. True also when it stood there. */
  readonly add: (shown: Shown) => Promise<boolean>
  readonly change: (id: string, change: WatchedChange) => Promise<readonly Watched[]>
  /** Asks for one now, also where an answer is fresh. */
  readonly check: (id: string) => Promise<readonly Watched[]>
  /** Asks for those that are due, and sets the next alarm. */
  readonly round: () => Promise<void>
  /** Sets the next alarm alone. */
  readonly plan: () => Promise<void>
}

const KEY = 'watched'
/** Of one round, and how far apart rounds are at least. */
const AT_ONCE = 5
const REST_MS = 10 * 60_000

const isWatched = (value: unknown): value is Watched => {
  const { id, state, number, nextAtMs } = (value ?? {}) as Readonly<Record<string, unknown>>
  return (
    typeof id === 'string' && typeof state === 'string' && typeof number === 'string' && typeof nextAtMs === 'number'
  )
}

const withoutNews = (entry: Watched): Watched => ({ ...entry, hasNews: false })
const CHANGES: Readonly<Record<Exclude<WatchedChange, 'remove'>, (entry: Watched) => Watched>> = {
  pause: (entry) => ({ ...entry, isPaused: true }),
  resume: (entry) => ({ ...entry, isPaused: false }),
  seen: withoutNews,
}

export const makeWatch = ({ area, now, draw, look, wakeAt, tell, newsChanged }: WatchDependencies): Watch => {
  const inTurn = makeSerial()
  /** One round at a time: an alarm may come while the last one still waits for a register. */
  const inRounds = makeSerial()

  /** Rejects where storage cannot be read. */
  const readAll = async (): Promise<readonly Watched[]> => {
    const value: unknown = (await area.get(KEY))[KEY]
    return Array.isArray(value) ? value.filter(isWatched).slice(0, MAX_WATCHED) : []
  }
  const read = (): Promise<readonly Watched[]> => readAll().catch(() => [])
  /** Reads, changes and writes with nobody in between; what is there now. What cannot be read is not written over. */
  const change = (alter: (entries: readonly Watched[]) => readonly Watched[]): Promise<readonly Watched[]> =>
    inTurn(async () => {
      const before = await readAll().catch(() => undefined)
      if (!before) return []
      const next = alter(before)
      return area.set({ [KEY]: next }).then(
        () => next,
        () => before,
      )
    })
  const plan = async (): Promise<void> => {
    // Where it cannot be read, something may be due all the same.
    const due = readAll().then((all) => all.filter(({ isPaused }) => !isPaused).map(({ nextAtMs }) => nextAtMs))
    const times = await due.catch(() => [0])
    const soonest = now().getTime() + REST_MS
    await wakeAt(times.length > 0 ? Math.max(Math.min(...times), soonest) : undefined).catch(() => undefined)
  }
  /** Whoever was removed meanwhile stays removed. */
  const ask = async (id: string, anew: boolean): Promise<void> => {
    const shown = await look(id, { anew }).catch(() => undefined)
    const wasNews = (await read()).find((one) => one.id === id)?.changedAt
    const all = await change((entries) =>
      entries.map((one) => (one.id === id ? lookedAt(one, shown, now(), draw) : one)),
    )
    const entry = all.find((one) => one.id === id)
    if (!entry?.hasNews || entry.changedAt === wasNews) return
    await tell(entry).catch(() => undefined)
    await newsChanged().catch(() => undefined)
  }

  return {
    plan,
    list: read,
    add: async (shown) => {
      const entry = watchedOf(shown, now(), draw)
      if (!entry) return false
      const all = await change((entries) =>
        entries.some(({ id }) => id === entry.id) || entries.length >= MAX_WATCHED ? entries : [entry, ...entries],
      )
      await plan()
      return all.some(({ id }) => id === entry.id)
    },
    change: async (id, wanted) => {
      const all = await change((entries) =>
        wanted === 'remove'
          ? entries.filter((one) => one.id !== id)
          : entries.map((one) => (one.id === id ? CHANGES[wanted](one) : one)),
      )
      await plan()
      await newsChanged().catch(() => undefined)
      return all
    },
    check: async (id) => {
      await inRounds(() => ask(id, true))
      await plan()
      return read()
    },
    round: () =>
      inRounds(async () => {
        const nowMs = now().getTime()
        const due = (await read())
          .filter(({ isPaused, nextAtMs }) => !isPaused && nextAtMs <= nowMs)
          .sort((one, other) => one.nextAtMs - other.nextAtMs)
          .slice(0, AT_ONCE)
        for (const { id } of due) await ask(id, false)
        await plan()
      }),
  }
}
