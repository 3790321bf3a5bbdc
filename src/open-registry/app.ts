/**
 * The open register as an HTTP application: the contract's route table, mounted. What every answer shares is here:
 * limits, entity tags, problem documents, headers. It runs wherever hono runs; `serve.ts` gives it a port.
 */
import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { RouteId } from '../contract/paths.ts'
import {
  PROBLEM_MEDIA_TYPE,
  type ProblemKind,
  problemType,
  statusOfProblem,
  titleOfProblem,
} from '../contract/problems.ts'
import { type Route, routes } from '../contract/routes.ts'
import type { ProblemDocument } from '../contract/schemas.ts'
import { STYLE_HASH } from './frame.ts'
import { type Handlers, makeHandlers, type Served } from './handlers.ts'
import { languageOf } from './language.ts'
import { makeLimiter, type RateLimit } from './rate-limit.ts'
import { type Refusal, type Reply, refuse } from './reply.ts'

export interface AppOptions extends Served {
  /** What tells clients apart, such as their address; without it nobody is limited. */
  readonly clientOf?: (context: Context) => string
  readonly rateLimit?: RateLimit
  /** The longest an answer may take. */
  readonly timeoutMs?: number
  /** Told of every fault of ours; never of what was asked. */
  readonly log?: (fault: unknown) => void
}

export const MAX_URL_LENGTH = 2048
/** Sent along where nothing is asked for; it is not read. */
export const MAX_BODY_BYTES = 16 * 1024
const DEFAULT_TIMEOUT_MS = 10_000
const DEFAULT_RATE_LIMIT: RateLimit = { burst: 600, perSecond: 30 }

const ALLOW: Readonly<Record<Route['method'], string>> = { get: 'GET, HEAD, OPTIONS', post: 'POST, OPTIONS' }
const PAGE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** On every answer. Reading is free to any page: nothing here depends on who asks. */
const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const problemReply = (kind: ProblemKind, detail?: string, asOf?: string): Response => {
  const status = statusOfProblem(kind)
  const document: ProblemDocument = {
    type: problemType(kind),
    title: titleOfProblem(kind),
    status,
    ...(detail ? { detail } : {}),
    ...(asOf ? { asOf } : {}),
  }
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store' },
  })
}

