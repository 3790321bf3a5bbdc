/**
 * A certificate that a person holds as a file or a text: what it turned out to be. Said precisely, because a signature
 * proves little by itself: that nothing was changed since, and whose key it was. Whether its owner may certify anything is
 * known only of registers that the person added.
 */
import type { CertificateRecord, Instant, Listing, RegistryId, SchemeId, Tone } from './words.ts'

/** Worst first. */
export const HELD_KINDS = [
  /** A signature does not fit what stands there. */
  'altered',
  /** Something was added to a PDF after its last signature. */
  'appended',
  /** Signed by a register that the person added, and its time is over (or has not come). */
  'over',
  /** Signed by a register that the person added. */
  'trusted',
  /** Signed, but by nobody the person has added. */
  'unknown-signer',
  /** Signed in a way that is not checked here. */
  'not-checked',
  'unsigned',
  /** No certificate that can be read. */
  'not-understood',
] as const
export type HeldKind = (typeof HELD_KINDS)[number]

export const HELD_TONES: Readonly<Record<HeldKind, Tone>> = {
  altered: 'alarm',
  appended: 'caution',
  over: 'caution',
  // What the register says of the certificate has a tone of its own; the signature alone is no good news.
  trusted: 'plain',
  'unknown-signer': 'plain',
  'not-checked': 'waiting',
  unsigned: 'plain',
  'not-understood': 'waiting',
}

export type HeldForm = 'statement' | 'credential' | 'jws' | 'json' | 'pdf' | 'other'

/** What stands behind the kind. */
export type HeldWhy =
  /** The key that came with it fits: nothing was changed since, whoever signed. */
  | 'own-key'
  /** Its key is elsewhere, and was not fetched. */
  | 'no-key'
  /** The keys of these registers could not be read. */
  | 'keys-unread'
  | 'algorithm'
  | 'proof'
  | 'selective'
  | 'expired'
  | 'not-yet'
  | 'stale'
  /** Signed by a register, and not a word on a certificate. */
  | 'other-word'
  | 'empty'
  | 'too-large'
  | 'broken'
  | 'encrypted'
  | 'several'
  | 'picture'
  | 'address'

/** What a certificate can say of itself. */
export const HELD_FIELDS = [
  'number',
  'status',
  'product',
  'models',
  'gtins',
  'holder',
  'standards',
  'scope',
  'scopeKind',
  'issuer',
  'validFrom',
  'validUntil',
  'madeFor',
  'signedOn',
] as const
export type HeldField = (typeof HELD_FIELDS)[number]
export interface HeldRow {
  readonly field: HeldField
  readonly text: string
}

/** Why a signature of a PDF is what it is. */
export type PdfWhy =
  /** The covered bytes are not those that were signed. */
  | 'hash'
  /** The enclosed certificate's key did not make it. */
  | 'signature'
  /** What it covers, or the signature itself, is not as it should be. */
  | 'odd'
  /** SM2 and SM3. */
  | 'sm'
  | 'algorithm'
  | 'no-certificate'
  | 'time-stamp'
  | 'form'

/** One signature of a PDF. */
export interface HeldPdfSignature {
  readonly outcome: 'holds' | 'broken' | 'not-checked'
  readonly why?: PdfWhy
  /** Name of the form or algorithm, as it stands in the file. */
  readonly detail?: string
  /** Offset and length of what it covers, before and after itself. */
  readonly covered?: readonly [number, number, number, number]
  readonly addedAfter?: number
  /** As the enclosed certificate says; nobody vouches for it here. */
  readonly signer?: { readonly name: string; readonly organisation?: string; readonly issuer: string }
  readonly certificateFrom?: Instant
  readonly certificateUntil?: Instant
  /** As the signer says. */
  readonly signedAt?: Instant
}

export interface Held {
  readonly kind: HeldKind
  readonly form: HeldForm
  readonly why?: HeldWhy
  /** A name that belongs to `why`: an algorithm, a host, registers. */
  readonly detail?: string
  /** The register whose key made the signature, or is named by it. */
  readonly by?: { readonly id: RegistryId; readonly name: string; readonly root: string }
  /** Its own words. */
  readonly rows: readonly HeldRow[]
  /** The register's word, where a register that the person added has signed it. */
  readonly record?: CertificateRecord
  /** A number that may be looked up, and what the certificate says that it is about. */
  readonly number?: string
  readonly scheme?: SchemeId
  readonly about?: Listing
  readonly signatures?: readonly HeldPdfSignature[]
}

/** The keys of one register that the person added, as its pinned root signed them. */
export interface RegisterKeys {
  readonly id: RegistryId
  readonly name: string
  /** Thumbprint of the pinned root; missing where none is known yet. */
  readonly root?: string
  /** Missing where they could not be read. */
  readonly keys?: readonly { readonly kid: string; readonly x: string }[]
}
