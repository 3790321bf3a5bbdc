/**
 * Whether a signature in the Cryptographic Message Syntax holds: whether the content is the signed one, and whether the key
 * of the enclosed certificate made the signature. Who that is remains the certificate's own claim.
 */
import { type CmsSigner, isSm } from '../core/cms.ts'
import { childrenOf, contentOf, readDer } from '../core/der.ts'
import type { HeldPdfSignature } from '../core/held.ts'
import type { X509 } from '../core/x509.ts'

type Bytes = Uint8Array<ArrayBuffer>
const copyOf = (bytes: Uint8Array): Bytes => new Uint8Array(bytes)

/** Hashes that are relied on, by their object identifiers. */
export const HASHES: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
])
/** Said by name; any other one by its number. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['1.3.14.3.2.26', 'SHA-1'],
  ['1.2.840.113549.2.5', 'MD5'],
  ['1.2.840.113549.1.1.5', 'RSA, SHA-1'],
  ['1.2.840.113549.1.1.10', 'RSA-PSS'],
  ['1.2.840.10040.4.3', 'DSA'],
])
const RSA = '1.2.840.113549.1.1.1'
const PSS = '1.2.840.113549.1.1.10'
const ED25519 = '1.3.101.112'
/** Signature algorithms with the hash that they are for; `undefined`: the one that the signer names beside. */
const RSA_HASHES: ReadonlyMap<string, string | undefined> = new Map([
  [RSA, undefined],
  ['1.2.840.113549.1.1.11', 'SHA-256'],
  ['1.2.840.113549.1.1.12', 'SHA-384'],
  ['1.2.840.113549.1.1.13', 'SHA-512'],
])
const ECDSA_HASHES: ReadonlyMap<string, string | undefined> = new Map([
  ['1.2.840.10045.2.1', undefined],
  ['1.2.840.10045.4.3.2', 'SHA-256'],
  ['1.2.840.10045.4.3.3', 'SHA-384'],
  ['1.2.840.10045.4.3.4', 'SHA-512'],
])
const CURVES: ReadonlyMap<string, { readonly name: string; readonly bytes: number }> = new Map([
  ['1.2.840.10045.3.1.7', { name: 'P-256', bytes: 32 }],
  ['1.3.132.0.34', { name: 'P-384', bytes: 48 }],
  ['1.3.132.0.35', { name: 'P-521', bytes: 66 }],
])
interface Check {
  readonly key: EcKeyImportParams | RsaHashedImportParams | Algorithm
  readonly sign: EcdsaParams | RsaPssParams | Algorithm
  readonly signature: Bytes
}

/** In a certificate's world ECDSA signatures are two numbers in DER; WebCrypto wants them side by side, of full length. */
const sideBySide = (signature: Uint8Array, size: number): Bytes | undefined => {
  const whole = readDer(signature)
  const numbers = whole && childrenOf(signature, whole)
  if (numbers?.length !== 2) return undefined
  const both = new Uint8Array(2 * size)
  for (const [i, number] of numbers.entries()) {
    const digits = contentOf(signature, number)
    const plain = digits[0] === 0 ? digits.subarray(1) : digits
    if (number.tag !== 0x02 || plain.length > size) return undefined
    both.set(plain, (i + 1) * size - plain.length)
  }
  return both
}

/** How WebCrypto checks it; `undefined` where it cannot, or where it is no longer to be relied on. */
const checkOf = (signer: CmsSigner, { curve }: X509): Check | undefined => {
  const named = HASHES.get(signer.hash)
  const signature = copyOf(signer.signature)
  const { algorithm, pss } = signer
  if (algorithm === ED25519) return { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' }, signature }
  if (algorithm === PSS) {
    const hash = pss && HASHES.get(pss.hash)
    const sign = { name: 'RSA-PSS', saltLength: pss?.saltLength ?? 0 }
    return hash ? { key: { name: 'RSA-PSS', hash }, sign, signature } : undefined
  }
  if (RSA_HASHES.has(algorithm)) {
    const hash = RSA_HASHES.get(algorithm) ?? named
    const name = 'RSASSA-PKCS1-v1_5'
    return hash ? { key: { name, hash }, sign: { name }, signature } : undefined
  }
  const hash = ECDSA_HASHES.get(algorithm) ?? (ECDSA_HASHES.has(algorithm) ? named : undefined)
  const on = CURVES.get(curve ?? '')
  const both = on && sideBySide(signer.signature, on.bytes)
  return hash && on && both
    ? { key: { name: 'ECDSA', namedCurve: on.name }, sign: { name: 'ECDSA', hash }, signature: both }
    : undefined
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, i) => octet === other[i])

export type CmsOutcome = Pick<HeldPdfSignature, 'outcome' | 'why' | 'detail'>
export const notChecked = (why: HeldPdfSignature['why'], detail?: string): CmsOutcome => ({
  outcome: 'not-checked',
  ...(why ? { why } : {}),
  ...(detail ? { detail } : {}),
})
const broken = (why: HeldPdfSignature['why']): CmsOutcome => ({ outcome: 'broken', ...(why ? { why } : {}) })

/** What the signature over this content comes to. */
export const checkCms = async (signer: CmsSigner, content: Bytes): Promise<CmsOutcome> => {
  const { certificate, attributes } = signer
  const hash = HASHES.get(signer.hash)
  const { subtle } = globalThis.crypto
  if (!hash) return notChecked('algorithm', NAMES.get(signer.hash) ?? signer.hash)
  // Where the hash of the bytes differs, no certificate could mend it.
  if (attributes && !isSame(new Uint8Array(await subtle.digest(hash, content)), attributes.hash)) return broken('hash')
  if (!certificate) return notChecked('no-certificate')
  if (isSm(certificate.curve) || isSm(certificate.algorithm)) return notChecked('sm')
  const check = checkOf(signer, certificate)
  const algorithm = NAMES.get(signer.algorithm) ?? signer.algorithm
  if (!check) return notChecked('algorithm', algorithm)
  const key = await subtle
    .importKey('spki', copyOf(certificate.spki), check.key, false, ['verify'])
    .catch(() => undefined)
  if (!key) return notChecked('algorithm', algorithm)
  const signed = attributes ? copyOf(attributes.der) : content
  const isRight = await subtle.verify(check.sign, key, check.signature, signed).catch(() => false)
  return isRight ? { outcome: 'holds' } : broken('signature')
}
