/**
 * SignedData of the Cryptographic Message Syntax (RFC 5652) with one signer: detached as PDF files carry it, or around its
 * content as time-stamps are.
 * Taken apart, not judged: hashes and signatures are computed by whoever has the means.
 */
import { childrenOf, contentOf, type Der, instantOf, oidOf, readDer, TAG, wholeOf } from './der.ts'
import type { Instant } from './words.ts'
import { readX509, type X509 } from './x509.ts'

export interface CmsSigner {
  /** Object identifiers of the hash and of the signature; `pss` are the parameters of an RSASSA-PSS one. */
  readonly hash: string
  readonly algorithm: string
  readonly pss?: { readonly hash: string; readonly saltLength: number }
  /** What was signed: attributes that hold the hash of the content, in DER. Left out where the content itself was signed. */
  readonly attributes?: { readonly der: Uint8Array; readonly hash: Uint8Array }
  /** When the signer says it was. */
  readonly signedAt?: Instant
  readonly signature: Uint8Array
  /** The certificate that the signer names, if it is enclosed. */
  readonly certificate?: X509
  /** The hash of that certificate, where it is among what was signed (RFC 5035). */
  readonly certificateHash?: { readonly hash: string; readonly digest: Uint8Array }
}

/** Content that stands within its signature. */
export interface EnclosedCms {
  /** Object identifier of what it is. */
  readonly type: string
  readonly content: Uint8Array
  readonly signer: CmsSigner
}

export type Cms =
  | { readonly kind: 'signed'; readonly signer: CmsSigner }
  /** By the Chinese standards (GM/T 0010), with SM2 and SM3. */
  | { readonly kind: 'sm' }

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const SHA1 = '1.3.14.3.2.26'
const SHA256 = '2.16.840.1.101.3.4.2.1'
const PSS = '1.2.840.113549.1.1.10'
/** The arc of the Chinese commercial cryptography standards. */
const SM_ARC = /^1\.2\.156\.10197(?:\.|$)/u
const MAX_CERTIFICATES = 40

export const isSm = (oid: string | undefined): boolean => oid !== undefined && SM_ARC.test(oid)

const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, i) => octet === other[i])

const numberOf = (bytes: Uint8Array): number => bytes.reduce((sum, octet) => sum * 256 + octet, 0)

/** Hash and salt of RSASSA-PSS (RFC 4055, 3.1); what is left out there means SHA-1 and 20, and that is left out here too. */
const pssOf = (bytes: Uint8Array, parameters: Der | undefined): CmsSigner['pss'] => {
  const fields = (parameters && childrenOf(bytes, parameters)) ?? []
  const inside = (tag: number): Der | undefined => {
    const field = fields.find((one) => one.tag === tag)
    return field && childrenOf(bytes, field)?.[0]
  }
  const [hash, mask, salt] = [inside(0xa0), inside(0xa1), inside(0xa2)]
  const hashOid = hash && oidOf(bytes, childrenOf(bytes, hash)?.[0])
  const [, maskHash] = (mask && childrenOf(bytes, mask)) ?? []
  const maskOid = maskHash && oidOf(bytes, childrenOf(bytes, maskHash)?.[0])
  // WebCrypto knows one hash for both.
  if (!hashOid || maskOid !== hashOid || salt?.tag !== TAG.integer || salt.to - salt.from > 2) return undefined
  return { hash: hashOid, saltLength: numberOf(contentOf(bytes, salt)) }
}

/** The one value of the one attribute of this kind; a second one would leave open which counts. */
const attributeOf = (bytes: Uint8Array, attributes: readonly Der[], kind: string): Der | undefined => {
  const found = attributes.filter((one) => oidOf(bytes, childrenOf(bytes, one)?.[0]) === kind)
  const [, values] = (found.length === 1 && found[0] && childrenOf(bytes, found[0])) || []
  const inner = values && childrenOf(bytes, values)
  return inner?.length === 1 ? inner[0] : undefined
}

/** In the signature the set of attributes bears a tag of its own; it is signed under that of a set (RFC 5652, 5.4). */
const asSet = (bytes: Uint8Array, field: Der): Uint8Array => {
  const der = Uint8Array.from(wholeOf(bytes, field))
  der[0] = TAG.set
  return der
}

/** The first certificate that the signer names by its hash; the old form knows SHA-1 only, the new one leaves SHA-256 out. */
const certificateHashOf = (bytes: Uint8Array, attributes: readonly Der[]): CmsSigner['certificateHash'] => {
  const forms = [
    [SIGNING_CERTIFICATE_V2, SHA256],
    [SIGNING_CERTIFICATE, SHA1],
  ] as const
  for (const [kind, usual] of forms) {
    const value = attributeOf(bytes, attributes, kind)
    const [list] = (value && childrenOf(bytes, value)) ?? []
    const [first] = (list && childrenOf(bytes, list)) ?? []
    const fields = (first && childrenOf(bytes, first)) ?? []
    const named = fields[0]?.tag === TAG.sequence ? oidOf(bytes, childrenOf(bytes, fields[0])?.[0]) : usual
    const digest = fields.find(({ tag }) => tag === TAG.octets)
    if (named && digest) return { hash: named, digest: contentOf(bytes, digest) }
  }
  return undefined
}

