/**
 * What a file's rows come to, in order: certificates, and the rows that are none. Rows of one certificate that stand
 * together are one unit, and so are bad rows among them: an import goes on behind a unit, never inside one.
 */
import { isDeepStrictEqual } from 'node:util'
import type { HeldRecord } from '../cast.ts'
import type { CertificateReader, ReadCertificate } from './read-certificate.ts'
import type { RowValues, SourceRow } from './rows.ts'

export interface Reject {
  readonly line: number
  readonly reason: string
  /** As it can be corrected and imported again. */
  readonly row: RowValues
  /** Its text, where it could not be taken apart. */
  readonly raw?: string
}
export interface Unit {
  /** How many rows of the file are done with it, from the first on. */
  readonly rows: number
  /** Where it begins. */
  readonly line: number
  readonly certificate?: ReadCertificate
  /** As the file has it; of several rows the first. */
  readonly row: RowValues
  readonly rejects: readonly Reject[]
}

type Lists = 'models' | 'gtins' | 'standards'
const LISTS: readonly Lists[] = ['models', 'gtins', 'standards']
/** Rows of one certificate must not differ here; where they differ elsewhere, the field says nothing. */
const DECISIVE: readonly (keyof HeldRecord)[] = [
  'status',
  'statusSince',
  'holder',
  'issuedOn',
  'validFrom',
  'validUntil',
]
const MAX_MEMBERS = 500

const joinedLists = (one: HeldRecord, other: HeldRecord): Partial<HeldRecord> => {
  const joined: Partial<Record<Lists, readonly string[]>> & { modelsCut?: boolean } = {}
  for (const name of LISTS) {
    const members = [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]
    if (members.length > 0) joined[name] = members.slice(0, name === 'standards' ? 50 : MAX_MEMBERS)
    if (name === 'models' && (members.length > MAX_MEMBERS || one.modelsCut || other.modelsCut)) joined.modelsCut = true
  }
  return joined
}

/** One certificate from two rows of it, or the field in which they cannot be one. */
export const mergeCertificates = (one: ReadCertificate, other: ReadCertificate): ReadCertificate | keyof HeldRecord => {
  const differs = DECISIVE.find((name) => one.record[name] !== other.record[name])
  if (differs) return differs
  const same = Object.entries(one.record).filter(
    ([name, value]) => isDeepStrictEqual(value, other.record[name as keyof HeldRecord]) || !(name in other.record),
  )
  const more = Object.entries(other.record).filter(([name]) => !(name in one.record))
  const record = { ...Object.fromEntries([...same, ...more]), ...joinedLists(one.record, other.record) } as HeldRecord
  return { ...one, record }
}

const isSameNumber = (one: ReadCertificate, other: ReadCertificate): boolean =>
  one.record.number === other.record.number && one.record.scheme === other.record.scheme

/** Reads the rows; with `merge`, rows of one certificate that stand together are joined. */
export async function* readUnits(
  rows: AsyncIterable<SourceRow>,
  reader: CertificateReader,
  merge: boolean,
): AsyncGenerator<Unit> {
  let count = 0
  let open: { rows: number; line: number; row: RowValues; certificate: ReadCertificate; rejects: Reject[] } | undefined
  for await (const { line, read } of rows) {
    count += 1
    const { values, why, raw } = read()
    const reading = why === undefined ? reader.read(values) : { kind: 'fault' as const, why }
    const rejectOf = (reason: string): Reject => ({ line, reason, row: values, ...(raw === undefined ? {} : { raw }) })
    if (reading.kind === 'fault') {
      if (open) {
        open.rejects.push(rejectOf(reading.why))
        open.rows = count
      } else yield { rows: count, line, row: values, rejects: [rejectOf(reading.why)] }
      continue
    }
    const { certificate } = reading
    if (open && isSameNumber(open.certificate, certificate)) {
      const merged = mergeCertificates(open.certificate, certificate)
      if (typeof merged === 'string')
        open.rejects.push(rejectOf(`${merged}: another than at line ${open.line}, in the same certificate`))
      else open.certificate = merged
      open.rows = count
      continue
    }
    if (open) yield open
    open = undefined
    const unit = { rows: count, line, row: values, certificate, rejects: [] }
    if (merge) open = unit
    else yield unit
  }
  if (open) yield open
}
