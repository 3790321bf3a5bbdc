/** Requests of shops to be an authorised origin. What a decision does to the origins is in the transaction of the decision. */
import type { OriginRequestState, ProofWay } from '../../contract/onboarding-schemas.ts'
import type { Day, Instant, SchemeId } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { bytesOf } from './certificate-key.ts'
import { change, done, nothing } from './change.ts'
import type { Database } from './database.ts'
import type { AuthorisedOrigin, OriginPlace } from './origins.ts'
import type { Tables } from './tables.ts'

export interface HeldOriginRequest {
  readonly id: string
  readonly state: OriginRequestState
  readonly scheme: SchemeId
  /** In compact form. */
  readonly number: string
  readonly origin: string
  readonly path?: string
  readonly product?: string
  /** The last day allowed, or wished for. */
  readonly until?: Day
  readonly contact?: string
  readonly note?: string
  readonly askedAt: Instant
  /** SHA-256 of the token by which it is followed, and of the line that proves the domain. */
  readonly tokenHash: string
  readonly challengeHash: string
  readonly challengeUntil: Instant
  readonly proved?: { readonly at: Instant; readonly way: ProofWay }
  readonly decided?: { readonly at: Instant; readonly reason?: string }
}

export interface OriginRequestFilter {
  readonly state?: OriginRequestState
  /** Approved, and ending on this day at the latest. */
  readonly endsBy?: Day
  /** Id of the last one seen. */
  readonly after?: string
  readonly limit: number
}
/** What a change of a request does to the authorised origins. */
export interface OriginEffect {
  readonly put?: AuthorisedOrigin
  readonly drop?: OriginPlace
}

export interface OriginRequestStore {
  /** `too-many`: as many of this certificate and origin wait already, those asked since `since` counted. */
  readonly putOriginRequest: (
    request: HeldOriginRequest,
    most: { readonly waiting: number; readonly since: Instant },
    audit: Audit,
  ) => Promise<'kept' | 'too-many'>
  readonly originRequest: (id: string) => Promise<HeldOriginRequest | undefined>
  /** In the order in which they were asked. */
  readonly originRequests: (filter: OriginRequestFilter) => Promise<readonly HeldOriginRequest[]>
  /** `moved-on`: it is no longer in the state `from`, and nothing was done. */
  readonly changeOriginRequest: (
    request: HeldOriginRequest,
    from: OriginRequestState,
    effect: OriginEffect,
    audit: Audit,
  ) => Promise<'changed' | 'moved-on' | 'no-such-certificate'>
}

const placeText = ({ scheme, number, origin }: HeldOriginRequest): string => `${scheme}:${number} ${origin}`
const rowOf = (request: HeldOriginRequest): Tables['origin_requests'] => ({
  id: request.id,
  asked_at: request.askedAt,
  state: request.state,
  place: placeText(request),
  last_day: request.until ?? null,
  request: JSON.stringify(request),
})
const requestOf = ({ request }: { readonly request: string }): HeldOriginRequest =>
  JSON.parse(request) as HeldOriginRequest

export const makeOriginRequests = (database: Database): OriginRequestStore => {
  const { primary } = database
  const all = primary.selectFrom('origin_requests').select('request')
  return {
    putOriginRequest: (request, { waiting, since }, audit) =>
      change(database, audit, async (db) => {
        const same = db.selectFrom('origin_requests').select('id').where('place', '=', placeText(request))
        const open = same.where('state', 'in', ['unproved', 'proved']).where('asked_at', '>', since)
        if ((await open.limit(waiting).execute()).length >= waiting) return nothing('too-many')
        await db.insertInto('origin_requests').values(rowOf(request)).execute()
        return done('kept')
      }),
    originRequest: async (id) => {
      const row = await all.where('id', '=', id).executeTakeFirst()
      return row && requestOf(row)
    },
    originRequests: async ({ state, endsBy, after, limit }) => {
      const known = primary.selectFrom('origin_requests').select('asked_at')
      const last = after === undefined ? undefined : await known.where('id', '=', after).executeTakeFirst()
      const ofState = state === undefined ? all : all.where('state', '=', state)
      const ending =
        endsBy === undefined ? ofState : ofState.where('state', '=', 'approved').where('last_day', '<=', endsBy)
      const rest = last
        ? ending.where((eb) =>
            eb.or([
              eb('asked_at', '>', last.asked_at),
              eb.and([eb('asked_at', '=', last.asked_at), eb('id', '>', after ?? '')]),
            ]),
          )
        : ending
      return (await rest.orderBy('asked_at').orderBy('id').limit(limit).execute()).map(requestOf)
    },
    changeOriginRequest: (request, from, { put, drop }, audit) =>
      change(database, audit, async (db) => {
        const held = db.selectFrom('origin_requests').select('state').where('id', '=', request.id)
        if ((await held.executeTakeFirst())?.state !== from) return nothing('moved-on')
        if (put) {
          const key = bytesOf(put.key)
          const certificate = db.selectFrom('certificates').select('scheme').where('key', '=', key)
          if (!(await certificate.executeTakeFirst())) return nothing('no-such-certificate')
          const place = { key, origin: put.origin, path: put.path ?? '', product: put.product ?? '' }
          const span = { from_instant: put.from, until_instant: put.until ?? null, made_by: put.by }
          await db
            .insertInto('origins')
            .values({ ...place, holder: put.holder ?? null, ...span })
            .onConflict((conflict) => conflict.columns(['key', 'origin', 'path', 'product']).doUpdateSet(span))
            .execute()
        }
        if (drop)
          await db
            .deleteFrom('origins')
            .where('key', '=', bytesOf(drop.key))
            .where('origin', '=', drop.origin)
            .where('path', '=', drop.path ?? '')
            .where('product', '=', drop.product ?? '')
            .execute()
        const { id: _id, ...row } = rowOf(request)
        await db.updateTable('origin_requests').set(row).where('id', '=', request.id).execute()
        return done('changed')
      }),
  }
}
