/** Opens the register's data in one SQLite file (or in memory), and says in plain words when that cannot be. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import { migrate, type Tables } from './migrations.ts'
import { makeStore, type Store } from './store.ts'

export type OpenFailure = 'missing' | 'not-ours' | 'damaged' | 'locked' | 'newer' | 'unreadable'
export type Opened =
  | { readonly kind: 'open'; readonly store: Store }
  | { readonly kind: 'failed'; readonly why: OpenFailure; readonly message: string }

/** Written into the file's header, so that another program's database is never taken for a register. */
const APPLICATION_ID = 0x504d4b31
/** How long to wait for another process that writes. */
const BUSY_TIMEOUT_MS = 3000

const MESSAGES: Readonly<Record<OpenFailure, (file: string) => string>> = {
  missing: (file) => `There is no register at ${file}. Make one with: npm run registry -- seed --db ${file}`,
  'not-ours': (file) => `${file} is a database, but not a register; it was left as it is. Name another file with --db.`,
  damaged: (file) =>
    `${file} is damaged or no database. Nothing was changed. Restore a copy of it, or move it away and seed a new one.`,
  locked: (file) => `${file} is locked by another process. Stop that one (a second register, a backup) and try again.`,
  newer: (file) => `${file} was written by a newer version. Update this one; the file was left as it is.`,
  unreadable: (file) =>
    `${file} cannot be opened. Check that it is a file you may read and write, and the disk's space.`,
}

const failed = (why: OpenFailure, file: string): Opened => ({ kind: 'failed', why, message: MESSAGES[why](file) })

/** The result codes of SQLite (https://sqlite.org/rescode.html); extended codes keep the primary one in the low byte. */
const FAILURE_BY_CODE: Readonly<Record<number, OpenFailure>> = {
  5: 'locked',
  6: 'locked',
  11: 'damaged',
  26: 'damaged',
}
const failureOf = (error: unknown): OpenFailure => {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
  return FAILURE_BY_CODE[code & 0xff] ?? 'unreadable'
}

/** The part of a driver that kysely asks for. */
const driverOf = (db: DatabaseSync): SqliteDatabase => ({
  close: () => {},
  prepare: (sql) => {
    const statement = db.prepare(sql)
    const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...values(parameters)),
      run: (parameters) => statement.run(...values(parameters)),
      iterate: (parameters) => statement.iterate(...values(parameters)),
    }
  },
})

const pragma = (db: DatabaseSync, name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]

/** An empty file for its owner alone: it will hold the signing key. SQLite gives its companions the same permissions. */
const makeFile = (file: string): void => {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  if (!existsSync(file)) closeSync(openSync(file, 'ax', 0o600))
}

/** Reads the header and every page once. */
const faultOf = (db: DatabaseSync): OpenFailure | undefined => {
  const isEmpty = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables === 0
  if (!isEmpty && pragma(db, 'application_id') !== APPLICATION_ID) return 'not-ours'
  return pragma(db, 'quick_check(1)') === 'ok' ? undefined : 'damaged'
}

/**
 * Opens `file` (`:memory:` for none). Without `create`, a missing file is a failure. A file that is not a sound register
 * is never written to.
 */
export const openSqlite = async (
  file: string,
  { create, busyTimeoutMs = BUSY_TIMEOUT_MS }: { readonly create: boolean; readonly busyTimeoutMs?: number },
): Promise<Opened> => {
  const inMemory = file === ':memory:'
  if (!inMemory && !create && !existsSync(file)) return failed('missing', file)
  let connection: DatabaseSync | undefined
  try {
    if (!inMemory) makeFile(file)
    const db = new DatabaseSync(file, { timeout: busyTimeoutMs })
    connection = db
    const fault = faultOf(db)
    if (fault) {
      db.close()
      return failed(fault, file)
    }
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA application_id = ${APPLICATION_ID}`)
    const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: driverOf(db) }) })
    if ((await migrate(kysely)) === 'newer') {
      db.close()
      return failed('newer', file)
    }
    return { kind: 'open', store: makeStore(kysely, () => db.close()) }
  } catch (error) {
    if (connection?.isOpen) connection.close()
    return failed(failureOf(error), file)
  }
}
