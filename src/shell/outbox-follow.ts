/** When a report that has arrived is asked about, and what the answer changes. Values in, values out. */
import type { Told } from './outbox-ask.ts'
import type { Draw, Entry, Follow } from './outbox-entry.ts'

const HOUR_MS = 60 * 60_000
const LONGEST_MS = 24 * HOUR_MS

/** Nothing follows on these by itself. */
const ENDED: ReadonlySet<string> = new Set(['confirmed', 'not-confirmed', 'closed', 'withdrawn'])
/** What the person knows without being told: both are his own doing. */
const NO_NEWS: ReadonlySet<string> = new Set(['received', 'withdrawn'])

/** One, two, four … hours, at most a day, each three to five quarters of it: reports of one day are not asked about in one moment. */
const intervalMs = (quiet: number, draw: Draw): number =>
  Math.min(HOUR_MS * 2 ** Math.min(quiet, 10), LONGEST_MS) * (0.75 + draw() / 2)

/** When the register is asked next; `undefined` where there is nothing more to learn. */
export const nextLookMs = ({ receipt, follow: { isGone, statuses, nextAtMs } }: Entry): number | undefined =>
  receipt && !isGone && !ENDED.has(statuses.at(-1)?.status ?? '') ? nextAtMs : undefined

/** What is known after the register was asked. */
export const followed = (entry: Entry, told: Told, nowMs: number, draw: Draw): Entry => ({
  ...entry,
  follow: followAfter(entry.follow, told, nowMs, draw),
})

const followAfter = (follow: Follow, told: Told, nowMs: number, draw: Draw): Follow => {
  const quiet = follow.quiet + 1
  const waitMs = intervalMs(quiet, draw)
  if (told.kind === 'later')
    return { ...follow, quiet, nextAtMs: nowMs + Math.max(waitMs, Math.min(told.retryAfterMs ?? 0, LONGEST_MS)) }
  const checked = { ...follow, checkedAtMs: nowMs }
  if (told.kind === 'gone') return { ...checked, isGone: true }
  if (told.kind === 'same') return { ...checked, quiet, nextAtMs: nowMs + waitMs }
  const { statuses, etag } = told
  const { etag: _old, ...rest } = checked
  const isChanged = JSON.stringify(statuses) !== JSON.stringify(follow.statuses)
  const isNews = isChanged && statuses.length > follow.statuses.length && !NO_NEWS.has(statuses.at(-1)?.status ?? '')
  return {
    ...rest,
    statuses,
    ...(etag ? { etag } : {}),
    isGone: false,
    hasNews: follow.hasNews || isNews,
    quiet: isChanged ? 0 : quiet,
    nextAtMs: nowMs + intervalMs(isChanged ? 0 : quiet, draw),
  }
}
