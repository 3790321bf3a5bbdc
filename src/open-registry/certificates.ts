/** One certificate: what the register says of a number, and what the lack of it means. */
import type { CertificateAnswer } from '../contract/schemas.ts'
import type { LookupRequest, LookupResult } from '../contract/search-schemas.ts'
import { type Catalogue, isExampleNumber } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import { contextOf, parseNumber } from '../core/parse.ts'
import type { CertificateNumber, Coverage, Day, Instant } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { statusWithHistory } from './history.ts'
import { json, jsonText, type Reply, refuse } from './reply.ts'
import { after, type Soon } from './soon.ts'
import { asOn, readsAsKept } from './status.ts'
import type { Store, StoredCertificate } from './store.ts'

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

const heldOf = (stored: StoredCertificate): HeldRecord => JSON.parse(stored.json) as HeldRecord

/** Looks up one number. */
export const findCertificate = async (sources: CertificateSources, question: CertificateQuestion): Promise<Found> => {
  const found = await findStored(sources, question)
  return found.kind === 'held' ? { ...found, kept: heldOf(found.stored) } : found
}

type FoundStored =
  | Exclude<Found, { kind: 'held' }>
  | {
      readonly kind: 'held'
      readonly number: CertificateNumber
      readonly stored: StoredCertificate
      readonly asOf: Instant
    }

const findStored = (sources: CertificateSources, question: CertificateQuestion): Soon<FoundStored> => {
  const { store, catalogue } = sources
  const number = understand(sources, question)
  if (typeof number === 'string') return store.edition().then(({ asOf }) => ({ kind: number, asOf }))
  return after(
    store.lookUp(number),
    ({ edition: { asOf }, stored }): Soon<FoundStored> =>
      stored
        ? { kind: 'held', number, stored, asOf }
        : after(store.declared(), (coverage) => ({ kind: lackOf(number, coverage, catalogue), asOf })),
  )
}

const recordOn = (kept: HeldRecord, asOf: Instant): CertificateAnswer['record'] =>
  ({ ...asOn(kept, dayOf(asOf)), asOf }) as CertificateAnswer['record']

/** The record as it reads on the day of the edition, as JSON: the stored text itself where the day changes nothing. */
const recordJsonOn = (stored: StoredCertificate, asOf: Instant): string =>
  readsAsKept(stored, dayOf(asOf))
    ? `${stored.json.slice(0, -1)},"asOf":${JSON.stringify(asOf)}}`
    : JSON.stringify(recordOn(heldOf(stored), asOf))

/** The reply to `POST /v1/lookups`: one result for each number, in the order asked, by one query. */
export const replyWithLookups = async (
  sources: CertificateSources,
  { numbers: questions }: LookupRequest,
): Promise<Reply> => {
  const { store, catalogue } = sources
  const asked = questions.map((question) => ({ question, number: understand(sources, question) }))
  const numbers = asked.flatMap(({ number }) => (typeof number === 'string' ? [] : [number]))
  const [{ edition, stored }, coverage] = await Promise.all([store.lookUpAll(numbers), store.coverage()])
  const { asOf } = edition
  const byNumber = new Map(numbers.map((number, i) => [number, stored[i]]))
  const results = asked.map(({ question, number }): string => {
    const { scheme, number: text } = question
    const lack = (kind: Exclude<LookupResult['kind'], 'found'>): string =>
      JSON.stringify({ scheme, number: text, kind } satisfies LookupResult)
    if (typeof number === 'string') return lack(number)
    const found = byNumber.get(number)
    if (!found) return lack(lackOf(number, coverage, catalogue))
    const start = JSON.stringify({ scheme, number: text, kind: 'found' })
    return `${start.slice(0, -1)},"record":${recordJsonOn(found, asOf)}}`
  })
  return jsonText(`{"asOf":${JSON.stringify(asOf)},"results":[${results.join(',')}]}`)
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
export const replyWithCertificate = (
  sources: CertificateSources,
  question: CertificateQuestion,
  day?: Day,
): Soon<Reply> =>
  after(findStored(sources, question), (found): Soon<Reply> => {
    if (found.kind !== 'held') return refuse(found.kind, undefined, found.asOf)
    const { stored, asOf } = found
    if (day !== undefined) return replyOn(sources.store, heldOf(stored), day, asOf)
    return jsonText(`{"asOf":${JSON.stringify(asOf)},"record":${recordJsonOn(stored, asOf)}}`)
  })

const replyOn = async (store: Store, kept: HeldRecord, day: Day, asOf: Instant): Promise<Reply> => {
  const on = await answerOn(store, kept, day, asOf)
  return 'kind' in on ? on : json({ asOf, record: recordOn(kept, asOf), ...on } satisfies CertificateAnswer)
}
