/**
 * Scores judged pairs. Right: the kind is the expected one or one that is acceptable as well; grave: it is one that must
 * not be. Of fields, `cannot-tell` where more was expected is a miss; `match` for `differs`, and `differs` for anything
 * else, is grave. `perKind` is strict: recall counts the kind itself and nothing acceptable beside it; precision is the
 * share of its verdicts that are right. Pure.
 */
import type { ComparedField, Match } from '../core/words.ts'
import type { Judged, Pair } from './eval-pairs.ts'

interface WrongField {
  readonly field: string
  readonly expected: Match
  readonly got: Match
  readonly grave: boolean
}
export interface Wrong {
  readonly id: string
  readonly expected: string
  readonly got: string
  /** The kind is wrong; otherwise only fields are. */
  readonly wrongKind: boolean
  readonly grave: boolean
  readonly fields: readonly WrongField[]
}

const NOTHING = 'none'
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000)

const isGraveField = (expected: Match, got: Match): boolean =>
  (got === 'differs' && expected !== 'differs') || (got === 'match' && expected === 'differs')

const wrongFields = ({ expected }: Pair, { fields }: Judged): readonly WrongField[] =>
  (Object.entries(expected.fields) as readonly [ComparedField, Match][])
    .map(([field, wanted]) => ({ field, expected: wanted, got: fields[field] ?? 'cannot-tell' }))
    .filter((each) => each.expected !== each.got)
    .map((each) => ({ ...each, grave: isGraveField(each.expected, each.got) }))

const isRight = ({ expected }: Pair, { kind }: Judged): boolean =>
  kind === expected.kind || expected.alsoAcceptable.includes(kind)
const isGrave = ({ expected }: Pair, { kind }: Judged): boolean => kind !== null && expected.mustNot.includes(kind)

/** Scores all cases, each with what it came to. */
export const scorePairs = (judged: readonly (readonly [Pair, Judged])[]) => {
  const count = (holds: (pair: Pair, found: Judged) => boolean): number =>
    judged.filter(([pair, found]) => holds(pair, found)).length
  const right = count(isRight)
  const wrong = judged.flatMap(([pair, found]): readonly Wrong[] => {
    const fields = wrongFields(pair, found)
    if (isRight(pair, found) && fields.length === 0) return []
    return [
      {
        id: pair.id,
        expected: pair.expected.kind ?? NOTHING,
        got: found.kind ?? NOTHING,
        wrongKind: !isRight(pair, found),
        grave: isGrave(pair, found),
        fields,
      },
    ]
  })
  const missed = wrong.flatMap(({ fields }) => fields)
  const expectedFields = judged.reduce((sum, [{ expected }]) => sum + Object.keys(expected.fields).length, 0)
  const kinds = [...new Set(judged.flatMap(([{ expected }, { kind }]) => [expected.kind, kind]))]
  const ofKind = (kind: Judged['kind']) => {
    const expected = count((pair) => pair.expected.kind === kind)
    const exact = count((pair, found) => pair.expected.kind === kind && found.kind === kind)
    const given = count((_, found) => found.kind === kind)
    const fitting = count((pair, found) => found.kind === kind && isRight(pair, found))
    return { expected, right: exact, recall: ratio(exact, expected), precision: ratio(fitting, given) }
  }
  return {
    cases: judged.length,
    right,
    accuracy: ratio(right, judged.length),
    grave: count(isGrave),
    fields: {
      expected: expectedFields,
      right: expectedFields - missed.length,
      grave: missed.filter(({ grave }) => grave).length,
    },
    perKind: Object.fromEntries(
      kinds.map((kind) => [kind ?? NOTHING, ofKind(kind)] as const).toSorted(([a], [b]) => a.localeCompare(b)),
    ),
    wrong,
  }
}
