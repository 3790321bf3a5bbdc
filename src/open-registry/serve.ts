/** Gives the register a port on this machine, and takes it back gracefully. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { catalogue } from '../schemes/about/index.ts'
import { createApp } from './app.ts'
import type { Operator } from './handlers.ts'
import type { RateLimit } from './rate-limit.ts'
import { type CastName, castNameOf, DEFAULT_SIZE, seed, seedMarkOf } from './seed.ts'
import { makeSigner } from './signing.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

export interface RegistryOptions {
  /** 0 is any free one. */
  readonly port: number
  /** Path of the SQLite file, or `:memory:`. */
  readonly db: string
  /** Fills a new register, or one that holds another seed; a register with data of its own is never touched. */
  readonly seedSize?: number
  /** Which demonstration data a seed is; `second` disagrees with `first` in one case. */
  readonly cast?: CastName
  /** `YYYY-MM-DD`: the day of the seed. Left out, it is the present day. */
  readonly today?: string
  /** Without it a missing file is an error; a seed makes it anyway. */
  readonly create?: boolean
  readonly host?: string
  readonly operator?: Operator
  /** What one address may ask; for measuring, as much as it likes. */
  readonly rateLimit?: RateLimit
  readonly now?: () => string
  readonly log?: (fault: unknown) => void
}

export interface RunningRegistry {
  /** Without a trailing slash. */
  readonly url: string
  /** Stops listening, lets requests in flight finish, closes the data. */
  readonly close: () => Promise<void>
}

/** Why a register did not start, in words for the person who started it. */
export class RegistryStartError extends Error {}

/** How long requests in flight may still take once it is told to stop. */
const GRACE_MS = 5_000
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 15_000
const KEEP_ALIVE_MS = 5_000

const systemNow = (): string => new Date().toISOString()

const OPERATORS: Readonly<Record<CastName, Operator>> = {
  first: { name: '示例登记 Example Register', url: 'https://register.example/' },
  second: { name: '示例登记处二 Second example register', url: 'https://second-register.example/' },
}

/** Seeds a store that is empty or holds another seed. */
const ensureSeed = async (store: Store, size: number, cast: CastName, today: string): Promise<void> => {
  const mark = await store.seedMark()
  const isOwnData = mark === undefined && (await store.edition()).epoch > 0
  const options = { cast, size, today, catalogue }
  if (!isOwnData && mark !== seedMarkOf(options)) await seed(store, options)
}

const reasonOf = (error: NodeJS.ErrnoException, port: number): string =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} is taken. Stop what listens there, or choose another with --port.`
    : error.code === 'EACCES'
      ? `Port ${port} may not be used by this account. Choose one above 1023 with --port.`
      : `The register cannot listen on port ${port}: ${error.message}`

const listen = (app: ReturnType<typeof createApp>, port: number, hostname: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const serverOptions = { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS }
    const server = serve({ fetch: app.fetch, port, hostname, serverOptions }) as Server
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.once('listening', () => resolve(server))
    server.once('error', (error) => reject(new RegistryStartError(reasonOf(error, port))))
  })

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })

/** Starts a register. Rejects with a `RegistryStartError` when the data or the port cannot be had. */
export const startRegistry = async ({
  port,
  db,
  seedSize = db === ':memory:' ? DEFAULT_SIZE : 0,
  now = systemNow,
  today = now().slice(0, 10),
  create = seedSize > 0,
  host = '127.0.0.1',
  cast = 'first',
  operator: namedOperator,
  rateLimit,
  log = console.error,
}: RegistryOptions): Promise<RunningRegistry> => {
  const opened = await openSqlite(db, { create })
  if (opened.kind === 'failed') throw new RegistryStartError(opened.message)
  const { store } = opened
  try {
    if (seedSize > 0) await ensureSeed(store, seedSize, cast, today)
    await makeSigner(store, now).publicKey()
    const operator = namedOperator ?? OPERATORS[castNameOf(await store.seedMark())]
    const clientOf = (context: Parameters<typeof getConnInfo>[0]): string =>
      getConnInfo(context).remote.address ?? 'unknown'
    const server = await listen(
      createApp({ store, catalogue, now, operator, clientOf, log, ...(rateLimit ? { rateLimit } : {}) }),
      port,
      host,
    )
    const address = server.address()
    const actualPort = typeof address === 'object' && address ? address.port : port
    let closing: Promise<void> | undefined
    return {
      url: `http://${host}:${actualPort}`,
      close: () => {
        closing ??= stop(server).then(store.close)
        return closing
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
