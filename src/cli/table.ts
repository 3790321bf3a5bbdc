/**
 * A scheme's table, `test/schemes/<id>.json`, and its judge: numbers that read so and not otherwise, sentences that must
 * and must not yield a claim. The tests ask it of every scheme, `npm run mutate` of every weakened one.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { CatalogueEntry } from '../core/catalogue.ts'
import { detect } from '../core/detect.ts'
import { contextOf, parseClaim, parseNumber } from '../core/parse.ts'
import type { Scheme } from '../core/scheme.ts'
import type { Claim, PassageKind, Reading, Strength } from '../core/words.ts'

/** A text that should be one number: it has a normal form, a problem, or is a lookalike. */
export interface NumberRow {
  readonly text: string
  readonly compact?: string
  readonly problem?: string
  readonly lookalike?: string
  readonly why: string
}

/** A passage and the claims in it, by normal form, or as printed where there is none; a mark merely named is `''`. */
export interface SentenceRow {
  readonly text: string
  readonly label?: string
  readonly kind?: PassageKind
  readonly claims: readonly string[]
  /** Whether the page says that the numbers belong to a part inside the product; asked only where it is given. */
  readonly component?: boolean
  /** How firmly they are claimed; asked only where it is given. */
  readonly strength?: Strength
  readonly why: string
}

export interface Table {
  readonly numbers: readonly NumberRow[]
  readonly sentences: readonly SentenceRow[]
}

/** What came of a row, and what should have. */
export interface Judged {
  readonly got: unknown
  readonly wanted: unknown
}

/** The day on which every table is judged. */
const TODAY = '2026-11-21'
const CONTEXT = contextOf(TODAY)

const fileOf = (id: string): URL => new URL(`../../test/schemes/${id}.json`, import.meta.url)

/** The table of a scheme; `undefined` when nobody has written it. */
export const readTable = (id: string): Table | undefined =>
  existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Table) : undefined

const outcome = (reading: Reading): Readonly<Record<string, string>> => {
  if (reading.kind === 'number') return { compact: reading.number.compact }
  if (reading.kind === 'problem') return { problem: reading.problem.kind }
  return reading.kind === 'lookalike' ? { lookalike: reading.lookalike } : {}
}

export const judgeNumber = (scheme: Scheme, { text, compact, problem, lookalike }: NumberRow): Judged => ({
  got: outcome(parseNumber(scheme, text, CONTEXT)),
  wanted: { ...(compact ? { compact } : {}), ...(problem ? { problem } : {}), ...(lookalike ? { lookalike } : {}) },
})

export const judgeSentence = (entry: CatalogueEntry, row: SentenceRow): Judged => {
  const { scheme } = entry
  const passage = { kind: row.kind ?? 'body', text: row.text, at: 0, ...(row.label ? { label: row.label } : {}) }
  const found = detect([passage], [scheme], CONTEXT)
  const catalogue = new Map([[scheme.id, entry]])
  const numberOf = (claim: Claim): string => {
    const reading = parseClaim(claim, catalogue, TODAY)
    return reading.kind === 'number' ? reading.number.compact : (claim.raw ?? '')
  }
  const { component, strength } = row
  const asked = (number: string, claim: { readonly component?: boolean; readonly strength: Strength }) => [
    number,
    ...(component === undefined ? [] : [claim.component ?? false]),
    ...(strength === undefined ? [] : [claim.strength]),
  ]
  return {
    got: found.map((claim) => asked(numberOf(claim), claim)),
    wanted: row.claims.map((number) => asked(number, { component: component ?? false, strength: strength ?? 'named' })),
  }
}

/** A normal form is read as itself: registers are asked by it. */
export const judgeRoundTrip = (scheme: Scheme, { compact = '' }: NumberRow): Judged => ({
  got: outcome(parseNumber(scheme, compact, CONTEXT)),
  wanted: { compact },
})
