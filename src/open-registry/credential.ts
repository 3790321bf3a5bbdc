/**
 * A certificate as a W3C Verifiable Credential 2.0 in the shape of the UNTP Digital Conformity Credential 0.6.1 (its JSON
 * schema, read 2026-11), to be signed as `application/vc+jwt` (https://www.w3.org/TR/vc-jose-cose/). The register is its
 * issuer; who assessed the product stands inside. What the shape has no place for stands whole under `certificate`.
 */

import type { PublicKey } from '../contract/alert-schemas.ts'
import type { DidDocument } from '../contract/statement-schemas.ts'
import { plainGtin } from '../core/statement.ts'
import type { HeldRecord } from './cast.ts'
import type { AboutCertificate } from './certification-json-ld.ts'

/** The `typ` of the JWS header. */
export const CREDENTIAL_TYPE = 'vc+jwt'
export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2'
export const DCC_CONTEXT = 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.1/'
/** Lets members stand that no context defines (VC Data Model 2.0, 5.2). */
const UNDEFINED_TERMS = 'https://www.w3.org/ns/credentials/undefined-terms/v2'
/** The shape wants a topic; none of its fifteen says "certified", and this one says least. */
const TOPIC = 'governance.compliance'

type Json = Readonly<Record<string, unknown>>

/** The `did:web` of the register's address; its document is at `/.well-known/did.json`. */
export const didOf = (url: string): string => `did:web:${new URL(url).host.replace(':', '%3A')}`

export const didDocument = (url: string, keys: readonly PublicKey[]): DidDocument => {
  const id = didOf(url)
  const methods = keys.map((publicKeyJwk) => ({
    id: `${id}#${publicKeyJwk.kid}`,
    type: 'JsonWebKey' as const,
    controller: id,
    publicKeyJwk,
  }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id,
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  }
}

const urn = (kind: string, ...parts: readonly string[]): string =>
  ['urn', 'proofmark', kind, ...parts.map((part) => encodeURIComponent(part))].join(':')

const party = (name: string): Json => ({ id: urn('party', name), name })
const bodyOf = ({ id, name }: NonNullable<HeldRecord['body']>): Json => ({
  id: urn('body', id),
  name: name ?? id,
  registeredId: id,
})

const productsOf = ({ record, product }: AboutCertificate): readonly Json[] => {
  const { scopeKind, productName, models = [], gtins = [] } = record
  if (scopeKind !== 'product') return []
  const named = productName ?? record.number
  const byGtin = (product?.gtin ? [product.gtin] : product?.model ? [] : gtins).map(plainGtin)
  const byModel = product?.model ? [product.model] : product?.gtin ? [] : models
  const listed = [
    ...byGtin.map((gtin) => ({ id: `https://id.gs1.org/01/${gtin}`, name: named, registeredId: gtin })),
    ...byModel.map((model) => ({ id: urn('model', model), name: `${named} ${model}`, registeredId: model })),
  ]
  const all = listed.length > 0 ? listed : [{ id: urn('product', record.scheme, record.number), name: named }]
  return all.map((one) => ({ type: ['ProductVerification'], product: one }))
}

const statusSentence = ({ status, statusSince, demo }: HeldRecord): string =>
  `${demo ? 'Demonstration data, invented. ' : ''}Status in the register: ${status}${statusSince ? ` since ${statusSince}` : ''}.`

const assessmentOf = (about: AboutCertificate, id: string): Json => {
  const { status, standards = [], scopeKind, holder, body, issuedOn } = about.record
  const products = productsOf(about)
  return {
    type: ['ConformityAssessment', 'Declaration'],
    id: `${id}:assessment`,
    ...(standards.length > 0 ? { name: standards.join('; ') } : {}),
    description: statusSentence(about.record),
    ...(issuedOn ? { assessmentDate: issuedOn } : {}),
    // Only what is in force conforms today; why it is not, the description says.
    conformance: status === 'valid',
    conformityTopic: TOPIC,
    ...(products.length > 0 ? { assessedProduct: products } : {}),
    ...(scopeKind && scopeKind !== 'product' && holder ? { assessedOrganisation: party(holder) } : {}),
    ...(body ? { auditor: bodyOf(body) } : {}),
  }
}

export interface AboutCredential extends AboutCertificate {
  /** Its own times, in seconds since 1970: those of the register's word, not of the certificate. */
  readonly from: number
  readonly until: number
  /** The origin it was made for, if one was asked for. */
  readonly aud?: string
}

const instantOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')

/** What is signed: the credential, with the JWT claims that say the same (and never something else). */
export const credentialOf = (about: AboutCredential): Json => {
  const { record, asOf, schemeName, operator, from, until, aud } = about
  const { scheme, number, holder, manufacturer, body } = record
  const certificate = urn('certificate', scheme, number)
  const issuer = didOf(operator.url)
  return {
    '@context': [VC_CONTEXT, DCC_CONTEXT, UNDEFINED_TERMS],
    type: ['DigitalConformityCredential', 'VerifiableCredential'],
    id: urn('credential', scheme, number, String(from)),
    issuer: { type: ['CredentialIssuer'], id: issuer, name: operator.name },
    validFrom: instantOf(from),
    validUntil: instantOf(until),
    credentialSubject: {
      type: ['ConformityAttestation', 'Attestation'],
      id: certificate,
      name: `${schemeName} ${number}`,
      description: statusSentence(record),
      assessorLevel: body ? '3rdParty' : 'Unspecified',
      // Accreditation is somebody else's word; this register has only the certificate.
      assessmentLevel: 'Unspecified',
      attestationType: 'certification',
      issuedToParty: party(holder ?? manufacturer ?? 'Not stated in the register'),
      assessment: [assessmentOf(about, certificate)],
      certificate: { ...record, asOf },
    },
    iss: issuer,
    iat: from,
    exp: until,
    ...(aud ? { aud } : {}),
  }
}
