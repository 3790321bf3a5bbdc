/**
 * Judges a certificate that a person holds: a signed statement, a Verifiable Credential, any JWS, or a signed PDF. All of
 * it on the device; what is asked of others are the public keys of the registers that the person added, the same for
 * everybody. Keys of anybody else are never fetched. Never throws on what it is given.
 */
import { keyInDid, looksLikeJws, membersOf, type SignatureCheck } from '../contract/any-jws.ts'
import { checkJcsProof, JCS_SUITE } from '../contract/jcs-proof.ts'
import type { Held } from '../core/held.ts'
import { isPdf } from '../core/pdf-signatures.ts'
import {
  type HeldDependencies,
  judgeJws,
  judgeStranger,
  type Members,
  puzzled,
  saysOf,
  withSubject,
} from './held-jws.ts'
import { judgePdf } from './held-pdf.ts'
import { listingOf } from './held-rows.ts'

export type { HeldDependencies } from './held-jws.ts'

/** A larger file is not read. */
export const MAX_HELD_BYTES = 10_000_000

/** A JWS in JSON with one signature (RFC 7515, 7.2), as compact text. */
const compactOf = ({ payload, protected: head, signature, signatures }: Members): string | undefined => {
  const [only, ...more] = Array.isArray(signatures) ? (signatures as readonly Members[]) : []
  const [first, last] = only && more.length === 0 ? [only.protected, only.signature] : [head, signature]
  const parts = [first, payload, last]
  return parts.every((part) => typeof part === 'string') ? parts.join('.') : undefined
}

/** Data URL of a credential in an envelope (VC Data Model 2.0, 4.13). */
const envelopedIn = ({ id }: Members): string | undefined =>
  typeof id === 'string' ? /^data:application\/vc\+jwt,([\w.-]{1,1000000})$/u.exec(id)?.[1] : undefined

const judgeProof = async (document: Members, proof: Members): Promise<SignatureCheck | 'other' | undefined> => {
  const { type, cryptosuite, verificationMethod } = proof
  if (type !== 'DataIntegrityProof' || cryptosuite !== JCS_SUITE) return 'other'
  const key = typeof verificationMethod === 'string' ? keyInDid(verificationMethod) : undefined
  return key && checkJcsProof(document, proof, key)
}

const judgeCredential = async (claims: Members, now: Date): Promise<Held> => {
  const { proof: given, ...document } = claims
  const says = saysOf(document, undefined, '', now)
  const proofs = (Array.isArray(given) ? given : given === undefined ? [] : [given]) as readonly unknown[]
  const held: Held = { kind: 'unsigned', form: 'credential', rows: says.rows }
  const [proof, ...more] = proofs
  if (proof === undefined) return withSubject(held, says.record)
  if (typeof proof !== 'object' || proof === null || more.length > 0)
    return withSubject({ ...held, kind: 'not-checked', why: 'several' }, says.record)
  const members = proof as Members
  const check = await judgeProof(document, members)
  const named = [members.cryptosuite, members.type].find((one) => typeof one === 'string') ?? ''
  if (check === 'other' || check === 'unsupported')
    return withSubject({ ...held, kind: 'not-checked', why: 'proof', detail: String(named).slice(0, 60) }, says.record)
  const kid = typeof members.verificationMethod === 'string' ? members.verificationMethod : ''
  return judgeStranger({ form: 'credential', claims: document, says, kid, alg: '' }, check, '')
}

const isCredentialLike = ({ type, credentialSubject }: Members): boolean =>
  credentialSubject !== undefined || (Array.isArray(type) ? type : [type]).includes('VerifiableCredential')

const judgeJson = async (members: Members, deps: HeldDependencies, depth: number): Promise<Held> => {
  const compact = compactOf(members) ?? envelopedIn(members)
  if (compact !== undefined) return judgeJws(compact, deps)
  if (isCredentialLike(members)) return judgeCredential(members, deps.now())
  const inside = members.verifiableCredential
  const [only, ...more] = Array.isArray(inside) ? inside : inside === undefined ? [] : [inside]
  if (more.length > 0) return puzzled('several')
  // A presentation around one credential: the credential is what matters.
  if (depth === 0 && typeof only === 'string') return judgeString(only, deps, 1)
  if (depth === 0 && typeof only === 'object' && only !== null) return judgeJson(only as Members, deps, 1)
  return { ...puzzled('broken'), form: 'json' }
}

const judgeString = async (text: string, deps: HeldDependencies, depth: number): Promise<Held> => {
  const plain = text.trim()
  if (!plain) return puzzled('empty')
  if (plain.startsWith('{')) {
    const members = membersOf(plain)
    return members ? judgeJson(members, deps, depth) : { ...puzzled('broken'), form: 'json' }
  }
  // Some wrap it into lines.
  const joined = plain.length < MAX_HELD_BYTES ? plain.replace(/\s/gu, '') : plain
  if (looksLikeJws(joined)) return judgeJws(joined, deps)
  // SD-JWT: parts of it may be kept back, each behind a tilde.
  if (/^[\w-]{10,100000}\.[\w-]{1,1000000}\.[\w-]{10,10000}~/u.test(joined))
    return { ...puzzled('selective'), kind: 'not-checked' }
  if (/^(?:[\w-]{0,100000}\.){4}[\w-]{1,10000}$/u.test(joined)) return puzzled('encrypted')
  if (/^https?:\/\//iu.test(plain)) return puzzled('address', plain.slice(0, 300))
  return plain.length <= 80 ? { ...puzzled('broken'), number: plain, about: listingOf([]) } : puzzled('broken')
}

/** Judges what was pasted. */
export const judgeText = async (text: string, deps: HeldDependencies): Promise<Held> =>
  text.length > MAX_HELD_BYTES ? puzzled('too-large') : judgeString(text, deps, 0)

/** First octets of PNG, JPEG, GIF and WebP (RIFF). */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
]
const isPicture = (bytes: Uint8Array): boolean =>
  PICTURES.some((start) => start.every((octet, i) => bytes[i] === octet))

const judgePicture = async (bytes: Uint8Array<ArrayBuffer>, deps: HeldDependencies): Promise<Held> => {
  const codes = (await deps.readCodes?.(bytes).catch(() => [])) ?? []
  const [code, ...more] = [...new Set(codes)]
  if (code === undefined) return puzzled('picture')
  return more.length > 0 ? puzzled('several') : judgeText(code, deps)
}

const utf8Of = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Judges a file. */
export const judgeFile = async (bytes: Uint8Array<ArrayBuffer>, deps: HeldDependencies): Promise<Held> => {
  if (bytes.length > MAX_HELD_BYTES) return puzzled('too-large')
  if (bytes.length === 0) return puzzled('empty')
  if (isPdf(bytes)) return judgePdf(bytes)
  if (isPicture(bytes)) return judgePicture(bytes, deps)
  const text = utf8Of(bytes)
  return text === undefined ? puzzled('broken') : judgeText(text, deps)
}

/** Judges a file as the browser hands it over; one that is too large is not read at all. */
export const judgeBlob = async (file: Blob, deps: HeldDependencies): Promise<Held> =>
  file.size > MAX_HELD_BYTES ? puzzled('too-large') : judgeFile(new Uint8Array(await file.arrayBuffer()), deps)
