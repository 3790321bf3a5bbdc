/**
 * The shape of the register's data, as steps in order. Text, integers, bytes and plain indexes only, so that the same
 * steps run on SQLite and on PostgreSQL. A step that has been released is never changed; a new one is added below. A
 * database of an earlier version is brought forward when it is opened; one of a later version is left as it is.
 */
import type { Kysely } from 'kysely'
import { fifth } from './migrations/fifth.ts'
import { first } from './migrations/first.ts'
import { fourth } from './migrations/fourth.ts'
import { second } from './migrations/second.ts'
import { seventh } from './migrations/seventh.ts'
import { sixth } from './migrations/sixth.ts'
import { third } from './migrations/third.ts'
import type { DatabaseKind } from './store/database.ts'
import type { Tables } from './store/tables.ts'

export interface Migration {
  readonly name: string
  readonly up: (db: Kysely<Tables>, kind: DatabaseKind) => Promise<void>
}

const migrations: readonly Migration[] = [first, second, third, fourth, fifth, sixth, seventh]
export const STEP_NAMES: readonly string[] = migrations.map(({ name }) => name)

const NONE: ReadonlySet<string> = new Set()
const namesTaken = async (db: Kysely<Tables>): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('migrations').select('name').execute()).map(({ name }) => name))

/**
 * "If not exists" is no promise on PostgreSQL when two make the same table at once (https://www.postgresql.org/message-id/
 * CA+TgmoZAdYVtwBfp1FL2sMZbiHCWT4UPrzRLNnX1Nb30Ku3-gg@mail.gmail.com): the later one fails, and finds it made.
 */
const openBook = async (database: Kysely<Tables>): Promise<void> => {
  const open = () =>
    database.transaction().execute(async (db) => {
      await db.schema
        .createTable('migrations')
        .ifNotExists()
        .addColumn('name', 'varchar(80)', (column) => column.primaryKey())
        .execute()
      await db.schema
        .createTable('migration_lock')
        .ifNotExists()
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .execute()
      await db
        .insertInto('migration_lock')
        .values({ id: 1 })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    })
  await open().catch(open)
}

/**
 * Brings the data to the present shape, each step all or nothing. `newer`: a later version has taken steps that this
 * one does not know; nothing is changed then. Two that start at once take each step once: the second waits for the row.
 */
export const migrate = async (db: Kysely<Tables>, kind: DatabaseKind): Promise<'done' | 'newer'> => {
  // A database that is up to date is only read: whoever writes there now is not in the way.
  const taken = await namesTaken(db).catch(() => NONE)
  if ([...taken].some((name) => !STEP_NAMES.includes(name))) return 'newer'
  if (migrations.every(({ name }) => taken.has(name))) return 'done'
  await openBook(db)
  for (const { name, up } of migrations.filter((step) => !taken.has(step.name)))
    await db.transaction().execute(async (change) => {
      await change.updateTable('migration_lock').set({ id: 1 }).execute()
      if ((await namesTaken(change)).has(name)) return
      await up(change, kind)
      await change.insertInto('migrations').values({ name }).execute()
    })
  return 'done'
}
