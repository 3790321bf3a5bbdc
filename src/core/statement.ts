/**
 * A statement: a register's signed, dated word on one certificate, made for one web origin. On the wire it is a compact
 * JWS (RFC 7515) with Ed25519 (RFC 8037) whose payload are JWT claims (RFC 7519). Here is what it is and how it is
 * judged; keys and signatures come in as a function, so that server, badge and extension judge alike.
 */
import type { Day, Instant, ScopeKind, Status } from './words.ts'

/** The `typ` of the header: nothing else a register signs can pass for a statement (RFC 8725, 3.11). */
export const STATEMENT_TYPE = 'proofmark-statement+jwt'
/** A longer text is not even taken apart. */
export const MAX_STATEMENT_LENGTH = 6144
/** The longest life a statement may have. Its key has to be known for as long. */
export const MAX_LIFE_SECONDS = 7 * 86_400
/** How far two honest clocks may be apart. */
const SKEW_SECONDS = 300
/** A statement over older data says nothing of today. */
const MAX_DATA_AGE_SECONDS = 14 * 86_400

export interface Statement {
  /** Who says so: the register's own address or name. */
  readonly iss: string
  /** The origin it was made for, such as `https://shop.example`. */
  readonly aud: string
  /** When the register looked, in seconds since 1970. */
  readonly iat: number
  readonly exp: number
  readonly scheme: string
  readonly number: string
  readonly status: Status
  readonly statusSince?: Day
  readonly validUntil?: Day
  readonly holder?: string
  readonly productName?: string
  readonly scopeKind?: ScopeKind
  /** Only for pages whose path begins so, at a `/`. */
  readonly path?: string
  /** Only for this product: fourteen digits, or a model as the register writes it. */
  readonly gtin?: string
  readonly model?: string
  /** How current the register's data was. */
  readonly asOf: Instant
  readonly demo?: boolean
}

/** Where a statement is shown. The origin comes from the browser, never from the page. */
export interface ShownAt {
  readonly origin: string
  readonly path: string
  /** What the page says it sells. */
  readonly gtin?: string
  readonly models?: readonly string[]
}

/** What the signature turned out to be. */
export type Signature = 'holds' | 'broken' | 'unknown-key'
/** Whether the key `kid` made `signature` (base64url) over the ASCII text `signed`. */
export type VerifySignature = (kid: string, signed: string, signature: string) => Promise<Signature>

/**
 * Why a statement is not believed here. `no-statement`: not one, or of another kind. `unproven-product`: it is for one
 * product, and the page does not say in the same way which one it sells.
 */
export type StatementProblem =
  | 'no-statement'
  | 'unknown-key'
  | 'altered'
  | 'other-origin'
  | 'other-path'
  | 'not-yet'
  | 'expired'
  | 'stale'
  | 'other-product'
  | 'unproven-product'

export type StatementCheck =
  | { readonly kind: 'believed'; readonly statement: Statement }
  /** With the statement where its signature holds: only then may its words be shown. */
  | { readonly kind: 'refused'; readonly why: StatementProblem; readonly statement?: Statement }

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** UTF-8 text out of base64url without padding; `undefined` for anything else. */
export const textOfBase64url = (part: string): string | undefined => {
  let bits = 0
  let held = 0
  let escaped = ''
  for (const character of part) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return undefined
    held = ((held & 63) << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    escaped += `%${(256 | ((held >> bits) & 255)).toString(16).slice(1)}`
  }
  try {
    return bits < 6 ? decodeURIComponent(escaped) : undefined
  } catch {
    return undefined
  }
}

type Members = Readonly<Record<string, unknown>>

/**
 * A flat JSON object. One that names a member twice is none: readers differ in which of the two they believe. Strings
 * are blanked first, so that every colon left stands behind a name.
 */
const membersOf = (part: string): Members | undefined => {
  const text = textOfBase64url(part)
  try {
    const value: unknown = JSON.parse(text ?? '')
    const names = text?.replace(/"(?:[^"\\]|\\.)*"/gu, '').split(':') ?? []
    return value instanceof Object && names.length === Object.keys(value).length + 1 ? (value as Members) : undefined
  } catch {
    return undefined
  }
}

type Test = (value: unknown) => boolean
const text =
  (pattern: RegExp, maxLength = 300): Test =>
  (value) =>
    typeof value === 'string' && value.length <= maxLength && pattern.test(value)
const seconds: Test = (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 1e11
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)

