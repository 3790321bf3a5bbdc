/**
 * Time-stamps (RFC 3161): the request for one over a SHA-256, and what a response says. Taken apart, not judged: hashes and
 * signatures are computed by whoever has the means.
 */
import { type CmsSigner, readEnclosedCms } from './cms.ts'
import { childrenOf, contentOf, instantOf, oidOf, readDer, TAG, wholeOf } from './der.ts'
import type { Instant } from './words.ts'

export interface TimeStamp {
  /** Otherwise nothing was stamped. */
  readonly isGranted: true
  /** By which rules the authority works. */
  readonly policy: string
  /** Object identifier of the hash, and the hash that was stamped. */
  readonly hash: string
  readonly digest: Uint8Array
  readonly at: Instant
  readonly nonce?: Uint8Array
  /** What was signed. */
  readonly content: Uint8Array
  readonly signer: CmsSigner
}
export type TimeStampResponse = TimeStamp | { readonly isGranted: false }

export const SHA256_OID = '2.16.840.1.101.3.4.2.1'
/** RFC 3161, 2.3: a key for time-stamps is for nothing else. */
export const TIME_STAMPING_PURPOSE = '1.3.6.1.5.5.7.3.8'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
/** `granted`, `grantedWithMods`. */
const GRANTED: ReadonlySet<number | undefined> = new Set([0, 1])

const NONCE_BYTES = 8
const DIGEST_BYTES = 32

/** SHA-256 with the parameters that it is usually written with. */
const SHA256 = [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00]

/**
 * The request, in DER, with the wish for the certificate.
 * @param digest 32 bytes
 * @param nonce 8 bytes, drawn at random; its highest bit is passed over
 */
export const timeStampRequest = (digest: Uint8Array, nonce: Uint8Array): Uint8Array => {
  const imprint = [0x30, SHA256.length + 2 + DIGEST_BYTES, ...SHA256, TAG.octets, DIGEST_BYTES, ...digest]
  const body = [TAG.integer, 1, 1, ...imprint, TAG.integer, NONCE_BYTES, ...nonceOf(nonce), 0x01, 1, 0xff]
  return Uint8Array.from([TAG.sequence, body.length, ...body])
}

/** As the request writes it: a whole number above zero that needs all of its bytes. */
export const nonceOf = (nonce: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: NONCE_BYTES }, (_, i) => (i === 0 ? ((nonce[0] ?? 0) & 0x3f) | 0x40 : (nonce[i] ?? 0)))

/** A response; `undefined` for anything else. */
export const readTimeStamp = (bytes: Uint8Array): TimeStampResponse | undefined => {
  const whole = readDer(bytes)
  const [status, token] = (whole?.tag === TAG.sequence && whole.end === bytes.length && childrenOf(bytes, whole)) || []
  const [state] = (status && childrenOf(bytes, status)) ?? []
  if (state?.tag !== TAG.integer || state.to - state.from !== 1) return undefined
  if (!GRANTED.has(bytes[state.from])) return { isGranted: false }
  const cms = token && readEnclosedCms(wholeOf(bytes, token))
  if (cms?.type !== TST_INFO) return undefined
  const { content, signer } = cms
  const info = readDer(content)
  const [version, policyOid, imprint, serial, time, ...rest] = (info && childrenOf(content, info)) ?? []
  const [algorithm, hashed] = (imprint && childrenOf(content, imprint)) ?? []
  const policy = oidOf(content, policyOid)
  const hash = algorithm && oidOf(content, childrenOf(content, algorithm)?.[0])
  const at = instantOf(content, time)
  if (version?.tag !== TAG.integer || serial?.tag !== TAG.integer || hashed?.tag !== TAG.octets) return undefined
  if (!policy || !hash || !at) return undefined
  const nonce = rest.find(({ tag }) => tag === TAG.integer)
  const found = nonce && { nonce: contentOf(content, nonce) }
  return { isGranted: true, policy, hash, digest: contentOf(content, hashed), at, ...found, content, signer }
}
