/**
 * The trace of a certificate: what happened to it, in order. The register keeps events as they were entered; that a
 * validity ran out nobody enters, so it is added on reading.
 */
import type { CertificateEvent, EventKind } from '../contract/trace-schemas.ts'
import type { Day, Status } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { OUTLIVES_VALIDITY, type StatusOn, statusOn } from './status.ts'

/** One event with the certificate it belongs to. */
export interface HeldEvent extends Pick<CertificateEvent, 'day' | 'kind' | 'basis' | 'actor' | 'changes'> {
  readonly scheme: string
  readonly number: string
}

/** `undefined`: what it was before. */
const STATUS_AFTER: Readonly<Record<EventKind, Status | undefined>> = {
  issued: 'valid',
  'renewal-begun': 'in-renewal',
  renewed: 'valid',
  suspended: 'suspended',
  restored: 'valid',
  revoked: 'revoked',
  cancelled: 'cancelled',
  expired: 'expired',
  amended: undefined,
}
/** What brings a certificate into a status. */
export const EVENT_OF: Readonly<Record<Exclude<Status, 'valid'>, EventKind>> = {
  'in-renewal': 'renewal-begun',
  suspended: 'suspended',
  revoked: 'revoked',
  cancelled: 'cancelled',
  expired: 'expired',
}

/** The status after the last event up to `day`; `undefined` when there is none. Events come in order. */
export const statusByHistory = (events: readonly HeldEvent[], day: Day): Status | undefined => {
  const last = events.findLast((event) => event.day <= day && STATUS_AFTER[event.kind] !== undefined)
  return last && STATUS_AFTER[last.kind]
}

export type StatusByAll =
  | Exclude<StatusOn, { kind: 'status' }>
  | { readonly kind: 'status'; readonly status: Status; readonly basis: 'record' | 'history' | 'dates' }

/** `statusOn` with the events to ask where the kept status does not cover the day. */
export const statusWithHistory = (record: HeldRecord, events: readonly HeldEvent[], day: Day): StatusByAll => {
  const on = statusOn(record, day)
  if (on.kind !== 'status' || on.basis === 'record') return on
  const status = statusByHistory(events, day)
  const isOutlived = on.status === 'expired' && status !== undefined && !OUTLIVES_VALIDITY[status]
  return status === undefined || isOutlived ? on : { kind: 'status', status, basis: 'history' }
}

/** The events as they are shown, with the end of validity where it came by itself. */
export const shownEvents = (record: HeldRecord, events: readonly HeldEvent[], today: Day): CertificateEvent[] => {
  const kept = events.map(({ scheme: _scheme, number: _number, ...event }) => event)
  const on = statusOn(record, today)
  const isOver = on.kind === 'status' && on.basis === 'dates' && on.status === 'expired' && on.since !== undefined
  return isOver ? [...kept, { day: on.since, kind: 'expired', derived: true }] : kept
}

type Bases = Readonly<Record<EventKind, string>>
const ZH: Bases = {
  issued: '示例认证决定',
  'renewal-begun': '示例换证申请',
  renewed: '示例换证决定',
  suspended: '示例暂停通知',
  restored: '示例恢复通知',
  revoked: '示例撤销决定',
  cancelled: '示例注销通知',
  expired: '示例登记：有效期届满',
  amended: '示例变更决定',
}
const EN: Bases = {
  issued: 'Example decision to certify',
  'renewal-begun': 'Example application for renewal',
  renewed: 'Example decision on renewal',
  suspended: 'Example notice of suspension',
  restored: 'Example notice of restoration',
  revoked: 'Example decision to withdraw',
  cancelled: 'Example notice of cancellation',
  expired: 'Example entry: validity over',
  amended: 'Example decision on a change',
}

/** What was decided on which days. */
export type Decisions = readonly (readonly [day: Day, kind: EventKind])[]

const decisionsOf = ({ status, statusSince, issuedOn, validFrom }: HeldRecord): Decisions => {
  const begun = issuedOn ?? validFrom
  return [
    ...(begun ? [[begun, 'issued'] as const] : []),
    ...(begun && validFrom && validFrom > begun ? [[validFrom, 'renewed'] as const] : []),
    ...(status !== 'valid' && statusSince ? [[statusSince, EVENT_OF[status]] as const] : []),
  ]
}

/** The demonstration history that fits a demonstration record; `decisions` where there is more to tell. */
export const demoEvents = (record: HeldRecord, decisions: Decisions = decisionsOf(record)): readonly HeldEvent[] => {
  const { scheme, number, body } = record
  const bases = scheme.startsWith('cn-') ? ZH : EN
  return decisions.map(([day, kind]) => ({
    scheme,
    number,
    day,
    kind,
    basis: bases[kind],
    ...(body?.name ? { actor: body.name } : {}),
  }))
}
