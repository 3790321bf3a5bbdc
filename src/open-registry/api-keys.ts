/**
 * The keys by which writers are known: `pmk_<id>_<secret>`. The secret is 256 random bits; only its SHA-256 is kept, so
 * the data gives nobody a key. (A slow hash is for secrets that people choose; nobody guesses 256 bits.)
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { KeyScope } from '../contract/admin-paths.ts'
import type { Instant } from '../core/words.ts'
import type { ApiKey, Store } from './store.ts'

/** So many bytes that nobody can foresee. */
export type RandomBytes = (count: number) => Uint8Array
export const systemBytes: RandomBytes = randomBytes

const SECRET_BYTES = 32
const ID_BYTES = 8

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
/** An id for something that is kept: sixteen digits, to be shown and logged by anybody. */
export const newId = (random: RandomBytes): string => hex(random(ID_BYTES))
export const newSecret = (random: RandomBytes): string => base64url(random(SECRET_BYTES))
export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')

/** Whether the secret has this hash; takes as long whether it has or not. */
export const hasHash = (secret: string, hash: string): boolean => {
  const kept = Buffer.from(hash, 'hex')
  const given = Buffer.from(hashOf(secret), 'hex')
  return kept.length === given.length && timingSafeEqual(kept, given)
}

/** What an `Authorization` header carries: `Bearer <token>` (RFC 6750, 2.1). */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +([\w.~+/-]{1,200}=*) *$/iu.exec(authorization ?? '')?.[1]

/** `pmk_0123456789abcdef_…43 characters`. */
const KEY = /^pmk_([0-9a-f]{16})_([\w-]{43})$/u

export interface NewKey {
  readonly scopes: readonly KeyScope[]
  readonly label: string
  readonly madeAt: Instant
  readonly expiresAt: Instant
}
/** A new key to be kept, and the text by which it is used, which is to be shown once. */
export const makeApiKey = (
  { scopes, label, madeAt, expiresAt }: NewKey,
  random: RandomBytes,
): { readonly key: ApiKey; readonly text: string } => {
  const id = newId(random)
  const secret = newSecret(random)
  return { key: { id, secretHash: hashOf(secret), scopes, label, madeAt, expiresAt }, text: `pmk_${id}_${secret}` }
}

export const isExpired = ({ expiresAt }: Pick<ApiKey, 'expiresAt'>, now: Instant): boolean =>
  !(Date.parse(now) < Date.parse(expiresAt))

/** A hash that no secret has; an unknown id is compared like a known one. */
const NO_HASH = '0'.repeat(64)

/** The key behind a bearer token. Why it is none is not told apart. */
export const findApiKey = async (store: Store, bearer: string, now: Instant): Promise<ApiKey | undefined> => {
  const [, id, secret] = KEY.exec(bearer) ?? []
  if (id === undefined || secret === undefined) return undefined
  const key = await store.apiKey(id)
  const isSecret = hasHash(secret, key?.secretHash ?? NO_HASH)
  return key && isSecret && key.revokedAt === undefined && !isExpired(key, now) ? key : undefined
}
