/** Keeps delivering while a register runs. */
import { setMaxListeners } from 'node:events'
import type { Instant } from '../core/words.ts'
import type { Store } from './store.ts'
import { deliverAll } from './webhook-delivery.ts'
import { makePost, POST_TIMEOUT_MS } from './webhook-delivery-post.ts'

export interface DeliveringOptions {
  readonly store: Store
  readonly now: () => Instant
  readonly allowPrivate: boolean
  /** Told of faults; the work goes on. */
  readonly log: (fault: unknown) => void
  readonly everyMs?: number
}

/** How often a running register looks for what is due. */
const LOOK_EVERY_MS = 2_000

/** Ends early when `signal` aborts; keeps no process alive. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    timer.unref()
    signal.addEventListener('abort', end)
  })

/** Begins; what it answers stops it, lets go of what is under way, and resolves when nothing touches the store any more. */
export const startDelivering = ({
  store,
  now,
  allowPrivate,
  log,
  everyMs = LOOK_EVERY_MS,
}: DeliveringOptions): (() => Promise<void>) => {
  const controller = new AbortController()
  const { signal } = controller
  // Every message under way listens to it.
  setMaxListeners(0, signal)
  const post = makePost({ timeoutMs: POST_TIMEOUT_MS, allowPrivate, signal })
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      await deliverAll({ store, now, random: Math.random, post }, signal).catch(log)
      await pause(everyMs, signal)
    }
  }
  const working = work()
  return () => {
    controller.abort()
    return working
  }
}
