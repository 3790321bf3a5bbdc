/**
 * Reports of suspected marks, as whoever sends them sees them: intake, what is added, withdrawal, what became of them. A
 * report changes no public answer; who sent it opens it again with a token of which only the hash is kept.
 */
import { createHmac, hash } from 'node:crypto'
import {
  type AdditionInput,
  type AdditionReceipt,
  type KeptEvidence,
  MAX_ADDITIONS,
  MAX_EVIDENCE_FILES,
  MAX_STATUSES,
  type ReportAnswer,
  type ReportInput,
  type ReportKind,
  type ReportReceipt,
  type ReportState,
  type ReportStatusInput,
  type WithdrawalInput,
} from '../contract/report-schemas.ts'
import type { Instant } from '../core/words.ts'
import { checkNumber, type Grounds } from './admin-check.ts'
import { hasHash, hashOf, newId, newSecret, type RandomBytes } from './api-keys.ts'
import { riskOf } from './case-priority.ts'
import { type Intake, takeEvidence } from './evidence-intake.ts'
import { json, type Reply, refuse } from './reply.ts'
import { placeOf } from './report-place.ts'
import type { HeldReport, Store } from './store.ts'

export interface ReportSources extends Grounds {
  readonly store: Store
  readonly now: Instant
  readonly randomBytes: RandomBytes
  /** What tells the client from others; it is kept as a keyed hash, and not for long. */
  readonly client?: string
}
/** What came along with what was said. */
type File = Uint8Array | undefined

/** The number in compact form where it is one; a suspected mark often carries none that could be. */
const numberOf = (grounds: Grounds, { scheme, number }: ReportInput) => {
  const checked = scheme !== undefined && number !== undefined ? checkNumber(grounds, scheme, number) : undefined
  const fit = checked?.kind === 'fit' ? checked.value : undefined
  const text = fit?.compact ?? number
  const risk = riskOf(scheme, fit?.parts.category)
  return {
    named: { ...(scheme === undefined ? {} : { scheme }), ...(text === undefined ? {} : { number: text }) },
    ...(risk === undefined ? {} : { risk }),
  }
}

/** Of what was sent, as the contract reads it: a second sending is compared by it. */
const contentHash = (input: unknown, file: File): string =>
  hash('sha256', JSON.stringify([input, file ? hash('sha256', file, 'hex') : '']), 'hex')

const senderOf = async ({ store, randomBytes, client }: ReportSources): Promise<string | undefined> => {
  if (client === undefined) return undefined
  const secret = await store.senderSecret(newSecret(randomBytes))
  return createHmac('sha256', secret).update(client).digest('hex').slice(0, 32)
}

type Taken = Exclude<Intake, { kind: 'problem' }>
const keptOf = (taken: Taken | undefined): { readonly evidence?: KeptEvidence } =>
  taken ? { evidence: { sha256: taken.file.sha256, items: taken.items } } : {}

const bodyOf = (id: string, input: ReportInput, named: object, tokenHash: string, now: Instant): HeldReport => {
  const { clientId, kind, listing, text = '', followUpHash: _hash, scheme: _scheme, number: _number, ...rest } = input
  return {
    ...{ id, clientId, kind, ...named, ...(listing === undefined ? {} : { listingUrl: listing }), ...rest, text },
    ...{ tokenHash, receivedAt: now, statuses: [{ at: now, status: 'received' satisfies ReportState }] },
  }
}

/** The reply to `POST /v1/reports`. Sent again it names the same report, but a token that was issued no more. */
export const replyWithReceipt = async (sources: ReportSources, input: ReportInput, file: File): Promise<Reply> => {
  const { store, now, randomBytes } = sources
  const taken = file && (await takeEvidence(file, input.clientId))
  if (taken?.kind === 'problem') return taken
  const token = input.followUpHash === undefined ? newSecret(randomBytes) : undefined
  const { named, risk } = numberOf(sources, input)
  const id = newId(randomBytes)
  const report = bodyOf(id, input, named, input.followUpHash ?? hashOf(token ?? ''), now)
  const sender = await senderOf(sources)
  const kept = await store.putReport(report, {
    bodyHash: contentHash(input, file),
    place: placeOf({ ...input, ...named }, id),
    caseId: newId(randomBytes),
    ...(risk === undefined ? {} : { risk }),
    ...(sender === undefined ? {} : { sender }),
    ...(taken?.device === undefined ? {} : { device: taken.device }),
    ...(taken ? { evidence: taken.file } : {}),
  })
  if (kept.kind === 'other') return refuse('conflict', 'Another report was sent with this clientId.')
  return json({
    ...{ id: kept.value.id, receivedAt: kept.value.receivedAt },
    ...(kept.kind === 'kept' && token !== undefined ? { token } : {}),
    ...keptOf(taken),
  } satisfies ReportReceipt)
}

