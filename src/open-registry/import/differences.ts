/**
 * What a certificate as a file has it changes in the register: the record to be kept, and what is entered in its trace. A
 * file says how things stood on its day; what happened before and was not told is not made up.
 */
import { isDeepStrictEqual } from 'node:util'
import type { EventKind } from '../../contract/trace-schemas.ts'
import type { Day } from '../../core/words.ts'
import type { HeldRecord } from '../cast.ts'
import { plusDays } from '../days.ts'
import { EVENT_OF, type HeldEvent } from '../history.ts'
import { fieldChanges } from './field-changes.ts'
import type { ReadCertificate } from './read-certificate.ts'

export type Difference =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'added' | 'changed'; readonly record: HeldRecord; readonly events: readonly HeldEvent[] }

export interface DifferenceOptions {
  /** The day of which the file speaks. */
  readonly day: Day
  /** The fields it speaks of; `undefined`: of all. */
  readonly fields: ReadonlySet<string> | undefined
}

/** Told by a status event; the rest is what a certificate says. */
const OF_STATUS: readonly (keyof HeldRecord)[] = ['status', 'statusSince', 'demo']
const DATES: readonly (keyof HeldRecord)[] = ['validFrom', 'validUntil']

const eventOf = ({ record, mark }: ReadCertificate, kind: EventKind, day: Day): HeldEvent => ({
  scheme: record.scheme,
  number: record.number,
  day,
  kind,
  ...(mark.basis === undefined ? {} : { basis: mark.basis }),
  ...(mark.actor === undefined ? {} : { actor: mark.actor }),
})

/** The beginning of a trace: what the record says of it and nothing more. */
const firstEvents = (read: ReadCertificate): readonly HeldEvent[] => {
  const { issuedOn, status, statusSince } = read.record
  const ended = status !== 'valid' && statusSince !== undefined ? [eventOf(read, EVENT_OF[status], statusSince)] : []
  const issued = issuedOn === undefined ? undefined : { ...eventOf(read, 'issued', issuedOn) }
  // Ground and actor are those of what the row is about: the last thing that happened.
  if (issued && ended.length > 0) {
    const { basis: _basis, actor: _actor, ...plain } = issued
    return [plain, ...ended]
  }
  return issued ? [issued] : ended
}

/** What brought a certificate back into force. */
const BACK: Readonly<Record<HeldRecord['status'], EventKind>> = {
  valid: 'renewed',
  suspended: 'restored',
  revoked: 'restored',
  cancelled: 'restored',
  expired: 'renewed',
  'in-renewal': 'renewed',
}

/** The day of a change of status: as the file has it; the day behind the validity; else that of which the file speaks. */
const dayOfStatus = (held: HeldRecord, { record, mark }: ReadCertificate, day: Day): Day => {
  const { status, statusSince, validUntil } = record
  if (mark.day !== undefined) return mark.day
  if (statusSince !== undefined && statusSince !== held.statusSince) return statusSince
  return status === 'expired' && validUntil !== undefined && validUntil < day ? plusDays(validUntil, 1) : day
}

const isLater = (one: Day | undefined, other: Day | undefined): boolean =>
  one !== undefined && other !== undefined && one > other

/** What happened between the record as it is held and as it is now. */
const changeEvents = (held: HeldRecord, read: ReadCertificate, record: HeldRecord, day: Day): readonly HeldEvent[] => {
  const events: HeldEvent[] = []
  const isRenewed = isLater(record.validUntil, held.validUntil) && record.status === 'valid'
  if (record.status !== held.status) {
    const kind = record.status === 'valid' ? BACK[held.status] : EVENT_OF[record.status]
    events.push(eventOf(read, kind, dayOfStatus(held, read, day)))
  }
  const isRenewedAlone = isRenewed && !events.some(({ kind }) => kind === 'renewed')
  if (isRenewedAlone) {
    const begun =
      isLater(record.validFrom, held.validFrom) && (record.validFrom ?? day) <= day ? record.validFrom : undefined
    events.push(eventOf(read, 'renewed', read.mark.day ?? begun ?? day))
  }
  // New dates are what a renewal or another status means.
  const areDatesTold = isRenewed || record.status !== held.status
  const changes = fieldChanges(held, record, new Set([...OF_STATUS, ...(areDatesTold ? DATES : [])]))
  if (changes.length > 0) events.push({ ...eventOf(read, 'amended', read.mark.day ?? day), changes: [...changes] })
  return events
}

/** Fields of which the file does not speak stay as they are held. */
const withHeldFields = (held: HeldRecord, record: HeldRecord, fields: ReadonlySet<string> | undefined): HeldRecord => {
  if (!fields) return record
  const kept = Object.entries(held).filter(([name]) => !fields.has(name) && name !== 'scheme' && name !== 'number')
  return { ...record, ...Object.fromEntries(kept.filter(([name]) => name !== 'statusSince')) }
}

/** The status with its day. What was decided behind the day of the file is not undone by it. */
const withStatus = (held: HeldRecord, read: ReadCertificate, record: HeldRecord, day: Day): HeldRecord => {
  if (held.statusSince !== undefined && held.statusSince > day)
    return { ...record, status: held.status, statusSince: held.statusSince }
  if (record.statusSince !== undefined) return record
  const since = record.status === held.status ? held.statusSince : dayOfStatus(held, read, day)
  return since === undefined ? record : { ...record, statusSince: since }
}

/** What the certificate as it was read changes. `held`: as the register has it. */
export const differenceOf = (
  held: HeldRecord | undefined,
  read: ReadCertificate,
  { day, fields }: DifferenceOptions,
): Difference => {
  if (!held) return { kind: 'added', record: read.record, events: read.events ?? firstEvents(read) }
  const record = withStatus(held, read, withHeldFields(held, read.record, fields), day)
  if (isDeepStrictEqual(record, held)) return { kind: 'unchanged' }
  // A file that brings its trace has told all: see `tracesOf`.
  return { kind: 'changed', record, events: read.events ? [] : changeEvents(held, read, record, day) }
}

/** Of a trace that a file brings, what the register does not have yet, in its order. */
export const newEvents = (held: readonly HeldEvent[], given: readonly HeldEvent[]): readonly HeldEvent[] =>
  given.filter((event) => !held.some((one) => isDeepStrictEqual(one, event)))
