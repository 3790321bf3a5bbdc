/** Registers `<proof-mark>` once. */
import { createProofMark } from './element.ts'

const TIME_LIMIT_MS = 8000

/**
 * Safe to call again, and beside another version on the same page: the first one stays. Does nothing where there is
 * no browser, or one too old for it, so that the link inside the element keeps showing.
 */
export const defineProofMark = (): void => {
  const isAble = typeof customElements === 'object' && 'adoptedStyleSheets' in Document.prototype
  if (!isAble || customElements.get('proof-mark')) return
  // Called through an arrow, since a bare `fetch` must keep its `this`; the page's own `fetch` is the one there is.
  const ProofMark = createProofMark({
    fetch: (input, init) => fetch(input, init),
    now: () => new Date(),
    timeLimitMs: TIME_LIMIT_MS,
  })
  customElements.define('proof-mark', ProofMark)
}
