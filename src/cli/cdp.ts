/**
 * The browser's debugging protocol over a pair of pipes (`--remote-debugging-pipe`): one JSON text a message, ended by
 * a zero byte. Pipes need no port that others on this machine could reach.
 */
import type { Readable, Writable } from 'node:stream'

export type CdpParams = Readonly<Record<string, unknown>>

export interface Cdp {
  /** Sends a command and waits for its result. Rejects when the browser refuses it or is gone. */
  readonly send: (method: string, params?: CdpParams, sessionId?: string) => Promise<CdpParams>
}

interface Waiting {
  readonly method: string
  readonly resolve: (result: CdpParams) => void
  readonly reject: (error: Error) => void
}

interface Incoming {
  readonly id?: number
  readonly result?: CdpParams
  readonly error?: { readonly message: string }
}

/** Speaks over the two pipes of a browser process. Events are not listened to: everything here asks and waits. */
export const connectPipe = (write: Writable, read: Readable): Cdp => {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let rest = ''

  const receive = (text: string): void => {
    const { id, result, error }: Incoming = JSON.parse(text)
    const waiter = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !waiter) return
    waiting.delete(id)
    if (error) waiter.reject(new Error(`${waiter.method}: ${error.message}`))
    else waiter.resolve(result ?? {})
  }
  const giveUp = (): void => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is gone`))
    waiting.clear()
  }

  read.setEncoding('utf8')
  read.on('data', (chunk: string) => {
    const texts = (rest + chunk).split('\0')
    rest = texts.pop() ?? ''
    texts.forEach(receive)
  })
  read.on('close', giveUp)
  read.on('error', giveUp)
  write.on('error', giveUp)

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (!write.writable) return reject(new Error(`${method}: the browser is gone`))
        const id = ++lastId
        waiting.set(id, { method, resolve, reject })
        write.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
      }),
  }
}

/** Runs an expression in a page or worker and returns its value; a promise is awaited there. Rejects when it throws. */
export const evaluate = async (cdp: Cdp, sessionId: string, expression: string): Promise<unknown> => {
  const answer = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
  if (answer.exceptionDetails)
    throw new Error(`in the browser: ${JSON.stringify(answer.exceptionDetails).slice(0, 600)}`)
  return isObject(answer.result) ? answer.result.value : undefined
}

/** Opens a page and speaks to it; returns the session and the target. */
export const openPage = async (
  cdp: Cdp,
  url: string,
): Promise<{ readonly sessionId: string; readonly targetId: string }> => {
  const { targetId } = await cdp.send('Target.createTarget', { url })
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true })
  return { sessionId: String(sessionId), targetId: String(targetId) }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
