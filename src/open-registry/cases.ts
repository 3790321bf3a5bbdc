/**
 * Cases for the register's staff. Nothing here touches a certificate: whatever a decision calls for is entered by whoever
 * may, as an event of its own.
 */
import {
  type CaseAnswer,
  type CaseDecision,
  type CaseReport,
  type CaseSort,
  type CasesAnswer,
  type EvidenceFile,
  type IdentityAnswer,
  MAX_CASE_HISTORY,
  MAX_CASES_PAGE,
} from '../contract/case-schemas.ts'
import type { ReportKind, ReportState, ShownVerdict } from '../contract/report-schemas.ts'
import type { Instant } from '../core/words.ts'
import { caseTable } from './case-table.ts'
import { itemOf, type KeptReading } from './evidence-intake.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { CaseFilter, HeldCase, HeldEvidenceFile, Store } from './store.ts'

interface Sources {
  readonly store: Store
  readonly now: Instant
  readonly actor: string
}
interface CasesAsked {
  readonly state?: ReportState | 'open'
  readonly scheme?: string
  readonly sort?: CaseSort
  readonly after?: string
  readonly limit?: string
}

const NO_CASE = refuse('no-such-entry', 'There is no such case.')
const NO_REPORT = refuse('no-such-entry', 'There is no such report.')

/** The reply to `GET /v1/admin/cases`. */
export const replyWithCases = async (
  store: Store,
  { sort = 'priority', limit = '20', ...rest }: CasesAsked,
): Promise<Reply> => {
  const found = await store.cases({ ...rest, sort, limit: Number(limit) })
  return json({ ...found, cases: [...found.cases] } satisfies CasesAnswer)
}

/** Rows of one table. */
const MOST_ROWS = 10_000

/** The reply to `GET /v1/admin/cases.csv`. */
export const replyWithCaseTable = async (store: Store, asked: Pick<CaseFilter, 'state' | 'scheme'>): Promise<Reply> => {
  const rows = []
  for (let after: string | undefined; rows.length < MOST_ROWS; ) {
    const page = await store.cases({
      ...{ ...asked, sort: 'oldest', limit: MAX_CASES_PAGE },
      ...(after === undefined ? {} : { after }),
    })
    rows.push(...page.cases)
    after = page.next
    if (after === undefined) break
  }
  return {
    kind: 'answer',
    body: caseTable(rows),
    mediaType: 'text/csv; charset=utf-8',
    headers: { 'Content-Disposition': 'attachment; filename="cases.csv"' },
  }
}

type Held = HeldCase['reports'][number]

const filesOf = ({ evidence = [] }: Held, files: ReadonlyMap<string, HeldEvidenceFile>): readonly EvidenceFile[] =>
  evidence.flatMap(({ sha256, at }) => {
    const file = files.get(sha256)
    return file ? [{ sha256, at, bytes: file.bytes, ...(file.reading as KeptReading) }] : []
  })

const reportOf = (held: Held, files: ReadonlyMap<string, HeldEvidenceFile>): CaseReport => {
  const { id, kind, state, receivedAt, counted, contact, statuses, additions = [], verdictKind, text } = held
  const { listingUrl, shownAt, product, shop, language } = held
  return {
    ...{ id, kind: kind as ReportKind, state: state as ReportState, receivedAt, counted },
    hasContact: contact !== undefined,
    ...(verdictKind === undefined ? {} : { verdictKind: verdictKind as ShownVerdict }),
    ...(shownAt === undefined ? {} : { shownAt }),
    ...(listingUrl === undefined ? {} : { listing: listingUrl }),
    ...(product === undefined ? {} : { product }),
    ...(shop === undefined ? {} : { shop }),
    ...(language === undefined ? {} : { language }),
    ...(text === '' ? {} : { text }),
    statuses: statuses.map((one) => ({ ...one, status: one.status as ReportState })),
    additions: additions.map(({ at, text: said }) => ({ at, ...(said === undefined ? {} : { text: said }) })),
    evidence: [...filesOf(held, files)],
  }
}

/** The reply to `GET /v1/admin/cases/{id}`. */
export const replyWithCase = async (store: Store, id: string): Promise<Reply> => {
  const held = await store.case(id)
  if (!held) return NO_CASE
  const digests = held.reports.flatMap(({ evidence = [] }) => evidence.map(({ sha256 }) => sha256))
  const files = await store.evidenceFiles(digests)
  return json({
    ...held.summary,
    reportsShown: held.reports.map((report) => reportOf(report, files)),
    history: [...held.steps],
  } satisfies CaseAnswer)
}

const NEEDS_REASON: readonly ReportState[] = ['needs-information', 'confirmed', 'not-confirmed', 'closed']

const whyNot = ({ state, reason, forwardedTo }: CaseDecision): string | undefined => {
  if (state === 'received' || state === 'withdrawn') return `Nobody decides ${state}.`
  if (state === 'forwarded' && forwardedTo === undefined) return 'It says not to whom it is forwarded.'
  return NEEDS_REASON.includes(state) && reason === undefined
    ? `The reporters are owed a reason for ${state}.`
    : undefined
}

/** The reply to `POST /v1/admin/cases/{id}/decisions`. */
export const replyWithDecision = async (
  { store, now, actor }: Sources,
  id: string,
  decision: CaseDecision,
): Promise<Reply> => {
  const fault = whyNot(decision)
  if (fault !== undefined) return refuse('unprocessable', fault)
  const audit = { at: now, actor, action: 'case', target: `case ${id}`, detail: { state: decision.state } }
  const outcome = await store.decideCase(id, { at: now, ...decision }, audit)
  if (outcome === 'too-many') return refuse('unprocessable', `It has ${MAX_CASE_HISTORY} decisions already.`)
  const held = outcome === 'decided' ? await store.case(id) : undefined
  return held ? json(held.summary) : NO_CASE
}

/** The reply to `GET /v1/admin/reports/{id}/identity`. The audit trail says who looked, never what was seen. */
export const replyWithIdentity = async ({ store, now, actor }: Sources, id: string): Promise<Reply> => {
  const audit = { at: now, actor, action: 'identity', target: `report ${id}` }
  const found = await store.reportContact(id, audit)
  return found ? json({ report: id, ...found } satisfies IdentityAnswer) : NO_REPORT
}

/** So that nothing in it ever runs, wherever it is opened. */
const INERT_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Content-Disposition': 'attachment',
}
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/json': 'json',
  'text/plain': 'txt',
}

/** The reply to `GET /v1/admin/evidence/{sha256}`. */
export const replyWithEvidenceItem = async (store: Store, sha256: string): Promise<Reply> => {
  const held = await store.evidenceItem(sha256)
  const item = held && (await itemOf(held, sha256))
  if (!item) return refuse('no-such-entry', 'No evidence holds such an item.')
  // The name is ours: a sender's never reaches the header.
  const name = `${sha256.slice(0, 16)}.${EXTENSIONS[item.mediaType] ?? 'bin'}`
  return {
    kind: 'answer',
    body: item.bytes,
    mediaType: item.mediaType,
    headers: { ...INERT_HEADERS, 'Content-Disposition': `attachment; filename="${name}"` },
  }
}
