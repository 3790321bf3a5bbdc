/**
 * What the replies of an open register come to: a value of the contract, or why there is none. Shared by everything that
 * asks one.
 */
import type { GetResult } from '../core/registry.ts'
import type { Instant, UnclearWhy } from '../core/words.ts'

/** Data older than this may no longer say that a number does not exist, nor stand for all notices. */
export const ABSENT_MAX_AGE_DAYS = 14
/** Clocks go wrong: data dated this far ahead is still taken for current. */
const CLOCK_SLACK_DAYS = 1
const DAY_MS = 86_400_000

/** What was asked for, or why there is none of it. */
export type Got<T> =
  | { readonly kind: 'got'; readonly value: T }
  | { readonly kind: 'unclear'; readonly why: UnclearWhy }
export const got = <T>(value: T): Got<T> => ({ kind: 'got', value })
export const unclear = (why: UnclearWhy): { readonly kind: 'unclear'; readonly why: UnclearWhy } => ({
  kind: 'unclear',
  why,
})

type Reply = Extract<GetResult, { readonly kind: 'ok' }>
type FailedWhy = Extract<GetResult, { readonly kind: 'failed' }>['why']

const WHY_BY_FAILURE: Readonly<Record<FailedWhy, UnclearWhy>> = {
  offline: 'offline',
  'time-out': 'time-out',
  refused: 'refused',
  'server-error': 'server-error',
  'not-permitted': 'not-permitted',
  'too-large': 'not-understood',
}
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451])

export const whyOfStatus = (status: number): UnclearWhy => {
  if (status >= 500) return 'server-error'
  // A redirect is a captive portal, a login or a move: none of them is this register's word.
  return REFUSALS.has(status) || (status >= 300 && status < 400) ? 'refused' : 'not-understood'
}

/** A reply of any status, or why there was none. */
export const replyOf = (result: GetResult): Got<Reply> => {
  if (result.kind === 'failed') return unclear(WHY_BY_FAILURE[result.why])
  return result.kind === 'ok' ? got(result) : unclear('not-understood')
}

/** The contract's schemas, seen from here: they say whether a value is what it should be. */
interface Parser<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false }
}

export const parseJson = <T>({ contentType, body }: Reply, schema: Parser<T>): T | undefined => {
  if (!/^application\/(?:[\w.]{1,60}\+)?json\b/iu.test(contentType.trim())) return undefined
  try {
    const parsed = schema.safeParse(JSON.parse(body))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** A 200 with the body the contract promises. */
export const understand = <T>(result: GetResult, schema: Parser<T>): Got<T> => {
  const reply = replyOf(result)
  if (reply.kind === 'unclear') return reply
  if (reply.value.status !== 200) return unclear(whyOfStatus(reply.value.status))
  const value = parseJson(reply.value, schema)
  return value === undefined ? unclear('not-understood') : got(value)
}

export const isFresh = (asOf: Instant, now: Instant): boolean => {
  const ageDays = (Date.parse(now) - Date.parse(asOf)) / DAY_MS
  return ageDays >= -CLOCK_SLACK_DAYS && ageDays <= ABSENT_MAX_AGE_DAYS
}
