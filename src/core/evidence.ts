/**
 * Evidence for a report of a suspected mark: one `.zip` with the items, a manifest that names each of them by its SHA-256,
 * and a signature over the manifest. It proves that nothing was changed since the key's owner packed it, and nothing
 * more: not that a page ever looked so.
 *
 * The manifest is canonical JSON (RFC 8785) in `manifest.json`; the signature is a JWS with detached content (RFC 7515,
 * appendix F) in `signature.jws`; the time-stamp response (RFC 3161), where there is one, stands in `timestamp.tsr` and is
 * itself named by the manifest.
 */
import type { Instant } from './words.ts'

/** What an item is. */
export const EVIDENCE_KINDS = [
  /** What the person saw, as a picture; `region` is the part around the claim. */
  'screenshot',
  'region',
  /** Texts of the page with where they stood. */
  'passages',
  /** The part of the document around the claim, as text, with its path. Never shown as a page. */
  'fragment',
  'listing',
  /** A product picture that carries the mark. */
  'picture',
  /** A picture that the person brought: nobody can tell where it was taken. */
  'own-picture',
  /** Address without tracking parameters, title, language. */
  'page',
  'json-ld',
  /** What the register answered a look-up with. */
  'register-answer',
  /** The register's signed word on a certificate that it holds, with its keys. */
  'signed-answer',
  /** Of the extension, the browser and the data they judged by. */
  'versions',
  /** By the browser's clock and by the register's. */
  'times',
  /** The person's own words. */
  'text',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export const EVIDENCE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'application/json', 'text/plain'] as const
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

/** What is to be packed. `path`: the name in the file, see `isEvidencePath`. */
export interface EvidencePart {
  readonly path: string
  readonly mediaType: EvidenceType
  readonly what: EvidenceKind
  readonly content: Uint8Array
}

/** How the manifest names an item. */
export interface EvidenceEntry {
  readonly path: string
  readonly mediaType: EvidenceType
  readonly what: EvidenceKind
  /** SHA-256 of the content, hexadecimal in small letters. */
  readonly sha256: string
  /** Length of the content. */
  readonly bytes: number
}

/** The public half of the key of one device for one register; two registers can't tell that it is the same device. */
export type EvidenceKey =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  /** Where the browser knows no Ed25519. */
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

export interface EvidenceManifest {
  readonly format: typeof EVIDENCE_FORMAT
  /** Address of the register that it was made for. */
  readonly register: string
  /** The `clientId` of the report that it belongs to, so that it can't be sent along with another one. */
  readonly report?: string
  /** By the clock of the device. */
  readonly madeAt: Instant
  readonly key: EvidenceKey
  /** SHA-256 of the manifest before this one, of the same device for the same register. The chain stays on the device. */
  readonly previous?: string
  /** Sorted by path. */
  readonly items: readonly EvidenceEntry[]
  /** The time-stamp is over the manifest without this member. */
  readonly timeStamp?: { readonly sha256: string; readonly bytes: number }
}

export const EVIDENCE_FORMAT = 'proofmark-evidence/1'
export const MANIFEST_PATH = 'manifest.json'
export const SIGNATURE_PATH = 'signature.jws'
export const TIME_STAMP_PATH = 'timestamp.tsr'
/** `typ` of the signature. */
export const EVIDENCE_JWS_TYPE = 'proofmark-evidence+jws'

