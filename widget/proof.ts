/**
 * From a kept proof to what the badge may say. Whatever is not understood in every point that matters is no proof: it
 * fails closed.
 */
import {
  MAX_LIFE_SECONDS,
  MAX_STATEMENT_LENGTH,
  problemOf,
  STATEMENT_TYPE,
  type Statement,
  type StatementProblem,
} from '../src/core/statement.ts'
import type { BadgeState, Staple } from './api.ts'

/** What the badge shows. The statement is there only where its signature holds. */
export type Shown = readonly [state: BadgeState, statement?: Statement]
/** An attribute of the element; empty where there is none. */
export type Attribute = (name: string) => string

const STATUS = /^(valid|suspended|revoked|cancelled|expired|in-renewal)$/
/** What may be said without a signature: nothing that speaks for anybody. */
const REFUSED = /^(absent|other-(site|product))$/
const DAY_MS = 864e5

const binaryOf = (base64url: string): string => atob(base64url.replace(/-/g, '+').replace(/_/g, '/'))
const bytesOf = (binary: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(binary, (character) => character.charCodeAt(0))

/** A flat JSON object, each member named once: strings are blanked first, then every colon stands behind a name. */
const membersOf = (part: string): Readonly<Record<string, unknown>> => {
  // UTF-8, or it throws.
  const text = decodeURIComponent(escape(binaryOf(part)))
  const members = JSON.parse(text)
  if (text.replace(/"(\\.|[^"\\])*"/g, '').split(/[:[]/).length !== Object.keys(members).length + 1) throw text
  return members
}

/**
 * Reads as `readStatement` does, in fewer bytes: throws where that one finds no statement, and leaves unread what nobody
 * looks at here. The same vectors hold both.
 */
const read = (token: string) => {
  const [head, body, signature] = token.split('.') as [string, string, string]
  const { alg, typ, kid, crit } = membersOf(head)
  const statement = membersOf(body) as unknown as Statement
  const { iat, exp, status, path } = statement
  if (
    token.length > MAX_STATEMENT_LENGTH ||
    crit ||
    alg !== 'EdDSA' ||
    typ !== STATEMENT_TYPE ||
    !/^[\w-]+\.[\w-]+\.[\w-]{86}$/.test(token) ||
    !STATUS.test(status) ||
    typeof exp !== 'number' ||
    !(exp > iat && exp - iat <= MAX_LIFE_SECONDS) ||
    (path && path[0] !== '/')
  )
    throw token
  return [statement, kid, bytesOf(binaryOf(signature)), bytesOf(`${head}.${body}`)] as const
}

/** Place and time before the status, the status before the product: what is not in force is so for no product. */
const stateOf = (
  { status, validUntil, scopeKind }: Statement,
  problem: StatementProblem | undefined,
  now: number,
): BadgeState => {
  if (problem && !/product/.test(problem)) return /other/.test(problem) ? 'other-site' : 'unchecked'
  if (status !== 'valid') return status
  // To the end of that day, in UTC.
  if (validUntil && now >= Date.parse(validUntil) + DAY_MS) return 'expired'
  return (problem as BadgeState | undefined) ?? (scopeKind && scopeKind !== 'product' ? 'not-product' : status)
}

/** Rejects where there is no proof, or one of another certificate. */
export const judge = async ({ statement: token, keys, refused }: Staple, attribute: Attribute): Promise<Shown> => {
  if (refused && REFUSED.test(refused)) return [refused]
  const [statement, kid, signature, signed] = read(token)
  const x = keys.find((key) => key.kid === kid)?.x ?? ''
  const { subtle } = crypto
  const key = await subtle.importKey('raw', bytesOf(binaryOf(x)), 'Ed25519', false, ['verify'])
  if (
    statement.scheme !== attribute('scheme') ||
    statement.number !== attribute('number') ||
    !(await subtle.verify('Ed25519', key, signature, signed))
  )
    throw token
  const now = Date.now()
  const model = attribute('model')
  const { origin, pathname: path } = location
  const problem = problemOf(statement, { origin, path, gtin: attribute('gtin'), models: model ? [model] : [] }, now)
  return [stateOf(statement, problem, now), statement]
}
