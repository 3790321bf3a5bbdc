/**
 * The outbox of reports, as pages and background put things in and take them out. Everything is kept before anything is
 * sent, and what is sent twice bears the same id and the same bytes: nothing lost, nothing entered twice. Sending is in
 * `outbox-sender.ts`.
 */
import { toBase64url } from '../contract/jws.ts'
import { sha256Hex } from '../contract/ranges.ts'
import { MAX_EVIDENCE_BYTES } from '../contract/report-schemas.ts'
import type { Addition, Destination, OwnReport, Queued } from '../core/own-report.ts'
import {
  type Entry,
  makePart,
  type NewReport,
  type Part,
  queuedAgain,
  takesMore,
  withAddition,
  withWithdrawal,
} from './outbox-entry.ts'
import type { OutboxTable } from './outbox-table.ts'
import { viewOf } from './outbox-view.ts'

export interface OutboxDependencies {
  readonly table: OutboxTable
  readonly now: () => Date
  /** So many random bytes. */
  readonly randomBytes: (count: number) => Uint8Array
}

/** What is put in carries ids and a token that nobody has seen before. */
export interface OutboxShelf {
  readonly newId: () => string
  readonly put: (report: NewReport, to: Destination) => Promise<Queued>
  readonly add: (id: string, more: Addition) => Promise<Queued>
  readonly withdraw: (id: string) => Promise<Queued>
  /** Newest first. */
  readonly list: () => Promise<readonly OwnReport[]>
  /** Puts what was refused into the queue again. */
  readonly requeue: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly seen: (id: string) => Promise<void>
  readonly evidence: (partId: string) => Promise<Blob | undefined>
}

const ID_BYTES = 16
const TOKEN_BYTES = 32

/** `QuotaExceededError`, by whatever door it comes. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota|disk.?full|no space/iu.test(`${error.name} ${error.message}`)
const failure = (error: unknown): Queued => ({ kind: isFull(error) ? 'no-room' : 'not-kept' })

const newFollow = { statuses: [], hasNews: false, isGone: false, nextAtMs: 0, quiet: 0 } as const

export const makeOutbox = ({ table, now, randomBytes }: OutboxDependencies): OutboxShelf => {
  const newId = (): string => toBase64url(randomBytes(ID_BYTES))
  const tooLarge = (evidence: Blob | undefined): Queued | undefined =>
    evidence && evidence.size > MAX_EVIDENCE_BYTES ? { kind: 'too-large', mostBytes: MAX_EVIDENCE_BYTES } : undefined

  const append = async (
    id: string,
    part: Part,
    alter: (entry: Entry, part: Part) => Entry,
    zip?: Blob,
  ): Promise<Queued> => {
    let isTaken = false
    try {
      await table.change(
        id,
        (entry) => {
          isTaken = takesMore(entry)
          return alter(entry, part)
        },
        zip && { part: part.id, zip },
      )
    } catch (error) {
      return failure(error)
    }
    return isTaken ? { kind: 'queued', id } : { kind: 'not-possible' }
  }

  return {
    newId,
    put: async (report, { register, draft, evidence, id = newId() }) => {
      const refused = tooLarge(evidence)
      if (refused) return refused
      const token = toBase64url(randomBytes(TOKEN_BYTES))
      const body = JSON.stringify({ clientId: id, followUpHash: await sha256Hex(token), ...report })
      const nowMs = now().getTime()
      const part = makePart({ id, kind: 'report', body, evidenceBytes: evidence?.size ?? 0 }, nowMs)
      const entry: Entry = {
        ...{ id, draft, register, token, report, queuedAtMs: nowMs },
        ...{ parts: [part], isTakenBack: false, follow: newFollow },
      }
      return table.add(entry, evidence).then(({ id: kept }): Queued => ({ kind: 'queued', id: kept }), failure)
    },
    add: async (id, { text, evidence, id: clientId = newId() }) => {
      const refused = tooLarge(evidence)
      if (refused) return refused
      const body = JSON.stringify({ clientId, ...(text ? { text } : {}) })
      const evidenceBytes = evidence?.size ?? 0
      const part = makePart({ id: clientId, kind: 'addition', body, evidenceBytes }, now().getTime())
      return append(id, part, withAddition, evidence)
    },
    withdraw: (id) => {
      const part = makePart({ id: newId(), kind: 'withdrawal', body: '{}', evidenceBytes: 0 }, now().getTime())
      return append(id, part, withWithdrawal)
    },
    list: async () => (await table.all()).toSorted((a, b) => b.queuedAtMs - a.queuedAtMs).map(viewOf),
    requeue: async (id) => void (await table.change(id, (entry) => queuedAgain(entry, now().getTime()))),
    remove: (id) => table.remove(id),
    seen: async (id) =>
      void (await table.change(id, (entry) =>
        entry.follow.hasNews ? { ...entry, follow: { ...entry.follow, hasNews: false } } : entry,
      )),
    evidence: (partId) => table.evidence(partId),
  }
}
