/**
 * The one table of calls. The server mounts it, the client builds addresses from its paths, the OpenAPI document is
 * written from it: a call that is not here does not exist.
 */
import * as z from 'zod/mini'
import { KeySet } from './alert-schemas.ts'
import { JOSE_TYPE, PATHS, type RouteId } from './paths.ts'
import type { ProblemKind } from './problems.ts'
import { CertificateAnswer, Day, Health, RangeAnswer, SchemeId, Status, text, WellKnown } from './schemas.ts'
import { LookupAnswer, LookupRequest, SearchAnswer } from './search-schemas.ts'
import { BodyAnswer, ChangesAnswer, HistoryAnswer } from './trace-schemas.ts'

const Number64 = text(64)
const Language = z.enum(['zh', 'zh-CN', 'en'])
/** 1 to `MAX_PAGE`. */
const PageSize = z.string().check(z.regex(/^(?:[1-9]\d?|100)$/u))
const Cursor = z.string().check(z.regex(/^[\w-]{1,200}$/u))

export interface Route {
  readonly method: 'get' | 'post'
  /** As in `PATHS`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodMiniObject
  readonly query: z.ZodMiniObject
  /** What is sent along, as JSON of at most `maxBodyBytes`. Only with `post`. */
  readonly body?: z.ZodMiniType
  readonly maxBodyBytes?: number
  /** The body of a 200; text of the media type when there is no schema. */
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
    path: PATHS.wellKnown,
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
    path: PATHS.certificate,
    summary: 'One record; with `on`, what the register can say of that day',
    params: certificateParams,
    query: z.object({ on: z.exactOptional(Day) }),
    answer: CertificateAnswer,
    mediaType: JSON_TYPE,
    problems: ['absent', 'not-held', 'not-yet-issued', 'not-a-number'],
    maxAgeSeconds: 60,
  },
  history: {
    method: 'get',
    path: PATHS.history,
    summary: 'Everything that happened to one certificate, the oldest first',
    params: certificateParams,
    query: nothing,
    answer: HistoryAnswer,
    mediaType: JSON_TYPE,
    problems: ['absent', 'not-held', 'not-a-number'],
    maxAgeSeconds: 60,
  },
  search: {
    method: 'get',
    path: PATHS.search,
    summary:
      'Search by at least one criterion: holder and product by part of a name, the others exactly. In an order of its own that stays the same',
    params: nothing,
    query: z.object({
      holder: z.exactOptional(text(100)),
      product: z.exactOptional(text(100)),
      gtin: z.exactOptional(z.string().check(z.regex(/^(?:\d{8}|\d{12,14})$/u))),
      body: z.exactOptional(text(80)),
      status: z.exactOptional(Status),
      scheme: z.exactOptional(SchemeId),
      cursor: z.exactOptional(Cursor),
      limit: z.exactOptional(PageSize),
    }),
    answer: SearchAnswer,
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 60,
  },
  lookups: {
    method: 'post',
    path: PATHS.lookups,
    summary: 'Up to 100 numbers at once, for platforms; each is answered for itself',
    params: nothing,
    query: nothing,
    body: LookupRequest,
    maxBodyBytes: 32 * 1024,
    answer: LookupAnswer,
    mediaType: JSON_TYPE,
    problems: ['not-json'],
    maxAgeSeconds: 0,
  },
  changes: {
    method: 'get',
    path: PATHS.changes,
    summary: 'The feed for mirrors: what was entered since; without `since`, from the beginning',
    params: nothing,
    query: z.object({ since: z.exactOptional(Cursor), limit: z.exactOptional(PageSize) }),
    answer: ChangesAnswer,
    mediaType: JSON_TYPE,
    problems: ['start-again'],
    maxAgeSeconds: 0,
  },
  body: {
    method: 'get',
    path: PATHS.body,
    summary: 'A body that issues certificates: its standing, and how it came to it',
    params: z.object({ id: text(80) }),
    query: nothing,
    answer: BodyAnswer,
    mediaType: JSON_TYPE,
    problems: ['not-held'],
    maxAgeSeconds: 300,
  },
  alerts: {
    method: 'get',
    path: PATHS.alerts,
    summary: 'Recalls and risk notices as one signed download: a compact JWS whose payload is an AlertIndex',
    params: nothing,
    query: nothing,
    mediaType: JOSE_TYPE,
    problems: [],
    maxAgeSeconds: 300,
  },
  keys: {
    method: 'get',
    path: PATHS.keys,
    summary: 'The public keys with which this register signs',
    params: nothing,
    query: nothing,
    answer: KeySet,
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 300,
  },
  range: {
    method: 'get',
    path: PATHS.range,
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
    path: PATHS.page,
    summary: 'The page a person lands on; works without script',
    params: certificateParams,
    query: z.object({ lang: z.exactOptional(Language) }),
    mediaType: 'text/html',
    problems: ['absent', 'not-held', 'not-a-number'],
    maxAgeSeconds: 60,
  },
  home: {
    method: 'get',
    path: PATHS.home,
    summary: 'The front page, for people',
    params: nothing,
    query: z.object({ lang: z.exactOptional(Language) }),
    mediaType: 'text/html',
    problems: [],
    maxAgeSeconds: 60,
  },
  health: {
    method: 'get',
    path: PATHS.health,
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
    path: PATHS.ready,
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
    path: PATHS.openApi,
    summary: 'This contract as an OpenAPI 3.1 document',
    params: nothing,
    query: nothing,
    answer: z.looseObject({}),
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 3600,
  },
} as const satisfies Record<RouteId, Route>

export type ParamsOf<Id extends RouteId> = z.infer<(typeof routes)[Id]['params']>
export type QueryOf<Id extends RouteId> = z.infer<(typeof routes)[Id]['query']>
/** What is sent along; `undefined` for a call that is only an address. */
export type BodyOf<Id extends RouteId> = (typeof routes)[Id] extends { readonly body: infer Body extends z.ZodMiniType }
  ? z.infer<Body>
  : undefined

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
