/**
 * Webhooks: who wants to hear of which changes, and what is still to be delivered. Deliveries follow from events by
 * their sequence, so none is lost between an event and its delivery, and none is made twice.
 */
import type { Kysely } from 'kysely'
import { dayOf } from '../../core/dates.ts'
import type { Instant } from '../../core/words.ts'
import type { HeldEvent } from '../history.ts'
import type { Audit } from './audit.ts'
import { change, done, inTransaction, type Ledger, nothing } from './change.ts'
import type { Database } from './database.ts'
import { type ExpiryNotice, isNoticeDue, nextEndings } from './expiry-notices.ts'
import { makeInsert } from './insert.ts'
import type { Tables } from './tables.ts'
import { eventOf } from './trace-rows.ts'
import { isTold, nextEvents, type Span, type Watch } from './watch.ts'

export type { Watch } from './watch.ts'

export interface Webhook {
  readonly id: string
  readonly url: string
  /** What deliveries are signed with. */
  readonly secret: string
  readonly watch: Watch
  readonly label?: string
  readonly madeAt: Instant
  /** Id of the API key, or `cli`. */
  readonly by: string
}
/** What happened, or what will run out. */
export type ToldOf =
  | { readonly kind: 'event'; readonly sequence: number; readonly event: HeldEvent }
  | ({ readonly kind: 'notice' } & ExpiryNotice)
export interface Delivery {
  /** `${hook.id}.${sequence}`, or what a notice is known by: the same on every attempt. */
  readonly id: string
  readonly hook: Webhook
  readonly told: ToldOf
  /** How many attempts were begun, this one among them. */
  readonly attempts: number
  /** When it was made, or made due anew. */
  readonly firstDueAt: Instant
}
/** `failed` without `retryAt` is given up. */
export type DeliveryOutcome =
  | { readonly kind: 'delivered'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly at: Instant; readonly reason: string; readonly retryAt?: Instant }

/** How a webhook fares. */
export interface WebhookStatus {
  readonly id: string
  /** Still to be delivered. */
  readonly pending: number
  /** Given up. */
  readonly dead: number
  readonly lastFailure?: { readonly at: Instant; readonly reason: string }
}

export interface WebhookStore {
  /** Hears of events from now on. */
  readonly putWebhook: (hook: Webhook, audit: Audit) => Promise<void>
  readonly listWebhooks: () => Promise<readonly Webhook[]>
  readonly dropWebhook: (id: string, audit: Audit) => Promise<'dropped' | 'no-such-webhook'>
  /** Makes the deliveries of new events and of what will run out, and lends those that are due to the caller until `now` + `leaseMs`. */
  readonly dueDeliveries: (now: Instant, limit: number, leaseMs?: number) => Promise<readonly Delivery[]>
  /** One that was delivered stays so, whatever a caller whose lease has run out says of it. */
  readonly finishDelivery: (id: string, outcome: DeliveryOutcome) => Promise<void>
  readonly webhookStates: () => Promise<readonly WebhookStatus[]>
  /**
   * Makes those that were given up due at `now`; with `after`, also every event behind that sequence, under the same ids
   * as before. Answers how many.
   */
  readonly replayDeliveries: (
    id: string,
    after: number | undefined,
    now: Instant,
    audit: Audit,
  ) => Promise<number | 'no-such-webhook'>
}

const DEFAULT_LEASE_MS = 60_000
const MAX_REASON = 300
/** In one form, so that instants compare as text. */
const instantAt = (at: Instant, plusMs = 0): Instant => new Date(Date.parse(at) + plusMs).toISOString()

/** A delivery that nobody has tried yet. */
const freshAt = (now: Instant) => {
  const at = instantAt(now)
  return { state: 'waiting', made_at: at, due_at: at, attempts: 0, failed_at: null, reason: null }
}

const EVENT_COLUMNS = ['scheme', 'number', 'day', 'kind', 'basis', 'actor', 'changes'] as const
const hookOf = ({ hook }: { readonly hook: string }): Webhook => JSON.parse(hook) as Webhook

const toldBy = async (db: Kysely<Tables>, sequence: number): Promise<ToldOf | undefined> => {
  const event = await db.selectFrom('events').select(EVENT_COLUMNS).where('sequence', '=', sequence).executeTakeFirst()
  return event && { kind: 'event', sequence, event: eventOf(event) }
}
const noticeOf = (notice: string): ToldOf => ({ kind: 'notice', ...(JSON.parse(notice) as ExpiryNotice) })

