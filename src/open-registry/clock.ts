/** The system's clock as text. Writing an instant takes longer than most of what is done in its millisecond, so it is written once. */
import type { Instant } from '../core/words.ts'

/** ISO 8601 in UTC with milliseconds. */
export const makeSystemNow = (clockMs: () => number = Date.now): (() => Instant) => {
  let [writtenMs, written] = [Number.NaN, '']
  return () => {
    const now = clockMs()
    if (now !== writtenMs) [writtenMs, written] = [now, new Date(now).toISOString()]
    return written
  }
}
