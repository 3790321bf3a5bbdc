/**
 * Kept proofs for every state of the badge, signed with the published test key of RFC 8037, appendix A: worthless on
 * purpose.
 */
import { createPrivateKey, sign } from 'node:crypto'
import { STATEMENT_TYPE, type Statement } from '../../src/core/statement.ts'
import type { BadgeState, ProofMarkAttributes, Staple } from '../../widget/api.ts'
import vectors from '../core/statement-vectors.json' with { type: 'json' }

export const KEYS = vectors.keys
const [{ kid, x } = { kid: '', x: '' }] = KEYS
const KEY = createPrivateKey({
  key: { kty: 'OKP', crv: 'Ed25519', x, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' },
  format: 'jwk',
})
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export const SCHEME = 'cn-ccc'
export const NUMBER = '2024000914000101'
/** Where the page stands, and when, in milliseconds. */
export interface Here {
  readonly origin: string
  readonly now: number
}

/** A statement made two hours ago for a day, with changes. */
export const stapleOf = ({ origin, now }: Here, changes: Partial<Statement> = {}, header: object = {}): Staple => {
  const seconds = Math.floor(now / 1000)
  const claims: Statement = {
    iss: 'https://register.example/',
    aud: origin,
    iat: seconds - 7200,
    exp: seconds + 79_200,
    scheme: SCHEME,
    number: NUMBER,
    status: 'valid',
    validUntil: '2029-08-11',
    holder: '示例电子（深圳）有限公司',
    productName: '示例移动电源',
    scopeKind: 'product',
    asOf: new Date(now).toISOString(),
    demo: true,
    ...changes,
  }
  const signed = `${encoded({ alg: 'EdDSA', kid, typ: STATEMENT_TYPE, ...header })}.${encoded(claims)}`
  return { statement: `${signed}.${sign(null, Buffer.from(signed), KEY).toString('base64url')}`, keys: KEYS }
}

type Attributes = Partial<ProofMarkAttributes> & { readonly id?: string }
const kept = (here: Here, changes?: Partial<Statement>): Attributes => ({
  statement: JSON.stringify(stapleOf(here, changes)),
})
const DAY = 86_400

/** What brings each state about. `/never` is an address that does not answer. */
export const ATTRIBUTES_OF: Readonly<Record<BadgeState, (here: Here) => Attributes>> = {
  checking: () => ({ statement: '/never' }),
  valid: kept,
  'other-product': (here) => ({ ...kept(here, { model: 'EX-PB100' }), model: 'EX-PB1000' }),
  'unproven-product': (here) => kept(here, { model: 'EX-PB100' }),
  'not-product': (here) => kept(here, { scopeKind: 'system' }),
  suspended: (here) => kept(here, { status: 'suspended', statusSince: '2026-06-14' }),
  revoked: (here) => kept(here, { status: 'revoked' }),
  cancelled: (here) => kept(here, { status: 'cancelled' }),
  expired: (here) => kept(here, { validUntil: '2025-03-15' }),
  'in-renewal': (here) => kept(here, { status: 'in-renewal' }),
  absent: () => ({ statement: '{"refused":"absent"}' }),
  unchecked: (here) => {
    const seconds = Math.floor(here.now / 1000)
    return kept(here, { iat: seconds - 4 * DAY, exp: seconds - 3 * DAY })
  },
  'other-site': (here) => kept(here, { aud: 'https://other.example' }),
}
export const STATES = Object.keys(ATTRIBUTES_OF) as readonly BadgeState[]

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;')

/** The element as a merchant writes it. */
export const markup = (attributes: Attributes, inside = '<a href="/c">register</a>'): string =>
  `<proof-mark ${Object.entries({ scheme: SCHEME, number: NUMBER, ...attributes })
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')}>${inside}</proof-mark>`