export const makeWebhooks = (database: Database): WebhookStore => {
  const { primary } = database
  const put = makeInsert(database, 'webhooks', ['id', 'hook', 'event_sequence'], ['id'])
  const COLUMNS = [
    ...(['id', 'hook_id', 'sequence', 'state', 'made_at', 'due_at'] as const),
    ...(['attempts', 'failed_at', 'reason', 'notice'] as const),
  ]
  const putDeliveries = makeInsert(database, 'deliveries', COLUMNS, ['id'])

  /** Those of the next events, due now; answers where they end and how many there are. */
  const putNext = async (db: Kysely<Tables>, hook: Webhook, span: Span, now: Instant) => {
    const events = await nextEvents(db, span)
    const wanted = events.filter((event) => isTold(hook.watch, event))
    await putDeliveries(
      db,
      wanted.map(({ sequence }) => ({
        id: `${hook.id}.${sequence}`,
        hook_id: hook.id,
        sequence,
        notice: null,
        ...freshAt(now),
      })),
    )
    return { last: events.at(-1)?.sequence, count: wanted.length }
  }

  const makeDeliveries = async (db: Kysely<Tables>, ledger: Ledger, now: Instant): Promise<void> => {
    const hooks = db.selectFrom('webhooks').select(['hook', 'event_sequence'])
    for (const row of await hooks.where('event_sequence', '<', ledger.events).execute()) {
      const hook = hookOf(row)
      const { last = ledger.events } = await putNext(db, hook, { after: row.event_sequence, upTo: ledger.events }, now)
      await db.updateTable('webhooks').set({ event_sequence: last }).where('id', '=', hook.id).execute()
    }
  }

  /** Those of the next page of what will run out, for every webhook that watches it. */
  const makeNotices = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
    const hooks = (await db.selectFrom('webhooks').select('hook').execute()).map(hookOf)
    const endings = await nextEndings(db, dayOf(now), hooks.length > 0)
    await putDeliveries(
      db,
      endings.flatMap(({ about, notice, name }) =>
        hooks
          .filter(({ watch }) => isTold(watch, about))
          .map(({ id }) => ({
            id: `${id}.${name}`,
            hook_id: id,
            sequence: 0,
            notice: JSON.stringify(notice),
            ...freshAt(now),
          })),
      ),
    )
  }

  const dueOnes = (db: Kysely<Tables>, now: Instant) =>
    db.selectFrom('deliveries').where('state', '=', 'waiting').where('due_at', '<=', instantAt(now))

  const lend = async (db: Kysely<Tables>, now: Instant, limit: number, leaseMs: number) => {
    const query = dueOnes(db, now).select(['id', 'hook_id', 'sequence', 'attempts', 'made_at', 'notice'])
    const due = await query.orderBy('due_at').orderBy('sequence').limit(limit).execute()
    const lent: Delivery[] = []
    for (const { id, hook_id, sequence, attempts, made_at, notice } of due) {
      const hook = await db.selectFrom('webhooks').select('hook').where('id', '=', hook_id).executeTakeFirst()
      const told = notice === null ? await toldBy(db, sequence) : noticeOf(notice)
      if (!hook || !told) continue
      const lease = { due_at: instantAt(now, leaseMs), attempts: attempts + 1 }
      await db.updateTable('deliveries').set(lease).where('id', '=', id).execute()
      const delivery = { id, told, attempts: attempts + 1, firstDueAt: made_at }
      lent.push({ ...delivery, hook: hookOf(hook) })
    }
    return lent
  }

  const isBehind = async (): Promise<boolean> => {
    const behind = primary
      .selectFrom('webhooks')
      .innerJoin('ledger', (join) => join.onRef('webhooks.event_sequence', '<', 'ledger.events'))
      .select('webhooks.id')
    return (await behind.limit(1).executeTakeFirst()) !== undefined
  }
  /** Asked first, so that a register with nothing to deliver never takes the ledger. */
  const isAnythingDue = async (now: Instant): Promise<boolean> =>
    (await isBehind()) ||
    (await isNoticeDue(primary, dayOf(now))) ||
    (await dueOnes(primary, now).select('id').limit(1).executeTakeFirst()) !== undefined

  return {
    putWebhook: (hook, audit) =>
      change(database, audit, async (db, { events }) => {
        await put(db, [{ id: hook.id, hook: JSON.stringify(hook), event_sequence: events }])
        return done(undefined)
      }),
    listWebhooks: async () => {
      const hooks = (await primary.selectFrom('webhooks').select('hook').execute()).map(hookOf)
      return hooks.sort((a, b) => (a.madeAt === b.madeAt ? (a.id < b.id ? -1 : 1) : a.madeAt < b.madeAt ? -1 : 1))
    },
    dropWebhook: (id, audit) =>
      change(database, audit, async (db) => {
        const { numDeletedRows } = await db.deleteFrom('webhooks').where('id', '=', id).executeTakeFirstOrThrow()
        await db.deleteFrom('deliveries').where('hook_id', '=', id).execute()
        return numDeletedRows === 0n ? nothing('no-such-webhook') : done('dropped')
      }),
    dueDeliveries: async (now, limit, leaseMs = DEFAULT_LEASE_MS) => {
      if (!(await isAnythingDue(now))) return []
      const step = () =>
        change<readonly Delivery[]>(database, undefined, async (db, ledger) => {
          await makeDeliveries(db, ledger, now)
          await makeNotices(db, now)
          return done(await lend(db, now, limit, leaseMs))
        })
      let lent = await step()
      // After an import there may be thousands of events that nobody watches before the next one that somebody does.
      const isMore = async () => (await isBehind()) || (await isNoticeDue(primary, dayOf(now)))
      while (lent.length === 0 && (await isMore())) lent = await step()
      return lent
    },
    finishDelivery: (id, outcome) =>
      // In a transaction, as every change: only its beginning waits for another writer.
      inTransaction(database, async (db) => {
        if (outcome.kind === 'delivered') {
          await db.deleteFrom('deliveries').where('id', '=', id).execute()
          return
        }
        const { at, reason, retryAt } = outcome
        const next = retryAt === undefined ? { state: 'given-up' } : { due_at: instantAt(retryAt) }
        const failure = { failed_at: instantAt(at), reason: reason.slice(0, MAX_REASON) }
        await db
          .updateTable('deliveries')
          .set({ ...next, ...failure })
          .where('id', '=', id)
          .execute()
      }),
    webhookStates: async () => {
      const ids = (await primary.selectFrom('webhooks').select('id').execute()).map(({ id }) => id)
      const counts = await primary
        .selectFrom('deliveries')
        .select(['hook_id', 'state', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy(['hook_id', 'state'])
        .execute()
      const countOf = (id: string, state: string): number =>
        Number(counts.find((one) => one.hook_id === id && one.state === state)?.count ?? 0)
      return Promise.all(
        ids.toSorted().map(async (id) => {
          const failures = primary.selectFrom('deliveries').select(['failed_at', 'reason']).where('hook_id', '=', id)
          const last = await failures.where('failed_at', 'is not', null).orderBy('failed_at', 'desc').executeTakeFirst()
          const lastFailure = { at: last?.failed_at ?? '', reason: last?.reason ?? '' }
          const sums = { pending: countOf(id, 'waiting'), dead: countOf(id, 'given-up') }
          return { id, ...sums, ...(last ? { lastFailure } : {}) }
        }),
      )
    },
    replayDeliveries: (id, after, now, audit) =>
      change<number | 'no-such-webhook'>(database, audit, async (db) => {
        const row = await db
          .selectFrom('webhooks')
          .select(['hook', 'event_sequence'])
          .where('id', '=', id)
          .executeTakeFirst()
        if (!row) return nothing('no-such-webhook')
        const at = instantAt(now)
        const { numUpdatedRows } = await db
          .updateTable('deliveries')
          .set({ state: 'waiting', made_at: at, due_at: at, attempts: 0 })
          .where('hook_id', '=', id)
          .where('state', '=', 'given-up')
          .where('sequence', '<=', after ?? row.event_sequence)
          .executeTakeFirstOrThrow()
        let count = Number(numUpdatedRows)
        for (let last = after; last !== undefined && last < row.event_sequence; ) {
          const next = await putNext(db, hookOf(row), { after: last, upTo: row.event_sequence }, now)
          count += next.count
          last = next.last
        }
        return done(count)
      }),
  }
}
