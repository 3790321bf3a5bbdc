/**
 * Turning the signing key, and keeping the root elsewhere. What is decided is a plan (`key-plan.ts`); here it is signed by
 * the root and kept, all in one write. The root may be in the database, in a file that is brought for the occasion, or on
 * a machine that never sees the database and only signs a request.
 */

import * as z from 'zod/mini'
import { thumbprintOf } from '../contract/jws.ts'
import { DatedKey, openKeySet, signsAt } from '../contract/key-set.ts'
import type { Instant } from '../core/words.ts'
import { isWaiting, type KeyPlan, renewed, type Turn, turned } from './key-plan.ts'
import {
  type KeyRing,
  makeKey,
  PURPOSE,
  privateKeyOf,
  publicKeyOf,
  type RootPair,
  readKeyRing,
  signPlan,
} from './signing.ts'
import type { Audit, KeptKey, KeyState, SigningKey, Store } from './store.ts'

/** With the root away, somebody has to come by before these are over. */
export const DEFAULT_VALID_DAYS = 370
export const MAX_VALID_DAYS = 1100

/** Why nothing was changed. */
export type TurnProblem =
  | { readonly kind: 'waiting'; readonly begins: Instant }
  /** The root is not in the database: bring it, or have a request signed. */
  | { readonly kind: 'root-away' }
  | { readonly kind: 'not-the-root' }
  /** The root still signs from day to day, now or by plan. */
  | { readonly kind: 'root-signs' }
  | { readonly kind: 'keys-there' }
  /** No key set, of another root, not newer, or over. */
  | { readonly kind: 'not-fitting'; readonly why: string }

export interface TurnOptions {
  readonly now: Instant
  /** Who does it, for the audit trail. */
  readonly actor: string
  readonly validDays: number
  /** The private JSON Web Key of the root, where it is brought. */
  readonly rootJwk?: string
}

/** The key pair in a root file; `undefined` when it is none. */
export const rootPairOf = async (privateJwk: string): Promise<RootPair | undefined> => {
  try {
    const { kty, crv, x } = JSON.parse(privateJwk) as JsonWebKey
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') return undefined
    const publicKey = { kty, crv, x, kid: await thumbprintOf({ x }), use: 'sig', alg: 'EdDSA' } as const
    return { publicKey, privateKey: await privateKeyOf(privateJwk) }
  } catch {
    return undefined
  }
}

export const rootFor = async ({ root }: KeyRing, brought: string | undefined): Promise<RootPair | TurnProblem> => {
  const jwk = brought ?? root.privateJwk
  if (!jwk) return { kind: 'root-away' }
  const pair = await rootPairOf(jwk)
  return pair?.publicKey.kid === root.kid ? pair : { kind: 'not-the-root' }
}

const stateIn = (plan: KeyPlan, kid: string, rootKid: string, now: Instant): KeyState => {
  const key = plan.keys.find((one) => one.kid === kid)
  if (kid === rootKid) return 'root'
  if (!key) return 'retired'
  return signsAt(key, now) ? 'current' : isWaiting(key, now) ? 'next' : 'retired'
}

/** Whether its private half may still be needed. */
export const willSign = (plan: KeyPlan, kid: string, now: Instant): boolean =>
  plan.keys.some((key) => key.kid === kid && (signsAt(key, now) || isWaiting(key, now)))

export const withoutPrivate = ({ privateJwk: _private, ...rest }: SigningKey): SigningKey => rest

interface Change {
  readonly ring: Pick<KeyRing, 'root' | 'keys'>
  readonly plan: KeyPlan
  /** The signed set; where the root is at hand it is signed anew each day instead. */
  readonly signed?: string
  readonly added?: KeptKey
  readonly now: Instant
}

const rowsOf = ({ ring: { root, keys }, plan, signed, added, now }: Change): readonly SigningKey[] => {
  const fresh = added ? [{ ...added, purpose: PURPOSE, state: 'next' as const, since: now }] : []
  return [...keys, ...fresh].map((key) => {
    const state = stateIn(plan, key.kid, root.kid, now)
    const isRoot = key.kid === root.kid
    const row = { ...key, state, since: state === key.state ? key.since : now }
    const kept = isRoot || willSign(plan, key.kid, now) ? row : withoutPrivate(row)
    return isRoot ? { ...kept, detail: { plan, ...(signed ? { signed } : {}) } } : kept
  })
}

const auditOf = ({ now, actor }: TurnOptions, action: string, target: string, detail: unknown): Audit => ({
  at: now,
  actor,
  action,
  target,
  detail,
})

