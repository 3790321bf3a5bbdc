/** Registers `<proof-mark>` once. */
import { createProofMark } from './element.ts'
import type { BadgeWords } from './words.ts'

/** Where the files beside the script are, as the build names them: `./proof-mark-1.2.3.`. */
declare const PROOF_MARK_FILES: string

/**
 * Safe to call again, and beside another version on the same page: the first one stays. Does nothing where there is no
 * browser, so that a server may load it.
 */
export const defineProofMark = (words: BadgeWords): void => {
  if (!globalThis.customElements || customElements.get('proof-mark')) return
  customElements.define(
    'proof-mark',
    createProofMark(words, (name) => import(/* @vite-ignore */ `${PROOF_MARK_FILES}${name}.mjs`)),
  )
}
