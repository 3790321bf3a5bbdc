/**
 * Answers that go out together at the end of the turn in which they were made. Whoever waits for an answer is woken by it:
 * where each goes out while the next is being made, its reader has fallen asleep again each time, and waking takes longer
 * than looking a certificate up. An answer that is made alone goes out as soon as ever.
 */
import { type IncomingMessage, ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Asking } from './request-head.ts'

type End = (body?: unknown, encoding?: unknown, done?: unknown) => unknown

/** Longer bodies are not copied. */
const MAX_COPIED_BYTES = 16 * 1024

/**
 * A short body as text of one character a byte, the same bytes on the wire: with the head before it, it goes out in one
 * piece. Bytes of their own would be a second one, and other text would be measured and encoded once more.
 */
const asOnePiece = ([body, ...rest]: readonly unknown[]): readonly unknown[] =>
  body instanceof Uint8Array && body.byteLength <= MAX_COPIED_BYTES && rest.length === 0
    ? [Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'), 'latin1']
    : [body, ...rest]

class TurnResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  protected readonly atTurnsEnd: (send: () => void) => void = (send) => send()
  #isPutOff = false

  /** From now on `end` waits for the end of the turn. */
  putOff(): void {
    this.#isPutOff = true
  }

  override end(...given: readonly unknown[]): this {
    const end = super.end.bind(this) as End
    if (!this.#isPutOff) end(...given)
    else {
      const piece = asOnePiece(given)
      this.atTurnsEnd(() => end(...piece))
    }
    return this
  }
}

const makeTurnsEnd = (): ((send: () => void) => void) => {
  let waiting: (() => void)[] = []
  const sendAll = (): void => {
    const ready = waiting
    waiting = []
    for (const send of ready) send()
  }
  return (send) => {
    if (waiting.push(send) === 1) setImmediate(sendAll)
  }
}

/** What a server makes its responses of; those of one server wait for each other. */
export const makeTurnResponse = (): typeof TurnResponse => {
  const atTurnsEnd = makeTurnsEnd()
  return class<Request extends IncomingMessage = IncomingMessage> extends TurnResponse<Request> {
    protected override readonly atTurnsEnd = atTurnsEnd
  }
}

/** Lets the answer to this request go out with the others of its turn. */
export const putOff = ({ env }: Pick<Asking, 'env'>): void => {
  const outgoing: unknown = (env as Partial<HttpBindings> | undefined)?.outgoing
  if (outgoing instanceof TurnResponse) outgoing.putOff()
}
