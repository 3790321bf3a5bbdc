/** The contract of a register we can ask. An adapter turns one register's replies into answers, and never throws. */
import type { Answer, CertificateNumber, Coverage, RegistryId, SchemeId } from './words.ts'

/** What a polite request came to. `body` is text, capped by the caller; parsing it is the adapter's business. */
export type GetResult =
  | { readonly kind: 'ok'; readonly status: number; readonly body: string; readonly contentType: string }
  | { readonly kind: 'not-modified' }
  | {
      readonly kind: 'failed'
      readonly why: 'offline' | 'time-out' | 'refused' | 'server-error' | 'not-permitted' | 'too-large'
      readonly status?: number
      /** How long it asks to be left alone. */
      readonly retryAfterMs?: number
    }

export interface GetOptions {
  readonly accept?: string
  readonly signal?: AbortSignal
  /** JSON that is sent along, by POST: a few registers are searched so. It changes nothing there. */
  readonly json?: string
}

/** Asks one address politely: a time limit, a size limit, no cookies, no referrer, one request at a time a host. */
export type Get = (url: string, options?: GetOptions) => Promise<GetResult>

export interface AskContext {
  readonly get: Get
  /** The present instant, ISO 8601. */
  readonly now: string
  readonly isExample: (number: CertificateNumber) => boolean
  /** `range` sends a hash prefix only; `number` sends the number itself, and is the person's own choice. */
  readonly privacy: 'range' | 'number'
}

export interface Registry {
  readonly id: RegistryId
  /** What the person reads, such as a host name. */
  readonly name: string
  /** Origins it needs, as match patterns. */
  readonly origins: readonly string[]
  /** What it says it holds of the scheme; `undefined` when it says nothing of it. */
  readonly covers: (scheme: SchemeId, context: AskContext) => Promise<Coverage | undefined>
  readonly ask: (number: CertificateNumber, context: AskContext) => Promise<Answer>
}
export const defineRegistry = (registry: Registry): Registry => registry
