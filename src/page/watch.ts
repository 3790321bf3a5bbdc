/**
 * One observer for a page: says when it has come to rest after loading, after a change and after a change of address.
 * Storms of changes cost a timer each; changes by our own hosts are not seen. Frames and open shadow roots are observed
 * from the next rest on, and a frame from its loading: nothing tells when a root is attached.
 */
import { TEXT_ATTRIBUTES } from './read.ts'
import { HOST_ATTRIBUTE, isDead, isOurs, type Root, rootsOf } from './roots.ts'

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

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [...TEXT_ATTRIBUTES],
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
  const observed = new WeakSet<Root>()
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
    observeNew()
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
  /** Observes what has come within reach; true when there was any. */
  const observeNew = (): boolean => {
    const fresh = rootsOf(document).filter((root) => !observed.has(root))
    for (const root of fresh) {
      observed.add(root)
      observer.observe(root, OBSERVED)
      root.addEventListener('load', onLoad, { capture: true, signal })
    }
    return fresh.length > 0
  }
  /** Pictures load too; what counts is a frame, or the page with its last scripts. */
  const onLoad = ({ target }: Event): void => {
    const isAwaited = target === document || (target as Element | null)?.localName === 'iframe'
    if (isAwaited && observeNew()) stir()
  }
  observeNew()
  document.defaultView?.addEventListener('load', onLoad, { signal })
  for (const type of ['popstate', 'hashchange']) document.defaultView?.addEventListener(type, stir, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    rest()
  })
  stir()
}

const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
  if (isDead(target)) return false
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement
  if (element?.closest(`[${HOST_ATTRIBUTE}]`)) return false
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isHost(node))
}

const isHost = (node: Node): boolean => node.nodeType === 1 && isOurs(node as Element)
