/**
 * The signed index of notices, and what changed since an earlier one. Ed25519 leaves nothing to chance: the same list has
 * the same bytes for everybody, and everybody who has the same list gets the same delta.
 */
import { ALERTS_DELTA_TYPE, type AlertDelta } from '../contract/alert-delta.ts'
import { ALERTS_TYPE, type AlertIndex } from '../contract/alert-schemas.ts'
import { JOSE_TYPE } from '../contract/paths.ts'
import { type Reply, refuse } from './reply.ts'
import type { Signer } from './signing.ts'
import type { AlertChange, HeldAlerts, Store } from './store.ts'

const jose = (body: string): Reply => ({ kind: 'answer', body, mediaType: JOSE_TYPE })

/** Ids that are no longer as they were at the beginning of these changes. */
const touchedBy = (changes: readonly AlertChange[]): ReadonlySet<string> =>
  new Set(changes.flatMap(({ added, removed }) => [...added, ...removed]))

const deltaOf = (
  { alerts, asOf, sequence }: HeldAlerts,
  epoch: number,
  base: number,
  changes: readonly AlertChange[],
): AlertDelta => {
  const touched = touchedBy(changes)
  const added = alerts.filter(({ id }) => touched.has(id))
  const held = new Set(added.map(({ id }) => id))
  return { epoch, asOf, base, sequence, removed: [...touched].filter((id) => !held.has(id)).sort(), added }
}

/** Replies with the index, signed once a list; with `since`, with the delta. */
export const makeAlertsReply = (
  store: Store,
  signer: Signer,
): ((call: { readonly query: { readonly since?: string } }) => Promise<Reply>) => {
  let made: { readonly payload: string; readonly kid: string; readonly jws: string } | undefined

  const replyWithIndex = async ({ alerts, asOf, sequence }: HeldAlerts, epoch: number): Promise<Reply> => {
    const index: AlertIndex = { epoch, asOf, sequence, alerts: [...alerts] }
    const payload = JSON.stringify(index)
    const { kid } = await signer.publicKey()
    if (made?.payload !== payload || made.kid !== kid)
      made = { payload, kid, jws: await signer.sign(ALERTS_TYPE, payload) }
    return jose(made.jws)
  }
  /** A list of a higher number was another register's, or was lost with what was restored. */
  const replyWithDelta = async (held: HeldAlerts, epoch: number, base: number): Promise<Reply> => {
    const changes = base > held.sequence ? undefined : await store.alertChangesAfter(base)
    if (!changes) return refuse('start-again', 'There is no delta over this list; take the whole.', held.asOf)
    return jose(await signer.sign(ALERTS_DELTA_TYPE, JSON.stringify(deltaOf(held, epoch, base, changes))))
  }
  return async ({ query: { since } }) => {
    const [{ epoch }, held] = await Promise.all([store.edition(), store.alerts()])
    return since === undefined ? replyWithIndex(held, epoch) : replyWithDelta(held, epoch, Number(since))
  }
}
