/**
 * What the outbox keeps of a report, and how it moves on. Values in, values out: `outbox-sender.ts` sends by them,
 * `outbox-table.ts` keeps them. Times are in milliseconds since 1970.
 */
import type { ReportInput } from '../contract/report-schemas.ts'
import type { OwnStatus, Refusal, WaitsFor } from '../core/own-report.ts'

/** What the person decided; ids and token are drawn when it is queued. */
export type NewReport = Omit<ReportInput, 'clientId' | 'followUpHash'>

export type PartState =
  | {
      readonly kind: 'queued'
      readonly waitsFor: WaitsFor
      readonly nextAtMs: number
      /** The register's own word: no earlier than that, whatever is pressed. */
      readonly notBeforeMs: number
    }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly atMs: number }
  | { readonly kind: 'refused'; readonly atMs: number; readonly refusal: Refusal }

export interface Part {
  readonly id: string
  readonly kind: 'report' | 'addition' | 'withdrawal'
  readonly queuedAtMs: number
  /** JSON, as it leaves: sent again it is the same to the byte, or the register would take it for another. */
  readonly body: string
  readonly evidenceBytes: number
  /** How often it was given to the network. Written before it is: 0 means that nothing of it has ever left. */
  readonly tries: number
  readonly state: PartState
}

export interface Follow {
  readonly statuses: readonly OwnStatus[]
  readonly hasNews: boolean
  /** No longer known to the register. */
  readonly isGone: boolean
  readonly nextAtMs: number
  /** How often nothing had changed, since something had. */
  readonly quiet: number
  readonly checkedAtMs?: number
  readonly etag?: string
}

export interface Entry {
  /** Id of the first part. */
  readonly id: string
  /** The draft that it was made from; one is queued once. */
  readonly draft: string
  readonly register: string
  /** With it the report is followed. The register has its SHA-256 only. */
  readonly token: string
  readonly queuedAtMs: number
  readonly report: NewReport
  readonly parts: readonly Part[]
  /** Taken back before anything had left. */
  readonly isTakenBack: boolean
  readonly receipt?: { readonly id: string; readonly receivedAt: string }
  readonly follow: Follow
}

/** What came of giving a part to the network. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly receipt?: Entry['receipt'] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'later'; readonly waitsFor: WaitsFor; readonly retryAfterMs?: number; readonly status?: number }

/** In [0, 1). */
export type Draw = () => number

const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 60 * 60_000
/** A register may ask for silence, not for ever. */
const LONGEST_SILENCE_MS = 24 * 60 * 60_000
/** "Being written just now" goes by; a conflict that stays is none of the moment. */
const MOST_CONFLICTS = 8
const CONFLICT = 409

/** Half to one and a half of 30 s, 1 min, 2 min … 1 h: many who lost one register do not come back in one moment. */
export const backoffMs = (tries: number, draw: Draw): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.min(Math.max(tries - 1, 0), 20), LONGEST_WAIT_MS) * (0.5 + draw())

export const makePart = (made: Pick<Part, 'id' | 'kind' | 'body' | 'evidenceBytes'>, nowMs: number): Part => ({
  ...made,
  queuedAtMs: nowMs,
  tries: 0,
  state: { kind: 'queued', waitsFor: 'turn', nextAtMs: nowMs, notBeforeMs: 0 },
})

const atOnce = (nowMs: number): PartState => ({ kind: 'queued', waitsFor: 'turn', nextAtMs: nowMs, notBeforeMs: 0 })

const isDone = ({ state }: Part): boolean => state.kind === 'sent' || state.kind === 'refused'

/** The part whose turn it is: nothing goes before the report itself has arrived, and nothing after it was refused. */
export const nextPart = ({ isTakenBack, parts }: Entry): Part | undefined => {
  const [report] = parts
  if (isTakenBack || !report || report.state.kind === 'refused') return undefined
  return parts.find((part) => !isDone(part))
}

/**
 * When the part may go: `pressed` passes over our own wait, never over the register's. What is `sending` may go at once: only
 * one sender is at work, so whoever began it has died, and sent again it is entered once.
 */
