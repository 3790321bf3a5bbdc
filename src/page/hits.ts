/** Where words stand on a page, before anything is read around them. */
import { elementsOf } from './walks.ts'

/** Nodes between two steps. */
export const STEP = 2_000
/** Hits between two. */
export const STEP_OF_HITS = 20
/** Of the lists of a first look, by number: the words of marks. */
export const MARKS = 0

/** Where words stand. */
export interface Hits {
  readonly texts: Set<Text>
  readonly elements: Map<Element, HitKind>
}

/** The elements of hits, in no order: a tree that it holds counts for more than a text, and that for more than an attribute. */
export const allOf = ({ texts, elements }: Hits): Map<Element, HitKind> => {
  const all = new Map<Element, HitKind>()
  for (const { parentElement } of texts) if (parentElement) all.set(parentElement, 'text')
  for (const [element, kind] of elements) if (kind === 'tree' || !all.has(element)) all.set(element, kind)
  return all
}

/** Where a word stands: in a text of the element, in an attribute, or in a tree that it holds. */
export type HitKind = 'text' | 'attribute' | 'tree'

export interface Hit {
  readonly element: Element
  readonly kind: HitKind
}

export interface Found extends Hit {
  /** Its number among the elements of the body. */
  readonly place: number
}

/** Hits in document order. */
export const hitsInOrder = (body: Element, hits: Hits): readonly Hit[] => {
  const all = allOf(hits)
  const found: Hit[] = []
  for (const element of all.size > 0 ? [body, ...elementsOf(body)] : []) {
    const kind = all.get(element)
    if (kind) found.push({ element, kind })
  }
  return found
}
