/**
 * Which key signs when. A plan is a list of keys with their times and a version; the root signs it. Turning the key is
 * writing a new plan: the next key is shown first, begins at its hour on every server at once, and the one before stays
 * known until the last thing it signed is over. Pure: keys are made and signatures written elsewhere.
 */
import type { PublicKey } from '../contract/alert-schemas.ts'
import { type DatedKey, isTrusted, type SignedKeySet, signsAt } from '../contract/key-set.ts'
import { MAX_LIFE_SECONDS } from '../core/statement.ts'
import type { Instant } from '../core/words.ts'

export interface KeyPlan {
  readonly version: number
  readonly keys: readonly DatedKey[]
}

const HOUR_MS = 3_600_000
/** How long a new key is shown before it signs, so that whoever keeps a copy of the keys has it by then. */
export const DEFAULT_LEAD_HOURS = 24
export const MAX_LEAD_HOURS = 30 * 24
/** What a key signed in its last second lives so long, and a little more for clocks that differ. */
const AFTERLIFE_MS = MAX_LIFE_SECONDS * 1000 + HOUR_MS

const plus = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString()

/** The plan of a register that has one key: it is its own root. */
export const firstPlan = (key: PublicKey, madeAt: Instant): KeyPlan => ({
  version: 1,
  keys: [{ ...key, signsFrom: madeAt }],
})

/** The key that signs now. Of two the one that began last. */
export const signingKeyAt = ({ keys }: KeyPlan, now: Instant): DatedKey | undefined =>
  keys
    .filter((key) => signsAt(key, now))
    .sort((a, b) => Date.parse(b.signsFrom) - Date.parse(a.signsFrom))
    .at(0)

export const isWaiting = ({ signsFrom }: DatedKey, now: Instant): boolean => Date.parse(signsFrom) > Date.parse(now)

export interface Turn {
  readonly now: Instant
  readonly leadHours: number
  /** What the keys so far signed is not believed from now on: one of them got into other hands. */
  readonly distrust?: boolean
}

export type Turned =
  | { readonly kind: 'turned'; readonly plan: KeyPlan; readonly begins: Instant }
  /** A next key is shown already; it signs from `begins` on. */
  | { readonly kind: 'waiting'; readonly begins: Instant }

/** The plan with a next key. */
export const turned = (plan: KeyPlan, next: PublicKey, { now, leadHours, distrust = false }: Turn): Turned => {
  const waiting = plan.keys.find((key) => isWaiting(key, now))
  if (waiting && !distrust) return { kind: 'waiting', begins: waiting.signsFrom }
  const begins = plus(now, distrust ? 0 : leadHours * HOUR_MS)
  const kept = plan.keys
    .filter((key) => !distrust && isTrusted(key, now))
    .map(
      (key): DatedKey =>
        key.signsUntil ? key : { ...key, signsUntil: begins, trustedUntil: plus(begins, AFTERLIFE_MS) },
    )
  const keys = [...kept, { ...next, signsFrom: begins }]
  return { kind: 'turned', plan: { version: plan.version + 1, keys }, begins }
}

/** The plan said anew, for a root that is away: a signature has its end too. */
export const renewed = (plan: KeyPlan, now: Instant): KeyPlan => ({
  version: plan.version + 1,
  keys: plan.keys.filter((key) => isTrusted(key, now)),
})

/** What the root signs. */
export const payloadOfPlan = (plan: KeyPlan, root: PublicKey, issuedAt: Instant, validDays: number): SignedKeySet => ({
  root,
  version: plan.version,
  issuedAt,
  expiresAt: plus(issuedAt, validDays * 24 * HOUR_MS),
  keys: [...plan.keys],
})
