/**
 * The one table of calls. The server mounts it, the client builds addresses from its paths, the OpenAPI document is
 * written from it: a call that is not here does not exist.
 */
import * as z from 'zod/mini'
import type { KeyScope } from './admin-paths.ts'
import { adminRoutes } from './admin-routes.ts'
import './alert-delta.ts'
import { KeySet } from './alert-schemas.ts'
import { builderRoutes } from './builder-routes.ts'
import { caseRoutes } from './case-routes.ts'
import { LaboratoryAnswer, TestReportAnswer } from './laboratory-schemas.ts'
import { onboardingRoutes } from './onboarding-routes.ts'
import { JOSE_TYPE, PATHS, type RouteId } from './paths.ts'
import type { ProblemKind } from './problems.ts'
import {
  ADDITION_FIELD,
  AdditionInput,
  AdditionReceipt,
  EVIDENCE_FIELD,
  MAX_EVIDENCE_BYTES,
  MAX_REPORT_BYTES,
  REPORT_FIELD,
  ReportAnswer,
  ReportId,
  ReportInput,
  ReportReceipt,
  WithdrawalInput,
} from './report-schemas.ts'
import { CertificateAnswer, Day, Health, RangeAnswer, RelayId, SchemeId, Status, text, WellKnown } from './schemas.ts'
import { LookupAnswer, LookupRequest, SearchAnswer } from './search-schemas.ts'
import { statementRoutes } from './statement-routes.ts'
import { BodyAnswer, ChangesAnswer, HistoryAnswer } from './trace-schemas.ts'
import { Transparency } from './transparency-schemas.ts'
import { VerifyAnswer, VerifyRequest } from './verify-schemas.ts'

