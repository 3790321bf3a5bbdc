/**
 * `<ProofMark>` for Vue 3, as a functional component. Vue is handed in, so that this file needs none:
 * `const ProofMark = proofMarkFor(h)`. It emits `state`.
 */
import type { BadgeStateDetail, BadgeStateEvent, ProofMarkAttributes } from './api.ts'

type Hyperscript<Node> = (
  type: 'proof-mark',
  props: ProofMarkAttributes & { readonly 'onProof-mark-state': (event: BadgeStateEvent) => void },
  children: never,
) => Node

interface Context {
  readonly emit: (event: 'state', detail: BadgeStateDetail) => void
  readonly slots: { readonly default?: () => unknown }
}

const PROPS = [
  ...(['scheme', 'number', 'statement', 'live', 'registry', 'gtin', 'model'] as const),
  ...(['variant', 'size', 'theme', 'lang', 'json-ld'] as const),
] satisfies readonly (keyof ProofMarkAttributes)[]

export const proofMarkFor = <Node>(h: Hyperscript<Node>) =>
  Object.assign(
    (attributes: ProofMarkAttributes, { emit, slots }: Context): Node =>
      h(
        'proof-mark',
        { ...attributes, 'onProof-mark-state': ({ detail }) => emit('state', detail) },
        slots.default?.() as never,
      ),
    { props: PROPS, emits: ['state'] as const },
  )
