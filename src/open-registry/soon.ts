/**
 * What is there at once, or will be. An embedded database answers in the same turn; a promise at each step on the way out
 * would cost as much as its answer, so the steps of the busiest calls wait only where there is something to wait for.
 */
export type Soon<T> = T | Promise<T>

export const after = <A, B>(value: Soon<A>, next: (value: A) => Soon<B>): Soon<B> =>
  value instanceof Promise ? value.then(next) : next(value)
