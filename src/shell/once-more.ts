/**
 * Whether a request that failed is made a second time, and after how long: where the network broke, or a server in
 * between had a moment of trouble. A refusal is an answer, and a reply that never came has had all its time.
 */
import type { GetResult } from '../core/registry.ts'
import type { Draw } from './outbox-entry.ts'

const SOONEST_MS = 300
const SPREAD_MS = 700
/** Bad gateway, unavailable, gateway's time-out (RFC 9110, 15.6.3 to 15.6.5): of all 5xx these pass by themselves. */
const PASSING: ReadonlySet<number> = new Set([502, 503, 504])

/**
 * How long to wait before the second and last try, not less than the server asks for; `undefined`: there is none. Drawn,
 * so that those who failed together do not all come back together.
 */
export const onceMoreAfterMs = (result: GetResult, draw: Draw): number | undefined => {
  if (result.kind !== 'failed') return undefined
  const { why, status, retryAfterMs = 0 } = result
  const isPassing = why === 'offline' || (status !== undefined && PASSING.has(status))
  return isPassing ? Math.max(SOONEST_MS + Math.floor(draw() * SPREAD_MS), retryAfterMs) : undefined
}
