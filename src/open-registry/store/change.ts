/**
 * Changes. Each is one transaction that first takes the ledger's row: changes of all servers come one after another, so
 * that events, audit entries and lists of notices are numbered without a gap, in the order in which they become visible.
 */
import type { Kysely } from 'kysely'
import type { Audit } from './audit.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type Ledger = Omit<Tables['ledger'], 'id'>

/** What a change came to. `nothing`: the data is as it was, and there is no audit entry. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T; readonly moves: Partial<Ledger> }
  | { readonly kind: 'nothing'; readonly value: T }

export const done = <const T>(value: T, moves: Partial<Ledger> = {}): Outcome<T> => ({ kind: 'done', value, moves })
export const nothing = <const T>(value: T): Outcome<T> => ({ kind: 'nothing', value })

/** PostgreSQL: serialization failure and deadlock. The transaction is undone and may be tried again. */
const CONTENTION = ['40001', '40P01']
const ATTEMPTS = 5
const isContention = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && CONTENTION.includes(String(error.code))

const takeLedger = async (db: Kysely<Tables>): Promise<Ledger> => {
  const { id: _one, ...ledger } = await db
    .updateTable('ledger')
    .set((eb) => ({ id: eb.ref('id') }))
    .returning(['id', 'as_of', 'epoch', 'revision', 'certificates', 'events', 'audits', 'alerts'])
    .executeTakeFirstOrThrow()
  return ledger
}

/** A clock that was set back does not put an entry before the one it follows. */
const writeAudit = async (db: Kysely<Tables>, { at, actor, action, target, detail }: Audit, sequence: number) => {
  const last = await db
    .selectFrom('audit')
    .select('at')
    .where('sequence', '=', sequence - 1)
    .executeTakeFirst()
  const entry = {
    sequence,
    at: last && Date.parse(last.at) > Date.parse(at) ? last.at : at,
    actor,
    action,
    target,
    detail: detail === undefined ? null : JSON.stringify(detail),
  }
  await db.insertInto('audit').values(entry).execute()
}

/** Does `work` in a transaction; what it throws undoes all of it. It is done again where others were in its way. */
export const inTransaction = async <T>({ primary }: Database, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
  for (let left = ATTEMPTS; ; left--)
    try {
      return await primary.transaction().execute(work)
    } catch (error) {
      if (!isContention(error) || left === 1) throw error
    }
}

/** Does `work` in a transaction that has the ledger, with its audit entry. */
export const change = <T>(
  database: Database,
  audit: Audit | undefined,
  work: (db: Kysely<Tables>, ledger: Ledger) => Promise<Outcome<T>>,
): Promise<T> =>
  inTransaction(database, async (db) => {
    const ledger = await takeLedger(db)
    const outcome = await work(db, ledger)
    if (outcome.kind === 'nothing') return outcome.value
    const audits = ledger.audits + (audit ? 1 : 0)
    if (audit) await writeAudit(db, audit, audits)
    await db
      .updateTable('ledger')
      .set({ ...outcome.moves, audits })
      .execute()
    return outcome.value
  })
