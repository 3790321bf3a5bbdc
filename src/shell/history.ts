/**
 * Keeps the history for as long as the person chose, and never more than so many entries. Where the database is broken or
 * full a check goes on without it; that is told once, when the history is next looked at.
 */
import {
  DEFAULT_HISTORY_DAYS,
  entriesOf,
  type Forget,
  HISTORY_DAYS,
  type History,
  type HistoryDays,
  type HistoryEntry,
  isSought,
  type SeenPage,
} from '../core/history.ts'
import type { HistoryTable } from './history-table.ts'
import { makeSerial } from './serial.ts'

export interface HistoryDependencies {
  readonly table: HistoryTable
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set'>
  readonly now: () => Date
  readonly keepAtMost?: number
}

/** Never rejects. */
export interface HistoryBook {
  /** Adds what a page showed. Not called for private windows. */
  readonly note: (page: SeenPage) => Promise<void>
  readonly search: (query: string, atMost: number) => Promise<History>
  /** How many went. */
  readonly forget: (what: Forget) => Promise<number>
  /** What is older than that goes at once; with 0 everything. False when that was not kept. */
  readonly keepFor: (days: HistoryDays) => Promise<boolean>
  /** Drops what is too old or too much. */
  readonly prune: () => Promise<void>
}

interface Kept {
  readonly days: HistoryDays
  readonly trouble?: { readonly why: 'full' | 'broken'; readonly isTold: boolean }
}

const KEY = 'history'
const KEEP_AT_MOST = 3_000
/** Of one host and day: a page that keeps changing its title or its numbers must not push out everything else. */
const OF_HOST_A_DAY = 300
/** What is too much goes whenever so many have been written, and daily. */
const TRIM_AFTER = 200
const DAY_MS = 86_400_000

const daysOf = (value: unknown): HistoryDays => HISTORY_DAYS.find((days) => days === value) ?? DEFAULT_HISTORY_DAYS
const whyOf = (error: unknown): 'full' | 'broken' =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'broken'

export const makeHistory = ({ table, area, now, keepAtMost = KEEP_AT_MOST }: HistoryDependencies): HistoryBook => {
  const inTurn = makeSerial()

  /** Rejects where storage cannot be read. */
  const readChosen = async (): Promise<Kept> => {
    const { days, trouble } = ((await area.get(KEY))[KEY] ?? {}) as Partial<Kept>
    return { days: daysOf(days), ...(trouble ? { trouble } : {}) }
  }
  const read = (): Promise<Kept> => readChosen().catch(() => ({ days: DEFAULT_HISTORY_DAYS }))
  const write = (kept: Kept): Promise<boolean> =>
    area.set({ [KEY]: kept }).then(
      () => true,
      () => false,
    )

  const fail = async (error: unknown): Promise<void> => {
    const chosen = await readChosen().catch(() => undefined)
    if (!chosen) return
    const { days, trouble } = chosen
    if (!trouble) await write({ days, trouble: { why: whyOf(error), isTold: false } })
  }
  const surplusOf = (entries: readonly HistoryEntry[], days: HistoryDays): readonly string[] => {
    const oldest = new Date(now().getTime() - days * DAY_MS).toISOString()
    const counts = new Map<string, number>()
    const isTooMuch = ({ host, at }: HistoryEntry): boolean => {
      const key = `${at.slice(0, 10)} ${host}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return (counts.get(key) ?? 0) > OF_HOST_A_DAY
    }
    const kept = entries.filter((entry) => days !== 0 && entry.at >= oldest && !isTooMuch(entry)).slice(0, keepAtMost)
    const keptIds = new Set(kept.map(({ id }) => id))
    return entries.map(({ id }) => id).filter((id) => !keptIds.has(id))
  }
  let written = 0
  const trim = async (days: HistoryDays): Promise<void> => {
    written = 0
    const surplus = surplusOf(await table.all(), days)
    if (surplus.length > 0) await table.remove(surplus)
  }

  return {
    note: (page) =>
      inTurn(async () => {
        // Who wanted no history gets none where that cannot be read.
        const { days, trouble } = await readChosen().catch((): Kept => ({ days: 0 }))
        const entries = entriesOf(page, now().toISOString())
        if (days === 0 || entries.length === 0) return
        try {
          await table.put(entries)
          written += entries.length
          if (written >= TRIM_AFTER) await trim(days)
          if (trouble) await write({ days })
        } catch (error) {
          await fail(error)
        }
      }),
    search: (query, atMost) =>
      inTurn(async () => {
        const all = await table.all().catch(async (error: unknown) => {
          await fail(error)
          return []
        })
        const { days, trouble } = await read()
        if (trouble && !trouble.isTold) await write({ days, trouble: { ...trouble, isTold: true } })
        const surplus = new Set(surplusOf(all, days))
        const found = all.filter((entry) => !surplus.has(entry.id) && isSought(entry, query))
        return {
          entries: found.slice(0, atMost),
          total: found.length,
          days,
          ...(trouble && !trouble.isTold ? { trouble: trouble.why } : {}),
        }
      }),
    forget: (what) =>
      inTurn(async () => {
        try {
          const going = (await table.all()).filter(
            ({ id, host }) => what.kind === 'all' || (what.kind === 'one' ? id === what.id : host === what.host),
          )
          await table.remove(going.map(({ id }) => id))
          return going.length
        } catch (error) {
          await fail(error)
          return 0
        }
      }),
    keepFor: (days) =>
      inTurn(async () => {
        const { trouble } = await read()
        if (!(await write({ days, ...(trouble ? { trouble } : {}) }))) return false
        await trim(days).catch(fail)
        return true
      }),
    prune: () =>
      inTurn(async () =>
        readChosen()
          .then(({ days }) => trim(days))
          .catch(fail),
      ),
  }
}
