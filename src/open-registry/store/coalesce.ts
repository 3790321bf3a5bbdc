/**
 * Joins questions that come while others are under way into one, for databases across a wire: the trip costs more than
 * the answer. A question never joins one that has been sent, so nobody gets an answer older than the question.
 */

export interface CoalesceOptions {
  /** Trips under way at once. */
  readonly lanes: number
  /** Most questions of one trip. */
  readonly most: number
}

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer | PromiseLike<Answer>) => void
  readonly reject: (fault: unknown) => void
}

/** `askMany` gives one answer for each question, in order. */
export const coalesced = <Question, Answer>(
  askMany: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  { lanes, most }: CoalesceOptions,
): ((question: Question) => Promise<Answer>) => {
  const waiting: Waiting<Question, Answer>[] = []
  let underWay = 0
  const send = async (): Promise<void> => {
    const trip = waiting.splice(0, most)
    underWay++
    try {
      const answers = await askMany(trip.map(({ question }) => question))
      for (const [i, { resolve }] of trip.entries()) resolve(answers[i] as Answer)
    } catch (fault) {
      for (const { reject } of trip) reject(fault)
    } finally {
      underWay--
      sendAll()
    }
  }
  const sendAll = (): void => {
    while (waiting.length > 0 && underWay < lanes) void send()
  }
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      // At the end of the turn: a microtask would send the first of several requests that came together off alone.
      if (waiting.length === 1) setImmediate(sendAll)
    })
}
