/** Waiting, as values that tests can replace. */

/** Runs `what` after `ms`; the answer takes it back. */
export type After = (ms: number, what: () => void) => () => void

export const after: After = (ms, what) => {
  const timer = setTimeout(what, ms)
  return () => clearTimeout(timer)
}

/** Resolves after `ms`, or at once when the signal is aborted. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

export const wait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })
