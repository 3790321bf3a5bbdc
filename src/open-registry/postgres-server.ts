/** Connections to one server, and the statements that are kept ready on them. */
import pg from 'pg'
import { storable } from './store/database.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`. */
  readonly url: string
  /** A replica to read from; absent: the same server. */
  readonly readUrl?: string
  /** Connections of this process to each server. */
  readonly poolSize?: number
  /** Between the register and the server stands a pooler that keeps no prepared statements. */
  readonly withoutPrepared?: boolean
  readonly connectTimeoutMs?: number
}

const POOL_SIZE = 8
const CONNECT_TIMEOUT_MS = 3000
const IDLE_IN_TRANSACTION_MS = 60_000

const INT8 = 20
/** Whole numbers come as text, since they may not fit; ours count things and always do. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

/**
 * Statements that are named are planned once a connection, whatever the tables come to hold: good for those that have
 * one sensible plan, an insert or a look-up by the primary key. Others are planned each time, since a plan made while a
 * table was small reads the whole of it when it is large. A bound, should there ever be many.
 */
const MOST_NAMES = 1000
const makeNames = (): ((sql: string) => string | undefined) => {
  const names = new Map<string, string>()
  return (sql) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= MOST_NAMES) return known
    const name = `p${names.size}`
    names.set(sql, name)
    return name
  }
}

export interface Server {
  readonly pool: pg.Pool
  readonly connect: () => Promise<pg.PoolClient>
  /** By name. */
  readonly run: (sql: string, parameters: readonly unknown[], client?: pg.PoolClient) => Promise<pg.QueryResult>
  /** By name where it is an insert. */
  readonly query: (sql: string, parameters: readonly unknown[], client: pg.PoolClient) => Promise<pg.QueryResult>
}

export const makeServer = (url: string, options: PostgresOptions, statementTimeoutMs: number): Server => {
  const { poolSize = POOL_SIZE, withoutPrepared = false, connectTimeoutMs = CONNECT_TIMEOUT_MS } = options
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    application_name: 'proofmark-register',
    keepAlive: true,
    types: TYPES,
  })
  // A connection that breaks while nobody uses it leaves the pool by itself; without a listener the process would end.
  pool.on('error', () => {})
  // The same for one that breaks while it is lent out: whoever has it hears of it by his next statement.
  pool.on('connect', (client) => client.on('error', () => {}))
  const nameOf = makeNames()
  const run: Server['run'] = (text, parameters, client) => {
    const name = withoutPrepared || parameters.length === 0 ? undefined : nameOf(text)
    const values = parameters.map(storable)
    return (client ?? pool).query({ text, values, ...(name === undefined ? {} : { name }) })
  }
  const isInsert = (text: string): boolean => text.startsWith('insert')
  return {
    pool,
    connect: () => pool.connect(),
    run,
    query: (text, parameters, client) =>
      isInsert(text) ? run(text, parameters, client) : client.query(text, parameters.map(storable)),
  }
}
