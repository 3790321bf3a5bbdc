/**
 * Requests of shops to be an authorised origin: asked, proved, decided, followed. Nothing is authorised by asking: the
 * domain must be theirs, once when they say so and again when it is approved, and somebody with the scope `origins`
 * must approve.
 */
import {
  MAX_REQUESTS_PAGE,
  MAX_WAITING,
  type OriginDecision,
  type OriginRequestAnswer,
  type OriginRequestInput,
  type OriginRequestListed,
  type OriginRequestReceipt,
  type OriginRequestState,
  type OriginRequestsAnswer,
  PROOF_PREFIX,
  type ProofAnswer,
  type ProofWay,
} from '../contract/onboarding-schemas.ts'
import type { QueryOf } from '../contract/routes.ts'
import { dayOf } from '../core/dates.ts'
import type { Day, Instant } from '../core/words.ts'
import { checkNumber, type Grounds } from './admin-check.ts'
import { hasHash, hashOf, newId, newSecret, type RandomBytes } from './api-keys.ts'
import { beforeAndAfter } from './audit.ts'
import type { HeldRecord } from './cast.ts'
import { plusDays } from './days.ts'
import { isSharedMarketplace } from './marketplaces.ts'
import { fileAddressOf, prove, recordNameOf, whyNoShop } from './onboarding-proof.ts'
import type { Sites } from './onboarding-sites.ts'
import { json, type Refusal, type Reply, refuse } from './reply.ts'
import { listedProduct } from './statement-audience.ts'
import { type AuthorisedOrigin, type HeldOriginRequest, keyOf, type Store } from './store.ts'

/** How long the line may wait to be put on the domain. */
const CHALLENGE_HOURS = 72
/** How long a proved request may wait for a decision. */
const DECISION_DAYS = 60
/** An authorisation without another end ends after this, so that somebody looks at it again. */
const DEFAULT_DAYS = 365
const MAX_DAYS = 730
/** So long before its end it is time to ask anew. */
export const REMIND_DAYS = 30

export interface OnboardingSources extends Grounds {
  readonly store: Store
  readonly now: Instant
  readonly randomBytes: RandomBytes
  readonly sites?: Sites
  /** Takes one look at a host; false where it was looked at too often of late. */
  readonly mayLook: (host: string) => boolean
}

const laterBy = (now: Instant, hours: number): Instant => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
const targetOf = ({ scheme, number }: Pick<HeldOriginRequest, 'scheme' | 'number'>): string => `${scheme}:${number}`

/** As it stands now: what nobody went on with in time has lapsed. */
const stateOf = ({ state, challengeUntil, proved }: HeldOriginRequest, now: Instant): OriginRequestState => {
  const end = state === 'unproved' ? challengeUntil : proved && laterBy(proved.at, DECISION_DAYS * 24)
  const isOpen = state === 'unproved' || state === 'proved'
  return isOpen && end !== undefined && Date.parse(now) >= Date.parse(end) ? 'lapsed' : state
}

const answerOf = (held: HeldOriginRequest, now: Instant): OriginRequestAnswer => {
  const { id, scheme, number, origin, path, product, askedAt, proved, decided, until } = held
  const state = stateOf(held, now)
  const remindFrom = state === 'approved' && until ? plusDays(until, -REMIND_DAYS) : undefined
  return {
    id,
    state,
    scheme,
    number,
    origin,
    ...(path === undefined ? {} : { path }),
    ...(product === undefined ? {} : { product }),
    askedAt,
    ...(proved ? { proved } : {}),
    ...(decided ? { decided } : {}),
    ...(until === undefined ? {} : { until }),
    ...(remindFrom ? { remindFrom } : {}),
    endsSoon: remindFrom !== undefined && dayOf(now) >= remindFrom,
  }
}
const listedOf = (held: HeldOriginRequest, now: Instant): OriginRequestListed => ({
  ...answerOf(held, now),
  ...(held.contact === undefined ? {} : { contact: held.contact }),
  ...(held.note === undefined ? {} : { note: held.note }),
})

/** Why this record cannot be shown there. */
const whyNot = (
  record: HeldRecord,
  { origin, product }: Pick<OriginRequestInput, 'origin' | 'product'>,
): Refusal | undefined => {
  if (product !== undefined && !listedProduct(record, product)) return refuse('product-not-listed')
  return product === undefined && isSharedMarketplace(new URL(origin).hostname) ? refuse('product-needed') : undefined
}

