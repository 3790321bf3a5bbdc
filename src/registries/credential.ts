/**
 * Reads a UNTP Digital Conformity Credential into a record: ours whole, others as far as they say it plainly. What is read
 * is a claim of its issuer: whose signature it bears is checked before.
 */
import { ConformityCredential, type CredentialAssessment, type NamedThing } from '../contract/credential-schemas.ts'
import { CertificateRecord as WireRecord } from '../contract/schemas.ts'
import { passesGtin } from '../core/checkdigits.ts'
import { dayOf, isPast } from '../core/dates.ts'
import type { CertificateRecord, Instant, RegistryId, SchemeId } from '../core/words.ts'

export interface ReadingContext {
  /** Where it was read. */
  readonly source: RegistryId
  readonly readAt: Instant
  /** The scheme it is read for: a credential of others names theirs in its own words. */
  readonly scheme: SchemeId
}

const listed = (value: NamedThing | readonly NamedThing[] | undefined): readonly NamedThing[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly NamedThing[]) : [value as NamedThing]

const productsOf = ({ assessedProduct = [], assessedProducts = [] }: CredentialAssessment) => [
  ...assessedProduct.map(({ product }) => product),
  ...assessedProducts,
]

/** A GTIN in a GS1 Digital Link, or as registered. */
const gtinOf = ({ id = '', registeredId = '' }: NamedThing): string | undefined =>
  [/\/01\/(\d{8,14})(?:\/|$)/u.exec(id)?.[1], /^(\d{8,14})(?:\.|$)/u.exec(registeredId)?.[1]].find(
    (digits) => digits !== undefined && passesGtin(digits),
  )

/** The certificate's number: as registered, else the last part of its address. */
const numberOf = ({ registeredId, id = '' }: ConformityCredential['credentialSubject']): string | undefined => {
  const last = registeredId ?? /([^/:#]{1,64})$/u.exec(id)?.[1]
  try {
    return last && decodeURIComponent(last)
  } catch {
    return undefined
  }
}

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
]

/** A record out of what others say. Without a plain word that it conforms there is no status, and so no record. */
const foreignRecord = (
  { issuer, validFrom, validUntil, credentialSubject: subject }: ConformityCredential,
  { source, readAt, scheme }: ReadingContext,
): CertificateRecord | undefined => {
  const assessments = subject.assessment ?? subject.assessments ?? []
  const number = numberOf(subject)
  const conforms = assessments.every(({ conformance, compliance }) => (conformance ?? compliance) === true)
  if (assessments.length === 0 || !conforms || !number) return undefined
  const products = assessments.flatMap(productsOf)
  const [first] = products
  const gtins = unique(products.map(gtinOf)).slice(0, 500)
  const standards = unique(
    assessments.flatMap((one) =>
      [...listed(one.referenceStandard), ...listed(one.referenceRegulation)].map(({ name }) => name),
    ),
  ).slice(0, 50)
  const body = typeof issuer === 'string' ? { id: issuer } : issuer
  const lastDay = validUntil && dayOf(validUntil)
  return {
    scheme,
    number,
    status: isPast(lastDay, dayOf(readAt)) ? 'expired' : 'valid',
    ...(first?.name ? { productName: first.name } : {}),
    ...(gtins.length > 0 ? { gtins } : {}),
    ...(subject.issuedToParty?.name ? { holder: subject.issuedToParty.name } : {}),
    ...(standards.length > 0 ? { standards } : {}),
    ...(products.length > 0 ? { scopeKind: 'product' as const } : {}),
    ...(subject.scope?.name ? { scope: subject.scope.name } : {}),
    ...(body.id ? { body: { id: body.id, ...('name' in body && body.name ? { name: body.name } : {}) } } : {}),
    ...(validFrom ? { validFrom: dayOf(validFrom) } : {}),
    ...(lastDay ? { validUntil: lastDay } : {}),
    source,
    readAt,
    asOf: readAt,
  }
}

/** The scheme that a credential of ours names; others name theirs in their own words. */
export const schemeNamedIn = (claims: unknown): SchemeId | undefined => {
  const parsed = ConformityCredential.safeParse(claims)
  const own = parsed.success ? WireRecord.safeParse(parsed.data.credentialSubject.certificate) : undefined
  return own?.success ? own.data.scheme : undefined
}

/** The record in a credential's claims; `undefined` when it is no such credential or does not say enough. */
export const readCredential = (claims: unknown, context: ReadingContext): CertificateRecord | undefined => {
  const parsed = ConformityCredential.safeParse(claims)
  if (!parsed.success || !parsed.data.type.includes('DigitalConformityCredential')) return undefined
  const own = WireRecord.safeParse(parsed.data.credentialSubject.certificate)
  if (!own.success) return foreignRecord(parsed.data, context)
  return own.data.scheme === context.scheme
    ? { ...own.data, source: context.source, readAt: context.readAt }
    : undefined
}
