/** Parts of a page in document order, none within another. */
import {
  compareDocumentPosition,
  contains,
  nextElementSiblingOf,
  parentElementOf,
  previousElementSiblingOf,
} from './dom.ts'
import { elementsOf } from './walks.ts'

/** How far off what stands beside is asked before the browser counts; how far it is from a part to its hit. */
const MAX_NEAR = 6
const MAX_BESIDE = 20
/** How far back a part may belong: what stands before one of several hits is found late. */
const MAX_BACK = 8

/** `Node.DOCUMENT_POSITION_PRECEDING`, `_FOLLOWING`, `_CONTAINS`, `_CONTAINED_BY`: of the other node, as seen from this one. */
const PRECEDING = 2
const FOLLOWING = 4
const CONTAINS = 8
const CONTAINED_BY = 16

/**
 * Where another element stands that was taken later, itself `own` or beside it: the browser counts the children of a parent
 * to tell, so what is near is asked first. Hits come in order, and so do elements that hold theirs.
 */
const positionFrom = (
  one: Element,
  other: Element,
  own: Element | undefined,
  holding: ReadonlySet<Element>,
): number => {
  let beside: Element | null = other
  const parent = parentElementOf(one)
  for (let above = parentElementOf(other); beside && above !== parent; above = beside && parentElementOf(beside))
    beside = above
  let [before, after]: (Element | null)[] = [one, one]
  for (let steps = 0; beside && steps < MAX_NEAR; steps++) {
    if (beside === after) return steps > 0 ? FOLLOWING : CONTAINED_BY
    if (beside === before) return PRECEDING
    before = before && previousElementSiblingOf(before)
    after = after && nextElementSiblingOf(after)
  }
  if (!own || !holding.has(one) || !isClearOf(one, other, own)) return compareDocumentPosition(one, other)
  return contains(one, other) ? CONTAINED_BY : FOLLOWING
}

/** Whether nothing of `one` stands from `other`, which is `own` or stands right before it, to `own`. */
const isClearOf = (one: Element, other: Element, own: Element): boolean => {
  let each: Element | null = own
  for (let steps = 0; each && steps < MAX_BESIDE; steps++, each = previousElementSiblingOf(each)) {
    if (contains(each, one)) return false
    if (contains(each, other)) return true
  }
  return false
}

/** Puts a part where it belongs, in place of those within it, unless it is within one; false where that is far back. */
export const putInOrder = (
  kept: Element[],
  part: Element,
  own: Element | undefined,
  holding: ReadonlySet<Element>,
): boolean => {
  const first = Math.max(0, kept.length - MAX_BACK)
  for (let i = kept.length; i > first; i--) {
    const position = positionFrom(kept[i - 1] as Element, part, own, holding)
    if (position & CONTAINED_BY) return true
    if (position & CONTAINS) kept.splice(i - 1, 1)
    else if (position & FOLLOWING) {
      kept.splice(i, 0, part)
      return true
    }
  }
  kept.splice(first, 0, part)
  return first === 0
}

/**
 * In document order, none within another. By a walk: which of two elements comes first takes the longer to tell the more
 * children their parent has.
 */
export const inOrder = (body: Element, parts: ReadonlySet<Element>): readonly Element[] => {
  const kept: Element[] = []
  for (const part of elementsOf(body)) {
    const last = kept.at(-1)
    if (parts.has(part) && !(last && contains(last, part))) kept.push(part)
  }
  return kept
}
