/** Where a shop asks to be an authorised origin. Apart from `paths.ts`, so that a client that only reads does not carry them. */

/** With `{name}` where a path parameter stands. */
export const ONBOARDING_PATHS = {
  requestOrigin: '/v1/origin-requests',
  originRequest: '/v1/origin-requests/{id}',
  proveOrigin: '/v1/origin-requests/{id}/proofs',
  originRequests: '/v1/admin/origin-requests',
  decideOrigin: '/v1/admin/origin-requests/{id}/decisions',
} as const
export type OnboardingRouteId = keyof typeof ONBOARDING_PATHS
