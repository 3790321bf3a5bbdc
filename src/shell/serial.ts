/** One after the other: work given to a queue starts when the work before it has ended, however that ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

export const makeSerial = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
}
