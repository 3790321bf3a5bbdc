/**
 * Reports of suspected marks, in a first, plain form. A report changes no public answer; nothing of it is public; who
 * sent it can follow it with a token that is shown once and of which only the hash is kept.
 */
import {
  MAX_STATUSES,
  type ReportAnswer,
  type ReportInput,
  type ReportKind,
  type ReportReceipt,
  type ReportState,
  type ReportStatusInput,
} from '../contract/report-schemas.ts'
import type { Instant } from '../core/words.ts'
import { checkNumber, type Grounds } from './admin-check.ts'
import { hasHash, hashOf, newId, newSecret, type RandomBytes } from './api-keys.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { HeldReport, Store } from './store.ts'

export interface ReportSources extends Grounds {
  readonly store: Store
  readonly now: Instant
  readonly randomBytes: RandomBytes
}

/** The number in compact form where it is one; a suspected mark often carries none that could be. */
const numberOf = (grounds: Grounds, { scheme, number }: ReportInput): Pick<HeldReport, 'scheme' | 'number'> => {
  const checked = scheme !== undefined && number !== undefined ? checkNumber(grounds, scheme, number) : undefined
  const text = checked?.kind === 'fit' ? checked.value.compact : number
  return { ...(scheme === undefined ? {} : { scheme }), ...(text === undefined ? {} : { number: text }) }
}

/** The reply to `POST /v1/reports`. Sent again it names the same report, but the token no more. */
export const replyWithReceipt = async (
  { store, now, randomBytes, ...grounds }: ReportSources,
  input: ReportInput,
): Promise<Reply> => {
  const token = input.followUpHash === undefined ? newSecret(randomBytes) : undefined
  const { kind, report } = await store.putReport({
    id: newId(randomBytes),
    clientId: input.clientId,
    kind: input.kind,
    ...numberOf(grounds, input),
    ...(input.listing === undefined ? {} : { listingUrl: input.listing }),
    text: input.text ?? '',
    ...(input.contact === undefined ? {} : { contact: input.contact }),
    tokenHash: input.followUpHash ?? hashOf(token ?? ''),
    receivedAt: now,
    statuses: [{ at: now, status: 'received' satisfies ReportState }],
  })
  const { id, receivedAt } = report
  return json({ id, receivedAt, ...(kind === 'kept' && token !== undefined ? { token } : {}) } satisfies ReportReceipt)
}

const answerOf = ({ id, kind, receivedAt, statuses }: HeldReport): ReportAnswer => ({
  id,
  kind: kind as ReportKind,
  receivedAt,
  statuses: statuses.map(({ at, status, reason }) => ({
    at,
    status: status as ReportState,
    ...(reason === undefined ? {} : { reason }),
  })),
  additions: [],
})

/** A hash that no token has; an unknown report is compared like a known one. */
const NO_HASH = '0'.repeat(64)

/** The reply to `GET /v1/reports/{id}`. A wrong token and an unknown report are not told apart. */
export const replyWithReport = async (store: Store, id: string, token = ''): Promise<Reply> => {
  const report = await store.report(id)
  const isTheirs = hasHash(token, report?.tokenHash ?? NO_HASH)
  return report && isTheirs ? json(answerOf(report)) : refuse('no-such-entry', 'No report has this id and this token.')
}

/** The reply to `POST /v1/admin/reports/{id}/statuses`. */
export const replyWithReportStatus = async (
  { store, now }: Pick<ReportSources, 'store' | 'now'>,
  actor: string,
  id: string,
  { status, reason }: ReportStatusInput,
): Promise<Reply> => {
  const before = await store.report(id)
  if (before && before.statuses.length >= MAX_STATUSES)
    return refuse('unprocessable', `It has ${MAX_STATUSES} statuses already.`)
  const added = { at: now, status, ...(reason === undefined ? {} : { reason }) }
  const audit = { at: now, actor, action: 'report', target: `report ${id}`, detail: { status } }
  const done = await store.addReportStatus(id, added, audit)
  const report = done === 'added' ? await store.report(id) : undefined
  return report ? json(answerOf(report)) : refuse('no-such-entry', 'There is no such report.')
}
