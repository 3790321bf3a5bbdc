/**
 * Certificates held that a whole list no longer has. What that means only the map can say: taken off by the body, moved to
 * another list, or lost on the way. Where it says nothing, they are only counted.
 */
import type { Day, SchemeId } from '../../core/words.ts'
import type { HeldRecord } from '../cast.ts'
import { EVENT_OF, type HeldEvent } from '../history.ts'
import type { Store } from '../store.ts'
import { findHeld } from './changes.ts'
import type { ImportMap } from './import-map.ts'
import type { Seen } from './seen.ts'

const SHOWN = 20
const PAGE = 500
const LAST_KEY = 'f'.repeat(64)
/** Statuses that a certificate loses when a list no longer has it. */
const IN_FORCE: readonly HeldRecord['status'][] = ['valid', 'suspended', 'in-renewal']

export interface Missing {
  readonly count: number
  /** The first of them. */
  readonly shown: readonly string[]
}
export const NOTHING_MISSING: Missing = { count: 0, shown: [] }

/** Goes through what is held of these schemes; answers what is in force and was not seen. */
async function* missingRecords(store: Store, schemes: ReadonlySet<SchemeId>, seen: Seen): AsyncGenerator<HeldRecord> {
  for (let after = ''; ; ) {
    const page = await store.between(after, LAST_KEY, PAGE)
    for (const { key, record } of page)
      if (key !== after && schemes.has(record.scheme) && IN_FORCE.includes(record.status) && !seen.has(key))
        yield record
    const last = page.at(-1)?.key
    if (page.length < PAGE || last === undefined) return
    after = last
  }
}

export const findMissing = async (store: Store, schemes: ReadonlySet<SchemeId>, seen: Seen): Promise<Missing> => {
  const shown: string[] = []
  let count = 0
  for await (const { scheme, number } of missingRecords(store, schemes, seen)) {
    count += 1
    if (shown.length < SHOWN) shown.push(`${scheme} ${number}`)
  }
  return { count, shown }
}

export interface MarkQuestion {
  readonly map: ImportMap
  readonly isFull: boolean
  readonly maxMissingPercent: number
  readonly schemes: ReadonlySet<SchemeId>
  readonly missing: number
  readonly rejected: number
}

/** Why what is missing is left as it is; `undefined` where it may be marked, or where there is nothing. */
export const whyNotMarked = async (
  store: Store,
  { map, isFull, maxMissingPercent, schemes, missing, rejected }: MarkQuestion,
): Promise<string | undefined> => {
  if (!isFull || missing === 0) return undefined
  if (!map.missing) return `The map "${map.name}" does not say what missing means: they were left as they are.`
  if (rejected > 0) return 'Rows were rejected, and missing certificates may be among them: they were left as they are.'
  const counts = [...(await store.countByScheme())].filter(([scheme]) => schemes.has(scheme))
  const held = counts.reduce((sum, [, count]) => sum + count, 0)
  return (missing / Math.max(1, held)) * 100 > maxMissingPercent
    ? `${missing} of ${held} certificates are missing, more than ${maxMissingPercent} in a hundred: they were left as they are. Is the list whole? --max-missing raises the limit.`
    : undefined
}

/** What is missing, batch by batch. */
export async function* missingBatches(
  store: Store,
  { schemes, seen }: { readonly schemes: ReadonlySet<SchemeId>; readonly seen: Seen },
  batchRows: number,
): AsyncGenerator<readonly HeldRecord[]> {
  let records: HeldRecord[] = []
  for await (const record of missingRecords(store, schemes, seen)) {
    records.push(record)
    if (records.length < batchRows) continue
    yield records
    records = []
  }
  if (records.length > 0) yield records
}

/** Those of a batch that are still in force now, with the status and the event that the map gives what is missing. */
export const markedNow = async (
  store: Store,
  missing: readonly HeldRecord[],
  { status, basis, actor }: NonNullable<ImportMap['missing']>,
  day: Day,
): Promise<{ readonly records: readonly HeldRecord[]; readonly events: readonly HeldEvent[] }> => {
  if (status === 'valid') return { records: [], events: [] }
  const held = await findHeld(store, missing)
  // Decided behind the day of the list: the list cannot have known.
  const isMarked = (record: HeldRecord | undefined): record is HeldRecord =>
    record !== undefined && IN_FORCE.includes(record.status) && (record.statusSince ?? '') <= day
  const records = held.filter(isMarked).map((record) => ({ ...record, status, statusSince: day }))
  const events = records.map(({ scheme, number }) => ({
    ...{ scheme, number, day, kind: EVENT_OF[status], basis },
    ...(actor ? { actor } : {}),
  }))
  return { records, events }
}
