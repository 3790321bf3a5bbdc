/**
 * Judges a JWS by whose key signed it: one of a register that the person added, one that came along with it, or one that is
 * elsewhere and stays there.
 */
import {
  type AnyJws,
  checkJws,
  type FoundKey,
  keyInHeader,
  readAnyJws,
  type SignatureCheck,
} from '../contract/any-jws.ts'
import type { Held, HeldForm, HeldRow, HeldWhy, RegisterKeys } from '../core/held.ts'
import { problemOf, readStatement, STATEMENT_TYPE, type StatementProblem } from '../core/statement.ts'
import type { CertificateRecord, Instant } from '../core/words.ts'
import { readX509 } from '../core/x509.ts'
import { readCredential, schemeNamedIn } from '../registries/credential.ts'
import { listingOf, recordOfStatement, rowsOfCredential, rowsOfRecord } from './held-rows.ts'

export type Members = Readonly<Record<string, unknown>>

const SKEW_MS = 300_000

export interface HeldDependencies {
  /** Of every register that is turned on; asked for only where something is signed. */
  readonly keys: (kids: readonly string[]) => Promise<readonly RegisterKeys[]>
  readonly now: () => Date
  /** Reads the codes in a picture; left out where nothing can. */
  readonly readCodes?: (picture: Uint8Array<ArrayBuffer>) => Promise<readonly string[]>
}

export const puzzled = (why: HeldWhy, detail?: string): Held => ({
  kind: 'not-understood',
  form: 'other',
  why,
  ...(detail ? { detail } : {}),
  rows: [],
})

/** With the number that may be looked up, and what it is said to be about. */
export const withSubject = (held: Held, record: CertificateRecord | undefined): Held => {
  const number = record?.number ?? held.rows.find(({ field }) => field === 'number')?.text
  if (!number) return held
  return {
    ...held,
    number,
    ...(record?.scheme ? { scheme: record.scheme } : {}),
    about: listingOf(held.rows, record),
  }
}

interface Says {
  readonly rows: readonly HeldRow[]
  readonly record?: CertificateRecord
}

/** What a text says of itself, whoever signed it; nobody's word is taken for it here. */
export const saysOf = (claims: Members, compact: string | undefined, source: string, now: Date): Says => {
  const statement = compact === undefined ? undefined : readStatement(compact)?.statement
  if (statement) {
    const record = recordOfStatement(statement, source)
    return { rows: rowsOfRecord(record, statement.aud), record }
  }
  const readAt = now.toISOString()
  const record = readCredential(claims, { source, readAt, scheme: schemeNamedIn(claims) ?? '' })
  return { rows: rowsOfCredential(claims), ...(record ? { record } : {}) }
}

// --- Signed by a register that the person added ---------------------------------------------------------------------

interface Signer {
  readonly register: RegisterKeys
  readonly key: FoundKey
}

/** Headers name a key as it is, or behind a DID. */
const idOf = ({ kid }: AnyJws): string => kid.slice(kid.lastIndexOf('#') + 1)

const signerOf = (jws: AnyJws, registers: readonly RegisterKeys[]): Signer | undefined => {
  const id = idOf(jws)
  for (const register of registers) {
    const found = register.keys?.find((key) => key.kid === id)
    if (found) return { register, key: { kind: 'jwk', jwk: { kty: 'OKP', crv: 'Ed25519', x: found.x } } }
  }
  return undefined
}

const OVER: Readonly<Partial<Record<StatementProblem, HeldWhy>>> = {
  expired: 'expired',
  stale: 'stale',
  'not-yet': 'not-yet',
}

/** What a register signed, and whether its time has come and is not over. Of other things that it signs nothing is read. */
const wordOf = (
  compact: string,
  { typ, claims }: AnyJws,
  source: string,
  now: Date,
): {
  readonly form: HeldForm
  readonly record?: CertificateRecord
  readonly why?: HeldWhy
  readonly madeFor?: string
} => {
  if (typ === STATEMENT_TYPE) {
    const statement = readStatement(compact)?.statement
    if (!statement) return { form: 'statement', why: 'broken' }
    const { aud: origin, path = '/', gtin, model } = statement
    // Held, it is shown nowhere: place and product are its own, and only its time is judged.
    const shown = { origin, path, ...(gtin ? { gtin } : {}), models: model ? [model] : [] }
    const problem = problemOf(statement, shown, now.getTime())
    const why = problem && OVER[problem]
    return {
      form: 'statement',
      record: recordOfStatement(statement, source),
      madeFor: origin,
      ...(why ? { why } : {}),
    }
  }
  if (!/(?:^|[/+])vc(?:\+|$)/u.test(typ)) return { form: 'jws', why: 'other-word' }
  const scheme = schemeNamedIn(claims)
  const iat = typeof claims.iat === 'number' ? claims.iat * 1000 : Number.NaN
  const readAt: Instant = Number.isFinite(iat) && Math.abs(iat) < 8e15 ? new Date(iat).toISOString() : now.toISOString()
  const record = readCredential(claims, { source, readAt, scheme: scheme ?? '' })
  const why = timeProblem(claims, now)
  const madeFor = typeof claims.aud === 'string' ? claims.aud : undefined
  return {
    form: 'credential',
    // A credential of somebody else's making names no scheme of ours: its words are shown, not judged.
    ...(record && scheme ? { record } : {}),
    ...(why ? { why } : {}),
    ...(madeFor ? { madeFor } : {}),
  }
}

