/**
 * The one table of calls. The server mounts it, the client builds addresses from it, the OpenAPI document is written
 * from it: a call that is not here does not exist.
 */
import * as z from 'zod/mini'
import type { ProblemKind } from './problems.ts'
import { CertificateAnswer, Day, Health, RangeAnswer, SchemeId, WellKnown } from './schemas.ts'

const Number64 = z.string().check(z.minLength(1), z.maxLength(64))
const Language = z.enum(['zh', 'zh-CN', 'en'])

export interface Route {
  readonly method: 'get'
  /** With `{name}` where a path parameter stands. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodMiniObject
  readonly query: z.ZodMiniObject
  /** The body of a 200; a page when there is no schema. */
  readonly answer?: z.ZodMiniType
  readonly mediaType: string
  /** Problems of this call besides those any call can have. */
  readonly problems: readonly ProblemKind[]
  /** How long anyone may keep the answer; 0 is not at all. */
  readonly maxAgeSeconds: number
}

const JSON_TYPE = 'application/json'
const nothing = z.object({})
const certificateParams = z.object({ scheme: SchemeId, number: Number64 })

export const routes = {
  wellKnown: {
    method: 'get',
    path: '/.well-known/proofmark',
    summary: 'Who runs this register, what it holds of each scheme, how its ranges are cut',
    params: nothing,
    query: nothing,
    answer: WellKnown,
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 300,
  },
  certificate: {
    method: 'get',
    path: '/v1/certificates/{scheme}/{number}',
    summary: 'One record; with `on`, what the register can say of that day',
    params: certificateParams,
    query: z.object({ on: z.exactOptional(Day) }),
    answer: CertificateAnswer,
    mediaType: JSON_TYPE,
    problems: ['absent', 'not-held', 'not-yet-issued', 'not-a-number'],
    maxAgeSeconds: 60,
  },
  range: {
    method: 'get',
    path: '/v1/ranges/{bits}/{prefix}',
    summary: 'Private look-up: every certificate whose key begins with the prefix. With 0 bits the prefix is "-"',
    params: z.object({
      bits: z.string().check(z.regex(/^(?:\d|1[0-6])$/u)),
      prefix: z.string().check(z.regex(/^(?:-|[0-9a-f]{1,4})$/u)),
    }),
    query: nothing,
    answer: RangeAnswer,
    mediaType: JSON_TYPE,
    problems: ['range-too-wide'],
    maxAgeSeconds: 300,
  },
  page: {
    method: 'get',
    path: '/c/{scheme}/{number}',
    summary: 'The page a person lands on; works without script',
    params: certificateParams,
    query: z.object({ lang: z.exactOptional(Language) }),
    mediaType: 'text/html',
    problems: ['absent', 'not-held', 'not-a-number'],
    maxAgeSeconds: 60,
  },
  home: {
    method: 'get',
    path: '/',
    summary: 'The front page, for people',
    params: nothing,
    query: z.object({ lang: z.exactOptional(Language) }),
    mediaType: 'text/html',
    problems: [],
    maxAgeSeconds: 60,
  },
  health: {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process runs',
    params: nothing,
    query: nothing,
    answer: Health,
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 0,
  },
  ready: {
    method: 'get',
    path: '/readyz',
    summary: 'Whether it can answer',
    params: nothing,
    query: nothing,
    answer: Health,
    mediaType: JSON_TYPE,
    problems: ['not-ready'],
    maxAgeSeconds: 0,
  },
  openApi: {
    method: 'get',
    path: '/openapi.json',
    summary: 'This contract as an OpenAPI 3.1 document',
    params: nothing,
    query: nothing,
    answer: z.looseObject({}),
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 3600,
  },
} as const satisfies Record<string, Route>

export type RouteId = keyof typeof routes
export type ParamsOf<Id extends RouteId> = z.infer<(typeof routes)[Id]['params']>
export type QueryOf<Id extends RouteId> = z.infer<(typeof routes)[Id]['query']>

/** Problems any call can have. */
export const COMMON_PROBLEMS: readonly ProblemKind[] = [
  'bad-request',
  'method-not-allowed',
  'too-large',
  'address-too-long',
  'too-many-requests',
  'internal',
  'time-out',
]

/** The range call writes an empty prefix as `-`, because an empty path segment is lost on the way. */
export const writePrefix = (prefix: string): string => prefix || '-'
export const readPrefix = (written: string): string => (written === '-' ? '' : written)

/** The path of a call, with its parameters in place: `pathOf('range', { bits: '3', prefix: 'a' })`. */
export const pathOf = <Id extends RouteId>(id: Id, params: ParamsOf<Id>): string =>
  Object.entries(params as Readonly<Record<string, string>>).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, () => encodeURIComponent(value)),
    routes[id].path as string,
  )
