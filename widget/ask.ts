/** Asks the register once, within a time limit, and always comes to an answer. Sends no cookies and no referrer. */
import { type BadgeAnswer, readAnswer, unchecked } from './answer.ts'
import { address, type Question } from './question.ts'

export interface AskDependencies {
  readonly fetch: typeof fetch
  readonly now: () => Date
  readonly timeLimitMs: number
}

const MAX_REPLY_CHARACTERS = 65_536

export const ask = async (
  question: Question,
  { fetch, now, timeLimitMs }: AskDependencies,
  signal: AbortSignal,
): Promise<BadgeAnswer> => {
  const stop = new AbortController()
  const abort = (): void => stop.abort()
  const timer = setTimeout(abort, timeLimitMs)
  signal.addEventListener('abort', abort, { signal: stop.signal })
  // A race, because nothing makes a reply's body heed the signal in time.
  const overdue = new Promise<BadgeAnswer>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(unchecked))
  })
  const answered = async (): Promise<BadgeAnswer> => {
    const reply = await fetch(address(question, '/v1/certificates'), {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-cache',
      signal: stop.signal,
    })
    const text = await reply.text()
    if (text.length > MAX_REPLY_CHARACTERS) return unchecked
    return readAnswer(reply.status, JSON.parse(text), question, now().toISOString().slice(0, 10))
  }
  try {
    return await Promise.race([answered(), overdue])
  } catch {
    return unchecked
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}
