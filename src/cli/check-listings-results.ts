/** A verdict as a row of CSV or a line of JSON: its kind and tone, why, and both sides of each compared field. */
import { worstFirst } from '../core/verdict.ts'
import { type ComparedField, type Instant, TONES, type Verdict } from '../core/words.ts'
import { csvRow } from '../open-registry/import/csv.ts'
import { type SayContext, sayAll, verdictId } from '../say/explain/say.ts'
import type { ListingRow } from './check-listings-rows.ts'

const FIELDS: readonly ComparedField[] = ['status', 'dates', 'product', 'model', 'gtin', 'holder', 'category', 'class']
const SIDES = ['result', 'why', 'page', 'register'] as const

export interface Side {
  readonly result: string
  readonly why: string
  readonly page: string
  readonly register: string
}

/** One line of the results. A listing that claims nothing has one line whose `verdict` is empty. */
export interface ResultLine {
  /** Where the listing's row begins in the input, from 1. */
  readonly line: number
  readonly id: string
  readonly url: string
  readonly title: string
  /** Kind of the verdict, such as `other-product`. */
  readonly verdict: string
  readonly tone: string
  readonly scheme: string
  readonly schemeName: string
  /** In normal form; as printed where it cannot be one. */
  readonly number: string
  /** The page's own words. */
  readonly quote: string
  /** What it means, in words. */
  readonly sentence: string
  /** Reasons for programs, such as `note:brand-unproven` or `unclear:offline`. */
  readonly reasons: readonly string[]
  /** The official notice or look-up page. */
  readonly official: string
  /** Which register said so, and when its data was current. */
  readonly source: string
  readonly asOf: Instant
  readonly demo: boolean
  readonly compared: Readonly<Partial<Record<ComparedField, Side>>>
}

const reasonsOf = ({ problem, lookalike, answers, notes }: Verdict): readonly string[] => [
  ...(problem ? [`problem:${[problem.kind, problem.part, problem.expected].filter(Boolean).join(' ')}`] : []),
  ...(lookalike ? [`lookalike:${lookalike}`] : []),
  ...new Set(answers.flatMap((answer) => (answer.kind === 'unclear' ? [`unclear:${answer.why}`] : []))),
  ...notes.map((note) => `note:${note}`),
]

const comparedOf = ({ comparison }: Verdict): ResultLine['compared'] =>
  Object.fromEntries(
    comparison.map(({ field, result, why = '', page = '', register = '' }) => [field, { result, why, page, register }]),
  )

const NO_VERDICT: Omit<ResultLine, 'line' | 'id' | 'url' | 'title'> = {
  ...{ verdict: '', tone: '', scheme: '', schemeName: '', number: '', quote: '', sentence: '', reasons: [] },
  ...{ official: '', source: '', asOf: '', demo: false, compared: {} },
}

/** The lines of one listing, the worst first; never none. */
export const linesOf = (
  at: Pick<ResultLine, 'line' | 'title'> & Pick<ListingRow, 'id' | 'url'>,
  verdicts: readonly Verdict[],
  context: SayContext,
): readonly ResultLine[] => {
  // Of several with one id the worst is shown, as in the extension.
  const byId = new Map(
    worstFirst(verdicts)
      .map((verdict) => [verdictId(verdict), verdict] as const)
      .toReversed(),
  )
  const lines = sayAll(verdicts, context).flatMap((shown): readonly ResultLine[] => {
    const verdict = byId.get(shown.id)
    if (!verdict) return []
    const { kind, scheme, number, claim, record } = verdict
    const absent = verdict.answers.find((answer) => answer.kind === 'absent')
    return [
      {
        ...at,
        verdict: kind,
        tone: TONES[kind],
        scheme,
        schemeName: shown.schemeName,
        number: number?.compact ?? claim.raw ?? '',
        quote: shown.quote,
        sentence: shown.sentence,
        reasons: reasonsOf(verdict),
        official: shown.official?.url ?? '',
        source: record?.source ?? (kind === 'absent' ? (absent?.source ?? '') : ''),
        asOf: record?.asOf ?? (kind === 'absent' ? (absent?.asOf ?? '') : ''),
        demo: record?.demo === true || verdict.alert?.demo === true,
        compared: comparedOf(verdict),
      },
    ]
  })
  return lines.length > 0 ? lines : [{ ...at, ...NO_VERDICT }]
}

const PLAIN = [
  ...([
    'line',
    'id',
    'url',
    'title',
    'verdict',
    'tone',
    'scheme',
    'schemeName',
    'number',
    'quote',
    'sentence',
  ] as const),
  ...(['reasons', 'official', 'source', 'asOf', 'demo'] as const),
]

/** The first row of the CSV. */
export const CSV_HEADER: string = csvRow([
  ...PLAIN,
  ...FIELDS.flatMap((field) => SIDES.map((side) => `${field}_${side}`)),
])

export const toCsv = (line: ResultLine): string =>
  csvRow([
    ...PLAIN.map((name) => (name === 'reasons' ? line.reasons.join(' | ') : String(line[name]))),
    ...FIELDS.flatMap((field) => SIDES.map((side) => line.compared[field]?.[side] ?? '')),
  ])

export const toJson = (line: ResultLine): string => `${JSON.stringify(line)}\n`