const ANY = /^.+$/su
const DAY = /^\d{4}-\d\d-\d\d$/u
const TESTS: Readonly<Record<keyof Statement, Test>> = {
  iss: text(ANY),
  aud: text(/^https?:\/\/[^\s/?#@]+$/u),
  iat: seconds,
  exp: seconds,
  scheme: text(/^[a-z\d-]+$/u, 80),
  number: text(ANY, 64),
  status: text(/^(?:valid|suspended|revoked|cancelled|expired|in-renewal)$/u),
  statusSince: optional(text(DAY)),
  validUntil: optional(text(DAY)),
  holder: optional(text(ANY)),
  productName: optional(text(ANY)),
  scopeKind: optional(text(/^(?:product|operator|system|laboratory)$/u)),
  path: optional(text(/^\/[^?#\\]*$/u)),
  gtin: optional(text(/^\d{14}$/u)),
  model: optional(text(ANY, 120)),
  asOf: text(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
  demo: optional((value) => typeof value === 'boolean'),
}

const statementOf = (members: Members | undefined): Statement | undefined => {
  if (!members || !Object.entries(TESTS).every(([name, test]) => test(members[name]))) return undefined
  const statement = members as unknown as Statement
  const lifeSeconds = statement.exp - statement.iat
  return lifeSeconds > 0 && lifeSeconds <= MAX_LIFE_SECONDS ? statement : undefined
}

/** A statement taken apart. Nothing in it is believed before the signature is checked. */
export interface ReadStatement {
  readonly statement: Statement
  readonly kid: string
  readonly signed: string
  readonly signature: string
}

/** Takes a compact JWS apart. Never throws: what is no statement is `undefined`. */
export const readStatement = (token: string): ReadStatement | undefined => {
  if (token.length > MAX_STATEMENT_LENGTH) return undefined
  const [head = '', body = '', signature = '', ...more] = token.trim().split('.')
  const header = membersOf(head)
  const statement = statementOf(membersOf(body))
  // 64 bytes of signature are 86 characters. `crit` lists what must be understood, and nothing is (RFC 7515, 4.1.11).
  if (!header || !statement || more.length > 0 || !/^[\w-]{86}$/u.test(signature)) return undefined
  const { alg, typ, kid, crit } = header
  if (alg !== 'EdDSA' || typ !== STATEMENT_TYPE || typeof kid !== 'string' || crit !== undefined) return undefined
  return { statement, kid, signed: `${head}.${body}`, signature }
}

/** `/kettles` holds `/kettles` and `/kettles/1`, never `/kettles2`; `/kettles/` does not hold `/kettles`. */
export const isUnder = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(prefix.replace(/\/?$/u, '/'))

/** In the form in which models are compared: equal but for case and spaces. */
export const plainModel = (model: string): string => model.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
/** In fourteen digits, as GS1 pads them. */
export const plainGtin = (gtin: string): string => gtin.replace(/[\s-]/gu, '').padStart(14, '0')

const productProblem = (
  { gtin, model }: Statement,
  { gtin: shownGtin, models = [] }: ShownAt,
): StatementProblem | undefined => {
  const answers = [
    gtin && shownGtin ? plainGtin(shownGtin) === gtin : undefined,
    model && models.length > 0 ? models.map(plainModel).includes(plainModel(model)) : undefined,
  ]
  if (answers.includes(false)) return 'other-product'
  return (gtin || model) && !answers.includes(true) ? 'unproven-product' : undefined
}

/** Why this statement does not speak for this place and moment; the signature is another matter. */
export const problemOf = (
  statement: Statement,
  shown: ShownAt,
  /** The present, in milliseconds since 1970. */
  now: number,
): StatementProblem | undefined => {
  const seconds = now / 1000
  if (statement.aud !== shown.origin) return 'other-origin'
  if (statement.path && !isUnder(shown.path, statement.path)) return 'other-path'
  if (statement.iat > seconds + SKEW_SECONDS) return 'not-yet'
  if (seconds >= statement.exp) return 'expired'
  // Also when the instant is none: then nothing compares.
  if (!(seconds - Date.parse(statement.asOf) / 1000 <= MAX_DATA_AGE_SECONDS)) return 'stale'
  return productProblem(statement, shown)
}

/** Judges a statement where it is shown: signature first, then place, time and product. */
export const checkStatement = async (
  token: string,
  shown: ShownAt,
  now: number,
  verify: VerifySignature,
): Promise<StatementCheck> => {
  const read = readStatement(token)
  if (!read) return { kind: 'refused', why: 'no-statement' }
  const { statement, kid, signed, signature } = read
  const outcome = await verify(kid, signed, signature)
  if (outcome !== 'holds') return { kind: 'refused', why: outcome === 'broken' ? 'altered' : outcome }
  const why = problemOf(statement, shown, now)
  return why ? { kind: 'refused', why, statement } : { kind: 'believed', statement }
}