/** Whatever is over these is refused whole. Bytes of the file, of one item and of all together; their number; their ratio. */
export const EVIDENCE_LIMITS = {
  fileBytes: 12_000_000,
  itemBytes: 8_000_000,
  allBytes: 40_000_000,
  entries: 64,
  /** Unpacked to packed, of an item that is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 100_000,
  manifestBytes: 64_000,
} as const

const RESERVED: ReadonlySet<string> = new Set([MANIFEST_PATH, SIGNATURE_PATH, TIME_STAMP_PATH])

/** Flat, short, in small letters, and so the same on every file system. */
export const isEntryName = (name: string): boolean => /^[a-z0-9_-][a-z0-9._-]{0,79}$/u.test(name)
/** A name that an item may bear. */
export const isEvidencePath = (path: string): boolean => isEntryName(path) && !RESERVED.has(path)

/** Worst first. */
export const ITEM_STATES = ['altered', 'not-what-it-says', 'missing', 'extra', 'holds'] as const
/** `extra`: the manifest does not name it. `not-what-it-says`: its first bytes are of another kind than declared. */
export type ItemState = (typeof ITEM_STATES)[number]

/** An item as it was found. */
export interface ReadItem {
  readonly path: string
  readonly state: ItemState
  /** As the manifest says; missing for an `extra` one. */
  readonly what?: EvidenceKind
  /** Found by the first bytes, never by what somebody declared; missing where they are of no kind that is known. */
  readonly mediaType?: EvidenceType
  /** Of what was found, or of what is missing. */
  readonly sha256: string
  readonly bytes: number
  /** Missing for `missing` and `extra` ones. */
  readonly content?: Uint8Array
}

/**
 * `holds`: made by the key in the manifest. `key-unknown`: the same, but whoever asked knows its devices and this is none of
 * them. `unsupported`: this machine can't check that kind of key.
 */
export type EvidenceSignature =
  | { readonly kind: 'holds' | 'does-not-fit' | 'key-unknown' | 'unsupported'; readonly thumbprint: string }
  | { readonly kind: 'missing' }

/** Why a time-stamp does not fit. */
export type TimeStampProblem =
  /** The manifest names one, and there is none, or it is not the one that it names. */
  | 'missing'
  | 'altered'
  /** No time-stamp, or one that was refused. */
  | 'unreadable'
  | 'refused'
  /** Made for other bytes, or for another request. */
  | 'other-content'
  | 'nonce'
  /** Its certificate is not enclosed, is not the one that it names, or is not for time-stamps. */
  | 'certificate'
  | 'purpose'
  | 'dates'
  | 'signature'
  /** An algorithm that is not checked here. */
  | 'algorithm'

/** Who put the time, as the certificate says. Whether to trust it is for the reader: the fingerprint is shown. */
export interface TimeStampAuthority {
  readonly name: string
  readonly organisation?: string
  readonly country?: string
  readonly issuer: string
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string
}

export type TimeStampReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'holds'; readonly at: Instant; readonly policy: string; readonly authority: TimeStampAuthority }
  | { readonly kind: 'does-not-fit'; readonly why: TimeStampProblem }

/** Why a file was not read at all. */
export type EvidenceRefusal =
  | 'empty'
  | 'too-large'
  /** No zip, a damaged one, or bytes in it that belong to no entry. */
  | 'not-a-zip'
  /** Encrypted, split, or packed in a way that is not read here. */
  | 'unsupported'
  | 'too-many'
  | 'name'
  | 'duplicate'
  | 'item-too-large'
  | 'all-too-large'
  | 'ratio'
  /** No manifest, or one of another form. */
  | 'no-manifest'
  | 'manifest'

export type EvidenceReading =
  | { readonly kind: 'refused'; readonly why: EvidenceRefusal; readonly path?: string }
  | {
      readonly kind: 'read'
      readonly manifest: EvidenceManifest
      /** SHA-256 of the manifest: what the next one names as `previous`. */
      readonly manifestSha256: string
      /** Those of the manifest in its order, then the extra ones. */
      readonly items: readonly ReadItem[]
      readonly signature: EvidenceSignature
      readonly timeStamp: TimeStampReading
    }

/** Whether all of it is as it was packed. A time-stamp may be absent. */
export const isWhole = (reading: EvidenceReading): boolean =>
  reading.kind === 'read' &&
  reading.signature.kind === 'holds' &&
  reading.timeStamp.kind !== 'does-not-fit' &&
  reading.items.every(({ state }) => state === 'holds')