/** Keeps a plan, signed where the root does not stay. */
export const keepPlan = async (
  store: Store,
  change: Omit<Change, 'now' | 'signed'>,
  pair: RootPair,
  action: string,
  options: TurnOptions,
): Promise<void> => {
  const { now, validDays } = options
  const { root } = change.ring
  const signed = root.privateJwk ? {} : { signed: await signPlan(change.plan, pair, now, validDays) }
  const detail = { version: change.plan.version, keys: change.plan.keys.map(({ kid }) => kid) }
  await store.keepSigningKeys(rowsOf({ ...change, ...signed, now }), auditOf(options, action, root.kid, detail))
}

export type Turned = { readonly kind: 'turned'; readonly kid: string; readonly begins: Instant } | TurnProblem

/** Makes the next key and plans it in. */
export const turnKey = async (
  store: Store,
  turn: Pick<Turn, 'leadHours' | 'distrust'>,
  options: TurnOptions,
): Promise<Turned> => {
  const { now } = options
  const ring = await readKeyRing(store, () => now)
  const pair = await rootFor(ring, options.rootJwk)
  if ('kind' in pair) return pair
  const added = await makeKey(now)
  const outcome = turned(ring.plan, publicKeyOf(added), { ...turn, now })
  if (outcome.kind === 'waiting') return outcome
  await keepPlan(store, { ring, plan: outcome.plan, added }, pair, 'key-rotate', options)
  return { kind: 'turned', kid: added.kid, begins: outcome.begins }
}

export type Renewed = { readonly kind: 'renewed'; readonly version: number } | TurnProblem

/** Has the root sign the same keys for a further while. */
export const renewKeys = async (store: Store, options: TurnOptions): Promise<Renewed> => {
  const ring = await readKeyRing(store, () => options.now)
  const pair = await rootFor(ring, options.rootJwk)
  if ('kind' in pair) return pair
  const plan = renewed(ring.plan, options.now)
  await keepPlan(store, { ring, plan }, pair, 'key-renew', options)
  return { kind: 'renewed', version: plan.version }
}

/** What is carried to the root, to be signed there. */
export interface PlanRequest {
  readonly root: string
  readonly plan: KeyPlan
}
const WrittenRequest = z.object({ root: z.string(), version: z.int(), keys: z.array(DatedKey) })

export const writePlanRequest = ({ root, plan }: PlanRequest): string =>
  `${JSON.stringify({ root, ...plan }, null, 1)}\n`
export const readPlanRequest = (text: string): PlanRequest | undefined => {
  try {
    const parsed = WrittenRequest.safeParse(JSON.parse(text))
    if (!parsed.success) return undefined
    const { root, ...plan } = parsed.data
    return { root, plan }
  } catch {
    return undefined
  }
}

/** Makes the next key and what the root has to sign; nothing changes before the signature is installed. */
export const requestTurn = async (
  store: Store,
  turn: Pick<Turn, 'leadHours' | 'distrust'>,
  options: TurnOptions,
): Promise<({ readonly kind: 'requested' } & PlanRequest) | TurnProblem> => {
  const { now } = options
  const ring = await readKeyRing(store, () => now)
  const added = await makeKey(now)
  const outcome = turned(ring.plan, publicKeyOf(added), { ...turn, now })
  if (outcome.kind === 'waiting') return outcome
  const row: SigningKey = { ...added, purpose: PURPOSE, state: 'next', since: now }
  await store.keepSigningKeys([row], auditOf(options, 'key-request', added.kid, { version: outcome.plan.version }))
  return { kind: 'requested', plan: outcome.plan, root: ring.root.kid }
}

/** Takes in what the root signed elsewhere. */
export const installKeySet = async (
  store: Store,
  compact: string,
  options: TurnOptions,
): Promise<{ readonly kind: 'installed'; readonly version: number } | TurnProblem> => {
  const { now } = options
  const ring = await readKeyRing(store, () => now)
  const set = await openKeySet(compact)
  if (!set) return { kind: 'not-fitting', why: 'no signed key set' }
  if (set.thumbprint !== ring.root.kid) return { kind: 'not-fitting', why: 'another root signed it' }
  if (set.version <= ring.plan.version) return { kind: 'not-fitting', why: 'it is not newer' }
  if (Date.parse(set.expiresAt) <= Date.parse(now)) return { kind: 'not-fitting', why: 'it is over' }
  const plan: KeyPlan = { version: set.version, keys: set.keys }
  const lacking = set.keys.filter(
    ({ kid }) => willSign(plan, kid, now) && !ring.keys.some((key) => key.kid === kid && key.privateJwk),
  )
  if (lacking.length > 0) return { kind: 'not-fitting', why: `the key ${lacking[0]?.kid} is not here` }
  const signed = ring.root.privateJwk ? {} : { signed: compact }
  const detail = { version: plan.version, keys: plan.keys.map(({ kid }) => kid) }
  await store.keepSigningKeys(
    rowsOf({ ring, plan, ...signed, now }),
    auditOf(options, 'key-rotate', ring.root.kid, detail),
  )
  return { kind: 'installed', version: plan.version }
}
