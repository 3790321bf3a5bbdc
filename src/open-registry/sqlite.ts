/** Opens the register's data in one SQLite file (or in memory), and says in plain words when that cannot be. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { CompiledQuery } from 'kysely'
import { migrate } from './migrations.ts'
import { faultKindOf, kyselyOf, makePrepare, orFault, STAND_STILL_MS, valuesOf } from './sqlite-driver.ts'
import type { Database, FaultKind } from './store/database.ts'
import { makeStore, type Store } from './store.ts'

export type OpenFailure = 'missing' | 'not-ours' | 'damaged' | 'locked' | 'newer' | 'unreadable'
export type Opened =
  | { readonly kind: 'open'; readonly store: Store; readonly database: Database }
  | { readonly kind: 'failed'; readonly why: OpenFailure; readonly message: string }

export interface SqliteOptions {
  /** Without it, a missing file is a failure. */
  readonly create: boolean
  /** How long a change waits for another process that writes. */
  readonly busyTimeoutMs?: number
  /** The most the file may grow to; beyond it a change is refused, as on a full disk. */
  readonly maxBytes?: number
}

/** Written into the file's header, so that another program's database is never taken for a register. */
const APPLICATION_ID = 0x504d4b31
const BUSY_TIMEOUT_MS = 5000
/** Reading every page of a larger file would take longer than a start may. */
const CHECKED_BYTES = 64 * 1024 * 1024

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

const FAILURES: Readonly<Record<FaultKind, OpenFailure>> = {
  busy: 'locked',
  damaged: 'damaged',
  full: 'unreadable',
  gone: 'unreadable',
}
const failureOf = (error: unknown): OpenFailure => {
  const kind = faultKindOf(error)
  return kind ? FAILURES[kind] : 'unreadable'
}

const pragma = (db: DatabaseSync, name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]

/** An empty file for its owner alone: it will hold the signing key. SQLite gives its companions the same permissions. */
const makeFile = (file: string): void => {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  if (!existsSync(file)) closeSync(openSync(file, 'ax', 0o600))
}

/** Reads the header, and every page of a file that is not too large for it. */
const faultOf = (db: DatabaseSync, bytes: number): OpenFailure | undefined => {
  const isEmpty = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables === 0
  if (!isEmpty && pragma(db, 'application_id') !== APPLICATION_ID) return 'not-ours'
  return bytes > CHECKED_BYTES || pragma(db, 'quick_check(1)') === 'ok' ? undefined : 'damaged'
}

/**
 * `synchronous = FULL`: what was acknowledged is on the disk. With NORMAL the last changes before a power cut may be
 * gone, though never half-written (https://sqlite.org/pragma.html#pragma_synchronous).
 */
const configure = (db: DatabaseSync, maxBytes?: number): void => {
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA journal_size_limit = ${64 * 1024 * 1024}; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY`)
  // Writing it again would wait for whoever writes now.
  if (pragma(db, 'application_id') !== APPLICATION_ID) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  if (maxBytes !== undefined)
    db.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / Number(pragma(db, 'page_size')))}`)
}

/** One connection for everything: memory has no second. Reads wait for a change under way, so they never see half of it. */
const inMemory = (db: DatabaseSync): Database => {
  const primary = kyselyOf(db, 0)
  const changes = db.prepare('SELECT total_changes() AS changes')
  return {
    kind: 'sqlite',
    primary,
    replica: primary,
    read: async <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) =>
      (await primary.executeQuery<Row>({ ...query, parameters })).rows,
    stamp: () => Number(changes.get()?.changes),
    snapshot: (work) => primary.transaction().execute(work),
    close: async () => {
      await primary.destroy()
      db.close()
    },
  }
}

/**
 * Pages are read where the system keeps them (https://sqlite.org/mmap.html), of a larger file the first 2 GiB: copying
 * each would take a third of the time of a look-up. What it costs: a disk that cannot be read ends the process. The
 * writer does without.
 */
const MAPPED_BYTES = 2 ** 31

