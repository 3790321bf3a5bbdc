/**
 * The polite request: no cookies, no referrer, no redirects, a time limit, a size limit, few at a time a host, one for
 * all who ask the same address at once, and a second try where the first met a passing trouble. Every failure is a value.
 */
import type { Get, GetResult } from '../core/registry.ts'
import { onceMoreAfterMs } from './once-more.ts'
import type { Draw } from './outbox-entry.ts'
import { readShort } from './read-body.ts'
import { retryAfterOf } from './retry-after.ts'
import { type After, after } from './time.ts'

export interface GetDependencies {
  readonly fetch: typeof fetch
  /** Whether the person has granted this address's host. */
  readonly isPermitted: (url: string) => Promise<boolean>
  readonly startTimer?: After
  /** Limit of one request on the wire. */
  readonly timeoutMs?: number
  /** Limit from the call on, waiting for a free place included. */
  readonly patienceMs?: number
  readonly maxBytes?: number
  readonly perHost?: number
  /** Asks once more where that may help; left out, and of hosts that it names no, whatever came is the answer. */
  readonly onceMore?: OnceMore
}

export interface OnceMore {
  readonly of: (host: string) => boolean
  readonly draw: Draw
  readonly now: () => Date
}

type Why = Extract<GetResult, { readonly kind: 'failed' }>['why']
const failed = (why: Why, status?: number, retryAfterMs?: number): GetResult => ({
  kind: 'failed',
  why,
  ...(status === undefined ? {} : { status }),
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
})

/** Places at a host: who comes when all are taken waits in line. */
interface Line {
  taken: number
  readonly waiting: (() => void)[]
}

interface Question {
  readonly url: string
  readonly host: string
  readonly accept: string
  /** What is posted. */
  readonly json: string | undefined
}

const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451])

/** A 4xx other than a refusal is `ok`: the adapter reads its status ("not found" is an answer). */
const toResult = async (response: Response, maxBytes: number): Promise<GetResult> => {
  const { status } = response
  if (status === 304) return { kind: 'not-modified' }
  if (REFUSALS.has(status)) return failed('refused', status, retryAfterOf(response))
  if (status >= 500) return failed('server-error', status, retryAfterOf(response))
  const body = await readShort(response, maxBytes)
  return body === undefined
    ? failed('too-large', status)
    : { kind: 'ok', status, body, contentType: response.headers.get('content-type') ?? '' }
}

export const makeGet = ({
  fetch,
  isPermitted,
  startTimer = after,
  timeoutMs = 6_000,
  patienceMs = 15_000,
  maxBytes = 4 * 1024 * 1024,
  perHost = 2,
  onceMore,
}: GetDependencies): Get => {
  const lines = new Map<string, Line>()
  const inFlight = new Map<string, Promise<GetResult>>()

  /** Resolves with the way to give the place back, or `undefined` when patience ran out first. */
  const takePlace = (host: string, withinMs: number): Promise<(() => void) | undefined> => {
    const line = lines.get(host) ?? { taken: 0, waiting: [] }
    lines.set(host, line)
    const giveBack = (): void => {
      const next = line.waiting.shift()
      if (!next) line.taken -= 1
      if (line.taken === 0) lines.delete(host)
      next?.()
    }
    if (line.taken < perHost) {
      line.taken += 1
      return Promise.resolve(giveBack)
    }
    return new Promise((resolve) => {
      const turn = (): void => {
        stopTimer()
        resolve(giveBack)
      }
      const stopTimer = startTimer(withinMs, () => {
        line.waiting.splice(line.waiting.indexOf(turn), 1)
        resolve(undefined)
      })
      line.waiting.push(turn)
    })
  }

  const request = async (
    { url, host, accept, json }: Question,
    waitsMs: number,
    takesMs: number,
  ): Promise<GetResult> => {
    const giveBack = await takePlace(host, waitsMs)
    if (!giveBack) return failed('time-out')
    const limit = new AbortController()
    // Aborting a body that is being read does not end every implementation's read; the race does.
    const timedOut = new Promise<GetResult>((resolve) => {
      limit.signal.addEventListener('abort', () => resolve(failed('time-out')))
    })
    const stopTimer = startTimer(takesMs, () => limit.abort())
    const fetched = fetch(url, {
      ...(json === undefined
        ? { headers: { accept } }
        : { method: 'POST', body: json, headers: { accept, 'content-type': 'application/json' } }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: limit.signal,
    })
      .then((response) => toResult(response, maxBytes))
      .catch(() => failed(limit.signal.aborted ? 'time-out' : 'offline'))
    try {
      return await Promise.race([fetched, timedOut])
    } finally {
      stopTimer()
      limit.abort() // ends the rest of a body that was too large
      giveBack()
    }
  }

  /** What only asks may be asked again, as long as all of it stays within the patience. */
  const asked = async (question: Question, retrying: OnceMore): Promise<GetResult> => {
    const endMs = retrying.now().getTime() + patienceMs
    const first = await request(question, patienceMs, timeoutMs)
    const pauseMs = onceMoreAfterMs(first, retrying.draw)
    if (pauseMs === undefined || retrying.now().getTime() + pauseMs >= endMs) return first
    await new Promise<void>((resolve) => void startTimer(pauseMs, resolve))
    // Half for the line, half for the wire: together no more than is left.
    const leftMs = Math.max(endMs - retrying.now().getTime(), 0) / 2
    const second = await request(question, leftMs, Math.min(leftMs, timeoutMs))
    return second.kind === 'failed' && second.status === undefined ? first : second
  }

  const begin = async (url: string, accept: string, json?: string): Promise<GetResult> => {
    const host = URL.parse(url)?.host
    if (!host || !(await isPermitted(url))) return failed('not-permitted')
    const question = { url, host, accept, json }
    return onceMore && json === undefined && onceMore.of(host)
      ? asked(question, onceMore)
      : request(question, patienceMs, timeoutMs)
  }

  const shared = (url: string, accept: string, json?: string): Promise<GetResult> => {
    const key = `${accept} ${url} ${json ?? ''}`
    const running = inFlight.get(key) ?? begin(url, accept, json).finally(() => inFlight.delete(key))
    inFlight.set(key, running)
    return running
  }

  return (url, { accept = 'application/json', signal, json } = {}) => {
    const result = shared(url, accept, json)
    if (!signal) return result
    // Who gives up stops waiting; the request goes on for the others.
    const givenUp = new Promise<GetResult>((resolve) => {
      if (signal.aborted) resolve(failed('time-out'))
      signal.addEventListener('abort', () => resolve(failed('time-out')), { once: true })
    })
    return Promise.race([result, givenUp])
  }
}
