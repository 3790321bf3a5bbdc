/** Certificates: the reads that every answer leans on. What changes them is in `certificate-writes.ts`. */
import type { Coverage, Instant, SchemeId } from '../../core/words.ts'
import type { HeldBody } from '../bodies.ts'
import type { HeldRecord } from '../cast.ts'
import type { HeldEvent } from '../history.ts'
import { type Criteria, searchRows } from '../search-query.ts'
import type { Audit } from './audit.ts'
import { bytesOf, hexOf } from './certificate-key.ts'
import { makeWrites } from './certificate-writes.ts'
import type { Database } from './database.ts'
import { type Edition, type LookUp, makeLookUp, type StoredCertificate } from './look-up.ts'
import { readSeedMark } from './seed-mark.ts'

export type { Edition, LookedUp, NumberKey, StoredCertificate } from './look-up.ts'

export interface KeyedRecord {
  /** SHA-256 of `scheme:compact` in lower-case hexadecimal: what `keyOf` gives. */
  readonly key: string
  readonly record: HeldRecord
}

/** One step of an import. Everything in it is committed together, or nothing is. */
export interface Batch {
  /** Put in place of the record of the same scheme and number, or added. */
  readonly records: readonly HeldRecord[]
  /** Appended in this order. */
  readonly events: readonly HeldEvent[]
  /** Put in place of the body of the same id; the history of standings only ever grows. */
  readonly bodies?: readonly HeldBody[]
  /** Put in place of what was declared of the same scheme. */
  readonly coverage?: readonly Coverage[]
  readonly asOf?: Instant
  /** How far the import `id` has come with this batch. */
  readonly progress?: { readonly id: string; readonly state: unknown }
  /** The revision of the data that this was made from: where the data is another by now, nothing is written. */
  readonly basedOn?: number
  /** With it, the `id` of `progress` names this very batch: once it is saved, nothing is written again. */
  readonly once?: boolean
}
export interface BatchResult {
  readonly revision: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Nothing was written, since a batch of this name was: the state that was saved with it. */
  readonly again?: unknown
  /** Nothing was written, since the data is no longer what the batch was made from. */
  readonly isStale?: true
}

export interface CertificateStore extends Pick<LookUp, 'lookUp' | 'lookUpAll' | 'declared'> {
  readonly find: (scheme: SchemeId, compact: string) => Promise<HeldRecord | undefined>
  /** One answer for each, in order; at most a few hundred. */
  readonly findAll: (
    numbers: readonly { readonly scheme: SchemeId; readonly compact: string }[],
  ) => Promise<readonly (HeldRecord | undefined)[]>
  /** Records in the order in which they came in, from behind the place `after` on (`''`: from the first). */
  readonly search: (
    criteria: Criteria,
    after: string,
    limit: number,
    scanRows?: number,
  ) => Promise<{ readonly records: readonly HeldRecord[]; readonly next?: string }>
  /** Records with `first ≤ key ≤ last` in the order of their keys, at most `limit`. */
  readonly between: (first: string, last: string, limit: number) => Promise<readonly KeyedRecord[]>
  readonly countByScheme: () => Promise<ReadonlyMap<SchemeId, number>>
  readonly coverage: () => Promise<readonly Coverage[]>
  readonly edition: () => Promise<Edition>
  /**
   * Puts this in place of every certificate, event and body held, all or nothing; notices and keys stay. `seedMark`
   * tells one seed from another.
   */
  readonly replaceAll: (data: {
    readonly records: readonly HeldRecord[]
    readonly events?: readonly HeldEvent[]
    readonly bodies?: readonly HeldBody[]
    readonly coverage: readonly Coverage[]
    readonly asOf: Instant
    readonly seedMark?: string
  }) => Promise<void>
  /** What was passed with the data; absent when it is no seed, or when there is no data at all. */
  readonly seedMark: () => Promise<string | undefined>
  /** A record that is the same as the one held is not written again. Of two with the same number the last counts. */
  readonly writeCertificates: (batch: Batch, audit: Audit) => Promise<BatchResult>
  /** What was saved with the last batch of this import. */
  readonly importProgress: (id: string) => Promise<unknown | undefined>
}

/** A place in the order of search is as long as a key, and says as little. */
const placeOf = (id: number): string => id.toString(16).padStart(64, '0')
const idAt = (place: string): number => Number.parseInt(place.slice(-12), 16) || 0

const recordOf = (text: string): HeldRecord => JSON.parse(text) as HeldRecord
const heldOf = (stored: StoredCertificate | undefined): HeldRecord | undefined => stored && recordOf(stored.json)

/** Reads what belongs to an edition once an edition; a failure is not remembered. */
const onceAnEdition = <T>(edition: () => Promise<Edition>, load: () => Promise<T>): (() => Promise<T>) => {
  let kept: { readonly mark: string; readonly value: Promise<T> } | undefined
  return async () => {
    const { epoch, revision } = await edition()
    const mark = `${epoch}.${revision}`
    if (kept?.mark !== mark) {
      const value = load()
      kept = { mark, value }
      value.catch(() => {
        if (kept?.value === value) kept = undefined
      })
    }
    return kept.value
  }
}

export const makeCertificates = (database: Database): CertificateStore => {
  const { primary, replica, read } = database
  const { lookUp, lookUpAll, declared, one, many, edition: editionSoon } = makeLookUp(database)
  const edition = async (): Promise<Edition> => editionSoon()
  const under = replica
    .selectFrom('certificates')
    .select(['key', 'record'])
    .where('key', '>=', new Uint8Array())
    .where('key', '<=', new Uint8Array())
    .orderBy('key')
    .limit(1)
    .compile()

  return {
    edition,
    lookUp,
    lookUpAll,
    find: async (scheme, compact) => heldOf(await one({ scheme, compact })),
    findAll: async (numbers) => (await many(numbers)).map(heldOf),
    search: async (criteria, after, limit, scanRows) => {
      const { rows, next } = await searchRows(replica, criteria, idAt(after), limit, scanRows)
      return {
        records: rows.map(({ record }) => recordOf(record)),
        ...(next === undefined ? {} : { next: placeOf(next) }),
      }
    },
    between: async (first, last, limit) => {
      const rows = await read(under, [bytesOf(first), bytesOf(last), limit])
      return rows.map(({ key, record }) => ({ key: hexOf(key), record: recordOf(record) }))
    },
    countByScheme: onceAnEdition(edition, async () => {
      const rows = await replica.selectFrom('scheme_counts').select(['scheme', 'count']).orderBy('scheme').execute()
      return new Map(rows.map(({ scheme, count }) => [scheme, count]))
    }),
    declared,
    coverage: async () => declared(),
    seedMark: () => readSeedMark(primary),
    importProgress: async (id) => {
      const row = await primary.selectFrom('imports').select('state').where('id', '=', id).executeTakeFirst()
      return row && (JSON.parse(row.state) as unknown)
    },
    ...makeWrites(database),
  }
}
