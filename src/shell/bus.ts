/**
 * Sending a message to the background and living with its death: the worker may be stopped in the middle of an answer,
 * and an updated extension leaves its old scripts behind in the page. Tiny: it travels into every shop page.
 */
import type { Envelope, MessageName, Messages, Reply } from './messages.ts'
import { type Wait, wait } from './time.ts'

export { api } from './api.ts'

/** `gone`: this script outlived its extension. `silent`: no answer after every try. `refused`: the door said no. */
export type Sent<N extends MessageName> =
  | { readonly kind: 'answer'; readonly body: Messages[N]['out'] }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'gone' }

export type Send = <N extends MessageName>(name: N, body: Messages[N]['in'], signal?: AbortSignal) => Promise<Sent<N>>

export interface SendOptions {
  /** `runtime.sendMessage`. */
  readonly sendMessage: (message: Envelope) => Promise<unknown>
  /** False when the extension has been updated, disabled or removed under this script. */
  readonly isAlive: () => boolean
  readonly waitFor?: Wait
  /** How long to wait before each further try. */
  readonly retryDelaysMs?: readonly number[]
}

const DELAYS_MS = [300, 1200, 4000]

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null && 'ok' in value

/** Every message here may be sent twice: handlers give the same answer again. */
export const makeSend =
  ({ sendMessage, isAlive, waitFor = wait, retryDelaysMs = DELAYS_MS }: SendOptions): Send =>
  async <N extends MessageName>(name: N, body: Messages[N]['in'], signal?: AbortSignal): Promise<Sent<N>> => {
    for (const delayMs of [0, ...retryDelaysMs]) {
      if (delayMs > 0) await waitFor(delayMs, signal)
      if (signal?.aborted || !isAlive()) return { kind: 'gone' }
      const reply = await Promise.resolve(sendMessage({ to: 'proofmark', name, body })).catch(() => undefined)
      if (!isReply(reply)) continue
      return reply.ok
        ? { kind: 'answer', body: reply.body as Messages[N]['out'] }
        : { kind: 'refused', error: reply.error }
    }
    return isAlive() ? { kind: 'silent' } : { kind: 'gone' }
  }

/** For the extension's own pages: the answer, or a thrown reason. They show it as "try again". */
export const answerOf = async <N extends MessageName>(sent: Promise<Sent<N>>): Promise<Messages[N]['out']> => {
  const got = await sent
  if (got.kind === 'answer') return got.body
  throw new Error(got.kind === 'refused' ? got.error : got.kind)
}
