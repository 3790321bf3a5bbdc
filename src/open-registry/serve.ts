/** Gives the register a port on this machine, and takes it back gracefully. */
import type { HttpBindings } from '@hono/node-server'
import { catalogue } from '../schemes/about/index.ts'
import { createApp } from './app.ts'
import { readBadgeFiles } from './builder-files.ts'
import { makeClientOf } from './client-address.ts'
import { makeSystemNow } from './clock.ts'
import { type DatabaseChoice, openDatabase } from './database.ts'
import { allowDemoShop } from './demo-origins.ts'
import type { Operator } from './handlers.ts'
import type { RequestLine } from './http/request-line.ts'
import { DEFAULT_LIMITS, type Listening, type ListenLimits, listenOn } from './listen.ts'
import { makeSites } from './onboarding-sites.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Relay } from './relay/relay.ts'
import { type CastName, castNameOf, DEFAULT_SIZE, seed, seedMarkOf } from './seed.ts'
import { makeSigner } from './signing.ts'
import type { Store } from './store.ts'
import { startDelivering } from './webhook-delivery-loop.ts'

export interface RegistryOptions extends DatabaseChoice {
  /** 0 is any free one. */
  readonly port: number
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
  /** How many reports one address may send. */
  readonly reportLimit?: RateLimit
  /** A proxy stands before the register: the client is the address which that one names. */
  readonly trustProxy?: boolean
  readonly limits?: Partial<ListenLimits>
  /** Memory for ready range answers, in bytes. */
  readonly rangeCacheBytes?: number
  /** Told of every request; never of what was asked, nor who asked. */
  readonly logRequest?: (line: RequestLine) => void
  /** For development: webhooks may go to http and to this machine. */
  readonly allowPrivateWebhooks?: boolean
  /** How long a statement is good for; kept within five minutes and seven days. */
  readonly statementLifeSeconds?: number
  /** Registers of others that are asked from here. */
  readonly relays?: readonly Relay[]
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

const DEFAULT_HOST = '127.0.0.1'
/** As it stands in an address; one that means every network is reached by this machine's own. */
const hostOf = ({ host = DEFAULT_HOST }: RegistryOptions): string => {
  if (host === '0.0.0.0' || host === '::') return DEFAULT_HOST
  return host.includes(':') ? `[${host}]` : host
}

const OPERATORS: Readonly<Record<CastName, Operator>> = {
  first: { name: '示例登记 Example Register', url: 'https://register.example/' },
  second: { name: '示例登记处二 Second example register', url: 'https://second-register.example/' },
}

/** Seeds a store that is empty or holds another seed; to the same seed it adds what an earlier version had not, or what was cut short. */
const ensureSeed = async (store: Store, size: number, cast: CastName, today: string): Promise<void> => {
  const mark = await store.seedMark()
  const isOwnData = mark === undefined && (await store.edition()).epoch > 0
  const options = { cast, size, today, catalogue }
  if (isOwnData) return
  if (mark !== seedMarkOf(options)) await seed(store, options)
  else if (cast === 'first') await allowDemoShop(store, `${today}T00:00:00Z`)
}

const reasonOf = (error: NodeJS.ErrnoException, port: number): string =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} is taken. Stop what listens there, or choose another with --port.`
    : error.code === 'EACCES'
      ? `Port ${port} may not be used by this account. Choose one above 1023 with --port.`
      : `The register cannot listen on port ${port}: ${error.message}`

const listen = async (
  app: ReturnType<typeof createApp>,
  port: number,
  options: RegistryOptions,
): Promise<Listening> => {
  const { host = DEFAULT_HOST, trustProxy = false, limits } = options
  // Behind a proxy every connection comes from one address.
  const perAddress = trustProxy ? { maxConnectionsPerAddress: DEFAULT_LIMITS.maxConnections } : {}
  try {
    return await listenOn({ fetch: app.fetch, quick: app.quick, port, host, limits: { ...perAddress, ...limits } })
  } catch (error) {
    throw new RegistryStartError(reasonOf(error as NodeJS.ErrnoException, port))
  }
}

/** Starts a register. Rejects with a `RegistryStartError` when the data or the port cannot be had. */
export const startRegistry = async (options: RegistryOptions): Promise<RunningRegistry> => {
  const {
    port,
    db,
    now = makeSystemNow(),
    cast = 'first',
    operator: namedOperator,
    rateLimit,
    log = console.error,
  } = options
  const { seedSize = db === ':memory:' ? DEFAULT_SIZE : 0, today = now().slice(0, 10), create = seedSize > 0 } = options
  const opened = await openDatabase(options, { create })
  if (opened.kind === 'failed') throw new RegistryStartError(opened.message)
  const { store } = opened
  try {
    if (seedSize > 0) await ensureSeed(store, seedSize, cast, today)
    await makeSigner(store, now).publicKey()
    const operator = namedOperator ?? OPERATORS[castNameOf(await store.seedMark())]
    const clientOf = makeClientOf(options.trustProxy ?? false)
    const allowPrivate = options.allowPrivateWebhooks ?? false
    const app = createApp({
      ...{ store, catalogue, now, operator, log, ...(rateLimit ? { rateLimit } : {}) },
      allowPrivateWebhooks: allowPrivate,
      sites: makeSites({ allowPrivate }),
      badgeFiles: await readBadgeFiles(),
      ...(options.statementLifeSeconds ? { statementLifeSeconds: options.statementLifeSeconds } : {}),
      ...(options.rangeCacheBytes === undefined ? {} : { rangeCacheBytes: options.rangeCacheBytes }),
      ...(options.reportLimit ? { reportLimit: options.reportLimit } : {}),
      ...(options.relays ? { relays: options.relays } : {}),
      ...(options.logRequest ? { logRequest: options.logRequest } : {}),
      clientOf: ({ env }) => clientOf((env as HttpBindings).incoming),
    })
    const listening = await listen(app, port, options)
    const stopDelivering = startDelivering({ store, now, allowPrivate, log })
    let closing: Promise<void> | undefined
    return {
      url: `http://${hostOf(options)}:${listening.port}`,
      close: () => {
        closing ??= Promise.all([listening.stop(), stopDelivering()]).then(store.close)
        return closing
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
