/**
 * The keys of a register under its pinned root. A set is a compact JWS of its own kind, signed by the root whose
 * thumbprint (RFC 7638) the configuration names; what signs statements may change under it.
 */
import { createHash, createPublicKey, verify } from 'node:crypto'
import type { VerifySignature } from '../../src/core/statement.ts'

const KEY_SET_TYPE = 'proofmark-keys+jws'
export const MAX_KEY_SET_LENGTH = 64 * 1024

export interface TrustedKey {
  readonly kid: string
  readonly x: string
}
export interface TrustedSet {
  /** Grows with each change: a lower one is an old set. */
  readonly version: number
  readonly keys: readonly TrustedKey[]
}

type Members = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const jsonOf = (part: string): Members | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isX = (x: unknown): x is string => typeof x === 'string' && /^[\w-]{43}$/u.test(x)
export const thumbprintOf = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')

/** Whether this key made the signature. A key that is none made nothing. */
export const isSignedBy = (x: string, signed: string, signature: string): boolean => {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, Buffer.from(signed, 'ascii'), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

const isBefore = (now: number, instant: unknown): boolean => typeof instant === 'string' && now < Date.parse(instant)

/** Keys that may be believed now, under the thumbprints that were computed: a key's own `kid` may say anything. */
const trusted = (key: unknown, now: number): readonly TrustedKey[] => {
  if (!isObject(key) || key.kty !== 'OKP' || key.crv !== 'Ed25519' || !isX(key.x)) return []
  const isGood = key.trustedUntil === undefined || isBefore(now, key.trustedUntil)
  return isGood ? [{ kid: thumbprintOf(key.x), x: key.x }] : []
}

/** The set, if the pinned root signed it and it is not over; else why it is not believed. */
export const openKeySet = (compact: string, root: string, now: number): TrustedSet | string => {
  if (compact.length > MAX_KEY_SET_LENGTH) return 'The key set is too long.'
  const [head = '', body = '', signature = '', ...more] = compact.trim().split('.')
  const [header, set] = [jsonOf(head), jsonOf(body)]
  if (more.length > 0 || !header || !set || !/^[\w-]{86}$/u.test(signature)) return 'What came is no key set.'
  if (header.alg !== 'EdDSA' || header.typ !== KEY_SET_TYPE || header.crit !== undefined)
    return 'What came is no key set.'
  const x = isObject(set.root) ? set.root.x : undefined
  if (!isX(x) || thumbprintOf(x) !== root) return 'The key set is of another root than the pinned one.'
  if (!isSignedBy(x, `${head}.${body}`, signature)) return 'The signature of the key set does not hold.'
  if (!isBefore(now, set.expiresAt)) return 'The key set is over.'
  const { version, keys } = set
  if (!Number.isInteger(version) || !Array.isArray(keys) || keys.length > 20) return 'What came is no key set.'
  return { version: Number(version), keys: keys.flatMap((key) => trusted(key, now)) }
}

export const verifyWith =
  (keys: readonly TrustedKey[]): VerifySignature =>
  async (kid, signed, signature) => {
    const key = keys.find((one) => one.kid === kid)
    if (!key) return 'unknown-key'
    return isSignedBy(key.x, signed, signature) ? 'holds' : 'broken'
  }