/** A hash that no token has; an unknown report is compared like a known one. */
const NO_HASH = '0'.repeat(64)
const NO_REPORT = refuse('no-such-entry', 'No report has this id and this token.')

/** A wrong token and an unknown report are not told apart. */
const theirs = async (store: Store, id: string, token = ''): Promise<HeldReport | undefined> => {
  const report = await store.report(id)
  const isTheirs = hasHash(token, report?.tokenHash ?? NO_HASH)
  return isTheirs ? report : undefined
}

const answerOf = async (store: Store, report: HeldReport): Promise<ReportAnswer> => {
  const { id, kind, receivedAt, statuses, additions = [], evidence = [] } = report
  const files = await store.evidenceFiles(evidence.map(({ sha256 }) => sha256))
  const evidenceOf = (clientId: string): { readonly evidence?: KeptEvidence } => {
    const sha256 = evidence.find((one) => one.clientId === clientId)?.sha256
    const held = sha256 === undefined ? undefined : files.get(sha256)
    return sha256 !== undefined && held ? { evidence: { sha256, items: held.items } } : {}
  }
  return {
    ...{ id, kind: kind as ReportKind, receivedAt },
    statuses: statuses.map((one) => ({ ...one, status: one.status as ReportState })),
    ...evidenceOf(''),
    additions: additions.map(({ clientId, at }) => ({ clientId, at, ...evidenceOf(clientId) })),
  }
}

/** The reply to `GET /v1/reports/{id}`. */
export const replyWithReport = async (store: Store, id: string, token?: string): Promise<Reply> => {
  const report = await theirs(store, id, token)
  return report ? json(await answerOf(store, report)) : NO_REPORT
}

/** The reply to `POST /v1/reports/{id}/additions`. */
export const replyWithAddition = async (
  { store, now }: Pick<ReportSources, 'store' | 'now'>,
  { id, token }: { readonly id: string; readonly token?: string },
  input: AdditionInput,
  file: File,
): Promise<Reply> => {
  const report = await theirs(store, id, token)
  if (!report) return NO_REPORT
  if (input.text === undefined && !file) return refuse('unprocessable', 'It adds nothing.')
  const isKnown = report.additions?.some(({ clientId }) => clientId === input.clientId)
  if (report.statuses.at(-1)?.status === 'withdrawn' && !isKnown)
    return refuse('unprocessable', 'The report was withdrawn.')
  const taken = file && (await takeEvidence(file, input.clientId))
  if (taken?.kind === 'problem') return taken
  const kept = await store.addToReport(
    id,
    { ...input, at: now, bodyHash: contentHash(input, file), ...(taken ? { evidence: taken.file } : {}) },
    { additions: MAX_ADDITIONS, files: MAX_EVIDENCE_FILES },
  )
  if (kept.kind === 'no-such-report') return NO_REPORT
  if (kept.kind === 'other') return refuse('conflict', 'Something else was added with this clientId.')
  if (kept.kind === 'too-many')
    return refuse('unprocessable', `At most ${MAX_ADDITIONS} additions and ${MAX_EVIDENCE_FILES} evidence files.`)
  const { clientId, at } = kept.value
  return json({ report: id, clientId, at, ...keptOf(taken) } satisfies AdditionReceipt)
}

/** The reply to `POST /v1/reports/{id}/withdrawal`. What has come to an end is not withdrawn. */
export const replyWithWithdrawal = async (
  { store, now }: Pick<ReportSources, 'store' | 'now'>,
  { id, token }: { readonly id: string; readonly token?: string },
  { reason }: WithdrawalInput,
): Promise<Reply> => {
  if (!(await theirs(store, id, token))) return NO_REPORT
  const status = { at: now, status: 'withdrawn', ...(reason === undefined ? {} : { reason }) }
  const outcome = await store.withdrawReport(id, status)
  if (outcome === 'decided') return refuse('unprocessable', 'The report has come to an end already.')
  return replyWithReport(store, id, token)
}

/** The reply to `POST /v1/admin/reports/{id}/statuses`. */
export const replyWithReportStatus = async (
  { store, now }: Pick<ReportSources, 'store' | 'now'>,
  actor: string,
  id: string,
  { status, ...rest }: ReportStatusInput,
): Promise<Reply> => {
  const before = await store.report(id)
  if (before && before.statuses.length >= MAX_STATUSES)
    return refuse('unprocessable', `It has ${MAX_STATUSES} statuses already.`)
  if (before?.statuses.at(-1)?.status === 'withdrawn') return refuse('unprocessable', 'Its reporter has withdrawn it.')
  if (status === 'withdrawn') return refuse('unprocessable', 'Only its reporter can withdraw it.')
  const audit = { at: now, actor, action: 'report', target: `report ${id}`, detail: { status } }
  const done = await store.addReportStatus(id, { at: now, status, ...rest }, audit)
  const report = done === 'added' ? await store.report(id) : undefined
  return report ? json(await answerOf(store, report)) : refuse('no-such-entry', 'There is no such report.')
}
