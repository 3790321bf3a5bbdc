/**
 * One part of a report on its way to a register: no cookies, no referrer, no redirects, a time limit by its size, a short
 * answer. Every failure is a value, told apart by whether it is worth trying again.
 */
import * as z from 'zod/mini'
import { PATHS } from '../contract/paths.ts'
import { problemKind } from '../contract/problems.ts'
import {
  ADDITION_FIELD,
  AdditionReceipt,
  EVIDENCE_FIELD,
  REPORT_FIELD,
  ReportAnswer,
  ReportReceipt,
} from '../contract/report-schemas.ts'
import type { Entry, Outcome, Part } from './outbox-entry.ts'
import { readShort } from './read-body.ts'
import { retryAfterOf } from './retry-after.ts'
import { type After, after } from './time.ts'

export interface PostDependencies {
  readonly fetch: typeof fetch
  readonly startTimer?: After
  /** For a part without evidence, its answer included. */
  readonly timeoutMs?: number
}

/** `evidence` is there exactly where the part has some. */
export type Post = (entry: Entry, part: Part, evidence: Blob | undefined) => Promise<Outcome>

/** The slowest line that is still waited for, in bytes a millisecond. */
const SLOWEST = 16
/** Receipts and problems are short. */
const MOST_ANSWER_BYTES = 64 * 1024

/** Refusals that pass: too slow, busy with this very part, too early, too many. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429])

const Problem = z.object({ type: z.string(), detail: z.exactOptional(z.string()) })
const MOST_DETAIL = 500

const jsonOf = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const refusalOf = (status: number, body: unknown): Outcome => {
  const read = z.safeParse(Problem, body)
  const problem = read.success ? problemKind(read.data.type) : undefined
  const detail = read.success ? read.data.detail?.slice(0, MOST_DETAIL) : undefined
  const named = { ...(problem ? { problem } : {}), ...(detail ? { detail } : {}) }
  return { kind: 'refused', refusal: { why: 'by-register', status, ...named } }
}

/** Whether the answer is the one to this part; an answer that was cut off on the way is none. */
const ACCEPTED: Readonly<Record<Part['kind'], (body: unknown, entry: Entry, part: Part) => Outcome | undefined>> = {
  report: (body) => {
    const read = z.safeParse(ReportReceipt, body)
    return read.success
      ? { kind: 'accepted', receipt: { id: read.data.id, receivedAt: read.data.receivedAt } }
      : undefined
  },
  addition: (body, _, { id }) => {
    const read = z.safeParse(AdditionReceipt, body)
    return read.success && read.data.clientId === id ? { kind: 'accepted' } : undefined
  },
  withdrawal: (body, { receipt }) => {
    const read = z.safeParse(ReportAnswer, body)
    return read.success && read.data.id === receipt?.id ? { kind: 'accepted' } : undefined
  },
}

const outcomeOf = async (response: Response, entry: Entry, part: Part): Promise<Outcome> => {
  const { status } = response
  const body = jsonOf(await readShort(response, MOST_ANSWER_BYTES))
  const isPassing = PASSING.has(status) || status >= 500
  if (status >= 400 && !isPassing) return refusalOf(status, body)
  const accepted = response.ok ? ACCEPTED[part.kind](body, entry, part) : undefined
  if (accepted) return accepted
  // A register that says the body is another one than before will say so for ever.
  const refused = refusalOf(status, body)
  if (status === 409 && refused.kind === 'refused' && refused.refusal.problem === 'conflict') return refused
  const retryAfterMs = retryAfterOf(response)
  return { kind: 'later', waitsFor: 'register', status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
}

const FIELDS = { report: REPORT_FIELD, addition: ADDITION_FIELD } as const

/** `multipart/form-data` (RFC 7578), the same to the byte each time, and from the disk: evidence is never copied into memory. */
const multipart = ({ id, kind, body }: Part, evidence: Blob): { readonly body: Blob; readonly type: string } => {
  // Drawn at random and never seen by a page: no evidence can hold it.
  const boundary = `proofmark-${id}`
  const field = kind === 'withdrawal' ? REPORT_FIELD : FIELDS[kind]
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${field}"`,
    'Content-Type: application/json',
    '',
    body,
    `--${boundary}`,
    `Content-Disposition: form-data; name="${EVIDENCE_FIELD}"; filename="evidence.zip"`,
    'Content-Type: application/zip',
    '',
    '',
  ].join('\r\n')
  return {
    body: new Blob([head, evidence, `\r\n--${boundary}--\r\n`]),
    type: `multipart/form-data; boundary=${boundary}`,
  }
}

const pathFor = ({ receipt }: Entry, { kind }: Part): string => {
  const path = { report: PATHS.report, addition: PATHS.addToReport, withdrawal: PATHS.withdrawReport }[kind]
  return path.replace('{id}', encodeURIComponent(receipt?.id ?? ''))
}

export const makePost =
  ({ fetch, startTimer = after, timeoutMs = 60_000 }: PostDependencies): Post =>
  async (entry, part, evidence) => {
    const { body, type } = evidence ? multipart(part, evidence) : { body: part.body, type: 'application/json' }
    const limit = new AbortController()
    // Aborting a body that is being read does not end every implementation's read; the race does.
    const timedOut = new Promise<Outcome>((resolve) => {
      limit.signal.addEventListener('abort', () => resolve({ kind: 'later', waitsFor: 'network' }))
    })
    const stopTimer = startTimer(timeoutMs + part.evidenceBytes / SLOWEST, () => limit.abort())
    const sent = fetch(entry.register + pathFor(entry, part), {
      method: 'POST',
      body,
      headers: {
        accept: 'application/json',
        'content-type': type,
        ...(part.kind === 'report' ? {} : { authorization: `Bearer ${entry.token}` }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: limit.signal,
    })
      .then((response) => outcomeOf(response, entry, part))
      .catch((): Outcome => ({ kind: 'later', waitsFor: 'network' }))
    try {
      return await Promise.race([sent, timedOut])
    } finally {
      stopTimer()
      limit.abort()
    }
  }
