/** What a register says in public of the reports it was sent: counts and times, of nobody. */
import * as z from 'zod/mini'
import { ReportKind, ReportState } from './report-schemas.ts'
import { count, Day, named, SchemeId } from './schemas.ts'

/** Fewer are not told apart. */
export const SMALL_CELL = 5
export const FEW = 'fewer than 5'

export const Tally = named(
  'Tally',
  'How many, rounded down to a multiple of five, so that no cell can be worked out from the others.',
  z.union([count(), z.literal(FEW)]),
)
/** Hours; missing where fewer than five are measured. */
const Times = z.object({
  measured: Tally,
  medianHours: z.exactOptional(count()),
  p90Hours: z.exactOptional(count()),
})
export const Transparency = named(
  'Transparency',
  'Reports received before the day `before`, as they stood when it began (UTC). outcomes: where they stood. toFirstAnswer, toDecision: from receipt to the first status that somebody gave, and to the end. Reports that were withdrawn count by kind and outcome, not in times.',
  z.object({
    before: Day,
    total: Tally,
    schemes: z.array(z.object({ scheme: z.exactOptional(SchemeId), reports: Tally })).check(z.maxLength(1000)),
    kinds: z.array(z.object({ kind: ReportKind, reports: Tally })).check(z.maxLength(20)),
    outcomes: z.array(z.object({ outcome: ReportState, reports: Tally })).check(z.maxLength(20)),
    toFirstAnswer: Times,
    toDecision: Times,
  }),
)
export type Tally = z.infer<typeof Tally>
export type Transparency = z.infer<typeof Transparency>
