/**
 * When each register last answered and when it last did not, for the settings. Kept in `storage.local`; only what a
 * request came to counts, so a register that was not asked keeps its record.
 */
import type { Answer, RegistryId, UnclearWhy } from '../core/words.ts'
import type { Health } from './messages.ts'
import { makeSerial } from './serial.ts'

export interface HealthBook {
  readonly note: (id: RegistryId, answer: Answer) => Promise<void>
  readonly all: () => Promise<Readonly<Record<RegistryId, Health>>>
}

export interface HealthDependencies {
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set'>
  readonly now: () => Date
}

const KEY = 'health'
/** A page may hold sixty numbers: the same news is not written again within this time. */
const SAME_NEWS_MS = 60_000

/** The register answered, though it had nothing that settles the matter. */
const ANSWERED: ReadonlySet<UnclearWhy> = new Set(['not-covered', 'too-small-a-crowd'])

const newsOf = (answer: Answer): UnclearWhy | 'answered' =>
  answer.kind !== 'unclear' || ANSWERED.has(answer.why) ? 'answered' : answer.why

/** Never rejects: where storage fails, nothing is known. */
export const makeHealthBook = ({ area, now }: HealthDependencies): HealthBook => {
  const inTurn = makeSerial()
  /** Rejects where storage cannot be read: to write then would wipe out what is known of the others. */
  const read = async (): Promise<Readonly<Record<RegistryId, Health>>> =>
    ((await area.get(KEY))[KEY] as Record<RegistryId, Health> | undefined) ?? {}
  const isOld = (before: string | undefined): boolean =>
    !before || Math.abs(now().getTime() - Date.parse(before)) >= SAME_NEWS_MS

  return {
    all: () => read().catch(() => ({})),
    note: (id, answer) =>
      inTurn(async () => {
        const book = await read().catch(() => undefined)
        if (!book) return
        const before = book[id] ?? {}
        const news = newsOf(answer)
        const isNews = news === 'answered' ? isOld(before.answeredAt) : isOld(before.failedAt) || before.why !== news
        if (!isNews) return
        const at = now().toISOString()
        const entry = news === 'answered' ? { ...before, answeredAt: at } : { ...before, failedAt: at, why: news }
        await area.set({ [KEY]: { ...book, [id]: entry } }).catch(() => undefined)
      }),
  }
}
