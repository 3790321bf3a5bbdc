/** What is written beside what is held: which certificates there are already, and under which number. */
import type { Kysely } from 'kysely'
import type { HeldRecord } from '../cast.ts'
import type { HeldEvent } from '../history.ts'
import { hexOf, keyBytesOf, keyOf } from './certificate-key.ts'
import { type CertificateRow, gtinsOf, lastOfEach, nameOf, rowOf } from './certificate-rows.ts'
import { inPowersOfTwo } from './insert.ts'
import type { Tables } from './tables.ts'

/** A record beside its row, and the text that is held of it. */
export interface Entered {
  readonly record: HeldRecord
  readonly row: CertificateRow
  readonly held: string | undefined
}
interface Known {
  readonly id: number
  readonly record: string
}

/** What is held under these keys, by the key in hexadecimal. */
const knownUnder = async (db: Kysely<Tables>, keys: readonly Uint8Array[]): Promise<ReadonlyMap<string, Known>> => {
  const known = new Map<string, Known>()
  for (const part of inPowersOfTwo(keys)) {
    const query = db.selectFrom('certificates').select(['id', 'key', 'record']).where('key', 'in', part)
    for (const { id, key, record } of await query.execute()) known.set(hexOf(key), { id, record })
  }
  return known
}

type Named = { readonly scheme: string; readonly number: string }
/** The ids of those of them that are held, by `nameOf`. */
export const idsOf = async (db: Kysely<Tables>, certificates: readonly Named[]): Promise<Map<string, number>> => {
  const ids = new Map<string, number>()
  for (const part of inPowersOfTwo(lastOfEach(certificates, nameOf))) {
    const names = new Map(part.map((one) => [keyOf(one.scheme, one.number), nameOf(one)]))
    const keys = part.map(({ scheme, number }) => keyBytesOf(scheme, number))
    const found = await db.selectFrom('certificates').select(['id', 'key']).where('key', 'in', keys).execute()
    for (const { id, key } of found) ids.set(names.get(hexOf(key)) ?? '', id)
  }
  return ids
}

/** Beside what is held; those that are new are numbered from behind `last` on. */
export const besideHeld = async (
  db: Kysely<Tables>,
  records: readonly HeldRecord[],
  last: number,
): Promise<readonly Entered[]> => {
  const keyed = lastOfEach(records, nameOf).map((record) => ({
    record,
    key: keyBytesOf(record.scheme, record.number),
  }))
  const known = await knownUnder(
    db,
    keyed.map(({ key }) => key),
  )
  let count = 0
  return keyed.map(({ record, key }) => {
    const held = known.get(hexOf(key))
    if (!held) count++
    return { record, row: rowOf(record, held?.id ?? last + count, key), held: held?.record }
  })
}

/** An event of a certificate that is not held is a bug of whoever writes it. */
export const idIn =
  (ids: ReadonlyMap<string, number>) =>
  (event: HeldEvent): number => {
    const id = ids.get(nameOf(event))
    if (id === undefined) throw new Error(`an event of ${nameOf(event)}, which is not held`)
    return id
  }

/** Gives the certificate of each event. */
export const certificatesOf = async (
  db: Kysely<Tables>,
  events: readonly HeldEvent[],
  entered: readonly { readonly record: HeldRecord; readonly row: CertificateRow }[],
): Promise<(event: HeldEvent) => number> => {
  const ids = new Map(entered.map(({ record, row }) => [nameOf(record), row.id]))
  const others = await idsOf(
    db,
    events.filter((event) => !ids.has(nameOf(event))),
  )
  return idIn(new Map([...ids, ...others]))
}

export const dropGtins = async (db: Kysely<Tables>, { record, row, held }: Entered): Promise<void> => {
  const kept = new Set(gtinsOf(record))
  const before = held === undefined ? [] : gtinsOf(JSON.parse(held) as HeldRecord)
  for (const gtin of before.filter((one) => !kept.has(one)))
    await db.deleteFrom('certificate_gtins').where('gtin', '=', gtin).where('certificate', '=', row.id).execute()
}
