/**
 * Which status a record has on a day. A register keeps one status and the day since which it holds; the dates of validity
 * end a certificate without anybody touching the record.
 */
import type { Day, Status } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { plusDays } from './days.ts'

/** What can be said of a day: `record` where the kept status speaks of it, `dates` where only the validity does. */
export type StatusOn =
  | { readonly kind: 'status'; readonly status: Status; readonly since?: Day; readonly basis: 'record' | 'dates' }
  | { readonly kind: 'not-yet-issued' }

/** A status that stays what it is when the validity runs out. */
export const OUTLIVES_VALIDITY: Readonly<Record<Status, boolean>> = {
  valid: false,
  suspended: false,
  revoked: true,
  cancelled: true,
  expired: true,
  'in-renewal': true,
}

const expiredOn = (lastDay: Day): StatusOn => ({
  kind: 'status',
  status: 'expired',
  since: plusDays(lastDay, 1),
  basis: 'dates',
})

/** The status on `day`, the day before which nothing is known of being `record`'s own. */
export const statusOn = (record: HeldRecord, day: Day): StatusOn => {
  const { status, statusSince, validUntil } = record
  const begun = record.issuedOn ?? record.validFrom
  if (begun && day < begun) return { kind: 'not-yet-issued' }
  const isOver = validUntil !== undefined && day > validUntil
  // Before the kept status began, the register no longer knows what was kept; the dates alone speak.
  if (statusSince && day < statusSince)
    return isOver ? expiredOn(validUntil) : { kind: 'status', status: 'valid', basis: 'dates' }
  if (isOver && !OUTLIVES_VALIDITY[status]) return expiredOn(validUntil)
  return { kind: 'status', status, ...(statusSince ? { since: statusSince } : {}), basis: 'record' }
}

/** What of a record decides how it reads on a day. */
interface Deciding {
  readonly status: Status
  readonly statusSince?: Day | undefined
  readonly validUntil?: Day | undefined
}

/** Whether the record reads on `day` as it is kept: `asOn` would change nothing. In doubt it says no. */
export const readsAsKept = ({ status, statusSince, validUntil }: Deciding, day: Day): boolean =>
  (statusSince === undefined || day >= statusSince) &&
  (validUntil === undefined || day <= validUntil || OUTLIVES_VALIDITY[status])

/** The record as it reads on `day`: its status follows the dates. */
export const asOn = (record: HeldRecord, day: Day): HeldRecord => {
  const on = statusOn(record, day)
  if (on.kind !== 'status') return record
  const { statusSince: _kept, ...rest } = record
  return { ...rest, status: on.status, ...(on.since ? { statusSince: on.since } : {}) }
}
