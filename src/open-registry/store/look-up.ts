/**
 * Certificates by number, as they are stored: the record stays the text it is, since most answers only pass it on. Given in
 * the same turn where the database can.
 */
import type { CompiledQuery } from 'kysely'
import type { Coverage, Day, Instant, SchemeId, Status } from '../../core/words.ts'
import { after, type Soon } from '../soon.ts'
import { hexOf, keyBytesOf } from './certificate-key.ts'
import { coalesced } from './coalesce.ts'
import type { Database } from './database.ts'
import { inPowersOfTwo } from './insert.ts'

/** How current the data is, and which edition of it this is. */
export interface Edition {
  readonly asOf: Instant
  /** Grows by one each time the data is replaced as a whole. */
  readonly epoch: number
  /** Grows with every committed change of certificates, events, bodies or coverage: what a cache of answers is bound to. */
  readonly revision: number
}

/** A certificate as it is kept, and beside the text what decides how it reads on a day. */
export interface StoredCertificate {
  readonly status: Status
  readonly statusSince: Day | undefined
  readonly validUntil: Day | undefined
  /** The `HeldRecord` as JSON: on its way out it is never read. */
  readonly json: string
}
export interface NumberKey {
  readonly scheme: SchemeId
  readonly compact: string
}

/** What is held of a number, and the edition that says so. */
export interface LookedUp<Stored> {
  readonly edition: Edition
  readonly stored: Stored
}
type Stored = StoredCertificate | undefined

export interface LookUp {
  readonly edition: () => Soon<Edition>
  readonly one: (number: NumberKey) => Soon<Stored>
  /** What is declared of each scheme; `coverage` gives the same. */
  readonly declared: () => Soon<readonly Coverage[]>
  readonly many: (numbers: readonly NumberKey[]) => Soon<readonly Stored[]>
  readonly lookUp: (number: NumberKey) => Soon<LookedUp<Stored>>
  /** One for each, in order. */
  readonly lookUpAll: (numbers: readonly NumberKey[]) => Soon<LookedUp<readonly Stored[]>>
}

interface Row {
  readonly key: Uint8Array
  readonly status: string
  readonly status_since: string | null
  readonly valid_until: string | null
  readonly record: string
}

/** What decides how a record reads on a day. */
const DECIDING = ['status', 'status_since', 'valid_until'] as const

const storedOf = ({ status, status_since, valid_until, record }: Omit<Row, 'key'>): StoredCertificate => ({
  status: status as Status,
  statusSince: status_since ?? undefined,
  validUntil: valid_until ?? undefined,
  json: record,
})

/** Across a wire a trip costs more than the answer; in one process joining questions would cost more than asking. */
const LANES = { lanes: 4, most: 64 }
const ONE_LANE = { lanes: 1, most: 1000 }

const MOST_KEYS = 128

/** In parts of at most 128, the last one filled up to 1, 2, 4, … with a key of its own: one trip a part. */
export const inFullParts = (keys: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] => {
  const parts: (readonly Uint8Array[])[] = []
  for (let from = 0; from < keys.length; from += MOST_KEYS) {
    const part = keys.slice(from, from + MOST_KEYS)
    const [first] = part
    const missing = 2 ** Math.ceil(Math.log2(part.length)) - part.length
    parts.push(first ? [...part, ...Array.from({ length: missing }, () => first)] : part)
  }
  return parts
}

/** Looks keys up by statements of 1, 2, 4, … parameters: a handful, however many are asked for. */
const makeFindMany = (database: Database) => {
  const { kind, replica, read } = database
  const partsOf = kind === 'postgres' ? inFullParts : inPowersOfTwo
  const statements = new Map<number, CompiledQuery<Row>>()
  const statementFor = (count: number): CompiledQuery<Row> => {
    const known = statements.get(count)
    if (known) return known
    const keys = Array.from({ length: count }, () => new Uint8Array())
    const columns = ['key', ...DECIDING, 'record'] as const
    const made = replica.selectFrom('certificates').select(columns).where('key', 'in', keys).compile()
    statements.set(count, made)
    return made
  }
  const inOrder = (keys: readonly Uint8Array[], parts: readonly (readonly Row[])[]) => {
    const rows = new Map(parts.flatMap((part) => part.map((row) => [hexOf(row.key), row])))
    return keys.map((key) => {
      const row = rows.get(hexOf(key))
      return row && storedOf(row)
    })
  }
  return (keys: readonly Uint8Array[]): Soon<readonly Stored[]> => {
    const parts = partsOf(keys).map((part) => read(statementFor(part.length), part))
    return parts.some((part) => part instanceof Promise)
      ? Promise.all(parts).then((rows) => inOrder(keys, rows))
      : inOrder(keys, parts as readonly (readonly Row[])[])
  }
}

