/** Asks a register what has become of a report: conditionally, so that nothing new costs next to nothing. */
import * as z from 'zod/mini'
import { PATHS } from '../contract/paths.ts'
import { ReportAnswer } from '../contract/report-schemas.ts'
import type { OwnStatus } from '../core/own-report.ts'
import type { Entry } from './outbox-entry.ts'
import { readShort } from './read-body.ts'
import { retryAfterOf } from './retry-after.ts'
import { type After, after } from './time.ts'

/** What the register said. `gone`: it knows no such report, or not this token. */
export type Told =
  | { readonly kind: 'told'; readonly statuses: readonly OwnStatus[]; readonly etag?: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'later'; readonly retryAfterMs?: number }

export interface AskDependencies {
  readonly fetch: typeof fetch
  readonly startTimer?: After
  readonly timeoutMs?: number
}

export type AskStatus = (entry: Entry) => Promise<Told>

/** A hundred statuses with their reasons, in any script. */
const MOST_BYTES = 512 * 1024
const MOST_ETAG = 200
const GONE: ReadonlySet<number> = new Set([401, 403, 404, 410])

const read = async (response: Response, id: string): Promise<Told> => {
  if (response.status === 304) return { kind: 'same' }
  if (GONE.has(response.status)) return { kind: 'gone' }
  const text = response.ok ? await readShort(response, MOST_BYTES) : undefined
  const answer = text === undefined ? undefined : z.safeParse(ReportAnswer, JSON.parse(text))
  if (!answer?.success || answer.data.id !== id) {
    const retryAfterMs = retryAfterOf(response)
    return { kind: 'later', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }
  const etag = response.headers.get('etag') ?? ''
  return { kind: 'told', statuses: answer.data.statuses, ...(etag && etag.length <= MOST_ETAG ? { etag } : {}) }
}

/** Never rejects. */
export const makeAskStatus =
  ({ fetch, startTimer = after, timeoutMs = 15_000 }: AskDependencies): AskStatus =>
  async ({ register, receipt, token, follow: { etag } }) => {
    if (!receipt) return { kind: 'later' }
    const limit = new AbortController()
    const timedOut = new Promise<Told>((resolve) => {
      limit.signal.addEventListener('abort', () => resolve({ kind: 'later' }))
    })
    const stopTimer = startTimer(timeoutMs, () => limit.abort())
    const told = fetch(register + PATHS.reportStatus.replace('{id}', encodeURIComponent(receipt.id)), {
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(etag ? { 'if-none-match': etag } : {}),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: limit.signal,
    })
      .then((response) => read(response, receipt.id))
      .catch((): Told => ({ kind: 'later' }))
    try {
      return await Promise.race([told, timedOut])
    } finally {
      stopTimer()
      limit.abort()
    }
  }
