/**
 * Opens the register's data in PostgreSQL, and says in plain words when that cannot be. Plain SQL throughout: no
 * extension, no function of its own, no lock but on rows, so that clusters which speak PostgreSQL run it as well.
 */
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { migrate } from './migrations.ts'
import { codeOf, faultKindOf, inOurWords, orFault } from './postgres-faults.ts'
import { makeServer, type PostgresOptions, type Server } from './postgres-server.ts'
import { type Database, StoreFault } from './store/database.ts'
import type { Tables } from './store/tables.ts'
import { makeStore, type Store } from './store.ts'

export type PostgresFailure = 'unreachable' | 'refused' | 'no-such-database' | 'not-ours' | 'not-utf8' | 'newer'
export type OpenedPostgres =
  | { readonly kind: 'open'; readonly store: Store; readonly database: Database }
  | { readonly kind: 'failed'; readonly why: PostgresFailure; readonly message: string }

/** No answer takes longer (`timeoutMs` of the application); an exchange of all data may. */
const STATEMENT_TIMEOUT_MS = 600_000
const READ_TIMEOUT_MS = 10_000

/** The address without its password, to be shown. */
export const shownUrl = (url: string): string => {
  if (!URL.canParse(url)) return 'the given DATABASE_URL'
  const { hostname, port, pathname, searchParams } = new URL(url)
  return `PostgreSQL ${hostname || searchParams.get('host') || 'on this machine'}${port ? `:${port}` : ''}${pathname}`
}

const MESSAGES: Readonly<Record<PostgresFailure, (name: string) => string>> = {
  unreachable: (name) => `${name} cannot be reached. Check DATABASE_URL, and that the server runs.`,
  refused: (name) => `${name} refuses this user or password. Check DATABASE_URL.`,
  'no-such-database': (name) =>
    `${name} does not exist. Make it with: createdb --encoding=UTF8 --locale=C --template=template0`,
  'not-ours': (name) =>
    `${name} holds tables of another program; it was left as it is. Name an empty database or schema.`,
  'not-utf8': (name) =>
    `${name} is not in UTF-8. Make it with: createdb --encoding=UTF8 --locale=C --template=template0`,
  newer: (name) => `${name} was written by a newer version. Update this one; the data was left as it is.`,
}

/** What kysely asks of a pool. */
const poolOf = ({ pool, query, connect }: Server): PostgresPool => ({
  options: pool.options,
  end: () => pool.end(),
  connect: async () => {
    const client = await orFault(connect())
    return {
      query: ((sql: string, parameters: readonly unknown[]) => orFault(query(sql, parameters, client))) as never,
      release: (destroy?: boolean) => client.release(destroy),
    }
  },
})

const kyselyOf = (server: Server): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(server) }) })

/** A replica, and while it is gone the first server: it has everything that the replica has. */
const orFirst = (replica: Server, first: Server): Server => {
  const instead = async <T>(work: Promise<T>, other: () => Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      if (faultKindOf(error) !== 'gone') throw error
      return other()
    }
  }
  return {
    ...replica,
    connect: () => instead(replica.connect(), first.connect),
    run: (sql, parameters) => instead(replica.run(sql, parameters), () => first.run(sql, parameters)),
  }
}

/** Reading twice changes nothing: a connection that broke since it was last used is answered by a second try. */
const makeRead =
  ({ run }: Server): Database['read'] =>
  async <Row>({ sql }: { readonly sql: string }, parameters: readonly unknown[]) => {
    try {
      return (await run(sql, parameters)).rows as Row[]
    } catch (error) {
      if (faultKindOf(error) !== 'gone') throw inOurWords(error)
      return (await orFault(run(sql, parameters))).rows as Row[]
    }
  }

const GROWING = ['certificates', 'certificate_gtins', 'events'] as const

const databaseOf = (primaryServer: Server, replicaServer: Server): Database => {
  const [primary, replica] = [kyselyOf(primaryServer), kyselyOf(replicaServer)]
  return {
    kind: 'postgres',
    primary,
    replica,
    read: makeRead(replicaServer),
    snapshot: (work) =>
      primary.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    afterGrowth: async () => {
      for (const table of GROWING) await primaryServer.pool.query(`analyze ${table}`).catch(() => undefined)
    },
    close: async () => {
      // Kysely ends a pool only once it has used it.
      await Promise.all([primaryServer, replicaServer].map(({ pool }) => (pool.ended ? undefined : pool.end())))
    },
  }
}

const failureOf = (error: unknown): PostgresFailure | undefined => {
  const cause = error instanceof StoreFault ? error.cause : error
  const code = codeOf(cause)
  if (/^28/u.test(code)) return 'refused'
  if (code === '3D000') return 'no-such-database'
  return faultKindOf(cause) ? 'unreachable' : undefined
}

/** What speaks against using this database, before anything is written to it. */
const objectionTo = async ({ pool }: Server): Promise<PostgresFailure | undefined> => {
  const encoding = await pool.query<{ server_encoding: string }>('show server_encoding')
  if (encoding.rows[0]?.server_encoding !== 'UTF8') return 'not-utf8'
  const tables = await pool.query<{ table_name: string }>(
    'select table_name from information_schema.tables where table_schema = current_schema()',
  )
  const names = tables.rows.map(({ table_name }) => table_name)
  return names.length > 0 && !names.includes('migrations') && !names.includes('migration_lock') ? 'not-ours' : undefined
}

/** Opens it, and brings it to the present shape. */
export const openPostgres = async (options: PostgresOptions): Promise<OpenedPostgres> => {
  const { url, readUrl } = options
  const failed = (why: PostgresFailure): OpenedPostgres => ({
    kind: 'failed',
    why,
    message: MESSAGES[why](shownUrl(url)),
  })
  const primary = makeServer(url, options, STATEMENT_TIMEOUT_MS)
  const reader = makeServer(readUrl ?? url, options, READ_TIMEOUT_MS)
  const replica = readUrl === undefined ? reader : orFirst(reader, primary)
  const database = databaseOf(primary, replica)
  try {
    const objection =
      (await objectionTo(primary)) ?? ((await migrate(database.primary, 'postgres')) === 'newer' ? 'newer' : undefined)
    if (objection === undefined) return { kind: 'open', store: makeStore(database), database }
    await database.close()
    return failed(objection)
  } catch (error) {
    await database.close()
    const why = failureOf(error)
    if (why === undefined) throw error
    return failed(why)
  }
}