const whyNoEnd = (until: Day | undefined, today: Day): string | undefined => {
  if (until === undefined) return undefined
  if (until < today) return 'It ends before it begins.'
  return until > plusDays(today, MAX_DAYS) ? `At most ${MAX_DAYS} days.` : undefined
}

/** The path as a browser writes it, its dots resolved. */
const pathOn = (origin: string, path: string): string => new URL(path, origin).pathname

/** The reply to `POST /v1/origin-requests`. */
export const replyWithOriginReceipt = async (
  { store, now, today, randomBytes, sites, catalogue }: OnboardingSources,
  input: OriginRequestInput,
): Promise<Reply> => {
  const { scheme, origin, path, until } = input
  const number = checkNumber({ catalogue, today }, scheme, input.number)
  if (number.kind === 'unfit') return refuse('unprocessable', number.why)
  const why = whyNoShop(origin, sites?.allowPrivate ?? false) ?? whyNoEnd(until, today)
  if (why) return refuse('unprocessable', why)
  const { compact } = number.value
  const [record] = await store.findAll([{ scheme, compact }])
  if (!record) return refuse('no-such-entry', 'The register does not hold this certificate.')
  const refusal = whyNot(record, input)
  if (refusal) return refusal
  const token = newSecret(randomBytes)
  const challenge = newSecret(randomBytes)
  const request: HeldOriginRequest = {
    ...input,
    ...(path === undefined ? {} : { path: pathOn(origin, path) }),
    number: compact,
    id: newId(randomBytes),
    state: 'unproved',
    askedAt: now,
    tokenHash: hashOf(token),
    challengeHash: hashOf(challenge),
    challengeUntil: laterBy(now, CHALLENGE_HOURS),
  }
  const { id, challengeUntil } = request
  const audit = {
    at: now,
    actor: 'anybody',
    action: 'origin-request',
    target: targetOf(request),
    detail: { id, origin },
  }
  const most = { waiting: MAX_WAITING, since: laterBy(now, -CHALLENGE_HOURS) }
  if ((await store.putOriginRequest(request, most, audit)) === 'too-many')
    return refuse('unprocessable', `${MAX_WAITING} requests for this certificate and origin wait already.`)
  return json({
    id,
    token,
    state: 'unproved',
    challenge: {
      value: `${PROOF_PREFIX}${challenge}`,
      file: fileAddressOf(origin),
      dns: recordNameOf(origin),
      expiresAt: challengeUntil,
    },
  } satisfies OriginRequestReceipt)
}

/** A hash that no token has; an unknown request is compared like a known one. */
const NO_HASH = '0'.repeat(64)
const NOT_THEIRS = refuse('no-such-entry', 'No request has this id and this token.')

/** The request of this id, for whoever has its token. A wrong token and an unknown request are not told apart. */
const theirs = async (store: Store, id: string, token: string): Promise<HeldOriginRequest | undefined> => {
  const held = await store.originRequest(id)
  return hasHash(token, held?.tokenHash ?? NO_HASH) ? held : undefined
}

/** The reply to `GET /v1/origin-requests/{id}`. */
export const replyWithOriginRequest = async (
  { store, now }: Pick<OnboardingSources, 'store' | 'now'>,
  id: string,
  token = '',
): Promise<Reply> => {
  const held = await theirs(store, id, token)
  return held ? json(answerOf(held, now)) : NOT_THEIRS
}

/** The reply to `POST /v1/origin-requests/{id}/proofs`. */
export const replyWithProof = async (
  { store, now, sites, mayLook }: OnboardingSources,
  id: string,
  token: string | undefined,
  way: ProofWay,
): Promise<Reply> => {
  const held = await theirs(store, id, token ?? '')
  if (!held) return NOT_THEIRS
  const state = stateOf(held, now)
  if (state === 'lapsed') return json({ id, state, proved: false, problem: 'challenge-over' } satisfies ProofAnswer)
  if (state !== 'unproved') return json({ id, state, proved: held.proved !== undefined } satisfies ProofAnswer)
  if (!mayLook(new URL(held.origin).hostname)) return refuse('too-many-requests')
  const found = await prove(sites, way, held.origin, held.challengeHash)
  if (found.kind === 'not-proved') {
    const { problem, detail } = found
    return json({ id, state, proved: false, problem, ...(detail ? { detail } : {}) } satisfies ProofAnswer)
  }
  const after: HeldOriginRequest = { ...held, state: 'proved', proved: { at: now, way } }
  const audit = { at: now, actor: 'anybody', action: 'origin-proved', target: targetOf(held), detail: { id, way } }
  const done = await store.changeOriginRequest(after, 'unproved', {}, audit)
  return done === 'changed'
    ? json({ id, state: 'proved', proved: true } satisfies ProofAnswer)
    : refuse('unprocessable', 'It has moved on meanwhile.')
}

