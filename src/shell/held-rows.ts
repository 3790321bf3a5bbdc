/**
 * What a certificate says of itself, as rows to show and as a listing to be set beside a register's record. Every text is
 * a stranger's: tidied and capped.
 */
import { ConformityCredential, type CredentialAssessment, type NamedThing } from '../contract/credential-schemas.ts'
import { tidy } from '../core/der.ts'
import type { HeldField, HeldRow } from '../core/held.ts'
import type { Statement } from '../core/statement.ts'
import type { CertificateRecord, Listing } from '../core/words.ts'

type Members = Readonly<Record<string, unknown>>

const MAX_LISTED = 5

const rowsOf = (values: Readonly<Partial<Record<HeldField, string | undefined>>>): readonly HeldRow[] =>
  Object.entries(values).flatMap(([field, value]) => {
    const text = value ? tidy(value) : ''
    return text ? [{ field: field as HeldField, text }] : []
  })

const listed = (texts: readonly (string | undefined)[] = []): string | undefined => {
  const known = [...new Set(texts.filter((text) => text))]
  const rest = known.length - MAX_LISTED
  return known.length > 0 ? `${known.slice(0, MAX_LISTED).join(' / ')}${rest > 0 ? ` … +${rest}` : ''}` : undefined
}

export const rowsOfRecord = (record: CertificateRecord, madeFor?: string): readonly HeldRow[] =>
  rowsOf({
    number: record.number,
    status: record.status,
    product: record.productName,
    models: listed(record.models),
    gtins: listed(record.gtins),
    holder: record.holder,
    standards: listed(record.standards),
    scope: record.scope,
    scopeKind: record.scopeKind,
    issuer: record.body?.name ?? record.body?.id,
    validFrom: record.validFrom,
    validUntil: record.validUntil,
    madeFor,
    signedOn: record.readAt,
  })

/** The record behind a statement; `readAt` is when the register looked. */
export const recordOfStatement = (statement: Statement, source: string): CertificateRecord => {
  const { scheme, number, status, statusSince, validUntil, holder, productName, scopeKind, gtin, model } = statement
  return {
    ...{ scheme, number, status },
    ...(statusSince ? { statusSince } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(holder ? { holder } : {}),
    ...(productName ? { productName } : {}),
    ...(scopeKind ? { scopeKind } : {}),
    ...(gtin ? { gtins: [gtin] } : {}),
    // Made for one of its models; there may be others.
    ...(model ? { models: [model], modelsCut: true } : {}),
    ...(statement.demo ? { demo: true } : {}),
    source,
    readAt: new Date(statement.iat * 1000).toISOString(),
    asOf: statement.asOf,
  }
}

const nameOf = (named: unknown): string | undefined => {
  if (typeof named === 'string') return named
  const { name, id } = (typeof named === 'object' && named !== null ? named : {}) as NamedThing
  return typeof name === 'string' ? name : typeof id === 'string' ? id : undefined
}

const namesOf = (value: unknown): readonly (string | undefined)[] =>
  (Array.isArray(value) ? value : [value]).map(nameOf)
const productsOf = ({ assessedProduct = [], assessedProducts = [] }: CredentialAssessment): readonly NamedThing[] => [
  ...assessedProduct.map(({ product }) => product),
  ...assessedProducts,
]

/** Rows of a credential of anybody: whole where it is one of conformity, else who says it and when. */
export const rowsOfCredential = (claims: Members): readonly HeldRow[] => {
  const dayIn = (...values: readonly unknown[]): string | undefined => {
    const found = values.find((value) => typeof value === 'string')
    return typeof found === 'string' ? found : undefined
  }
  const common = {
    issuer: nameOf(claims.issuer) ?? nameOf(claims.iss),
    validFrom: dayIn(claims.validFrom, claims.issuanceDate),
    validUntil: dayIn(claims.validUntil, claims.expirationDate),
  }
  const parsed = ConformityCredential.safeParse(claims)
  if (!parsed.success) return rowsOf(common)
  const subject = parsed.data.credentialSubject
  const assessments = subject.assessment ?? subject.assessments ?? []
  const products = assessments.flatMap(productsOf)
  return rowsOf({
    number: subject.registeredId ?? /([^/:#]{1,64})$/u.exec(subject.id ?? '')?.[1],
    product: listed(products.map(({ name }) => name)),
    gtins: listed(products.map(({ registeredId }) => registeredId)),
    holder: subject.issuedToParty?.name,
    standards: listed(
      assessments.flatMap((one) => [...namesOf(one.referenceStandard), ...namesOf(one.referenceRegulation)]),
    ),
    scope: subject.scope?.name,
    ...common,
  })
}

/** What it says that it is about, in the form in which pages say it. */
export const listingOf = (rows: readonly HeldRow[], record?: CertificateRecord): Listing => {
  const textIn = (field: HeldField): string | undefined => rows.find((row) => row.field === field)?.text
  const holder = textIn('holder')
  const [gtin] = record?.gtins ?? []
  return {
    site: '',
    title: textIn('product') ?? '',
    models: (record?.models ?? []).slice(0, 100),
    ...(holder ? { manufacturer: holder } : {}),
    ...(gtin ? { gtin } : {}),
    attributes: [],
  }
}
