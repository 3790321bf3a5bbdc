/** The calls by which a shop becomes an authorised origin: a part of the one table in `routes.ts`. */
import * as z from 'zod/mini'
import { ONBOARDING_PATHS, type OnboardingRouteId } from './onboarding-paths.ts'
import {
  OriginDecision,
  OriginRequestAnswer,
  OriginRequestId,
  OriginRequestInput,
  OriginRequestListed,
  OriginRequestReceipt,
  OriginRequestsAnswer,
  OriginRequestsQuery,
  ProofAnswer,
  ProofInput,
} from './onboarding-schemas.ts'
import type { Route } from './routes.ts'

const nothing = z.object({})
const requestParams = z.object({ id: OriginRequestId })
const shared = { query: nothing, mediaType: 'application/json', maxAgeSeconds: 0 } as const

export const onboardingRoutes = {
  requestOrigin: {
    ...shared,
    method: 'post',
    path: ONBOARDING_PATHS.requestOrigin,
    summary:
      'Asks that a site may show statements about a certificate; the answer says how to prove that the domain is yours',
    params: nothing,
    body: OriginRequestInput,
    isSeldom: true,
    answer: OriginRequestReceipt,
    problems: ['not-json', 'unprocessable', 'no-such-entry', 'product-needed', 'product-not-listed'],
  },
  originRequest: {
    ...shared,
    method: 'get',
    path: ONBOARDING_PATHS.originRequest,
    summary: 'How a request stands, for whoever has the token of its receipt; says in time when it ends',
    needsToken: true,
    params: requestParams,
    answer: OriginRequestAnswer,
    problems: ['unauthorized', 'no-such-entry'],
  },
  proveOrigin: {
    ...shared,
    method: 'post',
    path: ONBOARDING_PATHS.proveOrigin,
    summary: 'Has the register look at the domain now',
    needsToken: true,
    params: requestParams,
    body: ProofInput,
    isSeldom: true,
    answer: ProofAnswer,
    problems: ['not-json', 'unauthorized', 'no-such-entry', 'unprocessable'],
  },
  originRequests: {
    ...shared,
    method: 'get',
    path: ONBOARDING_PATHS.originRequests,
    summary: 'Requests of shops, the oldest first; with `endsBy`, those allowed that end by then',
    scope: 'origins',
    params: nothing,
    query: OriginRequestsQuery,
    answer: OriginRequestsAnswer,
    problems: [],
  },
  decideOrigin: {
    ...shared,
    method: 'post',
    path: ONBOARDING_PATHS.decideOrigin,
    summary: 'Approves a request, after another look at the domain; refuses it; or revokes what was approved',
    scope: 'origins',
    params: requestParams,
    body: OriginDecision,
    answer: OriginRequestListed,
    problems: ['not-json', 'no-such-entry', 'unprocessable'],
  },
} as const satisfies Record<OnboardingRouteId, Route>
