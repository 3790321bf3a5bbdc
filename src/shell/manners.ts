/**
 * How an authority's host is asked, beyond what every request keeps to: one request after the other with a pause between,
 * so many a day, and not at all for as long as it asks to be left alone; a second try counts like a first, and holds up
 * nobody who waits. Kept in `storage.local`: a worker that ended, or a browser that was closed, knows it again.
 */
import type { Get, GetResult } from '../core/registry.ts'
import { onceMoreAfterMs } from './once-more.ts'
import type { Draw } from './outbox-entry.ts'
import { makeSerial } from './serial.ts'
import type { Wait } from './time.ts'

export interface MannersDependencies {
  readonly get: Get
  /** Whether this host is asked with manners; all others are asked as they are. */
  readonly isOfficial: (host: string) => boolean
  /** Whether this host may be asked twice for one question; not where a press stands for one request. */
  readonly isAskedAgain?: (host: string) => boolean
  readonly draw?: Draw
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set'>
  readonly now: () => Date
  readonly waitFor: Wait
  readonly pauseMs?: number
  readonly perDay?: number
}

/** What is known of one host. */
interface Manners {
  readonly day: string
  /** Requests on that day. */
  readonly count: number
  /** No request before. */
  readonly notBefore: number
}

const KEY = 'manners'
/** A host may ask for silence, not for ever. */
const MAX_SILENCE_MS = 24 * 60 * 60_000
/** Turned away without a word on how long: left alone for this time. */
const REFUSED_MS = 10 * 60_000
/** Longer than this nobody waits: the number goes unchecked, and can be asked again. */
const MAX_WAIT_MS = 8_000

/** Requests that wait for one host at once: a page may name sixty numbers. */
const MAX_LINE = 12

const REFUSED: GetResult = { kind: 'failed', why: 'refused' }

const silenceAfter = (result: GetResult, pauseMs: number): number => {
  if (result.kind !== 'failed') return pauseMs
  const asked = result.retryAfterMs ?? (result.why === 'refused' ? REFUSED_MS : pauseMs)
  return Math.min(Math.max(asked, pauseMs), MAX_SILENCE_MS)
}

/** Never rejects: where storage fails, a host is asked as if for the first time. */
export const makeManners = ({
  get,
  isOfficial,
  isAskedAgain = () => false,
  draw = Math.random,
  area,
  now,
  waitFor,
  pauseMs = 1_000,
  perDay = 200,
}: MannersDependencies): Get => {
  const lines = new Map<string, { readonly inTurn: ReturnType<typeof makeSerial>; waiting: number }>()
  const inBook = makeSerial()

  const readBook = async (): Promise<Readonly<Record<string, Manners>>> => {
    const stored = await area.get(KEY).catch(() => ({}) as Record<string, unknown>)
    return (stored[KEY] as Record<string, Manners> | undefined) ?? {}
  }
  const write = (host: string, entry: Manners): Promise<void> =>
    inBook(
      async () => void (await area.set({ [KEY]: { ...(await readBook()), [host]: entry } }).catch(() => undefined)),
    )

  const politely = async (host: string, ask: () => Promise<GetResult>): Promise<GetResult> => {
    const { day, count, notBefore } = (await readBook())[host] ?? { day: '', count: 0, notBefore: 0 }
    const today = now().toISOString().slice(0, 10)
    const soFar = day === today ? count : 0
    const waitMs = Math.min(notBefore - now().getTime(), MAX_SILENCE_MS)
    if (soFar >= perDay || waitMs > MAX_WAIT_MS) return REFUSED
    if (waitMs > 0) await waitFor(waitMs)
    const result = await ask()
    // What never left the browser costs the host nothing.
    if (result.kind === 'failed' && result.why === 'not-permitted') return result
    await write(host, { day: today, count: soFar + 1, notBefore: now().getTime() + silenceAfter(result, pauseMs) })
    return result
  }

  const patiently = async (host: string, ask: () => Promise<GetResult>, isLast: () => boolean): Promise<GetResult> => {
    const startMs = now().getTime()
    const first = await politely(host, ask)
    const pauseMs = onceMoreAfterMs(first, draw)
    const isInTime = pauseMs !== undefined && now().getTime() + pauseMs - startMs <= MAX_WAIT_MS
    if (!isInTime || !isLast()) return first
    await waitFor(pauseMs)
    const second = await politely(host, ask)
    // Turned away by our own manners, or by nobody that we know: the first trouble says more.
    return second.kind === 'failed' && second.status === undefined ? first : second
  }

  return (url, options) => {
    const host = URL.parse(url)?.host ?? ''
    if (!isOfficial(host)) return get(url, options)
    const line = lines.get(host) ?? { inTurn: makeSerial(), waiting: 0 }
    lines.set(host, line)
    if (line.waiting >= MAX_LINE) return Promise.resolve({ kind: 'failed', why: 'time-out' })
    line.waiting += 1
    const ask = (): Promise<GetResult> => get(url, options)
    const mayAgain = options?.json === undefined && isAskedAgain(host)
    return line
      .inTurn(() => (mayAgain ? patiently(host, ask, () => line.waiting === 1) : politely(host, ask)))
      .finally(() => {
        line.waiting -= 1
      })
  }
}
