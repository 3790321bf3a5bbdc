/**
 * The closer reading of a page that is worth one: glued panes come apart, and what machines are told is added. It stands
 * apart from `readPage` and `scanPage` so that no other page pays for it, in bytes or in time.
 */
import type { Passage } from '../core/words.ts'
import { dataSteps } from './data.ts'
import { splitPassage } from './panes.ts'
import type { Place } from './read.ts'
import { atOnce, inTurn, type Steps } from './steps.ts'

type Passages = readonly Passage<Place>[]

/** Passages between two steps. */
const STEP = 100

/** The passages of a page for detection, from those of `readPage` or `scanPage`. Claims count by these. */
export const readCloser = (root: Document | Element, passages: Passages): Passages =>
  atOnce(closerSteps(root, passages))

export function* closerSteps(root: Document | Element, passages: Passages): Steps<Passages> {
  const parts: Passage<Place>[] = []
  yield* inTurn(passages, STEP, (passage) => parts.push(...splitPassage(passage)))
  for (const passage of yield* dataSteps(root)) parts.push(passage)
  return parts
}