const openReader = (file: string): DatabaseSync => {
  const db = new DatabaseSync(file, { readOnly: true, timeout: STAND_STILL_MS })
  db.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY')
  db.exec(`PRAGMA mmap_size = ${MAPPED_BYTES}`)
  return db
}

interface Turns {
  /** Begins the transaction of this turn unless it has begun; gives SQLite's number of the data it sees. */
  readonly enter: () => number
  readonly leave: () => void
}

/**
 * One read transaction for a turn of the event loop. On its own each statement would lock the file and let go of it
 * again, which costs more than the statement. All that is read in a turn is of one instant; a change made here ends it.
 */
const makeTurns = (reader: DatabaseSync): Turns => {
  const [begin, commit] = [reader.prepare('begin'), reader.prepare('commit')]
  const version = reader.prepare('PRAGMA data_version')
  version.setReturnArrays(true)
  let seen: number | undefined
  const leave = (): void => {
    if (seen === undefined) return
    seen = undefined
    if (reader.isTransaction) commit.run()
  }
  const enter = (): number => {
    if (seen !== undefined) return seen
    begin.run()
    seen = 0
    setImmediate(leave)
    seen = Number((version.get() as readonly unknown[] | undefined)?.[0])
    return seen
  }
  return { enter, leave }
}

/** The one or two statements that answer look-ups, which give their values as a list. */
const makePrepareRow = (reader: DatabaseSync): ((sql: string) => StatementSync) => {
  const kept = new Map<string, StatementSync>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    const statement = reader.prepare(sql)
    statement.setReturnArrays(true)
    kept.set(sql, statement)
    return statement
  }
}

/** One connection writes, another one reads what has been committed, and waits for nobody. */
const onFile = (writer: DatabaseSync, file: string, patienceMs: number): Database => {
  const reader = openReader(file)
  const prepare = makePrepare(reader)
  const prepareRow = makePrepareRow(reader)
  const { enter, leave } = makeTurns(reader)
  const prepareWrite = makePrepare(writer)
  const primary = kyselyOf(writer, patienceMs, (sql) => {
    leave()
    return prepareWrite(sql)
  })
  const replica = kyselyOf(reader, 0, prepare)
  return {
    kind: 'sqlite',
    primary,
    replica,
    read: <Row>({ sql }: { readonly sql: string }, parameters: readonly unknown[]) =>
      orFault(() => {
        enter()
        return prepare(sql).all(...valuesOf(parameters))
      }) as Row[],
    row: ({ sql }, parameters) =>
      orFault(() => {
        enter()
        return prepareRow(sql).get(...valuesOf(parameters))
      }) as unknown[] | undefined,
    stamp: () => orFault(enter),
    snapshot: async (work) => {
      const db = openReader(file)
      try {
        db.exec('begin')
        return await work(kyselyOf(db, 0))
      } finally {
        db.close()
      }
    },
    close: async () => {
      await Promise.all([primary.destroy(), replica.destroy()])
      leave()
      reader.close()
      writer.close()
    },
  }
}

/**
 * Opens `file` (`:memory:` for none). A file that is not a sound register is never written to.
 */
export const openSqlite = async (
  file: string,
  { create, busyTimeoutMs = BUSY_TIMEOUT_MS, maxBytes }: SqliteOptions,
): Promise<Opened> => {
  const isMemory = file === ':memory:'
  if (!isMemory && !create && !existsSync(file)) return failed('missing', file)
  let connection: DatabaseSync | undefined
  try {
    if (!isMemory) makeFile(file)
    const db = new DatabaseSync(file, { timeout: STAND_STILL_MS })
    connection = db
    const fault = faultOf(db, isMemory ? 0 : statSync(file).size)
    if (fault) {
      db.close()
      return failed(fault, file)
    }
    configure(db, maxBytes)
    if ((await migrate(kyselyOf(db, busyTimeoutMs), 'sqlite')) === 'newer') {
      db.close()
      return failed('newer', file)
    }
    const database = isMemory ? inMemory(db) : onFile(db, file, busyTimeoutMs)
    return { kind: 'open', store: makeStore(database), database }
  } catch (error) {
    if (connection?.isOpen) connection.close()
    return failed(failureOf(error), file)
  }
}
