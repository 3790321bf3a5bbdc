/** A root that is kept away from the database: made apart from it, or taken out of it. */
import { firstPlan, renewed } from './key-plan.ts'
import { makeKey, PURPOSE, publicKeyOf, readKeyRing } from './signing.ts'
import type { SigningKey, Store } from './store.ts'
import {
  keepPlan,
  rootFor,
  rootPairOf,
  type TurnOptions,
  type TurnProblem,
  willSign,
  withoutPrivate,
} from './turn-key.ts'

/** A root that the database never sees, for a register without keys. `keep` gets its private half before anything else. */
export const makeOfflineRoot = async (
  store: Store,
  keep: (privateJwk: string) => void,
  options: TurnOptions,
): Promise<{ readonly kind: 'made'; readonly root: string } | TurnProblem> => {
  const { now } = options
  if ((await store.signingKeys(PURPOSE)).length > 0) return { kind: 'keys-there' }
  const [rootKey, added] = [await makeKey(now), await makeKey(now)]
  keep(rootKey.privateJwk)
  const { privateJwk, ...shown } = rootKey
  const pair = await rootPairOf(privateJwk)
  if (!pair) return { kind: 'not-the-root' }
  const root: SigningKey = { ...shown, purpose: PURPOSE, state: 'root', since: now }
  const plan = firstPlan(publicKeyOf(added), now)
  await keepPlan(store, { ring: { root, keys: [root] }, plan, added }, pair, 'key-root', options)
  return { kind: 'made', root: root.kid }
}

/** Takes the root out of the database. `keep` gets its private half before it is forgotten here. */
export const moveRoot = async (
  store: Store,
  keep: (privateJwk: string) => void,
  options: TurnOptions,
): Promise<{ readonly kind: 'moved'; readonly root: string } | TurnProblem> => {
  const ring = await readKeyRing(store, () => options.now)
  const { root, plan } = ring
  if (!root.privateJwk) return { kind: 'root-away' }
  if (willSign(plan, root.kid, options.now)) return { kind: 'root-signs' }
  const pair = await rootFor(ring, undefined)
  if ('kind' in pair) return pair
  keep(root.privateJwk)
  const away = withoutPrivate(root)
  const keys = ring.keys.map((key) => (key.kid === root.kid ? away : key))
  await keepPlan(store, { ring: { root: away, keys }, plan: renewed(plan, options.now) }, pair, 'key-root', options)
  return { kind: 'moved', root: root.kid }
}
