/**
 * Delivers what webhooks wait for: at least once, with the same id on every attempt, until it is taken or given up.
 * Several servers share the work, since the store lends each delivery to one of them at a time.
 */
import { createHmac } from 'node:crypto'
import type { WebhookMessage } from '../contract/webhook-schemas.ts'
import type { Day, Instant } from '../core/words.ts'
import { plusDays } from './days.ts'
import type { Delivery, DeliveryOutcome, Store } from './store.ts'
import type { Post, Posted } from './webhook-delivery-post.ts'

export interface DispatchOptions {
  readonly store: Store
  readonly now: () => Instant
  /** `0 ≤ n < 1`. */
  readonly random: () => number
  readonly post: Post
  /** How long a message is tried before it is given up. */
  readonly giveUpAfterMs?: number
  /** How many are sent at a time. */
  readonly batch?: number
}
export interface Dispatched {
  readonly delivered: number
  readonly failed: number
  readonly givenUp: number
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
export const GIVE_UP_AFTER_MS = 3 * DAY_MS
const FIRST_WAIT_MS = 0.5 * MINUTE_MS
const LONGEST_WAIT_MS = 360 * MINUTE_MS
const BATCH = 20
/** Longer than an attempt may take, so that nobody is lent a delivery that is still under way. */
export const LEASE_MS = 2 * MINUTE_MS

/** Half a minute, doubled with each attempt up to six hours; up to half of it less, so that not all come at once. */
export const waitMs = (attempts: number, random: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20)) * (1 - random / 2)

/** `v1,` + Base64 of HMAC-SHA-256 over `id.timestamp.body`; `secret` is `whsec_` + Base64 of the key. */
export const signatureOf = (secret: string, id: string, timestampSeconds: number, body: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`
}

/** No `.` may stand in an id that is signed between dots. */
export const messageId = ({ id }: Pick<Delivery, 'id'>): string => `msg_${id.replaceAll('.', '_')}`

const startOf = (day: Day): Instant => `${day}T00:00:00Z`

export const messageOf = ({ told }: Delivery): WebhookMessage => {
  if (told.kind === 'event') {
    const { scheme, number, day, kind } = told.event
    return {
      type: 'certificate.event',
      timestamp: startOf(day),
      data: { sequence: told.sequence, scheme, number, day, kind },
    }
  }
  const { kind: _kind, origin, ...ending } = told
  const timestamp = startOf(plusDays(ending.validUntil, -ending.daysBefore))
  return origin
    ? { type: 'origin.expiring', timestamp, data: { ...ending, ...origin } }
    : { type: 'certificate.expiring', timestamp, data: ending }
}

/** 2xx is taken; 410 says that nobody is there any more (Standard Webhooks, "Operational considerations"). */
const isTaken = (posted: Posted): boolean => posted.kind === 'answered' && posted.status >= 200 && posted.status < 300
const isGone = (posted: Posted): boolean => posted.kind === 'answered' && posted.status === 410

const plusMs = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString()

/** Not this message, but the receiver: the others would fare no better. */
const isDown = (posted: Posted): boolean => posted.kind === 'failed' || posted.status >= 500 || posted.status === 429

const failureOf = (
  reason: string,
  isGoneForGood: boolean,
  { attempts, firstDueAt }: Delivery,
  { now, random, giveUpAfterMs = GIVE_UP_AFTER_MS }: DispatchOptions,
): DeliveryOutcome => {
  const at = now()
  const retryAt = plusMs(at, waitMs(attempts, random()))
  const isOver = isGoneForGood || Date.parse(retryAt) - Date.parse(firstDueAt) > giveUpAfterMs
  return { kind: 'failed', at, reason, ...(isOver ? {} : { retryAt }) }
}

/** One attempt, and what came of it. */
const attempt = (delivery: Delivery, { now, post }: DispatchOptions): Promise<Posted> => {
  const id = messageId(delivery)
  const body = JSON.stringify(messageOf(delivery))
  const timestamp = Math.floor(Date.parse(now()) / 1000)
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': 'proofmark-register',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf(delivery.hook.secret, id, timestamp, body),
  }
  return post(delivery.hook.url, headers, body)
}

/** Receivers that were found down, and how; nothing more is tried there in the same run. */
type Down = Map<string, string>

const deliver = async (delivery: Delivery, down: Down, options: DispatchOptions): Promise<DeliveryOutcome> => {
  const known = down.get(delivery.hook.id)
  const posted: Posted = known === undefined ? await attempt(delivery, options) : { kind: 'failed', why: known }
  const reason = posted.kind === 'failed' ? posted.why : `It answered ${posted.status}.`
  if (isDown(posted)) down.set(delivery.hook.id, reason)
  const outcome: DeliveryOutcome = isTaken(posted)
    ? { kind: 'delivered', at: options.now() }
    : failureOf(reason, isGone(posted), delivery, options)
  await options.store.finishDelivery(delivery.id, outcome)
  return outcome
}

/** The first of a receiver goes alone: where it is down, the others do not wait for it one by one. */
const deliverTo = async (due: readonly Delivery[], down: Down, options: DispatchOptions) => {
  const [first, ...rest] = due
  if (!first) return []
  const outcome = await deliver(first, down, options)
  return [outcome, ...(await Promise.all(rest.map((delivery) => deliver(delivery, down, options))))]
}

/** Sends what is due now, at most one batch of it. */
export const deliverDue = async (options: DispatchOptions, down: Down = new Map()): Promise<Dispatched> => {
  const { store, now, batch = BATCH } = options
  const due = await store.dueDeliveries(now(), batch, LEASE_MS)
  const hooks = [...new Set(due.map(({ hook }) => hook.id))]
  const outcomes = await Promise.all(
    hooks.map((id) =>
      deliverTo(
        due.filter(({ hook }) => hook.id === id),
        down,
        options,
      ),
    ),
  )
  const failed = outcomes.flat().filter((outcome) => outcome.kind === 'failed')
  const givenUp = failed.filter((outcome) => outcome.retryAt === undefined).length
  return { delivered: outcomes.flat().length - failed.length, failed: failed.length - givenUp, givenUp }
}

/** Sends until nothing is due; answers the sums. */
export const deliverAll = async (options: DispatchOptions, signal?: AbortSignal): Promise<Dispatched> => {
  const down: Down = new Map()
  let sum: Dispatched = { delivered: 0, failed: 0, givenUp: 0 }
  while (!signal?.aborted) {
    const { delivered, failed, givenUp } = await deliverDue(options, down)
    if (delivered + failed + givenUp === 0) break
    sum = { delivered: sum.delivered + delivered, failed: sum.failed + failed, givenUp: sum.givenUp + givenUp }
  }
  return sum
}
