/**
 * One observer for a page: says when it has come to rest after loading, after a change and after a change of address.
 * Storms of changes cost a timer each; changes by our own hosts are not seen.
 */
import { HOST_ATTRIBUTE, isOurs, TEXT_ATTRIBUTES } from './read.ts'

/** Runs `run` once after `delayMs`; the answer cancels it. */
export type Schedule = (run: () => void, delayMs: number) => () => void

export interface WatchOptions {
  readonly signal: AbortSignal
  /** How long nothing may change before the page counts as settled. */
  readonly quietMs: number
  /** A page that never rests is settled after this long. */
  readonly maxWaitMs: number
  readonly schedule?: Schedule
}

export interface Settled {
  /** The address is another than at the last call (at the first: than when watching began). */
  readonly urlChanged: boolean
}

const byTimer: Schedule = (run, delayMs) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

/**
 * Calls `onSettled` once when the page has been quiet for `quietMs` after now, and again after each later burst of
 * changes; at the latest `maxWaitMs` after a burst began. Ends with the signal.
 */
export const watch = (
  document: Document,
  onSettled: (settled: Settled) => void,
  { signal, quietMs, maxWaitMs, schedule = byTimer }: WatchOptions,
): void => {
  if (signal.aborted) return
  let url = document.URL
  let cancelQuiet: (() => void) | undefined
  let cancelLatest: (() => void) | undefined

  const rest = (): void => {
    cancelQuiet?.()
    cancelLatest?.()
    cancelQuiet = cancelLatest = undefined
  }
  const settle = (): void => {
    rest()
    const urlChanged = document.URL !== url
    url = document.URL
    onSettled({ urlChanged })
  }
  const stir = (): void => {
    cancelQuiet?.()
    cancelQuiet = schedule(settle, quietMs)
    cancelLatest ??= schedule(settle, maxWaitMs)
  }

  const observer = new (document.defaultView ?? globalThis).MutationObserver((records) => {
    if (document.URL !== url || records.some(isForeign)) stir()
  })
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: [...TEXT_ATTRIBUTES],
  })
  for (const type of ['popstate', 'hashchange']) document.defaultView?.addEventListener(type, stir, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    rest()
  })
  stir()
}

const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement
  if (element?.closest(`[${HOST_ATTRIBUTE}]`)) return false
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isHost(node))
}

const isHost = (node: Node): boolean => node.nodeType === 1 && isOurs(node as Element)
