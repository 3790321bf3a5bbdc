/**
 * Work that goes in steps, so that whoever drives it can let the browser breathe between two. The page may change in
 * between: what walks it looks, after each step, whether the place where it rested is still there.
 */
import { nextSiblingOf, parentNodeOf, previousSiblingOf } from './dom.ts'

/** Steps that end with a value. */
export type Steps<T> = Generator<undefined, T>

/** Runs steps to their end. */
export const atOnce = <T>(steps: Steps<T>): T => {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The values in turn, a step after every so many. */
export function* inTurn<T>(values: Iterable<T>, every: number, take: (value: T) => void): Steps<void> {
  let count = 0
  for (const value of values) {
    take(value)
    if (++count % every === 0) yield
  }
}

/** Where a walk rests: a node, and all that it stands in below the root of the walk. */
export type Rest = readonly {
  readonly node: Node
  readonly parent: Node | null
  readonly before: Node | null
  readonly after: Node | null
}[]

export const restAt = (node: Node, root: Node): Rest => {
  const rest: Rest[number][] = []
  for (let each: Node | null = node; each && each !== root; each = parentNodeOf(each))
    rest.push({ node: each, parent: parentNodeOf(each), before: previousSiblingOf(each), after: nextSiblingOf(each) })
  return rest
}

/** Whether all of that is where it was: a walk can go on from there. What moves leaves both its neighbours. */
export const stands = (rest: Rest): boolean =>
  rest.every(
    ({ node, parent, before, after }) =>
      parentNodeOf(node) === parent && (previousSiblingOf(node) === before || nextSiblingOf(node) === after),
  )
