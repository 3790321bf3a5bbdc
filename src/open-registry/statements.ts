/**
 * Statements for a badge: what the register says of a certificate, signed, for one origin and a short while. Only where
 * the holder has authorised the origin. One about a certificate that is not in force says so.
 */
import { MEDIA_TYPE_OF_FORMAT, type StatementFormat } from '../contract/statement-schemas.ts'
import { dayOf, isYetToCome } from '../core/dates.ts'
import { MAX_LIFE_SECONDS, STATEMENT_TYPE, type Statement } from '../core/statement.ts'
import type { Day, Instant } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { type CertificateQuestion, type CertificateSources, findCertificate } from './certificates.ts'
import { certificationJsonLd } from './certification-json-ld.ts'
import { CREDENTIAL_TYPE, credentialOf, didOf } from './credential.ts'
import { plusDays } from './days.ts'
import type { Operator } from './handlers.ts'
import { type Reply, refuse } from './reply.ts'
import type { Signer } from './signing.ts'
import { type Audience, audienceOf, type StatementPlace } from './statement-audience.ts'
import { asOn } from './status.ts'
import { keyOf } from './store.ts'

export const DEFAULT_LIFE_SECONDS = 86_400
const MIN_LIFE_SECONDS = 300

export interface StatementSources extends CertificateSources {
  readonly signer: Signer
  readonly operator: Operator
  readonly now: Instant
  /** How long a statement is good for; kept within five minutes and seven days. */
  readonly lifeSeconds?: number
}
export interface StatementQuestion extends StatementPlace {
  readonly format?: StatementFormat
}

const lifeOf = (seconds: number): number => Math.min(Math.max(Math.floor(seconds), MIN_LIFE_SECONDS), MAX_LIFE_SECONDS)
const secondsOf = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000)
const midnightAfter = (day: Day): Instant => `${plusDays(day, 1)}T00:00:00Z`

/** Ends with its life, with what authorised it, and with the validity: it never says "in force" for longer. */
const endOf = (record: HeldRecord, until: Instant | undefined, iat: number, lifeSeconds: number): number => {
  const isEnding = record.status === 'valid' && record.validUntil !== undefined
  const ends = [until, ...(isEnding && record.validUntil ? [midnightAfter(record.validUntil)] : [])]
  const bounds = ends.flatMap((end) => (end === undefined ? [] : [secondsOf(end)]))
  return Math.max(Math.min(iat + lifeOf(lifeSeconds), ...bounds), iat + 1)
}

/** The claims, in a fixed order. */
export const claimsOf = (
  record: HeldRecord,
  { aud, path, gtin, model, until }: Audience,
  {
    issuer,
    asOf,
    now,
    lifeSeconds,
  }: { readonly issuer: string; readonly asOf: Instant; readonly now: Instant; readonly lifeSeconds: number },
): Statement => {
  const { scheme, number, status, statusSince, validUntil, holder, productName, scopeKind, demo } = record
  const iat = secondsOf(now)
  return {
    iss: issuer,
    aud,
    iat,
    exp: endOf(record, until, iat, lifeSeconds),
    scheme,
    number,
    status,
    ...(statusSince ? { statusSince } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(holder ? { holder } : {}),
    ...(productName ? { productName } : {}),
    ...(scopeKind ? { scopeKind } : {}),
    ...(path ? { path } : {}),
    ...(gtin ? { gtin } : {}),
    ...(model ? { model } : {}),
    asOf,
    ...(demo ? { demo } : {}),
  }
}

const laterDay = (one: Day, other: Day): Day => (one > other ? one : other)

/** The reply to `GET /v1/statements/{scheme}/{number}`. */
export const replyWithStatement = async (
  sources: StatementSources,
  question: CertificateQuestion,
  asked: StatementQuestion,
): Promise<Reply> => {
  const { store, signer, operator, catalogue, now, lifeSeconds = DEFAULT_LIFE_SECONDS } = sources
  const { format = 'jws' } = asked
  const found = await findCertificate(sources, question)
  if (found.kind !== 'held') return refuse(found.kind, undefined, found.asOf)
  // The dates end a certificate even where the data is of yesterday.
  const day = laterDay(dayOf(found.asOf), dayOf(now))
  const read = asOn(found.kept, day)
  if (isYetToCome(read.validFrom ?? read.issuedOn, day)) return refuse('not-yet-issued', undefined, found.asOf)
  const about = catalogue.get(read.scheme)?.about
  const scopeKind = read.scopeKind ?? about?.scopeKind
  const record: HeldRecord = { ...read, ...(scopeKind ? { scopeKind } : {}) }
  const isBound =
    format === 'jws' || asked.origin !== undefined || asked.path !== undefined || asked.product !== undefined
  const entries = isBound ? await store.originsOf(keyOf(record.scheme, record.number)) : []
  const audience = isBound ? audienceOf(record, asked, entries, now) : undefined
  if (audience && 'kind' in audience) return { ...audience, asOf: found.asOf }
  const mediaType = MEDIA_TYPE_OF_FORMAT[format]
  const schemeName = about?.name.en ?? record.scheme
  const certificate = {
    record,
    asOf: found.asOf,
    now,
    schemeName,
    operator,
    ...(audience ? { product: audience } : {}),
  }
  if (format === 'jsonld') return { kind: 'answer', mediaType, body: JSON.stringify(certificationJsonLd(certificate)) }
  const claims = claimsOf(record, audience ?? { aud: '' }, { issuer: operator.url, asOf: found.asOf, now, lifeSeconds })
  if (format === 'jws')
    return { kind: 'answer', mediaType, body: await signer.sign(STATEMENT_TYPE, JSON.stringify(claims)) }
  const credential = credentialOf({
    ...certificate,
    from: claims.iat,
    until: claims.exp,
    ...(audience ? { aud: audience.aud } : {}),
  })
  const options = { cty: 'vc', controller: didOf(operator.url) }
  return { kind: 'answer', mediaType, body: await signer.sign(CREDENTIAL_TYPE, JSON.stringify(credential), options) }
}
