/** `node:sqlite` as kysely drives it: statements kept ready, locks waited for without standing still, faults in our words. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { type Driver, Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import { type FaultKind, StoreFault, storable } from './store/database.ts'
import type { Tables } from './store/tables.ts'

/** SQLite itself waits by stopping the whole process, readers and all: so it may do so only for a moment. */
export const STAND_STILL_MS = 20
const WAITS_MS = [1, 2, 5, 10, 20, 50]

/** The result codes of SQLite (https://sqlite.org/rescode.html); extended codes keep the primary one in the low byte. */
const FAULTS: Readonly<Record<number, FaultKind>> = { 5: 'busy', 6: 'busy', 11: 'damaged', 13: 'full', 26: 'damaged' }
export const faultKindOf = (error: unknown): FaultKind | undefined => {
  if (error instanceof StoreFault) return error.kind
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
  return FAULTS[code & 0xff]
}
/** Does it, and says in our words what SQLite says in its own. */
export const orFault = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    const kind = faultKindOf(error)
    throw kind ? new StoreFault(kind, error) : error
  }
}

/** Statements kept ready: making one costs more than running it. The longest unused goes first. */
const MOST_STATEMENTS = 200
export const makePrepare = (db: DatabaseSync): ((sql: string) => StatementSync) => {
  const kept = new Map<string, StatementSync>()
  return (sql) => {
    const statement = kept.get(sql) ?? orFault(() => db.prepare(sql))
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest)
    return statement
  }
}

export const valuesOf = (parameters: readonly unknown[]): SQLInputValue[] => parameters.map(storable) as SQLInputValue[]

/**
 * What kysely sends around a transaction. A writer takes its lock at once: one that first reads and then wants to write
 * is turned away without waiting when another has written meanwhile. And where SQLite has undone a transaction itself,
 * as on a full disk, there is nothing left to undo, and the error that counts is the first one.
 */
const spoken = (db: DatabaseSync, sql: string): string =>
  sql === 'begin' ? 'begin immediate' : sql === 'rollback' && !db.isTransaction ? 'select 1 where false' : sql

/** The part of a driver that kysely asks for. */
const driverOf = (db: DatabaseSync, prepare: (sql: string) => StatementSync): SqliteDatabase => ({
  close: () => {},
  prepare: (sql) => {
    const statement = prepare(spoken(db, sql))
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => orFault(() => statement.all(...valuesOf(parameters))),
      run: (parameters) => orFault(() => statement.run(...valuesOf(parameters))),
      iterate: () => {
        throw new Error('rows are read in pages, not one by one')
      },
    }
  },
})

const isBusy = (error: unknown): boolean => error instanceof StoreFault && error.kind === 'busy'

/** Takes the writers' lock; while another one has it, everybody else goes on here, and it is asked for again. */
const beginPatiently = async (begin: () => Promise<void>, patienceMs: number): Promise<void> => {
  for (let [tries, waitedMs] = [0, 0]; ; tries++)
    try {
      return await begin()
    } catch (error) {
      const waitMs = WAITS_MS[tries] ?? WAITS_MS.at(-1) ?? 0
      waitedMs += waitMs + STAND_STILL_MS
      if (!isBusy(error) || waitedMs > patienceMs) throw error
      await pause(waitMs)
    }
}

export const kyselyOf = (db: DatabaseSync, patienceMs: number, prepare = makePrepare(db)): Kysely<Tables> => {
  const dialect = new SqliteDialect({ database: driverOf(db, prepare) })
  const createDriver = (): Driver => {
    const driver = dialect.createDriver()
    const begin = driver.beginTransaction.bind(driver)
    driver.beginTransaction = (connection, settings) => beginPatiently(() => begin(connection, settings), patienceMs)
    return driver
  }
  return new Kysely<Tables>({
    dialect: {
      createDriver,
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (kysely) => dialect.createIntrospector(kysely),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
  })
}