/** The reply to `GET /v1/admin/origin-requests`. */
export const replyWithOriginRequests = async (
  { store, now }: Pick<OnboardingSources, 'store' | 'now'>,
  { limit, ...filter }: QueryOf<'originRequests'>,
): Promise<Reply> => {
  const most = Number(limit ?? MAX_REQUESTS_PAGE)
  const found = await store.originRequests({ ...filter, limit: most + 1 })
  const next = found.length > most ? found[most - 1]?.id : undefined
  const requests = found.slice(0, most).map((held) => listedOf(held, now))
  return json({ requests, ...(next ? { next } : {}) } satisfies OriginRequestsAnswer)
}

/** From which state a decision leads where. */
const FROM = { approve: 'proved', refuse: 'any-open', revoke: 'approved' } as const
const TO = { approve: 'approved', refuse: 'refused', revoke: 'revoked' } as const

/** What is authorised by approving; whole days, the last one to its end. */
const originOf = (held: HeldOriginRequest, until: Day, today: Day, by: string): AuthorisedOrigin => ({
  key: keyOf(held.scheme, held.number),
  origin: held.origin,
  ...(held.path === undefined ? {} : { path: held.path }),
  ...(held.product === undefined ? {} : { product: held.product }),
  from: `${today}T00:00:00Z`,
  until: `${until}T23:59:59Z`,
  by,
})

/** Why a decision cannot be made, where something is in its way. */
const whyUndecidable = async (
  { store, now, today, sites }: OnboardingSources,
  held: HeldOriginRequest,
  { decision, ...given }: OriginDecision,
): Promise<Refusal | undefined> => {
  const state = stateOf(held, now)
  const isOpen = state === 'unproved' || state === 'proved'
  if (FROM[decision] === 'any-open' ? !isOpen : state !== FROM[decision])
    return refuse('unprocessable', `It is ${state}.`)
  if (decision !== 'approve') return undefined
  const why = whyNoEnd('until' in given ? given.until : undefined, today) ?? whyNoEnd(held.until, today)
  if (why) return refuse('unprocessable', why)
  const [record] = await store.findAll([{ scheme: held.scheme, compact: held.number }])
  const refusal = record ? whyNot(record, held) : refuse('no-such-entry', 'The certificate is no longer held.')
  if (refusal) return refusal
  const again = await prove(sites, held.proved?.way ?? 'file', held.origin, held.challengeHash)
  return again.kind === 'proved'
    ? undefined
    : refuse('unprocessable', `The domain does not show the line any more (${again.problem}).`)
}

/** The reply to `POST /v1/admin/origin-requests/{id}/decisions`. */
export const replyWithDecision = async (
  sources: OnboardingSources,
  actor: string,
  id: string,
  given: OriginDecision,
): Promise<Reply> => {
  const { store, now, today } = sources
  const held = await store.originRequest(id)
  if (!held) return refuse('no-such-entry', 'There is no such request.')
  const refusal = await whyUndecidable(sources, held, given)
  if (refusal) return refusal
  const { decision, reason } = given
  const isApproval = decision === 'approve'
  const until = (isApproval ? given.until : undefined) ?? held.until ?? plusDays(today, DEFAULT_DAYS)
  const after: HeldOriginRequest = {
    ...held,
    state: TO[decision],
    decided: { at: now, ...(reason === undefined ? {} : { reason }) },
    ...(isApproval ? { until } : {}),
  }
  const origin = originOf(held, until, today, actor)
  const effect = isApproval ? { put: origin } : decision === 'revoke' ? { drop: origin } : {}
  const done = await store.changeOriginRequest(after, held.state, effect, {
    at: now,
    actor,
    action: `origin-${TO[decision]}`,
    target: targetOf(held),
    detail: { id, origin: held.origin, ...beforeAndAfter(held, after) },
  })
  if (done === 'no-such-certificate') return refuse('no-such-entry', 'The certificate is no longer held.')
  return done === 'changed' ? json(listedOf(after, now)) : refuse('unprocessable', 'It has moved on meanwhile.')
}
