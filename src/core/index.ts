/**
 * The pipeline as a library, `proofmark/core`: pure, without DOM, clock, network or packages. Everything it needs comes in
 * as a value; everything it says comes out as one.
 *
 * The stages, in order:
 *
 * 1. `detect(passages, schemes, context)`: claims in the text of a page, a row or a document.
 * 2. `parseClaim(claim, catalogue, today)`: a certificate number, why it cannot be one, or what it is instead.
 * 3. The caller's own `lookup(number)`: what registers answer. `settle(answers)` says which record leads.
 * 4. `compare(record, listing, context)`: register beside page, field by field, both sides quoted.
 * 5. `judge(facts, catalogue)`: the verdict, by one table (`RULES`).
 *
 * `check(claims, listing, dependencies)` is stages 2 to 5 in one call:
 *
 * ```ts
 * import { check, contextOf, detect } from 'proofmark/core'
 * import { schemes } from 'proofmark/schemes'
 * import { catalogue } from 'proofmark/schemes/about'
 *
 * const today = '2026-11-21'
 * const passages = [{ kind: 'row', label: '3C证书编号', text: '2024000914000101', at: 0 }] as const
 * const listing = { site: 'shop.example', title: '示例移动电源 EX-PB100', models: ['EX-PB100'], attributes: [] }
 * const verdicts = await check(detect(passages, schemes, contextOf(today)), listing, {
 *   catalogue,
 *   today,
 *   lookup: async () => [{ kind: 'unclear', why: 'no-register' }],
 * })
 * ```
 *
 * Two laws hold throughout. Silence before slander: whatever cannot be told ends in `unchecked` or `genuine`, never in an
 * accusation. No verdict without evidence: each carries the page's own words, and the record's source and time.
 * Nothing here throws on data.
 */

/** Which official notices name a listing: by GTIN, or by brand together with the very model. */
export { inLanguage, matchAlerts } from './alerts.ts'
/** Schemes with what they are, joined; and whether a number is of the block that is never issued. */
export { type Catalogue, type CatalogueEntry, isExampleNumber, makeCatalogue } from './catalogue.ts'
/** The whole judgement in one call. */
export { type CheckDependencies, check } from './check.ts'
/** Record beside listing. `resultOf` reads one field of a comparison. */
export { type CompareContext, compare, resultOf } from './compare.ts'
/** From passages to claims. A `Trace` is told what was not taken, and why. */
export { detect, type Rejection, type Trace } from './detect.ts'
/** Marks that the law asks for on this kind of product and that the listing does not show. */
export { expectedSchemes } from './expected.ts'
/** From a claim, or a text that should be one number, to a `Reading`. `parseText` guesses the scheme. */
export { contextOf, parseClaim, parseNumber, parseText } from './parse.ts'
/** The contract of a scheme, for those who add one. */
export { type About, type CheckContext, defineScheme, keyText, type Scheme, type SchemeKind } from './scheme.ts'
/** A listing as it may be judged: of a list or a cart nothing is compared. */
export { judgedListing } from './site.ts'
/** One verdict from its facts, the table that decides, and the order in which verdicts are shown. */
export { type Facts, judge, RULES, worstFirst } from './verdict.ts'
/** From the answers of several registers to one that leads. */
export { type Settled, settle } from './verify.ts'
/** The vocabulary: what goes in and what comes out. */
export type {
  Alert,
  Answer,
  Attribute,
  CertificateNumber,
  CertificateRecord,
  Claim,
  ComparedField,
  Comparison,
  Coverage,
  Day,
  FieldComparison,
  Instant,
  Listing,
  Match,
  NoteKind,
  NumberProblem,
  Passage,
  PassageKind,
  Reading,
  SchemeId,
  Status,
  Tone,
  UnclearWhy,
  Verdict,
  VerdictKind,
} from './words.ts'
/** Verdict kinds, the worst first, and the tone of each. */
export { isNotInForce, TONES, VERDICT_KINDS } from './words.ts'
