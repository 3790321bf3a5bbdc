/** What is kept of a report, as pages show it: without token and random ids that mean nothing to a person. */
import type { OwnPart, OwnReport, Sending } from '../core/own-report.ts'
import type { Instant } from '../core/words.ts'
import { type Entry, nextPart, type Part } from './outbox-entry.ts'

const instant = (ms: number): Instant => new Date(ms).toISOString()

const sendingOf = ({ state }: Part): Sending => {
  if (state.kind === 'queued')
    return { kind: 'queued', waitsFor: state.waitsFor, nextAt: instant(Math.max(state.nextAtMs, state.notBeforeMs)) }
  if (state.kind === 'sending') return state
  if (state.kind === 'sent') return { kind: 'sent', at: instant(state.atMs) }
  return { kind: 'refused', at: instant(state.atMs), refusal: state.refusal }
}

const textOf = ({ kind, body }: Part): string | undefined =>
  kind === 'addition' ? (JSON.parse(body) as { readonly text?: string }).text : undefined

const partOf = (part: Part): OwnPart => {
  const { id, kind, queuedAtMs, evidenceBytes } = part
  const text = textOf(part)
  return { id, kind, queuedAt: instant(queuedAtMs), ...(text ? { text } : {}), evidenceBytes, state: sendingOf(part) }
}

const stateOf = (entry: Entry): OwnReport['state'] => {
  const isWithdrawn = entry.parts.some(({ kind, state }) => kind === 'withdrawal' && state.kind === 'sent')
  if (entry.isTakenBack || isWithdrawn) return 'withdrawn'
  // What is under way says more than what has arrived.
  return (nextPart(entry) ?? entry.parts[0])?.state.kind ?? 'refused'
}

export const viewOf = (entry: Entry): OwnReport => {
  const { id, register, queuedAtMs, report, parts, receipt, follow } = entry
  const { kind, scheme, number, listing, text } = report
  return {
    ...{ id, register, queuedAt: instant(queuedAtMs), state: stateOf(entry), kind },
    ...(scheme === undefined ? {} : { scheme }),
    ...(number === undefined ? {} : { number }),
    ...(listing === undefined ? {} : { listing }),
    ...(text === undefined ? {} : { text }),
    parts: parts.map(partOf),
    ...(receipt ? { receipt } : {}),
    statuses: follow.statuses,
    ...(follow.checkedAtMs === undefined ? {} : { checkedAt: instant(follow.checkedAtMs) }),
    hasNews: follow.hasNews,
    isGone: follow.isGone,
  }
}
