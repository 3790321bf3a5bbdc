/** One certificate: what the register says of a number, and what the lack of it means. */
import type { CertificateAnswer } from '../contract/schemas.ts'
import type { LookupAnswer, LookupRequest, LookupResult } from '../contract/search-schemas.ts'
import { type Catalogue, isExampleNumber } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import { contextOf, parseNumber } from '../core/parse.ts'
import type { CertificateNumber, Coverage, Day, Instant } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { statusWithHistory } from './history.ts'
import { json, type Reply, refuse } from './reply.ts'
import { asOn } from './status.ts'
import type { Store } from './store.ts'

export type Found =
  | {
      readonly kind: 'held'
      readonly number: CertificateNumber
      /** As it is kept; `asOn` gives it as it reads on a day. */
      readonly kept: HeldRecord
      readonly asOf: Instant
    }
  /** The register holds the whole of the scheme, or of its example numbers, and this one is not among them. */
  | { readonly kind: 'absent'; readonly asOf: Instant }
  /** Whether it exists cannot be told here. */
  | { readonly kind: 'not-held'; readonly asOf: Instant }
  | { readonly kind: 'not-a-number'; readonly asOf: Instant }

const meansAbsent = (coverage: Coverage | undefined, isExample: boolean): boolean =>
  coverage?.kind === 'complete' || (coverage?.kind === 'demo' && isExample)

export interface CertificateQuestion {
  readonly scheme: string
  /** As printed, or in compact form. */
  readonly number: string
}
export interface CertificateSources {
  readonly store: Store
  readonly catalogue: Catalogue
  /** The present day, by which a number with a future year is told. */
  readonly today: Day
}

type Understood = CertificateNumber | 'not-held' | 'not-a-number'

/** What is asked for, where the catalogue knows the scheme and the text is one of its numbers. */
const understand = (
  { catalogue, today }: CertificateSources,
  { scheme: schemeId, number: text }: CertificateQuestion,
): Understood => {
  const scheme = catalogue.get(schemeId)?.scheme
  if (!scheme) return 'not-held'
  const reading = parseNumber(scheme, text, contextOf(today))
  return reading.kind === 'number' ? reading.number : 'not-a-number'
}

/** What it means that the number is not held. */
const lackOf = (number: CertificateNumber, coverage: readonly Coverage[], catalogue: Catalogue) => {
  const ofScheme = coverage.find(({ scheme }) => scheme === number.scheme)
  return meansAbsent(ofScheme, isExampleNumber(catalogue, number)) ? 'absent' : 'not-held'
}

/** Looks up one number. */
export const findCertificate = async (sources: CertificateSources, question: CertificateQuestion): Promise<Found> => {
  const { store, catalogue } = sources
  const { asOf } = await store.edition()
  const number = understand(sources, question)
  if (typeof number === 'string') return { kind: number, asOf }
  const kept = await store.find(number.scheme, number.compact)
  if (kept) return { kind: 'held', number, kept, asOf }
  return { kind: lackOf(number, await store.coverage(), catalogue), asOf }
}

const recordOn = (kept: HeldRecord, asOf: Instant): CertificateAnswer['record'] =>
  ({ ...asOn(kept, dayOf(asOf)), asOf }) as CertificateAnswer['record']

/** The reply to `POST /v1/lookups`: one result for each number, in the order asked, by one query. */
export const replyWithLookups = async (
  sources: CertificateSources,
  { numbers: questions }: LookupRequest,
): Promise<Reply> => {
  const { store, catalogue } = sources
  const [{ asOf }, coverage] = await Promise.all([store.edition(), store.coverage()])
  const asked = questions.map((question) => ({ question, number: understand(sources, question) }))
  const numbers = asked.flatMap(({ number }) => (typeof number === 'string' ? [] : [number]))
  const held = await store.findAll(numbers)
  const byNumber = new Map(numbers.map((number, i) => [number, held[i]]))
  const results = asked.map(({ question, number }): LookupResult => {
    const { scheme, number: text } = question
    if (typeof number === 'string') return { scheme, number: text, kind: number }
    const kept = byNumber.get(number)
    return kept
      ? { scheme, number: text, kind: 'found', record: recordOn(kept, asOf) }
      : { scheme, number: text, kind: lackOf(number, coverage, catalogue) }
  })
  return json({ asOf, results } satisfies LookupAnswer)
}

const answerOn = async (
  store: Store,
  record: HeldRecord,
  day: Day,
  asOf: Instant,
): Promise<Reply | Pick<CertificateAnswer, 'on'>> => {
  if (day > dayOf(asOf)) return refuse('bad-request', `The register knows nothing after ${dayOf(asOf)}.`, asOf)
  const on = statusWithHistory(record, await store.events(record.scheme, record.number), day)
  if (on.kind === 'not-yet-issued') return refuse('not-yet-issued', undefined, asOf)
  return { on: { day, status: on.status, basis: on.basis } }
}

/** The reply to `GET /v1/certificates/{scheme}/{number}`; the record reads as on the day of the edition. */
export const replyWithCertificate = async (
  sources: CertificateSources,
  question: CertificateQuestion,
  day?: Day,
): Promise<Reply> => {
  const found = await findCertificate(sources, question)
  if (found.kind !== 'held') return refuse(found.kind, undefined, found.asOf)
  const { kept, asOf } = found
  const on = day === undefined ? {} : await answerOn(sources.store, kept, day, asOf)
  return 'kind' in on ? on : json({ asOf, record: recordOn(kept, asOf), ...on } satisfies CertificateAnswer)
}
