/** The manifest in and out of bytes, and the hashes and signatures over it. */
import * as z from 'zod/mini'
import { checkJws, readAnyJws } from '../contract/any-jws.ts'
import { canonicalJson } from '../contract/jcs-proof.ts'
import { fromBase64url, toBase64url } from '../contract/jws.ts'
import {
  EVIDENCE_FORMAT,
  EVIDENCE_JWS_TYPE,
  EVIDENCE_KINDS,
  EVIDENCE_LIMITS,
  EVIDENCE_TYPES,
  type EvidenceKey,
  type EvidenceManifest,
  type EvidenceSignature,
  isEvidencePath,
} from '../core/evidence.ts'

type Bytes = Uint8Array<ArrayBuffer>

const size = z.number().check(z.int(), z.nonnegative())
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/u))
const coordinate = z.string().check(z.regex(/^[\w-]{43}$/u))
const Manifest = z.strictObject({
  format: z.literal(EVIDENCE_FORMAT),
  register: z.string().check(z.maxLength(300), z.url({ protocol: /^https?$/u })),
  report: z.exactOptional(z.string().check(z.regex(/^[\w-]{22,64}$/u))),
  madeAt: z.iso.datetime(),
  key: z.union([
    z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate }),
    z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  ]),
  previous: z.exactOptional(hash),
  items: z
    .array(
      z.strictObject({
        path: z.string().check(z.refine(isEvidencePath)),
        mediaType: z.enum(EVIDENCE_TYPES),
        what: z.enum(EVIDENCE_KINDS),
        sha256: hash,
        bytes: size,
      }),
    )
    .check(z.maxLength(EVIDENCE_LIMITS.entries)),
  timeStamp: z.exactOptional(z.strictObject({ sha256: hash, bytes: size })),
})

const isSorted = (paths: readonly string[]): boolean => paths.every((path, i) => i === 0 || (paths[i - 1] ?? '') < path)

/** UTF-8 of the canonical form; what was parsed or made here is never too deep for one. */
const canonicalBytes = (value: unknown): Bytes => new Uint8Array(new TextEncoder().encode(canonicalJson(value) ?? ''))

export const bytesOfManifest = (manifest: EvidenceManifest): Bytes => canonicalBytes(manifest)

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, i) => octet === other[i])

/** A manifest in exactly its canonical form, so that one content has one form only; `undefined` for anything else. */
export const readManifest = (bytes: Uint8Array): EvidenceManifest | undefined => {
  if (bytes.length > EVIDENCE_LIMITS.manifestBytes) return undefined
  try {
    const { data } = Manifest.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return data && isSorted(data.items.map(({ path }) => path)) && isSame(bytesOfManifest(data), bytes)
      ? data
      : undefined
  } catch {
    return undefined
  }
}

const digestOf = async (bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes))

/** SHA-256 in small hexadecimal letters. */
export const sha256Of = async (bytes: Uint8Array): Promise<string> =>
  [...(await digestOf(bytes))].map((octet) => octet.toString(16).padStart(2, '0')).join('')

/** What a time-stamp is over: SHA-256 of the manifest without it. */
export const stampedDigest = ({ timeStamp: _, ...manifest }: EvidenceManifest): Promise<Bytes> =>
  digestOf(bytesOfManifest(manifest))

/** RFC 7638, in base64url; 43 characters. */
export const keyThumbprint = async (key: EvidenceKey): Promise<string> =>
  toBase64url(await digestOf(canonicalBytes(key)))

const ALGORITHMS: Readonly<Record<EvidenceKey['crv'], string>> = { Ed25519: 'EdDSA', 'P-256': 'ES256' }
const headOf = async (key: EvidenceKey): Promise<string> =>
  toBase64url(canonicalBytes({ alg: ALGORITHMS[key.crv], kid: await keyThumbprint(key), typ: EVIDENCE_JWS_TYPE }))

/** Signs whatever it is given with the private half of a key. */
export type SignBytes = (bytes: Bytes) => Promise<Uint8Array>

/** A JWS without its content: `header..signature`. */
export const signManifest = async (manifest: EvidenceManifest, sign: SignBytes): Promise<string> => {
  const head = await headOf(manifest.key)
  const signed = new TextEncoder().encode(`${head}.${toBase64url(bytesOfManifest(manifest))}`)
  return `${head}..${toBase64url(await sign(new Uint8Array(signed)))}`
}

/**
 * Whether the key in the manifest signed it. Header and signature have one form only, to the last bit.
 * @param known whether whoever asks knows this key, by its thumbprint; left out where nobody can
 */
export const checkManifest = async (
  manifest: EvidenceManifest,
  signature: Uint8Array | undefined,
  known?: (thumbprint: string) => boolean | Promise<boolean>,
): Promise<EvidenceSignature> => {
  if (!signature) return { kind: 'missing' }
  const thumbprint = await keyThumbprint(manifest.key)
  const [head, content, sign = '', ...more] = String.fromCharCode(...signature.subarray(0, 2000)).split('.')
  const octets = fromBase64url(sign)
  const isPlain =
    signature.length <= 2000 && more.length === 0 && content === '' && octets && toBase64url(octets) === sign
  const jws =
    isPlain && head === (await headOf(manifest.key))
      ? readAnyJws(`${head}.${toBase64url(bytesOfManifest(manifest))}.${sign}`)
      : undefined
  const check = jws ? await checkJws(jws, { kind: 'jwk', jwk: { ...manifest.key } }) : 'broken'
  if (check === 'broken') return { kind: 'does-not-fit', thumbprint }
  if (check === 'unsupported') return { kind: 'unsupported', thumbprint }
  const isKnown = known ? await known(thumbprint) : true
  return { kind: isKnown ? 'holds' : 'key-unknown', thumbprint }
}
