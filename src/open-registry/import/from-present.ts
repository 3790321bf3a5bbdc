/**
 * What a batch changes is told from what is held, and only then written. Where another change comes between, both might
 * enter the same event, or demonstration data beside real data: so it is told again from what is held then. Each time
 * somebody else has got on, so everybody does.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { BatchResult, Store } from '../store.ts'

/** A replica that lags behind needs a moment to show what came between. */
const pauseMs = (tries: number): number => Math.min(100, tries * 5)

/**
 * Does `write` from the present, and again where it was stale; `write` reads what it needs anew and writes a batch that is
 * `basedOn` the revision it is given. Gives up after `most` times, with the last answer.
 */
export const fromPresent = async <T extends Pick<BatchResult, 'isStale'>>(
  store: Pick<Store, 'edition'>,
  write: (basedOn: number) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): Promise<T> => {
  for (let tries = 1; ; tries++) {
    const result = await write((await store.edition()).revision)
    if (!result.isStale || tries >= most) return result
    await pause(pauseMs(tries))
  }
}
