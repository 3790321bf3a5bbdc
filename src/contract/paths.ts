/**
 * Where each call stands. Apart from the table of calls, so that a client that only asks carries no schema of what it
 * never reads.
 */
import type { AdminRouteId } from './admin-paths.ts'
import type { BuilderRouteId } from './builder-paths.ts'
import type { CaseRouteId } from './case-paths.ts'
import type { OnboardingRouteId } from './onboarding-paths.ts'
import type { ParamsOf } from './routes.ts'

/** With `{name}` where a path parameter stands. */
export const PATHS = {
  wellKnown: '/.well-known/proofmark',
  certificate: '/v1/certificates/{scheme}/{number}',
  history: '/v1/certificates/{scheme}/{number}/history',
  search: '/v1/certificates',
  lookups: '/v1/lookups',
  verify: '/v1/verify',
  changes: '/v1/changes',
  body: '/v1/bodies/{id}',
  laboratory: '/v1/laboratories/{id}',
  testReport: '/v1/test-reports/{number}',
  alerts: '/v1/alerts/index',
  keys: '/.well-known/jwks.json',
  signedKeys: '/.well-known/proofmark-keys.jws',
  did: '/.well-known/did.json',
  range: '/v1/ranges/{bits}/{prefix}',
  relay: '/v1/relay/{relay}/{number}',
  statement: '/v1/statements/{scheme}/{number}',
  badge: '/badge/{scheme}/{file}',
  report: '/v1/reports',
  reportStatus: '/v1/reports/{id}',
  addToReport: '/v1/reports/{id}/additions',
  withdrawReport: '/v1/reports/{id}/withdrawal',
  transparency: '/v1/transparency',
  page: '/c/{scheme}/{number}',
  home: '/',
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  docs: '/docs',
  openApi: '/openapi.json',
} as const
/** The calls that are open to anybody. */
export type OpenRouteId = keyof typeof PATHS
export type RouteId = OpenRouteId | AdminRouteId | OnboardingRouteId | BuilderRouteId | CaseRouteId

/** One JSON value a line (https://jsonlines.org). */
export const LINES_TYPE = 'application/jsonl'
/** A compact JWS. */
export const JOSE_TYPE = 'application/jose'

/** The range call writes an empty prefix as `-`, because an empty path segment is lost on the way. */
export const writePrefix = (prefix: string): string => prefix || '-'
export const readPrefix = (written: string): string => (written === '-' ? '' : written)

/** The path of a call, with its parameters in place: `pathOf('range', { bits: '3', prefix: 'a' })`. */
export const pathOf = <Id extends OpenRouteId>(id: Id, params: ParamsOf<Id>): string =>
  Object.entries(params as Readonly<Record<string, string>>).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, () => encodeURIComponent(value)),
    PATHS[id] as string,
  )
