/** What the rooms of the store ask of a database. `sqlite.ts` and `postgres.ts` each give one. */
import type { CompiledQuery, Kysely } from 'kysely'
import type { Soon } from '../soon.ts'
import type { Tables } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

export interface Database {
  readonly kind: DatabaseKind
  /** For changes, and for reads on which a change or a permission rests. */
  readonly primary: Kysely<Tables>
  /** For everything else: may be a replica, and never waits for a change. */
  readonly replica: Kysely<Tables>
  /** Runs a statement that was compiled once, with new parameters; of whatever `replica` reads. At once where it can. */
  readonly read: <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) => Soon<readonly Row[]>
  /** The first row of such a statement, as its values in order; absent where it cannot be given at once. */
  readonly row?: (query: CompiledQuery<unknown>, parameters: readonly unknown[]) => readonly unknown[] | undefined
  /** Changes whenever the data did; absent where nothing short of a query can tell. */
  readonly stamp?: () => number
  /** A view of the whole data at one instant, which later changes do not touch. */
  readonly snapshot: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** To be told when the data has become several times what it was: plans made for little do not suit much. */
  readonly afterGrowth?: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Why a database could not do what was asked. `busy`: another writer holds it; `full`: no room left, nothing was
 * written; `gone`: it cannot be reached; `damaged`: what it holds cannot be read. All but the last may pass.
 */
export type FaultKind = 'busy' | 'full' | 'gone' | 'damaged'

const SENTENCES: Readonly<Record<FaultKind, string>> = {
  busy: 'The database is held by another writer.',
  full: 'The database has no room left; nothing was written.',
  gone: 'The database cannot be reached.',
  damaged: 'The database is damaged.',
}
export class StoreFault extends Error {
  readonly kind: FaultKind
  constructor(kind: FaultKind, cause?: unknown) {
    super(SENTENCES[kind], { cause })
    this.name = 'StoreFault'
    this.kind = kind
  }
}

/**
 * PostgreSQL takes no NUL in text, SQLite ends a text there for some of its functions: to both it is the replacement
 * character. Whatever is kept as JSON has it escaped and is not touched.
 */
export const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
