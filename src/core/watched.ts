/** A certificate that a person watches: what its status was when it was last asked for, and whether that is news. */
import type { Locale, Shown } from './shown.ts'
import type { Instant, SchemeId, Status } from './words.ts'

/** The status by the register; `absent`: a complete register does not have it (any more). */
export type WatchedState = Status | 'absent'

export interface Watched {
  /** Id of the verdict: `scheme:compact`. */
  readonly id: string
  readonly scheme: SchemeId
  readonly schemeName: string
  /** The language of the scheme's name. */
  readonly lang: Locale
  /** Grouped for reading. */
  readonly number: string
  readonly holder?: string
  readonly product?: string
  readonly demo?: true
  readonly since: Instant
  readonly state: WatchedState
  /** What it was before, and when the change was seen. */
  readonly before?: WatchedState
  readonly changedAt?: Instant
  /** The change has not been looked at. */
  readonly hasNews: boolean
  readonly isPaused: boolean
  /** When a register last answered. */
  readonly checkedAt: Instant
  /** When none did, if that was later. */
  readonly failedAt?: Instant
  /** Milliseconds since the epoch. */
  readonly nextAtMs: number
}

/** What can be done with one in the list. */
export type WatchedChange = 'pause' | 'resume' | 'seen' | 'remove'

export const MAX_WATCHED = 200

/** `undefined` where no register has spoken. */
export const watchedState = ({ kind, certificate }: Pick<Shown, 'kind' | 'certificate'>): WatchedState | undefined =>
  certificate?.status ?? (kind === 'absent' ? 'absent' : undefined)

/** Half a day's play on each side of a day: certificates that were added together are not asked for together. */
const DAY_MS = 24 * 60 * 60_000
const AGAIN_MS = 4 * 60 * 60_000
/** From 0 up to 1. */
export type Draw = () => number
const spread = (ms: number, draw: Draw): number => ms * (0.75 + draw() / 2)

/** A new entry; `undefined` where no register has spoken of it, or it has no number. */
export const watchedOf = (shown: Shown, now: Date, draw: Draw): Watched | undefined => {
  const state = watchedState(shown)
  const { id, scheme, schemeName, lang, proseLang, numberText, certificate, demo } = shown
  if (!state || !numberText || !shown.watch) return undefined
  const at = now.toISOString()
  return {
    id,
    scheme,
    schemeName: schemeName.slice(0, 200),
    lang: proseLang ?? lang,
    number: numberText.slice(0, 200),
    ...(certificate?.holder ? { holder: certificate.holder.slice(0, 200) } : {}),
    ...(certificate?.product ? { product: certificate.product.slice(0, 200) } : {}),
    ...(demo ? { demo: true as const } : {}),
    since: at,
    state,
    hasNews: false,
    isPaused: false,
    checkedAt: at,
    nextAtMs: now.getTime() + spread(DAY_MS, draw),
  }
}

/** The entry after it was asked for. No answer changes nothing but when it is asked again. */
export const lookedAt = (entry: Watched, shown: Shown | undefined, now: Date, draw: Draw): Watched => {
  const state = shown && watchedState(shown)
  const at = now.toISOString()
  if (!state) return { ...entry, failedAt: at, nextAtMs: now.getTime() + spread(AGAIN_MS, draw) }
  const { failedAt: _failedAt, ...rest } = entry
  const told = { ...rest, checkedAt: at, nextAtMs: now.getTime() + spread(DAY_MS, draw) }
  if (state === entry.state) return told
  return { ...told, state, before: entry.state, changedAt: at, hasNews: true }
}
