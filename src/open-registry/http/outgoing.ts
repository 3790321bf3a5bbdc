/** From a reply, which knows no HTTP, to what is sent: status, headers, entity tag, problem document. */
import {
  PROBLEM_MEDIA_TYPE,
  type ProblemKind,
  problemType,
  statusOfProblem,
  titleOfProblem,
} from '../../contract/problems.ts'
import { hasTag, type Route } from '../../contract/routes.ts'
import type { ProblemDocument } from '../../contract/schemas.ts'
import { STYLE_HASH } from '../frame.ts'
import { type Refusal, type Reply, tagOf } from '../reply.ts'

/**
 * An answer until it is sent. Its headers are a plain object, which node-server writes as it stands: a `Headers` object,
 * or a middleware that touches `context.res.headers`, costs more than the look-up itself. So nothing here is a
 * middleware; what every answer shares is put to it in `app.ts`.
 */
export interface Outgoing {
  readonly status: number
  readonly body: string | Uint8Array<ArrayBuffer> | null
  readonly headers: Readonly<Record<string, string>>
  /** Of the body that a 304 leaves out. */
  readonly unsentLength?: number
}

const PAGE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** On every answer. Reading is free to any page: nothing here depends on who asks. */
const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': DATA_POLICY,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}
/** The same for what a key opens: no page of anybody may read it. */
const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': DATA_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** What the methods of one path are called in `Allow`. Whatever may be read may be asked about. */
const allowOf = (routes: readonly Route[]): string => {
  const methods = routes.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase()))
  return [...methods, 'OPTIONS'].join(', ')
}

const RETRY_AFTER_SECONDS = '5'

export const problemReply = (kind: ProblemKind, detail?: string, asOf?: string): Outgoing => {
  const status = statusOfProblem(kind)
  const document: ProblemDocument = {
    type: problemType(kind),
    title: titleOfProblem(kind),
    status,
    ...(detail ? { detail } : {}),
    ...(asOf ? { asOf } : {}),
  }
  return {
    status,
    body: JSON.stringify(document),
    headers: {
      'Content-Type': PROBLEM_MEDIA_TYPE,
      'Cache-Control': 'no-store',
      // What cannot be answered now may be in a while; clients that keep to this do not come all at once.
      ...(status === 503 ? { 'Retry-After': RETRY_AFTER_SECONDS } : {}),
    },
  }
}

/** `W/` and the mark of an encoding (`http/compress.ts`) do not make it another answer (RFC 9110 §13.1.2). */
const isSame = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some(
      (one) =>
        one
          .trim()
          .replace(/^W\//u, '')
          .replace(/-(?:br|gzip)"$/u, '"') === tag,
    ))

/** `no-transform`: a proxy that compresses would make the length of a range answer speak again. */
const cacheControl = ({ maxAgeSeconds }: Route): string =>
  maxAgeSeconds === 0 ? 'no-store' : `public, max-age=${maxAgeSeconds}, no-transform`

/** Text is encoded once, for its tag, its length and the wire alike. */
const bytesOf = (body: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof body === 'string' ? Buffer.from(body) : body

const answerReply = (
  reply: Extract<Reply, { kind: 'answer' }>,
  route: Route,
  ifNoneMatch: string | undefined,
): Outgoing => {
  const isPage = reply.mediaType.startsWith('text/html')
  const body = bytesOf(reply.body)
  const tag = hasTag(route) ? (reply.tag ?? tagOf(body)) : undefined
  const headers = {
    'Cache-Control': cacheControl(route),
    ...(isPage ? { 'Content-Security-Policy': PAGE_POLICY, Vary: 'Accept-Language' } : {}),
    ...(tag ? { ETag: tag } : {}),
    ...reply.headers,
  }
  if (tag && !reply.status && isSame(ifNoneMatch, tag))
    return { status: 304, body: null, headers, unsentLength: body.length }
  return {
    status: reply.status ?? 200,
    body,
    headers: { ...headers, 'Content-Type': reply.mediaType },
  }
}

export const respond = (reply: Reply, route: Route, ifNoneMatch: string | undefined): Outgoing =>
  reply.kind === 'problem' ? refusalReply(reply) : answerReply(reply, route, ifNoneMatch)

const refusalReply = ({ problem, detail, asOf, challenge }: Refusal): Outgoing => {
  const outgoing = problemReply(problem, detail, asOf)
  return challenge ? { ...outgoing, headers: { ...outgoing.headers, 'WWW-Authenticate': challenge } } : outgoing
}

/** What only a key opens; calls at one path all need one, or none does. */
export const isPrivate = (routes: readonly Route[]): boolean => routes.some(({ scope }) => scope !== undefined)

/** The answer to a browser that asks first whether it may ask. */
export const preflightReply = (routes: readonly Route[]): Outgoing => {
  const allow = routes.length > 0 ? allowOf(routes) : 'GET, HEAD, OPTIONS'
  const shared = {
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': `Content-Type, If-None-Match, X-Request-Id${routes.some(({ needsToken }) => needsToken) ? ', Authorization' : ''}`,
    'Access-Control-Max-Age': '86400',
  }
  return { status: 204, body: null, headers: { Allow: allow, ...(isPrivate(routes) ? {} : shared) } }
}

export const wrongMethodReply = (routes: readonly Route[]): Outgoing => {
  const problem = problemReply('method-not-allowed')
  return { ...problem, headers: { ...problem.headers, Allow: allowOf(routes) } }
}

/** An answer with what was put to it of the request: its id, what is left to its client. */
export interface Answered {
  readonly outgoing: Outgoing
  readonly more: Readonly<Record<string, string>>
  /** Whether any page may read it. */
  readonly isOpen: boolean
}

export const headersOf = ({ outgoing, more, isOpen }: Answered): Record<string, string> => ({
  ...(isOpen ? SHARED_HEADERS : PRIVATE_HEADERS),
  ...outgoing.headers,
  ...more,
})

export const send = (answered: Answered): Response =>
  new Response(answered.outgoing.body, { status: answered.outgoing.status, headers: headersOf(answered) })
