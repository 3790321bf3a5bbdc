/** What became of reports, in figures of nobody. They change once a day, so two readings never show one single report. */
import { REPORT_KINDS, REPORT_STATES, type ReportKind, type ReportState } from '../contract/report-schemas.ts'
import { FEW, SMALL_CELL, type Tally, type Transparency } from '../contract/transparency-schemas.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import { json, type Reply } from './reply.ts'
import type { CountedReport, Store } from './store.ts'

const HOUR_MS = 3_600_000
/** States that end a report, but for its own reporter's. */
const DECIDED: readonly string[] = ['confirmed', 'not-confirmed', 'closed']

/** Rounded down, so that a small cell cannot be worked out from the total and its neighbours. */
const tally = (count: number): Tally => (count < SMALL_CELL ? FEW : count - (count % SMALL_CELL))

const tallied = <Name>(all: readonly CountedReport[], of: (one: CountedReport) => Name): readonly [Name, Tally][] =>
  [...Map.groupBy(all, of)].map(([name, some]) => [name, tally(some.length)])

const stateOf = ({ statuses }: CountedReport): ReportState => (statuses.at(-1)?.status ?? 'received') as ReportState

/** Nearest rank (the smallest value that so large a share reaches). */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0

/** From receipt to the first status that counts; whole hours, begun ones counted. */
const timesTo = (all: readonly CountedReport[], counts: (status: string) => boolean): Transparency['toDecision'] => {
  const hours = all
    .flatMap(({ receivedAt, statuses }) => {
      const at = statuses.find(({ status }) => counts(status))?.at
      return at === undefined ? [] : [Math.max(0, Math.ceil((Date.parse(at) - Date.parse(receivedAt)) / HOUR_MS))]
    })
    .toSorted((one, other) => one - other)
  const measured = tally(hours.length)
  return measured === FEW
    ? { measured }
    : { measured, medianHours: quantile(hours, 0.5), p90Hours: quantile(hours, 0.9) }
}

const inTurn =
  <Name extends string>(names: readonly Name[]) =>
  ([one]: readonly [Name, Tally], [other]: readonly [Name, Tally]): number =>
    names.indexOf(one) - names.indexOf(other)

/** @param before the day before which they were received, and at whose beginning they stood so */
export const figuresOf = (all: readonly CountedReport[], before: string): Transparency => {
  const asked = all.filter((one) => stateOf(one) !== 'withdrawn')
  return {
    before,
    total: tally(all.length),
    schemes: tallied(all, ({ scheme }) => scheme ?? '')
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([scheme, reports]) => ({ ...(scheme === '' ? {} : { scheme }), reports })),
    kinds: tallied(all, ({ kind }) => kind as ReportKind)
      .toSorted(inTurn(REPORT_KINDS))
      .map(([kind, reports]) => ({ kind, reports })),
    outcomes: tallied(all, stateOf)
      .toSorted(inTurn(REPORT_STATES))
      .map(([outcome, reports]) => ({ outcome, reports })),
    toFirstAnswer: timesTo(asked, (status) => status !== 'received' && status !== 'withdrawn'),
    toDecision: timesTo(asked, (status) => DECIDED.includes(status)),
  }
}

/** The reply to `GET /v1/transparency`; counted once a day. */
export const makeTransparencyReply = (store: Store, now: () => Instant): (() => Promise<Reply>) => {
  let counted: { readonly day: string; readonly reply: Promise<Reply> } | undefined
  return () => {
    const day = dayOf(now())
    if (counted?.day !== day) {
      const reply = store.countedReports(day).then((all) => json(figuresOf(all, day)))
      // What failed is tried again.
      reply.catch(() => {
        counted = undefined
      })
      counted = { day, reply }
    }
    return counted.reply
  }
}
