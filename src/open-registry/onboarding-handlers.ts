/** The handlers of the calls by which a shop becomes an authorised origin. */
import type { OnboardingRouteId } from '../contract/onboarding-paths.ts'
import { dayOf } from '../core/dates.ts'
import { systemBytes } from './api-keys.ts'
import {
  type OnboardingSources,
  replyWithDecision,
  replyWithOriginReceipt,
  replyWithOriginRequest,
  replyWithOriginRequests,
  replyWithProof,
} from './onboarding.ts'
import { makeLimiter } from './rate-limit.ts'
import type { Handlers, Served } from './served.ts'

/** Of looks at one host, whoever asks for them: this register is no hammer. */
export const LOOKS_AT_A_HOST = { burst: 6, perSecond: 1 / 20 }

export const makeOnboardingHandlers = (
  { store, catalogue, now, sites, randomBytes = systemBytes }: Served,
  mayLook: (host: string) => boolean,
): Pick<Handlers, OnboardingRouteId> => {
  const sources = (): OnboardingSources => {
    const at = now()
    return { store, catalogue, now: at, today: dayOf(at), randomBytes, mayLook, ...(sites ? { sites } : {}) }
  }
  return {
    requestOrigin: ({ body }) => replyWithOriginReceipt(sources(), body),
    originRequest: ({ params, caller }) => replyWithOriginRequest(sources(), params.id, caller.token),
    proveOrigin: ({ params, body, caller }) => replyWithProof(sources(), params.id, caller.token, body.way),
    originRequests: ({ query }) => replyWithOriginRequests(sources(), query),
    decideOrigin: ({ params, body, caller }) => replyWithDecision(sources(), caller.actor, params.id, body),
  }
}

/** A clock that only goes forward times the looks. */
export const makeMayLook = (elapsedMs: () => number = () => performance.now()): ((host: string) => boolean) => {
  const take = makeLimiter(LOOKS_AT_A_HOST)
  return (host) => take(host, elapsedMs()).allowed
}
