/**
 * Scores findings against a labelled set. A number counts when scheme and normal form agree; every finding inside a
 * row's scope that is not expected is false. Pure.
 */
import { parseClaim } from '../core/parse.ts'
import { fold } from '../core/text.ts'
import type { CertificateNumber, Claim, Day } from '../core/words.ts'
import { catalogue } from '../schemes/about/index.ts'
import type { Row } from './eval-set.ts'

export interface Finding {
  readonly scheme: string
  /** Normal form, or as printed where there is none. */
  readonly number: string
  readonly raw: string
}

interface Tally {
  expected: number
  truePositives: number
  falsePositives: number
}
interface Wrong {
  readonly id: string
  readonly scheme: string
  readonly number: string
}

/** Letters that look the same in both alphabets; pages mix them. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВСЕНКМОРТХУ'].map((twin, i) => [twin, 'ABCEHKMOPTXY'[i] ?? twin]),
)
/** Both sides without spaces, hyphens, width and alphabet: the set keeps a hyphen where the scheme's normal form drops it. */
const bare = (number: string): string =>
  fold(number)
    .text.replace(/[\s-]/gu, '')
    .toUpperCase()
    .replace(/№/gu, 'N')
    .replace(/[АВСЕНКМОРТХУ]/gu, (twin) => TWINS[twin] ?? twin)
const keyOf = (scheme: string, number: string): string => `${scheme.toLowerCase()}:${bare(number)}`

/** A number with the institute that printed it, where the scheme tells them apart (OEKO-TEX): so the set writes it. */
const normalForm = ({ compact, parts }: CertificateNumber): string =>
  parts.institute ? `${compact} ${parts.institute.toUpperCase()}` : compact

/** Numbers among the claims of a row, one each. */
export const findingsIn = (claims: readonly Claim[], today: Day): readonly Finding[] => {
  const number = (claim: Claim): string => {
    const reading = parseClaim(claim, catalogue, today)
    return reading.kind === 'number' ? normalForm(reading.number) : (claim.raw ?? '')
  }
  const findings = claims
    .filter(({ raw }) => raw !== undefined)
    .map((claim) => ({ scheme: claim.scheme, number: number(claim), raw: claim.raw ?? '' }))
  return [...new Map(findings.map((finding) => [keyOf(finding.scheme, finding.number), finding])).values()]
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000)

/** Scores all rows, each with its findings; `only` filters both sides by scheme. */
export const score = (rows: readonly (readonly [Row, readonly Finding[]])[], only?: ReadonlySet<string>) => {
  const perScheme = new Map<string, Tally>()
  const tally = (scheme: string): Tally => {
    const known = perScheme.get(scheme) ?? { expected: 0, truePositives: 0, falsePositives: 0 }
    perScheme.set(scheme, known)
    return known
  }
  const misses: Wrong[] = []
  const falseAlarms: Wrong[] = []
  const numberFreePages = { pages: 0, withFalsePositives: 0 }
  for (const [row, findings] of rows) {
    const wanted = row.expected.filter(({ scheme }) => only?.has(scheme.toLowerCase()) ?? true)
    const found = new Set(findings.map(({ scheme, number }) => keyOf(scheme, number)))
    const expected = new Set(wanted.map(({ scheme, normalized }) => keyOf(scheme, normalized)))
    for (const { scheme, normalized } of wanted) {
      const entry = tally(scheme.toLowerCase())
      entry.expected++
      if (found.has(keyOf(scheme, normalized))) entry.truePositives++
      else misses.push({ id: row.id, scheme: scheme.toLowerCase(), number: normalized })
    }
    const wrong = findings.filter(({ scheme, number }) => !expected.has(keyOf(scheme, number)))
    for (const { scheme, raw } of wrong) {
      tally(scheme).falsePositives++
      falseAlarms.push({ id: row.id, scheme, number: raw })
    }
    if (row.expected.length > 0) continue
    numberFreePages.pages++
    if (wrong.length > 0) numberFreePages.withFalsePositives++
  }
  const tallies = [...perScheme.values()]
  const sum = (key: keyof Tally): number => tallies.reduce((total, entry) => total + entry[key], 0)
  const [expected, truePositives, falsePositives] = [sum('expected'), sum('truePositives'), sum('falsePositives')]
  return {
    cases: rows.length,
    expected,
    found: rows.reduce((total, [, findings]) => total + findings.length, 0),
    truePositives,
    falsePositives,
    falseNegatives: expected - truePositives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, expected),
    numberFreePages,
    perScheme: Object.fromEntries(
      [...perScheme].sort().map(([scheme, entry]) => [
        scheme.toUpperCase(),
        {
          ...entry,
          precision: ratio(entry.truePositives, entry.truePositives + entry.falsePositives),
          recall: ratio(entry.truePositives, entry.expected),
        },
      ]),
    ),
    misses,
    falseAlarms,
  }
}

/** A row in which two readers found different numbers. */
export interface Difference {
  readonly id: string
  /** Found by the first only. */
  readonly onlyHere: readonly string[]
  /** Found by the second only. */
  readonly onlyThere: readonly string[]
}

/** Rows in which `here` and `there` differ, whatever the set expects. */
export const differences = (
  here: readonly (readonly [Row, readonly Finding[]])[],
  there: readonly (readonly [Row, readonly Finding[]])[],
): readonly Difference[] =>
  here.flatMap(([{ id }, findings], i) => {
    const keys = findings.map(({ scheme, number }) => keyOf(scheme, number))
    const otherKeys = (there[i]?.[1] ?? []).map(({ scheme, number }) => keyOf(scheme, number))
    const onlyHere = keys.filter((key) => !otherKeys.includes(key))
    const onlyThere = otherKeys.filter((key) => !keys.includes(key))
    return onlyHere.length + onlyThere.length > 0 ? [{ id, onlyHere, onlyThere }] : []
  })
