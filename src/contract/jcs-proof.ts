/**
 * Proofs of the cryptosuite `eddsa-jcs-2022` (https://www.w3.org/TR/vc-di-eddsa/, 3.3): JSON in its canonical form
 * (RFC 8785), hashed with SHA-256, signed with Ed25519. Other suites put the document into RDF first, for which contexts
 * would have to be fetched; they are not checked.
 */
import { type FoundKey, fromMultibase, type SignatureCheck } from './any-jws.ts'

type Members = Readonly<Record<string, unknown>>

export const JCS_SUITE = 'eddsa-jcs-2022'
const MAX_DEPTH = 60

/**
 * RFC 8785: members sorted by UTF-16 code units, numbers and strings as JavaScript writes them. `undefined` for what is
 * too deep.
 */
export const canonicalJson = (value: unknown, depth = 0): string | undefined => {
  if (depth > MAX_DEPTH) return undefined
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = (one: unknown): string | undefined => canonicalJson(one, depth + 1)
  if (Array.isArray(value)) {
    const parts = value.map(inner)
    return parts.includes(undefined) ? undefined : `[${parts.join()}]`
  }
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  const parts = entries.map(([name, member]) => [JSON.stringify(name), inner(member)] as const)
  return parts.some(([, part]) => part === undefined)
    ? undefined
    : `{${parts.map(([name, part]) => `${name}:${part}`).join()}}`
}

const hashOf = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
/** A proof may name contexts: those with which the document begins, or it speaks of another one. */
const fitsContext = (proof: Members, document: Members): boolean => {
  const known = listOf(document['@context'])
  return (
    proof['@context'] === undefined ||
    listOf(proof['@context']).every((context, i) => canonicalJson(context) === canonicalJson(known[i]))
  )
}

/** Whether this key made the proof over this document, which is the credential without its `proof`. */
export const checkJcsProof = async (document: Members, proof: Members, key: FoundKey): Promise<SignatureCheck> => {
  const { proofValue, ...options } = proof
  const signature = typeof proofValue === 'string' ? fromMultibase(proofValue) : undefined
  const [head, body] = [canonicalJson(options), canonicalJson(document)]
  if (key.kind !== 'jwk' || key.jwk.crv !== 'Ed25519' || !signature || !head || !body) return 'unsupported'
  if (!fitsContext(proof, document)) return 'broken'
  const hashes = await Promise.all([hashOf(head), hashOf(body)])
  const signed = new Uint8Array(hashes.flatMap((hash) => [...hash]))
  const { kty, crv, x } = key.jwk
  try {
    const jwk = { kty, crv, x } as JsonWebKey
    const imported = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    return (await crypto.subtle.verify('Ed25519', imported, signature, signed)) ? 'holds' : 'broken'
  } catch {
    return 'unsupported'
  }
}
