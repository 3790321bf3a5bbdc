/** Cases as a table for spreadsheets. No cell of it runs: shops and reporters write much of what stands in it. */
import type { CaseSummary } from '../contract/case-schemas.ts'
import { csvRow } from './import/csv.ts'

type Column = readonly [name: string, of: (one: CaseSummary) => string | number]

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['state', ({ state }) => state],
  ['priority', ({ priority }) => priority.level],
  ['points', ({ priority }) => priority.points],
  ['why', ({ priority }) => priority.why.map(({ why, points }) => `${why} ${points}`).join('; ')],
  ['scheme', ({ scheme = '' }) => scheme],
  ['number', ({ number = '' }) => number],
  ['host', ({ host = '' }) => host],
  ['listing', ({ listing = '' }) => listing],
  ['kinds', ({ kinds }) => kinds.join('; ')],
  ['verdicts', ({ verdictKinds }) => verdictKinds.join('; ')],
  ['reports', ({ reports }) => reports],
  ['reporters', ({ reporters }) => reporters],
  ['evidence', ({ evidence }) => evidence],
  ['flooded', ({ flooded }) => (flooded ? 'yes' : 'no')],
  ['openedAt', ({ openedAt }) => openedAt],
  ['lastAt', ({ lastAt }) => lastAt],
]

export const caseTable = (cases: readonly CaseSummary[]): string =>
  [csvRow(COLUMNS.map(([name]) => name)), ...cases.map((one) => csvRow(COLUMNS.map(([, of]) => String(of(one)))))].join(
    '',
  )