const makeFindOne = (database: Database) => {
  const { replica, read, row } = database
  const query = replica
    .selectFrom('certificates')
    .select([...DECIDING, 'record'])
    .where('key', '=', new Uint8Array())
    .compile()
  if (!row) return (key: Uint8Array): Soon<Stored> => after(read(query, [key]), ([found]) => found && storedOf(found))
  return (key: Uint8Array): Stored => {
    const found = row(query, [key])
    if (!found) return undefined
    const [status, status_since, valid_until, record] = found as [string, string | null, string | null, string]
    return storedOf({ status, status_since, valid_until, record })
  }
}

const makeEdition = ({ kind, replica, read, stamp }: Database): (() => Soon<Edition>) => {
  const query = replica.selectFrom('ledger').select(['as_of', 'epoch', 'revision']).compile()
  const load = (): Soon<Edition> =>
    after(read(query, []), ([row]) => ({
      asOf: row?.as_of ?? '',
      epoch: row?.epoch ?? 0,
      revision: row?.revision ?? 0,
    }))
  if (kind === 'postgres' || !stamp) {
    const ask = coalesced<undefined, Edition>(async (asked) => {
      const edition = await load()
      return asked.map(() => edition)
    }, ONE_LANE)
    return () => ask(undefined)
  }
  let kept: { readonly stamp: number; readonly edition: Edition } | undefined
  return () => {
    const now = stamp()
    if (kept?.stamp === now) return kept.edition
    return after(load(), (edition) => {
      kept = { stamp: now, edition }
      return edition
    })
  }
}

/** Read once an edition. */
const makeDeclared = ({ replica, read }: Database, edition: () => Soon<Edition>): LookUp['declared'] => {
  const query = replica.selectFrom('coverage').select(['scheme', 'kind', 'as_of']).orderBy('scheme').compile()
  let kept: { readonly edition: Edition; readonly coverage: readonly Coverage[] } | undefined
  return () =>
    after(edition(), (now): Soon<readonly Coverage[]> => {
      if (kept?.edition.epoch === now.epoch && kept.edition.revision === now.revision) return kept.coverage
      return after(read(query, []), (rows) => {
        const coverage = rows.map(
          ({ scheme, kind, as_of }): Coverage => ({ scheme, kind: kind as Coverage['kind'], asOf: as_of }),
        )
        kept = { edition: now, coverage }
        return coverage
      })
    })
}

/** Both at once where they take a trip. */
const together = <T>(edition: Soon<Edition>, stored: Soon<T>): Soon<LookedUp<T>> =>
  edition instanceof Promise || stored instanceof Promise
    ? Promise.all([edition, stored]).then(([known, found]) => ({ edition: known, stored: found }))
    : { edition, stored }

export const makeLookUp = (database: Database): LookUp => {
  const edition = makeEdition(database)
  const findMany = makeFindMany(database)
  const findOne =
    database.kind === 'postgres'
      ? coalesced(async (keys: readonly Uint8Array[]) => findMany(keys), LANES)
      : makeFindOne(database)
  const one: LookUp['one'] = ({ scheme, compact }) => findOne(keyBytesOf(scheme, compact))
  const many: LookUp['many'] = (numbers) => findMany(numbers.map(({ scheme, compact }) => keyBytesOf(scheme, compact)))
  return {
    ...{ edition, one, many, declared: makeDeclared(database, edition) },
    lookUp: (number) => together(edition(), one(number)),
    lookUpAll: (numbers) => together(edition(), many(numbers)),
  }
}
