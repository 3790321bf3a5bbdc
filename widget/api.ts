/**
 * What a page may lean on: attributes, states, the event, the kept proof. Types only, so that it is handed to merchants as
 * it stands, as `proof-mark.d.ts`.
 */

/**
 * What the badge can show. `valid` is the register's word on the certificate, not on the goods beside the badge.
 * `unproven-product`: in force for one product, and the page does not say which it sells. `not-product`: in force, of a
 * company, system, operator or laboratory. `other-site`: made for another origin or path.
 */
export type BadgeState =
  | 'checking'
  | 'valid'
  | 'other-product'
  | 'unproven-product'
  | 'not-product'
  | 'suspended'
  | 'revoked'
  | 'cancelled'
  | 'expired'
  | 'in-renewal'
  | 'absent'
  | 'unchecked'
  | 'other-site'

/** Left out, it is a chip. */
export type BadgeVariant = 'chip' | 'row' | 'list' | 'card'

/** Of `<proof-mark>`, as HTML writes them. None of them sets a state. */
export interface ProofMarkAttributes {
  readonly scheme: string
  readonly number: string
  /** Address of the kept proof, on the page's own origin; or the proof itself, as JSON. */
  readonly statement?: string
  /** Base address of a register: it is asked from the shopper's browser, and `statement` is not read. */
  readonly live?: string
  /** Base address of the register for the link, where it is another than the statement names. */
  readonly registry?: string
  /** What this page sells; a proof for one product says nothing of any other. */
  readonly gtin?: string
  readonly model?: string
  readonly variant?: BadgeVariant
  readonly size?: 's' | 'm' | 'l'
  readonly theme?: 'light' | 'dark' | 'auto'
  /** `zh…` or `en…`; left out, the language of the script. */
  readonly lang?: string
  /** Present: search engines are told what the badge says. Takes the script `proof-mark-….json-ld.mjs`. */
  readonly 'json-ld'?: ''
}

/** What a signed statement says; the register's guide has the whole list. */
export interface StatementClaims {
  readonly iss: string
  readonly aud: string
  readonly iat: number
  readonly exp: number
  readonly scheme: string
  readonly number: string
  readonly status: 'valid' | 'suspended' | 'revoked' | 'cancelled' | 'expired' | 'in-renewal'
  readonly asOf: string
  readonly statusSince?: string
  readonly validUntil?: string
  readonly holder?: string
  readonly productName?: string
  readonly scopeKind?: 'product' | 'operator' | 'system' | 'laboratory'
  readonly path?: string
  readonly gtin?: string
  readonly model?: string
  readonly demo?: boolean
}

export interface BadgeStateDetail {
  readonly state: BadgeState
  /** Only where its signature holds. */
  readonly statement?: StatementClaims
}

/** Fires at the element with each change of state, and bubbles, out of shadow roots too. */
export type BadgeStateEvent = CustomEvent<BadgeStateDetail>

/** Of the component that `proofMarkFor(createElement)` makes. */
export interface ProofMarkProps extends ProofMarkAttributes {
  readonly onState?: (detail: BadgeStateDetail) => void
  /** The link that shows where the script does not run. */
  readonly children?: unknown
}

/** What a register may say in place of a statement. */
export type RefusedState = 'absent' | 'other-site' | 'other-product'

/** A kept proof, as JSON: a statement and the keys of the register that made it. */
export interface Staple {
  /** A compact JWS, as `GET /v1/statements/{scheme}/{number}` answers it. */
  readonly statement: string
  /** As in `/.well-known/jwks.json` of the register. */
  readonly keys: readonly { readonly kid: string; readonly x: string }[]
  /** In place of both: why there is none. */
  readonly refused?: RefusedState
}

declare global {
  interface HTMLElementTagNameMap {
    'proof-mark': HTMLElement
  }
  interface GlobalEventHandlersEventMap {
    'proof-mark-state': BadgeStateEvent
  }
}
