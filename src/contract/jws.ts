/**
 * Compact JWS with Ed25519, by WebCrypto alone: `header.payload.signature`, each part in base64url. Shared by server and
 * client. Reading never throws: what is no such JWS is `undefined`.
 */

/** The part of a JWK that makes an Ed25519 key. */
export interface Ed25519Key {
  readonly x: string
}
export interface JwsHeader {
  readonly alg: string
  readonly kid: string
  readonly typ: string
  readonly cty?: string
}
export interface Jws {
  readonly header: JwsHeader
  readonly payload: string
  /** The bytes that were signed. */
  readonly signed: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(encoder.encode(text))

export const toBase64url = (bytes: Uint8Array): string => {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(binary).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=/gu, '')
}

/** `undefined` for anything that is not base64url without padding. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replace(/-/gu, '+').replace(/_/gu, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** RFC 7638: SHA-256 of the key's required members in alphabetical order, in base64url; 43 characters. */
export const thumbprintOf = async ({ x }: Ed25519Key): Promise<string> => {
  const canonical = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(canonical))))
}

const utf8Of = (part: string): string | undefined => {
  const bytes = fromBase64url(part)
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const headerOf = (part: string): JwsHeader | undefined => {
  try {
    const header: unknown = JSON.parse(utf8Of(part) ?? 'null')
    if (typeof header !== 'object' || header === null) return undefined
    const { alg, kid, typ, crit } = header as Readonly<Record<string, unknown>>
    // RFC 7515, 4.1.11: whoever does not understand what `crit` lists must refuse.
    if (crit !== undefined || typeof alg !== 'string' || typeof kid !== 'string' || typeof typ !== 'string')
      return undefined
    return { alg, kid, typ }
  } catch {
    return undefined
  }
}

/** Takes a compact JWS apart; nothing in it is believed yet. */
export const readJws = (compact: string): Jws | undefined => {
  const [head = '', body = '', sign = '', ...more] = compact.trim().split('.')
  const header = headerOf(head)
  const payload = utf8Of(body)
  const signature = fromBase64url(sign)
  if (more.length > 0 || !header || payload === undefined || signature?.length !== 64) return undefined
  return { header, payload, signed: bytesOf(`${head}.${body}`), signature }
}

/** Whether this key made the signature. A key that is none made nothing. */
export const isSignedBy = async ({ signed, signature }: Jws, { x }: Ed25519Key): Promise<boolean> => {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x }
    const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, signed)
  } catch {
    return false
  }
}

/** Signs text; the same text and key give the same JWS. */
export const signJws = async (header: JwsHeader, payload: string, key: CryptoKey): Promise<string> => {
  const input = `${toBase64url(bytesOf(JSON.stringify(header)))}.${toBase64url(bytesOf(payload))}`
  const signature = await crypto.subtle.sign('Ed25519', key, bytesOf(input))
  return `${input}.${toBase64url(new Uint8Array(signature))}`
}
