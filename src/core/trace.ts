/** What happened to a certificate, the oldest first. The kinds of events are those of the contract. */
import type { Day, Instant, UnclearWhy } from './words.ts'

export const TRACE_KINDS = [
  'issued',
  'renewal-begun',
  'renewed',
  'suspended',
  'restored',
  'revoked',
  'cancelled',
  'expired',
  'amended',
] as const
export type TraceKind = (typeof TRACE_KINDS)[number]

export interface TraceEvent {
  readonly day: Day
  readonly kind: TraceKind
  /** The decision or provision. */
  readonly basis?: string
  /** Who decided. */
  readonly actor?: string
  /** Nobody decided: it follows from the dates of validity. */
  readonly derived?: boolean
}

export type Trace =
  | {
      readonly kind: 'known'
      readonly asOf: Instant
      readonly events: readonly TraceEvent[]
      /** There are older ones. */
      readonly isCut: boolean
    }
  | { readonly kind: 'unclear'; readonly why: UnclearWhy }
