/**
 * The open register as an HTTP application: the contract's route table, mounted. Limits, request ids, counting and the
 * log of requests are here, what an answer looks like in `http/`. It runs wherever hono runs; `serve.ts` gives it a port.
 */
import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { RouteId } from '../contract/paths.ts'
import type { ProblemKind } from '../contract/problems.ts'
import { type Route, routes } from '../contract/routes.ts'
import { admit, type Caller, NOBODY } from './admin-door.ts'
import { type Handlers, makeHandlers, type Served } from './handlers.ts'
import { makeCompressor, mayCompress } from './http/compress.ts'
import {
  type Answered,
  isPrivate,
  type Outgoing,
  preflightReply,
  problemReply,
  respond,
  send,
  wrongMethodReply,
} from './http/outgoing.ts'
import { makeQuickDoor, type QuickDoor } from './http/quick-door.ts'
import { MAX_BODY_BYTES, maxBytesOf, parseBody, UPLOAD_MS } from './http/request-body.ts'
import { type Asking, hasQuery, headerOf } from './http/request-head.ts'
import { type RequestLine, requestIdOf } from './http/request-line.ts'
import { putOff } from './http/turn-response.ts'
import { languageOf } from './language.ts'
import { makeMetrics, processGauges } from './metrics.ts'
import { makeLimiter, type RateLimit } from './rate-limit.ts'
import { type Reply, refuse } from './reply.ts'
import { after, type Soon } from './soon.ts'
import { StoreFault } from './store/database.ts'
import { watchedStore } from './watched-store.ts'

export interface AppOptions extends Omit<Served, 'metrics'> {
  /** What tells clients apart, such as their address; without it nobody is limited. */
  readonly clientOf?: (asking: Asking) => string
  readonly rateLimit?: RateLimit
  /** Of what one client may report. */
  readonly reportLimit?: RateLimit
  /** The longest an answer may take. */
  readonly timeoutMs?: number
  /** Told of every fault of ours; never of what was asked. */
  readonly log?: (fault: unknown, requestId?: string) => void
  /** Told of every request that was answered, by what may be written down of it. */
  readonly logRequest?: (line: RequestLine) => void
  readonly makeRequestId?: () => string
  /** A clock that only goes forward, in milliseconds. */
  readonly elapsedMs?: () => number
}

export const MAX_URL_LENGTH = 2048
const DEFAULT_TIMEOUT_MS = 10_000
const DEFAULT_RATE_LIMIT: RateLimit = { burst: 600, perSecond: 30 }
const DEFAULT_REPORT_LIMIT: RateLimit = { burst: 5, perSecond: 1 / 60 }

/** Resolves with the answer, or with a problem when it takes too long. */
const within = (timeoutMs: number, answer: Soon<Reply>): Soon<Reply> =>
  answer instanceof Promise ? firstOf(timeoutMs, answer) : answer

