/**
 * Where each call stands. Apart from the table of calls, so that a client that only asks carries no schema of what it
 * never reads.
 */
import type { ParamsOf } from './routes.ts'

/** With `{name}` where a path parameter stands. */
export const PATHS = {
  wellKnown: '/.well-known/proofmark',
  certificate: '/v1/certificates/{scheme}/{number}',
  history: '/v1/certificates/{scheme}/{number}/history',
  search: '/v1/certificates',
  lookups: '/v1/lookups',
  changes: '/v1/changes',
  body: '/v1/bodies/{id}',
  alerts: '/v1/alerts/index',
  keys: '/.well-known/jwks.json',
  range: '/v1/ranges/{bits}/{prefix}',
  page: '/c/{scheme}/{number}',
  home: '/',
  health: '/healthz',
  ready: '/readyz',
  openApi: '/openapi.json',
} as const
export type RouteId = keyof typeof PATHS

/** A compact JWS. */
export const JOSE_TYPE = 'application/jose'

/** The range call writes an empty prefix as `-`, because an empty path segment is lost on the way. */
export const writePrefix = (prefix: string): string => prefix || '-'
export const readPrefix = (written: string): string => (written === '-' ? '' : written)

/** The path of a call, with its parameters in place: `pathOf('range', { bits: '3', prefix: 'a' })`. */
export const pathOf = <Id extends RouteId>(id: Id, params: ParamsOf<Id>): string =>
  Object.entries(params as Readonly<Record<string, string>>).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, () => encodeURIComponent(value)),
    PATHS[id] as string,
  )
