/**
 * Ready answers, kept in memory within a bound of bytes: the least recently used goes first, and whoever asks for one
 * that is just being made waits for it instead of making it again. What is kept can always be made anew, so a register
 * that forgets, or several that each keep their own, answer the same.
 */

export interface AnswerCache<Answer> {
  /** The answer under this key, made if need be. A failure is not kept. */
  readonly get: (key: string, make: () => Promise<Answer>) => Answer | Promise<Answer>
  readonly bytes: () => number
}

export interface AnswerCacheOptions<Answer> {
  readonly maxBytes: number
  readonly bytesOf: (answer: Answer) => number
}

/** What an entry takes besides its answer: key, map entry, object. */
const ENTRY_BYTES = 200

export const makeAnswerCache = <Answer>({ maxBytes, bytesOf }: AnswerCacheOptions<Answer>): AnswerCache<Answer> => {
  /** From the least to the most recently used. */
  const kept = new Map<string, { readonly answer: Answer; readonly bytes: number }>()
  const underWay = new Map<string, Promise<Answer>>()
  let bytes = 0

  const drop = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  const keep = (key: string, answer: Answer): void => {
    const size = bytesOf(answer) + ENTRY_BYTES
    if (size > maxBytes) return
    drop(key)
    kept.set(key, { answer, bytes: size })
    bytes += size
    for (const eldest of kept.keys()) {
      if (bytes <= maxBytes) return
      drop(eldest)
    }
  }
  const make = async (key: string, makeAnswer: () => Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await makeAnswer()
      keep(key, answer)
      return answer
    } finally {
      underWay.delete(key)
    }
  }

  return {
    get: (key, makeAnswer) => {
      const found = kept.get(key)
      if (found) {
        kept.delete(key)
        kept.set(key, found)
        return found.answer
      }
      const begun = underWay.get(key)
      if (begun) return begun
      const making = make(key, makeAnswer)
      underWay.set(key, making)
      return making
    },
    bytes: () => bytes,
  }
}