const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`
const isSame = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//u, '') === tag))

/** `no-transform`: a proxy that compresses would make the length of a range answer speak again. */
const cacheControl = ({ maxAgeSeconds }: Route): string =>
  maxAgeSeconds === 0 ? 'no-store' : `public, max-age=${maxAgeSeconds}, no-transform`

const answerReply = (
  reply: Extract<Reply, { kind: 'answer' }>,
  route: Route,
  ifNoneMatch: string | undefined,
): Response => {
  const isPage = reply.mediaType.startsWith('text/html')
  const tag = tagOf(reply.body)
  const headers = {
    'Cache-Control': cacheControl(route),
    'Content-Security-Policy': isPage ? PAGE_POLICY : DATA_POLICY,
    ...(route.method === 'get' ? { ETag: tag } : {}),
    ...(isPage ? { Vary: 'Accept-Language' } : {}),
  }
  if (route.method === 'get' && !reply.status && isSame(ifNoneMatch, tag))
    return new Response(null, { status: 304, headers })
  return new Response(reply.body, {
    status: reply.status ?? 200,
    headers: { ...headers, 'Content-Type': reply.mediaType },
  })
}

const respond = (reply: Reply, route: Route, ifNoneMatch: string | undefined): Response =>
  reply.kind === 'problem'
    ? problemReply(reply.problem, reply.detail, reply.asOf)
    : answerReply(reply, route, ifNoneMatch)

/** Resolves with the answer, or with a problem when it takes too long. */
const within = async (timeoutMs: number, answer: Promise<Reply>): Promise<Reply> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => resolve(refuse('time-out')), timeoutMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

type Parsed = { readonly kind: 'parsed'; readonly value: unknown } | Refusal

/** The text sent along, at most `maxBytes` of it, whatever its length was said to be. */
const readText = async (request: Request, maxBytes: number): Promise<string | undefined> => {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const parts: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What was sent along, as the contract says it should be. A list with too many members is too large. */
const parseBody = async ({ body, maxBodyBytes = MAX_BODY_BYTES }: Route, request: Request): Promise<Parsed> => {
  if (!body) return { kind: 'parsed', value: undefined }
  if (!/^application\/json\s*(?:;|$)/iu.test(request.headers.get('Content-Type') ?? '')) return refuse('not-json')
  const text = await readText(request, maxBodyBytes)
  if (text === undefined) return refuse('too-large', `At most ${maxBodyBytes} bytes.`)
  const parsed = z.safeParse(body, parseJson(text))
  if (parsed.success) return { kind: 'parsed', value: parsed.data }
  const isTooMany = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path.length === 1)
  return isTooMany
    ? refuse('too-large', 'Too many at once.')
    : refuse('bad-request', 'The body is not as the contract says.')
}

/** Carries out one call: whatever comes with it is parsed by the contract before any handler sees it. */
const runCall = async <Id extends RouteId>(id: Id, handlers: Handlers, context: Context): Promise<Reply> => {
  const route: Route = routes[id]
  const params = z.safeParse(route.params, context.req.param())
  if (!params.success) return refuse('bad-request', 'A part of the address is not as the contract says.')
  const query = z.safeParse(route.query, context.req.query())
  if (!query.success) return refuse('bad-request', 'A query parameter is not as the contract says.')
  const body = await parseBody(route, context.req.raw)
  if (body.kind === 'problem') return body
  const language = languageOf(context.req.query('lang'), context.req.header('Accept-Language'))
  type Call = Parameters<Handlers[Id]>[0]
  return handlers[id]({ params: params.data, query: query.data, body: body.value, language } as Call as never)
}

/** Each call with a pattern for its paths. */
const CALLS = (Object.values(routes) as readonly Route[]).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/[.]/gu, '\\.').replace(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
}))
const routeAt = (path: string): Route | undefined => CALLS.find(({ pattern }) => pattern.test(path))?.route

/** Why a request is turned away before anything is read, if it is. */
const refusalOf = ({ req }: Context, route: Route | undefined): ProblemKind | undefined => {
  if (req.url.length > MAX_URL_LENGTH) return 'address-too-long'
  const maxBytes = route?.maxBodyBytes ?? MAX_BODY_BYTES
  return Number(req.header('Content-Length') ?? 0) > maxBytes ? 'too-large' : undefined
}

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/gu, ':$1')

/** The application. `app.fetch` takes a Request and gives a Response. */
export const createApp = (options: AppOptions): Hono => {
  const { clientOf, rateLimit = DEFAULT_RATE_LIMIT, timeoutMs = DEFAULT_TIMEOUT_MS, log = () => {} } = options
  const handlers = makeHandlers(options)
  const takeToken = makeLimiter(rateLimit)
  const app = new Hono()

  app.use(async (context, next) => {
    const route = routeAt(context.req.path)
    const allow = ALLOW[route?.method ?? 'get']
    const refusal = refusalOf(context, route)
    if (refusal) context.res = problemReply(refusal)
    else if (context.req.method === 'OPTIONS')
      context.res = new Response(null, { status: 204, headers: { Allow: allow } })
    else await next()
    for (const [name, value] of Object.entries(SHARED_HEADERS)) context.res.headers.set(name, value)
    if (context.req.method === 'OPTIONS') {
      context.res.headers.set('Access-Control-Allow-Methods', allow)
      context.res.headers.set('Access-Control-Allow-Headers', 'Content-Type, If-None-Match')
      context.res.headers.set('Access-Control-Max-Age', '86400')
    }
    if (!context.res.headers.has('Content-Security-Policy'))
      context.res.headers.set('Content-Security-Policy', DATA_POLICY)
  })

  app.use(async (context, next) => {
    if (!clientOf) return next()
    const { allowed, remaining, waitSeconds } = takeToken(clientOf(context), Date.parse(options.now()))
    if (allowed) await next()
    else {
      context.res = problemReply('too-many-requests')
      context.res.headers.set('Retry-After', String(waitSeconds))
    }
    const windowSeconds = Math.ceil(rateLimit.burst / rateLimit.perSecond)
    context.res.headers.set('RateLimit-Policy', `"reads";q=${rateLimit.burst};w=${windowSeconds}`)
    context.res.headers.set('RateLimit', `"reads";r=${remaining};t=${waitSeconds}`)
  })

  for (const id of Object.keys(routes) as RouteId[]) {
    const route: Route = routes[id]
    const path = honoPath(route.path)
    app[route.method](path, async (context) => {
      const reply = await within(timeoutMs, runCall(id, handlers, context))
      return respond(reply, route, context.req.header('If-None-Match'))
    })
    app.all(path, () => {
      const response = problemReply('method-not-allowed')
      response.headers.set('Allow', ALLOW[route.method])
      return response
    })
  }

  app.notFound(() => problemReply('no-such-page'))
  app.onError((fault) => {
    log(fault)
    return problemReply('internal')
  })
  return app
}
