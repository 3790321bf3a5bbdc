/** Opens the register's data wherever it is: in one SQLite file, or in PostgreSQL where an address of one is given. */
import { type OpenedPostgres, openPostgres, shownUrl } from './postgres.ts'
import { type Opened as OpenedSqlite, openSqlite } from './sqlite.ts'

export interface DatabaseChoice {
  /** The SQLite file, or `:memory:`. */
  readonly db: string
  /** `DATABASE_URL`: it is chosen where it is given. */
  readonly databaseUrl?: string
  /** `DATABASE_READ_URL`: a replica to read from. */
  readonly databaseReadUrl?: string
  /** `DATABASE_POOL_SIZE`: connections of this process to each server. */
  readonly databasePoolSize?: number
  /** `DATABASE_PREPARED=off`: a pooler stands between that keeps no prepared statements. */
  readonly databaseWithoutPrepared?: boolean
}
export type OpenedDatabase = OpenedSqlite | OpenedPostgres

/** What the environment says beside `db`. An empty variable is none. */
export const choiceFrom = (db: string, env: NodeJS.ProcessEnv): DatabaseChoice => ({
  db,
  ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
  ...(env.DATABASE_READ_URL ? { databaseReadUrl: env.DATABASE_READ_URL } : {}),
  ...(/^[1-9]\d{0,2}$/u.test(env.DATABASE_POOL_SIZE ?? '') ? { databasePoolSize: Number(env.DATABASE_POOL_SIZE) } : {}),
  ...(env.DATABASE_PREPARED === 'off' ? { databaseWithoutPrepared: true } : {}),
})

/** As it may be shown: without a password. */
export const databaseName = ({ db, databaseUrl }: DatabaseChoice): string =>
  databaseUrl === undefined ? db : shownUrl(databaseUrl)

/** `create`: a SQLite file that is missing is made. A database of PostgreSQL is never made, only filled. */
export const openDatabase = (
  { db, databaseUrl, databaseReadUrl, databasePoolSize, databaseWithoutPrepared }: DatabaseChoice,
  { create }: { readonly create: boolean },
): Promise<OpenedDatabase> =>
  databaseUrl === undefined
    ? openSqlite(db, { create })
    : openPostgres({
        url: databaseUrl,
        ...(databaseReadUrl === undefined ? {} : { readUrl: databaseReadUrl }),
        ...(databasePoolSize === undefined ? {} : { poolSize: databasePoolSize }),
        ...(databaseWithoutPrepared === undefined ? {} : { withoutPrepared: databaseWithoutPrepared }),
      })
