/**
 * One observer for a page: says when it has come to rest after loading, after a change and after a change of address.
 * Storms of changes cost a timer each; changes by our own hosts are not seen. Frames and open shadow roots are observed
 * from the next rest on, and a frame from its loading. Nothing tells when an old element is given a root: such ones are
 * looked for at every twentieth rest.
 */
import { TEXT_ATTRIBUTES } from './attributes.ts'
import { closest, getAttribute, getElementsByTagName, nodeTypeOf } from './dom.ts'
import { documentIn, HOST_ATTRIBUTE, isDead, isOurs, type Root, rootsOf, shadowOf } from './roots.ts'

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
  /** What changed since the last call; missing where nobody can tell, or it is too much to tell. */
  readonly changes?: readonly MutationRecord[]
}

/** More changes than these are another page. */
const MAX_CHANGES = 1_000
/** Of so many rests one counts as if nobody could tell: when an old element is given a shadow root, nobody does. */
const EVERY = 20

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: [
    ...TEXT_ATTRIBUTES,
    ...(['data-label', 'data-th', 'role', 'contenteditable'] as const),
    // Of a badge, which may be another certificate's from one moment to the next.
    ...(['scheme', 'number', 'statement', 'src', 'srcset'] as const),
  ],
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
  /** Since the last rest; `undefined` when nobody can tell. */
  let changes: MutationRecord[] | undefined
  let rests = 0
  let cancelQuiet: (() => void) | undefined
  let cancelLatest: (() => void) | undefined

  const rest = (): void => {
    cancelQuiet?.()
    cancelLatest?.()
    cancelQuiet = cancelLatest = undefined
  }
  const settle = (): void => {
    rest()
    if (rests++ % EVERY === 0) changes = undefined
    observe(changes ? rootsAmong(changes) : rootsOf(document))
    const urlChanged = document.URL !== url
    url = document.URL
    onSettled({ urlChanged, ...(changes ? { changes } : {}) })
    changes = []
  }
  const stir = (): void => {
    cancelQuiet?.()
    cancelQuiet = schedule(settle, quietMs)
    cancelLatest ??= schedule(settle, maxWaitMs)
  }

  const observer = new (document.defaultView ?? globalThis).MutationObserver((records) => {
    const foreign = records.filter(isForeign)
    changes?.push(...foreign)
    if (changes && changes.length > MAX_CHANGES) changes = undefined
    if (document.URL !== url || foreign.length > 0) stir()
  })
  /** Observes what of these is not yet; true when there was any. */
  const observe = (roots: readonly Root[]): boolean => {
    const fresh = roots.filter((root) => !observed.has(root))
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
    if (!isAwaited || !observe(rootsOf(document))) return
    changes = undefined
    stir()
  }
  observe(rootsOf(document))
  document.defaultView?.addEventListener('load', onLoad, { signal })
  for (const type of ['popstate', 'hashchange']) document.defaultView?.addEventListener(type, stir, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    rest()
  })
  stir()
}

/** Pictures change all the time, as they come into sight or take turns: only those that are or were badges are worth a look. */
const isIdle = ({ attributeName, oldValue, target }: MutationRecord): boolean =>
  /^src/u.test(attributeName ?? '') &&
  !`${oldValue} ${getAttribute(target as Element, attributeName ?? '')}`.includes('/badge/')

const isForeign = (record: MutationRecord): boolean => {
  const { type, target, addedNodes, removedNodes } = record
  if (isDead(target)) return false
  const element = nodeTypeOf(target) === 1 ? (target as Element) : target.parentElement
  if (element && closest(element, `[${HOST_ATTRIBUTE}]`)) return false
  if (type === 'attributes') return !isIdle(record)
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isHost(node))
}

const isHost = (node: Node): boolean => node.nodeType === 1 && isOurs(node as Element)

/** Trees that came with what was added. */
const rootsAmong = (changes: readonly MutationRecord[]): readonly Root[] => {
  const roots: Root[] = []
  const visit = (element: Element): void => {
    const shadow = isOurs(element) ? null : shadowOf(element)
    if (shadow) {
      roots.push(shadow)
      for (const inner of shadow.querySelectorAll('*')) visit(inner)
    }
    const inner = documentIn(element)
    if (inner) roots.push(...rootsOf(inner))
  }
  for (const { addedNodes } of changes)
    for (const node of addedNodes) {
      if (nodeTypeOf(node) !== 1) continue
      visit(node as Element)
      const elements = getElementsByTagName(node as Element, '*')
      for (let i = 0, { length } = elements; i < length; i++) visit(elements.item(i) as Element)
    }
  return roots
}