const firstOf = async (timeoutMs: number, answer: Promise<Reply>): Promise<Reply> => {
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

/** What the contract makes of an address without a query. */
const WITHOUT_QUERY = Object.fromEntries(
  Object.entries(routes).map(([id, { query }]) => [id, z.safeParse(query as Route['query'], {})]),
) as Readonly<Record<RouteId, ReturnType<typeof z.safeParse<Route['query']>>>>

const NO_BODY: { readonly kind: 'parsed'; readonly value: unknown; readonly file?: Uint8Array<ArrayBuffer> } = {
  kind: 'parsed',
  value: undefined,
}
const PLAIN_CALL = { query: {}, headers: {}, body: undefined, caller: NOBODY, language: 'zh' } as const
const ANYBODY_IN = { kind: 'in', caller: NOBODY } as const

/** Carries out one call: whatever comes with it is parsed by the contract before any handler sees it. */
const runCall = <Id extends RouteId>(
  id: Id,
  handlers: Handlers,
  context: Context,
  door: Pick<Served, 'store' | 'now'>,
  client: string | undefined,
): Soon<Reply> => {
  const route: Route = routes[id]
  const admission =
    route.scope || route.needsToken ? admit(route, headerOf(context, 'authorization'), door) : ANYBODY_IN
  return after(admission, (found) =>
    found.kind === 'problem' ? found : runAdmitted(id, handlers, context, found.caller, client),
  )
}

const runAdmitted = <Id extends RouteId>(
  id: Id,
  handlers: Handlers,
  context: Context,
  caller: Caller,
  client: string | undefined,
): Soon<Reply> => {
  const route: Route = routes[id]
  const params = z.safeParse(route.params, context.req.param())
  if (!params.success) return refuse('bad-request', 'A part of the address is not as the contract says.')
  const query = hasQuery(context) ? z.safeParse(route.query, context.req.query()) : WITHOUT_QUERY[id]
  if (!query.success) return refuse('bad-request', 'A query parameter is not as the contract says.')
  const headers = route.headers && z.safeParse(route.headers, context.req.header())
  if (headers?.success === false) return refuse('bad-request', 'A header field is not as the contract says.')
  type Call = Parameters<Handlers[Id]>[0]
  return after(route.body ? parseBody(route, context.req.raw) : NO_BODY, (body) => {
    if (body.kind === 'problem') return body
    // Only pages speak a language.
    const language = route.mediaType.startsWith('text/html')
      ? languageOf(context.req.query('lang'), headerOf(context, 'accept-language'))
      : 'zh'
    const rest = { params: params.data, query: query.data, headers: headers?.data ?? {}, caller, language }
    return handlers[id]({ ...rest, body: body.value, file: body.file, client } as Call as never)
  })
}

/** The calls at each path, with a pattern for it. */
const TABLE: readonly Route[] = Object.values(routes)
const CALLS = [...new Set(TABLE.map(({ path }) => path))].map((path) => ({
  calls: TABLE.filter((route) => route.path === path),
  pattern: new RegExp(`^${path.replace(/[.]/gu, '\\.').replace(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
}))
const callsAt = (path: string): readonly Route[] => CALLS.find(({ pattern }) => pattern.test(path))?.calls ?? []

/** Why a request is turned away before anything is read, if it is. */
const refusalOf = (context: Asking, maxBytes: number): ProblemKind | undefined => {
  if (context.req.url.length > MAX_URL_LENGTH) return 'address-too-long'
  return Number(headerOf(context, 'content-length') ?? 0) > maxBytes ? 'too-large' : undefined
}

/** A database that cannot answer now may do so in a while; anything else is a bug. */
const faultReply = (fault: unknown): Outgoing =>
  fault instanceof StoreFault && fault.kind !== 'damaged'
    ? problemReply('not-ready', fault.message)
    : problemReply('internal')

/** Takes one token of a client, and says so in headers. */
const limitOf = (name: Asked['limit'], limit: RateLimit) => {
  const take = makeLimiter(limit)
  const policy = `"${name}";q=${limit.burst};w=${Math.ceil(limit.burst / limit.perSecond)}`
  return (client: string, nowMs: number) => {
    const { allowed, remaining, waitSeconds } = take(client, nowMs)
    const headers = {
      'RateLimit-Policy': policy,
      RateLimit: `"${name}";r=${remaining};t=${waitSeconds}`,
      ...(allowed ? {} : { 'Retry-After': String(waitSeconds) }),
    }
    return { allowed, headers }
  }
}

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/gu, ':$1')

/** What is known of a request before it is answered. */
interface Asked {
  /** `none` for an address that is none. */
  readonly call: string
  readonly maxBytes: (contentType: string | undefined) => number
  readonly isOpen: boolean
  readonly limit: 'reads' | 'reports'
}
const NO_CALL: Asked = { call: 'none', maxBytes: () => MAX_BODY_BYTES, isOpen: true, limit: 'reads' }

/** `fetch` takes a Request and gives a Response; `quick` takes what Node's server gives, where it is asked plainly. */
export interface App extends Hono {
  readonly quick: QuickDoor
}

export const createApp = (options: AppOptions): App => {
  const {
    clientOf,
    rateLimit = DEFAULT_RATE_LIMIT,
    timeoutMs = DEFAULT_TIMEOUT_MS,
    log = () => {},
    logRequest,
  } = options
  const { makeRequestId = randomUUID, elapsedMs = () => performance.now(), now } = options
  const metrics = makeMetrics(processGauges(Date.parse(now())))
  const store = watchedStore(options.store, metrics.countStoreError)
  const handlers = makeHandlers({ ...options, store, metrics })
  const limits = {
    reads: limitOf('reads', rateLimit),
    reports: limitOf('reports', options.reportLimit ?? DEFAULT_REPORT_LIMIT),
  }
  const compress = makeCompressor()
  const app = new Hono()

  /** The work done; a fault of ours becomes a problem. */
  const done = (requestId: string, work: () => Soon<Outgoing>): Soon<Outgoing> => {
    const failed = (fault: unknown): Outgoing => {
      log(fault, requestId)
      return faultReply(fault)
    }
    try {
      const outgoing = work()
      return outgoing instanceof Promise ? outgoing.catch(failed) : outgoing
    } catch (fault) {
      return failed(fault)
    }
  }

  /** Answers unless the request is turned away first or its client has asked too often, and notes that it did. */
  const answer = (
    asking: Asking,
    { call, maxBytes, isOpen, limit }: Asked,
    work: () => Soon<Outgoing>,
  ): Soon<Answered> => {
    const begunMs = elapsedMs()
    const requestId = requestIdOf(headerOf(asking, 'x-request-id'), makeRequestId)
    const refusal = refusalOf(asking, maxBytes(headerOf(asking, 'content-type')))
    const allowance = refusal ? undefined : clientOf && limits[limit](clientOf(asking), begunMs)
    const isTooOften = allowance?.allowed === false
    const early = refusal ?? (isTooOften ? 'too-many-requests' : undefined)
    const plain = early ? problemReply(early) : done(requestId, work)
    const encoded = mayCompress(call)
      ? after(plain, (outgoing) => compress(outgoing, headerOf(asking, 'accept-encoding')))
      : plain
    return after(encoded, (outgoing) => {
      const ms = elapsedMs() - begunMs
      metrics.observe(call, outgoing.status, ms / 1000)
      putOff(asking)
      logRequest?.({ at: now(), requestId, call, status: outgoing.status, ms: Math.round(ms * 100) / 100 })
      return { outgoing, more: { ...allowance?.headers, 'X-Request-Id': requestId }, isOpen }
    })
  }

  const askedOf = (id: RouteId): Asked => {
    const route: Route = routes[id]
    return {
      call: id,
      maxBytes: (contentType) => maxBytesOf(route, contentType),
      isOpen: !isPrivate([route]),
      limit: route.isSeldom ? 'reports' : 'reads',
    }
  }
  /** What Node makes into a web answer. */
  const answerWeb = (context: Context, asked: Asked, work: () => Soon<Outgoing>): Soon<Response> =>
    after(answer(context, asked, work), send)

  for (const id of Object.keys(routes) as RouteId[]) {
    const route: Route = routes[id]
    const asked = askedOf(id)
    // A file takes its time; only what comes after it is ours.
    const limitMs = route.multipart ? timeoutMs + UPLOAD_MS : timeoutMs
    app[route.method](honoPath(route.path), (context) =>
      answerWeb(context, asked, () =>
        after(
          within(limitMs, runCall(id, handlers, context, { store, now }, route.multipart && clientOf?.(context))),
          (reply) => respond(reply, route, headerOf(context, 'if-none-match')),
        ),
      ),
    )
  }

  app.options('*', (context) => {
    const calls = callsAt(context.req.path)
    return answerWeb(context, { ...NO_CALL, isOpen: !isPrivate(calls) }, () => preflightReply(calls))
  })
  app.notFound((context) => {
    const calls = callsAt(context.req.path)
    return answerWeb(context, { ...NO_CALL, isOpen: !isPrivate(calls) }, () =>
      calls.length > 0 ? wrongMethodReply(calls) : problemReply('no-such-page'),
    )
  })
  app.onError((fault) => {
    log(fault)
    return send({ outgoing: problemReply('internal'), more: {}, isOpen: true })
  })

  const plainly = askedOf('certificate')
  const quick = makeQuickDoor({
    answer: (asking, params) =>
      answer(asking, plainly, () =>
        after(within(timeoutMs, handlers.certificate({ ...PLAIN_CALL, params })), (reply) =>
          respond(reply, routes.certificate, headerOf(asking, 'if-none-match')),
        ),
      ),
    log,
  })
  return Object.assign(app, { quick })
}