export const dueAtMs = ({ state }: Part, isPressed: boolean): number =>
  state.kind === 'queued' ? (isPressed ? state.notBeforeMs : Math.max(state.nextAtMs, state.notBeforeMs)) : 0

const withPart = (entry: Entry, id: string, change: (part: Part) => Part): Entry => ({
  ...entry,
  parts: entry.parts.map((part) => (part.id === id ? change(part) : part)),
})

/** Given to the network now. Kept before it is, so that a worker that dies leaves the truth. */
export const leaving = (entry: Entry, id: string): Entry =>
  withPart(entry, id, (part) => ({ ...part, tries: part.tries + 1, state: { kind: 'sending' } }))

type Wait = Pick<Extract<PartState, { readonly kind: 'queued' }>, 'waitsFor' | 'nextAtMs'> & {
  readonly notBeforeMs?: number
}

/** Waits without having been given to the network. */
export const waiting = (entry: Entry, id: string, { waitsFor, nextAtMs, notBeforeMs = 0 }: Wait): Entry =>
  withPart(entry, id, (part) => {
    const before = part.state.kind === 'queued' ? part.state.notBeforeMs : 0
    return { ...part, state: { kind: 'queued', waitsFor, nextAtMs, notBeforeMs: Math.max(before, notBeforeMs) } }
  })

/** The first look at a report that has arrived. */
const FIRST_LOOK_MS = 60 * 60_000

/** What came of the part's journey. A part or a report that is gone meanwhile stays gone. */
export const arrived = (entry: Entry, id: string, outcome: Outcome, nowMs: number, draw: Draw): Entry => {
  const moved = withPart(entry, id, (part) => ({ ...part, state: stateAfter(part, outcome, nowMs, draw) }))
  const isReceipt = outcome.kind === 'accepted' && outcome.receipt !== undefined && id === entry.id
  return isReceipt
    ? {
        ...moved,
        receipt: outcome.receipt,
        follow: { ...moved.follow, nextAtMs: nowMs + FIRST_LOOK_MS * (0.75 + draw() / 2) },
      }
    : moved
}

const stateAfter = ({ tries }: Part, outcome: Outcome, nowMs: number, draw: Draw): PartState => {
  if (outcome.kind === 'accepted') return { kind: 'sent', atMs: nowMs }
  if (outcome.kind === 'refused') return { kind: 'refused', atMs: nowMs, refusal: outcome.refusal }
  if (outcome.status === CONFLICT && tries >= MOST_CONFLICTS)
    return { kind: 'refused', atMs: nowMs, refusal: { why: 'by-register', status: CONFLICT } }
  const silenceMs = Math.min(outcome.retryAfterMs ?? 0, LONGEST_SILENCE_MS)
  return {
    kind: 'queued',
    waitsFor: outcome.waitsFor,
    nextAtMs: nowMs + Math.max(backoffMs(tries, draw), silenceMs),
    notBeforeMs: outcome.retryAfterMs === undefined ? 0 : nowMs + silenceMs,
  }
}

/** With one more part behind the others; the same where nothing can be added. */
export const withAddition = (entry: Entry, part: Part): Entry =>
  takesMore(entry) ? { ...entry, parts: [...entry.parts, part] } : entry

/** What was refused goes into the queue again, under the same id; a person has asked for it. */
export const queuedAgain = (entry: Entry, nowMs: number): Entry => ({
  ...entry,
  parts: entry.parts.map((part) => (part.state.kind === 'refused' ? { ...part, state: atOnce(nowMs) } : part)),
})

/** Neither refused nor taken back nor withdrawn. */
export const takesMore = ({ isTakenBack, parts }: Entry): boolean =>
  !isTakenBack && parts[0]?.state.kind !== 'refused' && parts.every(({ kind }) => kind !== 'withdrawal')

/**
 * What has never left is kept back for good. What may have left is told to the register: the report goes first, since only
 * a report that has arrived can be withdrawn; additions that have not arrived go no more.
 */
export const withWithdrawal = (entry: Entry, part: Part): Entry => {
  const [report] = entry.parts
  if (!report || !takesMore(entry)) return entry
  if (report.tries === 0) return { ...entry, isTakenBack: true }
  return { ...entry, parts: [...entry.parts.filter((one) => one === report || isDone(one)), part] }
}
