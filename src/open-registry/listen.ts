/**
 * A port for the register, with what an open port needs: nobody may hold a connection for longer than an honest client
 * takes, more connections than there is room for are told so, and stopping lets answers under way finish.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import {
  PROBLEM_MEDIA_TYPE,
  type ProblemKind,
  problemType,
  statusOfProblem,
  titleOfProblem,
} from '../contract/problems.ts'
import type { QuickDoor } from './http/quick-door.ts'
import { makeTurnResponse } from './http/turn-response.ts'

export interface ListenLimits {
  /** Connections at once, in all and from one address. */
  readonly maxConnections: number
  readonly maxConnectionsPerAddress: number
  /** The head of a request, and the whole of it. */
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** Between two requests. A balancer in front should give up sooner than this. */
  readonly keepAliveMs: number
  /** Nothing moves at all. */
  readonly idleMs: number
  /** An answer taken a few bytes at a time must be gone by then. */
  readonly answerTimeoutMs: number
  /** How often the clocks above are looked at. */
  readonly checkEveryMs: number
  /** What answers under way may still take once it is told to stop. */
  readonly graceMs: number
}

export const DEFAULT_LIMITS: ListenLimits = {
  maxConnections: 10_000,
  maxConnectionsPerAddress: 500,
  headersTimeoutMs: 10_000,
  // An evidence file over a slow line; the head, idle time and what is no file have limits of their own.
  requestTimeoutMs: 90_000,
  keepAliveMs: 5_000,
  idleMs: 30_000,
  answerTimeoutMs: 60_000,
  checkEveryMs: 1_000,
  graceMs: 5_000,
}

export interface ListenOptions {
  readonly fetch: Parameters<typeof getRequestListener>[0]
  /** Tried before `fetch`. */
  readonly quick?: QuickDoor
  /** 0 is any free one. */
  readonly port: number
  readonly host: string
  readonly limits?: Partial<ListenLimits>
}

export interface Listening {
  readonly port: number
  /** How many are open now, those not counted that are only being refused. */
  readonly connections: () => number
  /** Stops listening at once and resolves when the last connection is gone. */
  readonly stop: () => Promise<void>
}

/** Connections the system keeps waiting while we are busy; it may take fewer (`net.core.somaxconn`). */
const BACKLOG = 1024
/** The heads of a request in bytes; the longest address and some room for what browsers and proxies add. */
const MAX_HEAD_BYTES = 16 * 1024
/** So many more connections may be open at once only to be told that there is no room. */
const REFUSED_AT_ONCE = 256
const REFUSAL_MS = 1_000
const STOP_CHECK_MS = 25

/** A problem written past the application, for what never becomes a request. */
const problemText = (kind: ProblemKind, more = ''): string => {
  const status = statusOfProblem(kind)
  const title = titleOfProblem(kind)
  const body = JSON.stringify({ type: problemType(kind), title, status })
  return [
    `HTTP/1.1 ${status} ${title.split(/[;,]/u)[0]}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Access-Control-Allow-Origin: *',
    `Connection: close\r\n${more}\r\n${body}`,
  ].join('\r\n')
}

const PROBLEM_OF_FAULT: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'head-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
}

/** Answers what is no request by our reading of HTTP, and what did not arrive in time. */
const answerFault = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
  else socket.end(problemText(PROBLEM_OF_FAULT[error.code ?? ''] ?? 'bad-request'), () => socket.destroy())
}

/** Says that there is no room. What the client sends meanwhile is read and dropped, or it would never see the answer. */
const refuseConnection = (socket: Socket): void => {
  socket.on('error', () => socket.destroy())
  socket.setTimeout(REFUSAL_MS, () => socket.destroy())
  socket.resume()
  socket.end(problemText('busy', 'Retry-After: 5\r\n'))
}

/** Lets a connection in, or refuses it, before HTTP is read on it. */
const guardDoor = (server: Server, sockets: Set<Socket>, limits: ListenLimits): void => {
  const byAddress = new Map<string, number>()
  const [letIn] = server.listeners('connection')
  server.removeAllListeners('connection')
  server.maxConnections = limits.maxConnections + REFUSED_AT_ONCE
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    const fromThere = byAddress.get(address) ?? 0
    if (sockets.size >= limits.maxConnections || fromThere >= limits.maxConnectionsPerAddress)
      return refuseConnection(socket)
    sockets.add(socket)
    byAddress.set(address, fromThere + 1)
    socket.once('close', () => {
      sockets.delete(socket)
      const left = (byAddress.get(address) ?? 1) - 1
      if (left > 0) byAddress.set(address, left)
      else byAddress.delete(address)
    })
    letIn?.call(server, socket)
  })
}

/**
 * Ends connections whose answer is being taken too slowly. The idle time-out does not see them, because a byte now and
 * then is movement.
 */
const watchReaders = (server: Server, sockets: ReadonlySet<Socket>, limits: ListenLimits): (() => void) => {
  const askedAt = new WeakMap<Socket, number>()
  server.on('request', ({ socket }: IncomingMessage) => askedAt.set(socket, performance.now()))
  const timer = setInterval(() => {
    const latest = performance.now() - limits.answerTimeoutMs
    for (const socket of sockets)
      if (socket.writableLength > 0 && (askedAt.get(socket) ?? Number.POSITIVE_INFINITY) < latest) socket.destroy()
  }, limits.checkEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** Resolves when nobody is connected any more, at the latest after the grace. */
const drain = (server: Server, sockets: ReadonlySet<Socket>, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), graceMs)
    // A connection that has just been answered is kept alive, as if more could be asked on it.
    const sweep = setInterval(() => server.closeIdleConnections(), STOP_CHECK_MS)
    server.close(() => {
      clearTimeout(impatience)
      clearInterval(sweep)
      // The server hears of the last socket's end before the socket's own listeners do.
      const settle = (): unknown => (sockets.size === 0 ? resolve() : setImmediate(settle))
      settle()
    })
    server.closeIdleConnections()
  })

/** Resolves when it listens; rejects with the system's error when the port cannot be had. */
export const listenOn = ({ fetch, quick, port, host, limits: given = {} }: ListenOptions): Promise<Listening> => {
  const limits: ListenLimits = { ...DEFAULT_LIMITS, ...given }
  const serverOptions = {
    ServerResponse: makeTurnResponse(),
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: MAX_HEAD_BYTES,
  }
  const theLongWay = getRequestListener(fetch)
  const server = createServer(serverOptions, (incoming, outgoing) => {
    if (!quick?.(incoming, outgoing)) theLongWay(incoming, outgoing)
  })
  server.timeout = limits.idleMs
  server.on('clientError', answerFault)
  const sockets = new Set<Socket>()
  guardDoor(server, sockets, limits)
  const stopWatching = watchReaders(server, sockets, limits)
  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => {
    stopping ??= drain(server, sockets, limits.graceMs).then(stopWatching)
    return stopping
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      stopWatching()
      reject(error)
    })
    server.listen({ port, host, backlog: BACKLOG }, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        connections: () => sockets.size,
        stop,
      })
    })
  })
}
