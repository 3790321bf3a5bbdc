/**
 * Compact JWS of anybody (RFC 7515), with the algorithms that WebCrypto knows (RFC 7518, RFC 8037), and the keys that such
 * a text carries about itself. A key that comes with the text proves one thing only: that the text is as its owner signed
 * it. Reading never throws.
 */
import { fromBase64url, toBase64url } from './jws.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Members = Readonly<Record<string, unknown>>

export interface AnyJws {
  readonly alg: string
  readonly kid: string
  readonly typ: string
  /** All members of the header, as they stand. */
  readonly header: Members
  readonly claims: Members
  readonly signed: Bytes
  readonly signature: Bytes
}

/** A longer text is not taken apart. */
export const MAX_JWS_LENGTH = 1_000_000

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON object in a text. */
export const membersOf = (text: string | undefined): Members | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isMembers(value) ? value : undefined
  } catch {
    return undefined
  }
}

const utf8Of = (part: string): string | undefined => {
  const bytes = fromBase64url(part)
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000) : '')

/** Whether a text has the form of one: three parts in base64url, the last one empty where nothing was signed. */
export const looksLikeJws = (text: string): boolean =>
  text.length <= MAX_JWS_LENGTH && /^[\w-]{1,100000}\.[\w-]{1,1000000}\.[\w-]{0,10000}$/u.test(text)

/** Takes one apart whose payload is a JSON object; nothing in it is believed yet. */
export const readAnyJws = (compact: string): AnyJws | undefined => {
  if (!looksLikeJws(compact)) return undefined
  const [head = '', body = '', sign = ''] = compact.split('.')
  const header = membersOf(utf8Of(head))
  const claims = membersOf(utf8Of(body))
  const signature = fromBase64url(sign)
  if (!header || !claims || !signature) return undefined
  const { alg, kid, typ } = header
  const signed = new Uint8Array(new TextEncoder().encode(`${head}.${body}`))
  return { alg: wordOf(alg), kid: wordOf(kid), typ: wordOf(typ), header, claims, signed, signature }
}

/** `unsupported`: an algorithm or a key that is not checked here. */
export type SignatureCheck = 'holds' | 'broken' | 'unsupported'

interface Recipe {
  readonly key: EcKeyImportParams | RsaHashedImportParams | Algorithm
  readonly sign: EcdsaParams | RsaPssParams | Algorithm
  readonly kty: string
  readonly crv?: string
}

const ecdsa = (crv: string, hash: string): Recipe => ({
  key: { name: 'ECDSA', namedCurve: crv },
  sign: { name: 'ECDSA', hash },
  kty: 'EC',
  crv,
})
const rsa = (name: string, hash: string, saltLength: number): Recipe => ({
  key: { name, hash },
  sign: { name, saltLength },
  kty: 'RSA',
})
const ED25519: Recipe = { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' }, kty: 'OKP', crv: 'Ed25519' }

const RECIPES: ReadonlyMap<string, Recipe> = new Map([
  ['EdDSA', ED25519],
  ['Ed25519', ED25519],
  ['ES256', ecdsa('P-256', 'SHA-256')],
  ['ES384', ecdsa('P-384', 'SHA-384')],
  ['RS256', rsa('RSASSA-PKCS1-v1_5', 'SHA-256', 0)],
  ['RS384', rsa('RSASSA-PKCS1-v1_5', 'SHA-384', 0)],
  ['RS512', rsa('RSASSA-PKCS1-v1_5', 'SHA-512', 0)],
  ['PS256', rsa('RSA-PSS', 'SHA-256', 32)],
  ['PS384', rsa('RSA-PSS', 'SHA-384', 48)],
  ['PS512', rsa('RSA-PSS', 'SHA-512', 64)],
])

/** The public half of a JWK, or a certificate's key. */
export type FoundKey =
  | { readonly kind: 'jwk'; readonly jwk: Members }
  | { readonly kind: 'spki'; readonly spki: Uint8Array }

const importKey = (key: FoundKey, { key: algorithm, kty, crv }: Recipe): Promise<CryptoKey> | undefined => {
  const { subtle } = globalThis.crypto
  if (key.kind === 'spki') return subtle.importKey('spki', new Uint8Array(key.spki), algorithm, false, ['verify'])
  const { x, y, n, e } = key.jwk
  if (key.jwk.kty !== kty || (crv && key.jwk.crv !== crv)) return undefined
  // Only what makes a public key: other members could forbid its use.
  const jwk = kty === 'RSA' ? { kty, n, e } : { kty, crv, x, ...(kty === 'EC' ? { y } : {}) }
  return subtle.importKey('jwk', jwk as JsonWebKey, algorithm, false, ['verify'])
}

/** Whether this key made the signature. */
export const checkJws = async ({ alg, header, signed, signature }: AnyJws, key: FoundKey): Promise<SignatureCheck> => {
  const recipe = RECIPES.get(alg)
  // RFC 7515, 4.1.11: whoever does not understand what `crit` lists must not accept it.
  if (!recipe || header.crit !== undefined) return 'unsupported'
  const imported = await importKey(key, recipe)?.catch(() => undefined)
  if (!imported) return 'unsupported'
  const isRight = await crypto.subtle.verify(recipe.sign, imported, signature, signed).catch(() => false)
  return isRight ? 'holds' : 'broken'
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const MAX_BASE58 = 200

/** Octets of base58btc with its multibase letter `z`, as keys and proofs are written. */
export const fromMultibase = (text: string): Bytes | undefined => {
  if (!text.startsWith('z') || text.length > MAX_BASE58) return undefined
  const octets: number[] = []
  for (const character of text.slice(1)) {
    let carry = BASE58.indexOf(character)
    if (carry < 0) return undefined
    for (let i = 0; i < octets.length; i++) {
      carry += (octets[i] ?? 0) * 58
      octets[i] = carry & 255
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) octets.push(carry & 255)
  }
  const zeros = /^1*/u.exec(text.slice(1))?.[0].length ?? 0
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...octets.reverse()])
}

/** The key inside a `did:key` (Ed25519 only: its code is 0xed) or a `did:jwk`; nothing is fetched. */
export const keyInDid = (did: string): FoundKey | undefined => {
  const [, multibase] = /^did:key:(z[1-9A-HJ-NP-Za-km-z]{1,200})(?:#|$)/u.exec(did) ?? []
  const octets = multibase ? fromMultibase(multibase) : undefined
  if (octets?.length === 34 && octets[0] === 0xed && octets[1] === 0x01)
    return { kind: 'jwk', jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(octets.subarray(2)) } }
  const [, encoded] = /^did:jwk:([\w-]{1,2000})(?:#|$)/u.exec(did) ?? []
  const jwk = encoded ? membersOf(utf8Of(encoded)) : undefined
  return jwk && { kind: 'jwk', jwk }
}

/** A key that the header itself carries, or the identifier in it. Certificates (`x5c`) are read by whoever can. */
export const keyInHeader = ({ header, kid, claims }: AnyJws): FoundKey | undefined => {
  if (isMembers(header.jwk)) return { kind: 'jwk', jwk: header.jwk }
  const issuer = isMembers(claims.issuer) ? claims.issuer.id : claims.issuer
  return [kid, wordOf(claims.iss), wordOf(issuer)].map(keyInDid).find((key) => key !== undefined)
}
