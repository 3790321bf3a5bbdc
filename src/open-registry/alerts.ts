/** The signed index of notices. Ed25519 leaves nothing to chance: the same list has the same bytes for everybody. */
import { ALERTS_TYPE, type AlertIndex } from '../contract/alert-schemas.ts'
import type { Reply } from './reply.ts'
import type { Signer } from './signing.ts'
import type { Store } from './store.ts'

/** Replies with the index, signed once a list. */
export const makeAlertsReply = (store: Store, signer: Signer): (() => Promise<Reply>) => {
  let made: { readonly payload: string; readonly jws: string } | undefined
  return async () => {
    const [{ epoch }, held] = await Promise.all([store.edition(), store.alerts()])
    const index: AlertIndex = { epoch, asOf: held.asOf, sequence: held.sequence, alerts: [...held.alerts] }
    const payload = JSON.stringify(index)
    if (made?.payload !== payload) made = { payload, jws: await signer.sign(ALERTS_TYPE, payload) }
    return { kind: 'answer', body: made.jws, mediaType: 'application/jose' }
  }
}