const timeProblem = ({ exp, nbf, validFrom, validUntil }: Members, now: Date): HeldWhy | undefined => {
  const at = (value: unknown): number =>
    typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : Number.NaN
  if ([exp, validUntil].some((end) => at(end) <= now.getTime())) return 'expired'
  return [nbf, validFrom].some((begin) => at(begin) > now.getTime() + SKEW_MS) ? 'not-yet' : undefined
}

const judgeTrusted = (compact: string, jws: AnyJws, { register }: Signer, now: Date): Held => {
  const by = { id: register.id, name: register.name, root: register.root ?? '' }
  const { form, record, why, madeFor } = wordOf(compact, jws, register.id, now)
  const rows = record ? rowsOfRecord(record, madeFor) : form === 'credential' ? rowsOfCredential(jws.claims) : []
  const isOver = why === 'expired' || why === 'stale' || why === 'not-yet'
  const held: Held = { kind: isOver ? 'over' : 'trusted', form, by, rows, ...(why ? { why } : {}) }
  return withSubject(record ? { ...held, record } : held, record)
}

// --- Signed by anybody else -----------------------------------------------------------------------------------------

/** The first certificate of the chain in the header (RFC 7515, 4.1.6), in base64 and not in base64url. */
const keyInChain = ({ header }: AnyJws): FoundKey | undefined => {
  const [first] = Array.isArray(header.x5c) ? header.x5c : []
  if (typeof first !== 'string' || first.length > 20_000 || !/^[A-Za-z0-9+/]{1,20000}={0,2}$/u.test(first))
    return undefined
  try {
    const certificate = readX509(Uint8Array.from(atob(first), (character) => character.charCodeAt(0)))
    return certificate && { kind: 'spki', spki: certificate.spki }
  } catch {
    return undefined
  }
}

/** Where its key would be: the host of a `did:web` or of an address. */
const hostIn = (text: string): string | undefined => {
  const [, host] = /^did:web:([^:#]{1,260})/u.exec(text) ?? []
  if (host) return host.replace(/%3A/iu, ':')
  return /^https?:/u.test(text) ? (URL.parse(text)?.host ?? undefined) : undefined
}

const keyPlaceOf = (kid: string, { iss, issuer }: Members): string | undefined => {
  const named = typeof issuer === 'object' && issuer !== null ? (issuer as Members).id : issuer
  return [kid, iss, named].flatMap((one) => (typeof one === 'string' ? (hostIn(one) ?? []) : []))[0]?.slice(0, 100)
}

const unreadNames = (registers: readonly RegisterKeys[]): string =>
  registers
    .filter(({ keys }) => !keys)
    .map(({ name }) => name)
    .join(', ')

interface Stranger {
  readonly form: HeldForm
  readonly claims: Members
  readonly says: Says
  readonly kid: string
  readonly alg: string
}

/** What a signature of a stranger comes to. */
export const judgeStranger = (
  { form, claims, says: { rows, record }, kid, alg }: Stranger,
  check: SignatureCheck | undefined,
  unread: string,
): Held => {
  const held = (kind: Held['kind'], why?: HeldWhy, detail?: string): Held =>
    withSubject({ kind, form, rows, ...(why ? { why } : {}), ...(detail ? { detail } : {}) }, record)
  if (check === 'broken') return held('altered')
  // It may be signed by a register whose keys did not come.
  if (unread) return held('not-checked', 'keys-unread', unread)
  if (check === 'holds') return held('unknown-signer', 'own-key')
  if (check === 'unsupported') return held('not-checked', 'algorithm', alg.slice(0, 40))
  return held('unknown-signer', 'no-key', keyPlaceOf(kid, claims))
}

const isEd25519 = (alg: string): boolean => alg === 'EdDSA' || alg === 'Ed25519'

export const judgeJws = async (compact: string, { keys, now }: HeldDependencies): Promise<Held> => {
  const jws = readAnyJws(compact)
  if (!jws) return puzzled('broken')
  const { alg, claims, kid, typ } = jws
  const isCredential = /(?:^|[/+])vc(?:\+|$)/u.test(typ) || claims.credentialSubject !== undefined
  const form = typ === STATEMENT_TYPE ? 'statement' : isCredential ? 'credential' : 'jws'
  const says = saysOf(claims, compact, '', now())
  // RFC 7518, 3.6: whoever reads one must not take it for signed.
  if (alg.toLowerCase() === 'none' || jws.signature.length === 0)
    return withSubject({ kind: 'unsigned', form, rows: says.rows }, says.record)
  const registers = isEd25519(alg) ? await keys([idOf(jws)]) : []
  const signer = signerOf(jws, registers)
  if (signer) {
    const check = await checkJws(jws, signer.key)
    if (check === 'holds') return judgeTrusted(compact, jws, signer, now())
    const { id, name, root = '' } = signer.register
    return check === 'broken'
      ? { kind: 'altered', form, by: { id, name, root }, rows: [] }
      : { kind: 'not-checked', form, why: 'algorithm', detail: alg.slice(0, 40), rows: [] }
  }
  const own = keyInHeader(jws) ?? keyInChain(jws)
  const check = own && (await checkJws(jws, own))
  return judgeStranger({ form, claims, says, kid, alg }, check, unreadNames(registers))
}
