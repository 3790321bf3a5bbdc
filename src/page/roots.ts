/**
 * The trees of a page beside its own: documents of frames of the same origin, and open shadow roots. A frame of another
 * origin and a closed root stay out of reach, and our own hosts are left alone.
 */
import { assignedSlotOf, hasAttribute, parentElementOf, parentNodeOf, shadowRootOf } from './dom.ts'

/** The page's document, one of a frame in it, or an open shadow root in any of these. */
export type Root = Document | ShadowRoot

/** Marks the elements that we put into the page; they are never read. */
export const HOST_ATTRIBUTE = 'data-proofmark-host'

/** How deep frames may stand in frames. */
export const MAX_FRAME_DEPTH = 3
/** How deep shadow roots may stand in shadow roots, in each document. */
export const MAX_SHADOW_DEPTH = 8

/** True for an element of ours in the page. */
export const isOurs = (element: Element): boolean => hasAttribute(element, HOST_ATTRIBUTE)

/** The open shadow root of an element. */
export const shadowOf = shadowRootOf

/** The element whose shadow root a node is a child of. */
export const hostOf = (node: Node): Element | null => {
  const parent = parentNodeOf(node)
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null
}

/** What a node is shown in: its slot, its parent or its host. */
export const around = (node: Node): Element | null => assignedSlotOf(node) ?? parentElementOf(node) ?? hostOf(node)

/** True once the frame that a node stood in has gone: Firefox then lets nobody touch it ("can't access dead object"). */
export const isDead = (node: Node): boolean => {
  try {
    return !node.nodeType
  } catch {
    return true
  }
}

/** The document of a frame, unless it is of another origin or a person writes in it. */
export const documentIn = (element: Element): Document | null => {
  if (element.localName !== 'iframe') return null
  try {
    const inner = (element as HTMLIFrameElement).contentDocument
    return inner?.designMode === 'on' ? null : inner
  } catch {
    return null
  }
}

/** A document and every tree within reach of it. */
export const rootsOf = (document: Document): readonly Root[] => {
  const roots: Root[] = []
  const visit = (root: Root, frames: number, shadows: number): void => {
    roots.push(root)
    for (const element of shadows < MAX_SHADOW_DEPTH ? root.querySelectorAll('*') : []) {
      const shadow = shadowOf(element)
      if (shadow && !isOurs(element)) visit(shadow, frames, shadows + 1)
    }
    for (const element of frames < MAX_FRAME_DEPTH ? root.querySelectorAll('iframe') : []) {
      const inner = documentIn(element)
      if (inner) visit(inner, frames + 1, 0)
    }
  }
  visit(document, 0, 0)
  return roots
}
