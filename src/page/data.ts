/**
 * What a page tells machines of certificates beside its JSON-LD certifications, which `readPage` has: microdata and RDFa,
 * properties in JSON-LD, the data in its scripts; in this order of trust. None of it has a place on the page.
 */
import type { Passage } from '../core/words.ts'
import { type Fact, pairOf, readBlobs } from './blobs.ts'
import { certificationIn, readJsonLd } from './json-ld.ts'
import { ITEMS, readMarkup } from './markup.ts'
import type { Place } from './read.ts'
import { SKIPPED } from './skipped.ts'

/** Deterministic; reads nothing but the tree, and changes nothing. */
export const readData = (root: Document | Element): readonly Passage<Place>[] => {
  const marked = readMarkup(root.querySelectorAll(ITEMS), SKIPPED).map((located): Fact | undefined => {
    const certification = certificationIn(located)
    return certification && { kind: 'json-ld', ...certification }
  })
  const properties = readJsonLd(root).map(({ node }) => pairOf(node))
  return [...marked, ...properties, ...readBlobs(root)]
    .filter((fact) => fact !== undefined)
    .map(({ kind, label, text }) => ({ kind, text, ...(label ? { label } : {}), at: { kind: 'none' } }))
}
