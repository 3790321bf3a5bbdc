/**
 * A token bucket for each client, in memory and forgotten with the process: an address is never written anywhere.
 * The headers are those of the IETF draft "RateLimit header fields for HTTP".
 */

export interface RateLimit {
  /** How many requests a client may send at once after a pause. */
  readonly burst: number
  /** How many a second it earns back. */
  readonly perSecond: number
}

export interface Allowance {
  readonly allowed: boolean
  readonly remaining: number
  /** Until the bucket is full again; when not allowed, until the next request may be sent. */
  readonly waitSeconds: number
}

interface Bucket {
  readonly tokens: number
  readonly atMs: number
}

/** Clients remembered at once; the one not seen for longest is forgotten first. */
const MAX_CLIENTS = 20_000

/** Takes one token of the client's bucket. `nowMs` is of a clock that is never set: a day's time may jump. */
export const makeLimiter = ({ burst, perSecond }: RateLimit): ((client: string, nowMs: number) => Allowance) => {
  const buckets = new Map<string, Bucket>()

  const tokensOf = (client: string, nowMs: number): number => {
    const bucket = buckets.get(client)
    if (!bucket) return burst
    return Math.min(burst, bucket.tokens + (Math.max(0, nowMs - bucket.atMs) / 1000) * perSecond)
  }

  return (client, nowMs) => {
    const tokens = tokensOf(client, nowMs)
    const allowed = tokens >= 1
    const left = allowed ? tokens - 1 : tokens
    buckets.delete(client)
    buckets.set(client, { tokens: left, atMs: nowMs })
    const eldest = buckets.size > MAX_CLIENTS ? buckets.keys().next().value : undefined
    if (eldest !== undefined) buckets.delete(eldest)
    const missing = allowed ? burst - left : 1 - left
    return { allowed, remaining: Math.floor(left), waitSeconds: Math.ceil(missing / perSecond) }
  }
}
