/** One certificate: what the register says of a number, and what the lack of it means. */
import type { CertificateAnswer } from '../contract/schemas.ts'
import { type Catalogue, isExampleNumber } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import { contextOf, parseNumber } from '../core/parse.ts'
import type { CertificateNumber, Coverage, Day, Instant } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { json, type Reply, refuse } from './reply.ts'
import { asOn, statusOn } from './status.ts'
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

/** Looks up one number. */
export const findCertificate = async (
  { store, catalogue, today }: CertificateSources,
  { scheme: schemeId, number: text }: CertificateQuestion,
): Promise<Found> => {
  const { asOf } = await store.edition()
  const scheme = catalogue.get(schemeId)?.scheme
  if (!scheme) return { kind: 'not-held', asOf }
  const reading = parseNumber(scheme, text, contextOf(today))
  if (reading.kind !== 'number') return { kind: 'not-a-number', asOf }
  const { number } = reading
  const kept = await store.find(number.scheme, number.compact)
  if (kept) return { kind: 'held', number, kept, asOf }
  const coverage = (await store.coverage()).find((one) => one.scheme === schemeId)
  return { kind: meansAbsent(coverage, isExampleNumber(catalogue, number)) ? 'absent' : 'not-held', asOf }
}

const answerOn = (record: HeldRecord, day: Day, asOf: Instant): Reply | Pick<CertificateAnswer, 'on'> => {
  if (day > dayOf(asOf)) return refuse('bad-request', `The register knows nothing after ${dayOf(asOf)}.`, asOf)
  const on = statusOn(record, day)
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
  const on = day === undefined ? {} : answerOn(kept, day, asOf)
  return 'kind' in on ? on : json({ asOf, record: { ...asOn(kept, dayOf(asOf)), asOf }, ...on })
}
