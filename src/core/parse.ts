/** From a claim to a certificate number, a typed problem, or a lookalike. */
import type { Catalogue, CatalogueEntry } from './catalogue.ts'
import type { CheckContext, Scheme } from './scheme.ts'
import { fold } from './text.ts'
import { isPlaceholder, validate } from './validate.ts'
import type { CertificateNumber, Claim, Day, Parts, Reading } from './words.ts'

/** The scheme's parse on a match of its pattern; groups that took no part are empty. */
export const parseMatch = (scheme: Scheme, match: RegExpExecArray): { compact: string; parts: Parts } | null =>
  scheme.parse([...match].map((group) => group ?? ''))

/** A pattern's match when it covers the whole text. */
const wholeMatch = (pattern: RegExp, text: string): RegExpExecArray | null => {
  const match = pattern.exec(text)
  return match && match.index === 0 && match[0].length === text.length ? match : null
}

export const contextOf = (today: Day): CheckContext => ({ year: Number(today.slice(0, 4)) })

/** Reads a text that should be one number of the scheme: as printed, or in compact form. */
export const parseNumber = (scheme: Scheme, raw: string, context: CheckContext): Reading => {
  const text = fold(raw).text.trim()
  for (const { kind, pattern } of scheme.lookalikes ?? [])
    if (wholeMatch(pattern, text)) return { kind: 'lookalike', lookalike: kind, raw }
  const match = wholeMatch(scheme.pattern, text)
  const parsed = match && parseMatch(scheme, match)
  if (!parsed) {
    const near = (scheme.nearMisses ?? []).find(({ pattern }) => wholeMatch(pattern, text))
    return { kind: 'problem', problem: near?.problem ?? { kind: 'format' }, raw }
  }
  const number: CertificateNumber = { scheme: scheme.id, raw, ...parsed }
  return validate(scheme, number, context)
}

/** Whether the shapes of a scheme's numbers are known so well that another one is impossible. */
const isFirm = ({ scheme, about }: CatalogueEntry): boolean =>
  about.form?.grade === 'several' && !scheme.openForm && !scheme.isUnproven?.({})

/** A number of a shape that we do not know, where we do not know all, stands as it is printed; other words are none. */
const asPrinted = (scheme: Scheme, raw: string): Reading => {
  const compact = fold(raw).text.trim().toUpperCase()
  return /\d/u.test(compact) && compact.length >= 4 && compact.length <= 64
    ? { kind: 'number', number: { scheme: scheme.id, raw, compact, parts: {} } }
    : { kind: 'unnumbered' }
}

/** Reads a claim. Numbers printed in manuals and templates are lookalikes whatever their check digit says. */
export const parseClaim = (claim: Claim, catalogue: Catalogue, today: Day): Reading => {
  const entry = catalogue.get(claim.scheme)
  if (claim.raw === undefined || !entry) return { kind: 'unnumbered' }
  const reading = parseNumber(entry.scheme, claim.raw, contextOf(today))
  const compact =
    reading.kind === 'number' ? reading.number.compact : fold(claim.raw).text.replace(/\s/gu, '').toUpperCase()
  if (entry.about.samples.includes(compact) || isPlaceholder(compact))
    return { kind: 'lookalike', lookalike: 'sample', raw: claim.raw }
  const isUnknownShape = reading.kind === 'problem' && reading.problem.kind === 'format'
  return isUnknownShape && !isFirm(entry) ? asPrinted(entry.scheme, claim.raw) : reading
}

const claimOf = (scheme: Scheme, raw: string): Claim => ({
  scheme: scheme.id,
  strength: 'numbered',
  raw,
  quote: raw,
  passage: 0,
  start: 0,
  end: raw.length,
})

/**
 * Guesses the scheme of a text typed by hand. Schemes for which it is a possible number come first; when there is
 * none, those for which it is a lookalike; then those whose unmistakable shape it has although it cannot be right.
 */
export const parseText = (raw: string, schemes: readonly Scheme[], today: Day): readonly Claim[] => {
  const text = raw.trim().slice(0, 200)
  if (text === '') return []
  const readings = schemes.map((scheme) => ({
    scheme,
    reading: parseNumber(scheme, text, contextOf(today)),
  }))
  const of = (kind: Reading['kind']): readonly Claim[] =>
    readings.filter(({ reading }) => reading.kind === kind).map(({ scheme }) => claimOf(scheme, text))
  const shaped = readings.filter(({ reading }) => reading.kind === 'problem' && reading.problem.kind !== 'format')
  // An unmistakable prefix outweighs schemes for which any code would pass.
  const evident = readings.filter(
    ({ scheme, reading }) =>
      scheme.selfEvident &&
      !(reading.kind === 'problem' && reading.problem.kind === 'format') &&
      (reading.kind !== 'number' || scheme.isPlausible?.(reading.number.parts) !== false),
  )
  if (evident.length > 0) return evident.map(({ scheme }) => claimOf(scheme, text))
  const numbers = (isUnproven: boolean): readonly Claim[] =>
    readings
      .filter(
        ({ scheme, reading }) =>
          reading.kind === 'number' && (scheme.isUnproven?.(reading.number.parts) ?? false) === isUnproven,
      )
      .map(({ scheme }) => claimOf(scheme, text))
  // A form known from memory alone lets nearly any code pass.
  const ranked = [numbers(false), of('lookalike'), numbers(true), shaped.map(({ scheme }) => claimOf(scheme, text))]
  return ranked.find((claims) => claims.length > 0) ?? []
}
