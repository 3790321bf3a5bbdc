/** Walks over a tree: its texts, its elements. */
import { ownerDocumentOf } from './dom.ts'

/** `NodeFilter.SHOW_ELEMENT`, `NodeFilter.SHOW_TEXT`. */
export const SHOW_ELEMENT = 1
export const SHOW_TEXT = 4

export const textsOf = (element: Element): TreeWalker => walkerOf(element, SHOW_TEXT)

/** Over what `NodeFilter` names. */
export const walkerOf = (root: Element | ShadowRoot, what: number): TreeWalker =>
  (ownerDocumentOf(root) as Document).createTreeWalker(root, what)

/** All elements within, in document order; the list is live. */
export function* elementsOf(body: Element): Generator<Element> {
  const elements = body.getElementsByTagName('*')
  for (let i = 0, { length } = elements; i < length; i++) yield elements.item(i) as Element
}
