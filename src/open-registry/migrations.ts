/**
 * The shape of the register's data, as steps in order. Text, integers and plain indexes only, so that the same steps run
 * on SQLite and on PostgreSQL. A step that has been released is never changed; a new one is added below.
 */
import type { Kysely } from 'kysely'

/** Days and instants are ISO 8601 text; `record` is the whole record as JSON, the columns beside it are for searching. */
export interface Tables {
  readonly certificates: {
    /** SHA-256 of `scheme:compact` in lower-case hexadecimal. */
    readonly key: string
    readonly scheme: string
    readonly number: string
    readonly status: string
    readonly status_since: string | null
    readonly issued_on: string | null
    readonly valid_from: string | null
    readonly valid_until: string | null
    readonly holder: string | null
    readonly record: string
  }
  readonly coverage: { readonly scheme: string; readonly kind: string; readonly as_of: string }
  readonly facts: { readonly name: string; readonly value: string }
  /** Names of the steps that were taken. */
  readonly migrations: { readonly name: string }
}

interface Migration {
  readonly name: string
  readonly up: (db: Kysely<Tables>) => Promise<void>
}

const first: Migration = {
  name: '2026-11-first',
  up: async (db) => {
    await db.schema
      .createTable('certificates')
      .addColumn('key', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('scheme', 'varchar(80)', (column) => column.notNull())
      .addColumn('number', 'varchar(64)', (column) => column.notNull())
      .addColumn('status', 'varchar(20)', (column) => column.notNull())
      .addColumn('status_since', 'varchar(10)')
      .addColumn('issued_on', 'varchar(10)')
      .addColumn('valid_from', 'varchar(10)')
      .addColumn('valid_until', 'varchar(10)')
      .addColumn('holder', 'varchar(300)')
      .addColumn('record', 'text', (column) => column.notNull())
      .addUniqueConstraint('certificates_scheme_number', ['scheme', 'number'])
      .execute()
    await db.schema
      .createTable('coverage')
      .addColumn('scheme', 'varchar(80)', (column) => column.primaryKey())
      .addColumn('kind', 'varchar(10)', (column) => column.notNull())
      .addColumn('as_of', 'varchar(30)', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('facts')
      .addColumn('name', 'varchar(40)', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()
  },
}

const migrations: readonly Migration[] = [first]

/**
 * Brings the data to the present shape, each step all or nothing. `newer`: a later version has taken steps that this
 * one does not know; nothing is changed then.
 */
export const migrate = async (db: Kysely<Tables>): Promise<'done' | 'newer'> => {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'varchar(80)', (column) => column.primaryKey())
    .execute()
  const taken = new Set((await db.selectFrom('migrations').select('name').execute()).map(({ name }) => name))
  if ([...taken].some((name) => !migrations.some((migration) => migration.name === name))) return 'newer'
  for (const { name, up } of migrations.filter((migration) => !taken.has(migration.name)))
    await db.transaction().execute(async (change) => {
      await up(change)
      await change.insertInto('migrations').values({ name }).execute()
    })
  return 'done'
}
