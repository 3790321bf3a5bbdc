/**
 * `<ProofMark>` for React, and for whatever calls itself with the same `createElement`. React is handed in, so that this
 * file needs none: `const ProofMark = proofMarkFor(createElement)`.
 */
import type { BadgeStateDetail, ProofMarkAttributes, ProofMarkProps } from './api.ts'

type CreateElement<Node> = (
  type: 'proof-mark',
  props: ProofMarkAttributes & { readonly ref: (element: Element | null) => void },
  children: never,
) => Node

/** One per component instance would be enough; a listener for each element is simpler, and goes with it. */
const listeners = new WeakMap<Element, (detail: BadgeStateDetail) => void>()
const tell = ({ currentTarget, detail }: CustomEvent<BadgeStateDetail>): void => {
  if (currentTarget instanceof Element) listeners.get(currentTarget)?.(detail)
}

export const proofMarkFor =
  <Node>(createElement: CreateElement<Node>) =>
  ({ onState, children, ...attributes }: ProofMarkProps): Node =>
    createElement(
      'proof-mark',
      {
        ...attributes,
        ref: (element) => {
          if (!element) return
          listeners.set(element, onState ?? (() => undefined))
          // The same listener twice is one.
          element.addEventListener('proof-mark-state', tell as EventListener)
        },
      },
      children as never,
    )
