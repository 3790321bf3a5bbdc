/** Who may pass: the bearer check of the calls that need a key (RFC 6750). */
import type { Route } from '../contract/routes.ts'
import type { Instant } from '../core/words.ts'
import { bearerOf, findApiKey } from './api-keys.ts'
import { type Refusal, refuse } from './reply.ts'
import type { Store } from './store.ts'

/** Who calls, as far as it is known. */
export interface Caller {
  /** Id of the key; of an open call, nobody's. */
  readonly actor: string
  /** The token as it came, where the call asks for one that is no key. */
  readonly token?: string
}
export const NOBODY: Caller = { actor: 'anybody' }

const REALM = 'Bearer realm="proofmark"'
/** The header that goes with 401 and 403. `invalid_token` only where a token was sent (RFC 6750, 3.1). */
const unauthorized = (wasSent: boolean): Refusal => ({
  ...refuse('unauthorized'),
  challenge: wasSent ? `${REALM}, error="invalid_token"` : REALM,
})
const forbidden = (scope: string): Refusal => ({
  ...refuse('forbidden', `It needs the scope ${scope}.`),
  challenge: `${REALM}, error="insufficient_scope", scope="${scope}"`,
})

/** Lets a call in, or says why not. Nothing of what was sent stands in the answer. */
export const admit = async (
  { scope, needsToken }: Pick<Route, 'scope' | 'needsToken'>,
  authorization: string | undefined,
  { store, now }: { readonly store: Store; readonly now: () => Instant },
): Promise<{ readonly kind: 'in'; readonly caller: Caller } | Refusal> => {
  if (!scope && !needsToken) return { kind: 'in', caller: NOBODY }
  const bearer = bearerOf(authorization)
  if (bearer === undefined) return unauthorized(authorization !== undefined)
  if (!scope) return { kind: 'in', caller: { ...NOBODY, token: bearer } }
  const key = await findApiKey(store, bearer, now())
  if (!key) return unauthorized(true)
  return key.scopes.includes(scope) ? { kind: 'in', caller: { actor: key.id } } : forbidden(scope)
}
