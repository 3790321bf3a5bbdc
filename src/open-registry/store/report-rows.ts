/** Reports in and out of their rows. */

import type * as z from 'zod/mini'
import type { ReportedProduct, ReportedShop } from '../../contract/report-schemas.ts'
import type { Instant, SchemeId } from '../../core/words.ts'
import type { Tables } from './tables.ts'

export interface ReportStatus {
  readonly at: Instant
  readonly status: string
  readonly reason?: string
  readonly forwardedTo?: string
}
export interface HeldAddition {
  readonly clientId: string
  readonly at: Instant
  readonly text?: string
}
/** An evidence file of a report. `clientId`: of the addition that it came with; empty for the report itself. */
export interface HeldEvidence {
  readonly clientId: string
  readonly sha256: string
  readonly at: Instant
}
/** What is kept of a report as JSON. */
export interface ReportBody {
  readonly id: string
  /** Chosen by whoever sends it: sent twice, it is kept once. */
  readonly clientId: string
  readonly kind: string
  readonly scheme?: SchemeId
  readonly number?: string
  readonly listingUrl?: string
  readonly verdictKind?: string
  readonly shownAt?: Instant
  readonly product?: z.infer<typeof ReportedProduct>
  readonly shop?: z.infer<typeof ReportedShop>
  readonly language?: string
  readonly text: string
  readonly contact?: string
  /** SHA-256 of the token by which it can be followed. */
  readonly tokenHash: string
  readonly receivedAt: Instant
  /** Its content was erased; what is left is for counting. */
  readonly erased?: boolean
  /** Anything else JSON can say. */
  readonly detail?: unknown
}
export interface HeldReport extends ReportBody {
  /** The oldest first. */
  readonly statuses: readonly ReportStatus[]
  readonly additions?: readonly HeldAddition[]
  readonly evidence?: readonly HeldEvidence[]
}

export const statusOf = ({
  at,
  status,
  reason,
  forwarded_to,
}: Pick<Tables['report_statuses'], 'at' | 'status' | 'reason' | 'forwarded_to'>): ReportStatus => ({
  at,
  status,
  ...(reason === null ? {} : { reason }),
  ...(forwarded_to === null ? {} : { forwardedTo: forwarded_to }),
})

export const statusRowOf = (
  report_id: string,
  position: number,
  { at, status, reason, forwardedTo }: ReportStatus,
): Tables['report_statuses'] => ({
  ...{ report_id, position, at, status },
  reason: reason ?? null,
  forwarded_to: forwardedTo ?? null,
})

/** States in which nobody works on a report any more. */
export const FINAL_STATES: readonly string[] = ['confirmed', 'not-confirmed', 'closed', 'withdrawn']

export const bodyOf = (text: string): ReportBody => JSON.parse(text) as ReportBody