const isNamed = (bytes: Uint8Array, sid: Der, certificate: X509): boolean => {
  if (sid.tag === 0x80) return certificate.keyId !== undefined && areSame(contentOf(bytes, sid), certificate.keyId)
  const [issuer, serial] = childrenOf(bytes, sid) ?? []
  return (
    issuer !== undefined &&
    serial !== undefined &&
    areSame(wholeOf(bytes, issuer), certificate.issuerDer) &&
    areSame(contentOf(bytes, serial), certificate.serial)
  )
}

const signerOf = (bytes: Uint8Array, info: Der, certificates: readonly X509[]): CmsSigner | undefined => {
  const [, sid, hashes, ...rest] = childrenOf(bytes, info) ?? []
  const field = rest[0]?.tag === 0xa0 ? rest[0] : undefined
  const [algorithms, signature] = field ? rest.slice(1) : rest
  const hash = hashes && oidOf(bytes, childrenOf(bytes, hashes)?.[0])
  const [kind, parameters] = (algorithms && childrenOf(bytes, algorithms)) ?? []
  const algorithm = oidOf(bytes, kind)
  if (!sid || !hash || !algorithm || signature?.tag !== TAG.octets) return undefined
  const attributes = field && childrenOf(bytes, field)
  const digest = attributes && attributeOf(bytes, attributes, MESSAGE_DIGEST)
  // Attributes in BER would have to be written anew before their signature is checked.
  if (field && (digest?.tag !== TAG.octets || bytes[field.start + 1] === 0x80)) return undefined
  const pss = algorithm === PSS ? pssOf(bytes, parameters) : undefined
  const signedAt = attributes && instantOf(bytes, attributeOf(bytes, attributes, SIGNING_TIME))
  const certificate = certificates.find((one) => isNamed(bytes, sid, one))
  const certificateHash = attributes && certificateHashOf(bytes, attributes)
  return {
    hash,
    algorithm,
    ...(pss ? { pss } : {}),
    ...(field && digest ? { attributes: { der: asSet(bytes, field), hash: contentOf(bytes, digest) } } : {}),
    ...(signedAt ? { signedAt } : {}),
    signature: contentOf(bytes, signature),
    ...(certificate ? { certificate } : {}),
    ...(certificateHash ? { certificateHash } : {}),
  }
}

interface SignedData {
  /** Type and, where it is enclosed, content. */
  readonly content: readonly Der[]
  readonly info: Der
  readonly certificates: readonly X509[]
}

const signedDataIn = (bytes: Uint8Array): SignedData | 'sm' | undefined => {
  const whole = readDer(bytes)
  const [kind, wrapped] = (whole && childrenOf(bytes, whole)) ?? []
  const type = oidOf(bytes, kind)
  if (isSm(type)) return 'sm'
  const [data] = (wrapped && childrenOf(bytes, wrapped)) ?? []
  const fields = data && childrenOf(bytes, data)
  if (type !== SIGNED_DATA || !fields) return undefined
  const content = fields[2] && childrenOf(bytes, fields[2])
  const infos = fields.at(-1)
  const signers = infos?.tag === TAG.set ? childrenOf(bytes, infos) : undefined
  const [info] = signers ?? []
  if (!content || signers?.length !== 1 || !info) return undefined
  const enclosed = fields.find(({ tag }) => tag === 0xa0)
  const certificates = ((enclosed && childrenOf(bytes, enclosed)) ?? [])
    .slice(0, MAX_CERTIFICATES)
    .flatMap((one) => readX509(wholeOf(bytes, one)) ?? [])
  return { content, info, certificates }
}

/** A signature with one signer over content that is elsewhere; `undefined` for anything else. */
export const readCms = (bytes: Uint8Array): Cms | undefined => {
  const data = signedDataIn(bytes)
  if (data === 'sm') return { kind: 'sm' }
  if (data?.content.length !== 1) return undefined
  const signer = signerOf(bytes, data.info, data.certificates)
  if (!signer) return undefined
  return isSm(signer.hash) || isSm(signer.algorithm) ? { kind: 'sm' } : { kind: 'signed', signer }
}

/** A signature with one signer around its content, of which it says the kind; `undefined` for anything else. */
export const readEnclosedCms = (bytes: Uint8Array): EnclosedCms | undefined => {
  const data = signedDataIn(bytes)
  if (data === undefined || data === 'sm') return undefined
  const [kind, wrapped] = data.content
  const type = oidOf(bytes, kind)
  const [octets] = (wrapped?.tag === 0xa0 && childrenOf(bytes, wrapped)) || []
  const field = childrenOf(bytes, data.info)?.find(({ tag }) => tag === 0xa0)
  const attributes = field && childrenOf(bytes, field)
  // Signed together with its kind (RFC 5652, 11.1), or else it could be passed off as another one.
  const signedKind = attributes && oidOf(bytes, attributeOf(bytes, attributes, CONTENT_TYPE))
  const signer = signerOf(bytes, data.info, data.certificates)
  if (!type || octets?.tag !== TAG.octets || signedKind !== type || !signer) return undefined
  return { type, content: contentOf(bytes, octets), signer }
}