const Number64 = text(64)
const Language = z.enum(['zh', 'zh-CN', 'en'])
/** 1 to `MAX_PAGE`. */
const PageSize = z.string().check(z.regex(/^(?:[1-9]\d?|100)$/u))
const Cursor = z.string().check(z.regex(/^[\w-]{1,200}$/u))

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** As in `PATHS`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodMiniObject
  readonly query: z.ZodMiniObject
  /** What a bearer key must be allowed; without it anybody may call. */
  readonly scope?: KeyScope
  /** Needs the token that came with the receipt, as bearer. */
  readonly needsToken?: true
  /** Header fields that are read, their names in lower case. */
  readonly headers?: z.ZodMiniObject
  /** What is sent along, as JSON of at most `maxBodyBytes`. Only with `post` and `put`. */
  readonly body?: z.ZodMiniType
  readonly maxBodyBytes?: number
  /** The member of the body that may also be sent alone, as JSON Lines (`application/jsonl`). */
  readonly linesOf?: string
  /** The body may also come as `multipart/form-data`: as JSON in the field `json`, with at most one file. */
  readonly multipart?: { readonly json: string; readonly file: string; readonly maxFileBytes: number }
  /** Asked of one client less often than reads are. */
  readonly isSeldom?: true
  /** The body of a 200; text of the media type when there is no schema. */
  readonly answer?: z.ZodMiniType
  readonly mediaType: string
  /** What else it may be answered as, where the request can ask for that. */
  readonly otherMediaTypes?: readonly string[]
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
  verify: {
    method: 'post',
    path: PATHS.verify,
    summary: 'Sets what a page says it sells beside what the register holds, and judges as the extension would',
    params: nothing,
    query: nothing,
    body: VerifyRequest,
    maxBodyBytes: 64 * 1024,
    answer: VerifyAnswer,
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
  laboratory: {
    method: 'get',
    path: PATHS.laboratory,
    summary: 'A laboratory: its standing, how it came to it, and for what it is qualified',
    params: z.object({ id: text(80) }),
    query: nothing,
    answer: LaboratoryAnswer,
    mediaType: JSON_TYPE,
    problems: ['not-held'],
    maxAgeSeconds: 300,
  },
  testReport: {
    method: 'get',
    path: PATHS.testReport,
    summary: 'The test reports of this number; with `laboratory`, that of the one laboratory',
    params: z.object({ number: Number64 }),
    query: z.object({ laboratory: z.exactOptional(text(80)) }),
    answer: TestReportAnswer,
    mediaType: JSON_TYPE,
    problems: ['not-held'],
    maxAgeSeconds: 60,
  },
  alerts: {
    method: 'get',
    path: PATHS.alerts,
    summary:
      'Recalls and risk notices as one signed download: a compact JWS whose payload is an AlertIndex; with `since`, an AlertDelta over the list of that sequence',
    params: nothing,
    query: z.object({ since: z.exactOptional(z.string().check(z.regex(/^\d{1,9}$/u))) }),
    mediaType: JOSE_TYPE,
    problems: ['start-again'],
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
  relay: {
    method: 'get',
    path: PATHS.relay,
    summary:
      'One record of a register of somebody else, which this one asks because it wants a key; what it answered is kept for a while',
    params: z.object({ relay: RelayId, number: Number64 }),
    query: nothing,
    answer: CertificateAnswer,
    mediaType: JSON_TYPE,
    problems: ['absent', 'not-held', 'not-a-number', 'no-such-page', 'not-ready'],
    maxAgeSeconds: 300,
  },
  report: {
    method: 'post',
    path: PATHS.report,
    summary: 'A suspected mark, told to the operator; sent again with the same clientId, it is entered once',
    params: nothing,
    query: nothing,
    body: ReportInput,
    maxBodyBytes: MAX_REPORT_BYTES,
    multipart: { json: REPORT_FIELD, file: EVIDENCE_FIELD, maxFileBytes: MAX_EVIDENCE_BYTES },
    isSeldom: true,
    answer: ReportReceipt,
    mediaType: JSON_TYPE,
    problems: ['not-json', 'unprocessable', 'conflict', 'too-slow', 'busy'],
    maxAgeSeconds: 0,
  },
  reportStatus: {
    method: 'get',
    path: PATHS.reportStatus,
    summary: 'What became of a report, for whoever has the token of its receipt',
    needsToken: true,
    params: z.object({ id: ReportId }),
    query: nothing,
    answer: ReportAnswer,
    mediaType: JSON_TYPE,
    problems: ['unauthorized', 'no-such-entry'],
    maxAgeSeconds: 0,
  },
  addToReport: {
    method: 'post',
    path: PATHS.addToReport,
    summary:
      'Something more to a report, from whoever has its token; sent again with the same clientId, it is kept once',
    needsToken: true,
    params: z.object({ id: ReportId }),
    query: nothing,
    body: AdditionInput,
    maxBodyBytes: MAX_REPORT_BYTES,
    multipart: { json: ADDITION_FIELD, file: EVIDENCE_FIELD, maxFileBytes: MAX_EVIDENCE_BYTES },
    isSeldom: true,
    answer: AdditionReceipt,
    mediaType: JSON_TYPE,
    problems: ['not-json', 'unauthorized', 'no-such-entry', 'unprocessable', 'conflict', 'too-slow', 'busy'],
    maxAgeSeconds: 0,
  },
  withdrawReport: {
    method: 'post',
    path: PATHS.withdrawReport,
    summary: 'Withdraws a report, for whoever has its token; sent again, it is answered alike',
    needsToken: true,
    params: z.object({ id: ReportId }),
    query: nothing,
    body: WithdrawalInput,
    isSeldom: true,
    answer: ReportAnswer,
    mediaType: JSON_TYPE,
    problems: ['not-json', 'unauthorized', 'no-such-entry', 'unprocessable'],
    maxAgeSeconds: 0,
  },
  transparency: {
    method: 'get',
    path: PATHS.transparency,
    summary: 'What became of reports, in counts and times, of nobody; made anew once a day',
    params: nothing,
    query: nothing,
    answer: Transparency,
    mediaType: JSON_TYPE,
    problems: [],
    maxAgeSeconds: 3600,
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
  metrics: {
    method: 'get',
    path: PATHS.metrics,
    summary: 'Counts and times for whoever operates the register, in the text format of Prometheus',
    params: nothing,
    query: nothing,
    mediaType: 'text/plain',
    problems: [],
    maxAgeSeconds: 0,
  },
  docs: {
    method: 'get',
    path: PATHS.docs,
    summary: 'This contract for people to read',
    params: nothing,
    query: z.object({ lang: z.exactOptional(Language) }),
    mediaType: 'text/html',
    problems: [],
    maxAgeSeconds: 3600,
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
  ...statementRoutes,
  ...adminRoutes,
  ...onboardingRoutes,
  ...builderRoutes,
  ...caseRoutes,
} as const satisfies Record<RouteId, Route>

export type ParamsOf<Id extends RouteId> = z.infer<(typeof routes)[Id]['params']>
export type QueryOf<Id extends RouteId> = z.infer<(typeof routes)[Id]['query']>
/** What is sent along; `undefined` for a call that is only an address. */
export type BodyOf<Id extends RouteId> = (typeof routes)[Id] extends { readonly body: infer Body extends z.ZodMiniType }
  ? z.infer<Body>
  : undefined

/** The header fields a call reads; none where it names none. */
export type HeadersOf<Id extends RouteId> = (typeof routes)[Id] extends {
  readonly headers: infer Headers extends z.ZodMiniObject
}
  ? z.infer<Headers>
  : Readonly<Record<never, never>>

/** Whether an answer may be asked for again by its entity tag: nothing that a key opens may. */
export const hasTag = ({ method, scope }: Pick<Route, 'method' | 'scope'>): boolean => method === 'get' && !scope

/** Problems any call that needs a key can have, besides those of every call. */
export const KEY_PROBLEMS: readonly ProblemKind[] = ['unauthorized', 'forbidden']
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
