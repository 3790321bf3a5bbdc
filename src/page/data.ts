/**
 * What a page tells machines of certificates beside its JSON-LD certifications, which `readPage` has: microdata and RDFa,
 * properties in JSON-LD, the data in its scripts; in this order of trust. None of it has a place on the page.
 */
import type { Passage } from '../core/words.ts'
import { blobSteps, type Fact, pairOf } from './blobs.ts'
import { certificationIn, jsonLdSteps } from './json-ld.ts'
import { ITEMS, markupSteps } from './markup.ts'
import type { Place } from './read.ts'
import { SKIPPED } from './skipped.ts'
import { atOnce, type Steps } from './steps.ts'

type Passages = readonly Passage<Place>[]

/** Deterministic; reads nothing but the tree, and changes nothing. */
export const readData = (root: Document | Element): Passages => atOnce(dataSteps(root))

export function* dataSteps(root: Document | Element): Steps<Passages> {
  const marked = (yield* markupSteps(root.querySelectorAll(ITEMS), SKIPPED)).map((located): Fact | undefined => {
    const certification = certificationIn(located)
    return certification && { kind: 'json-ld', ...certification }
  })
  const properties = (yield* jsonLdSteps(root.getElementsByTagName('script'))).map(({ node }) => pairOf(node))
  yield
  return [...marked, ...properties, ...(yield* blobSteps(root))]
    .filter((fact) => fact !== undefined)
    .map(({ kind, label, text }) => ({ kind, text, ...(label ? { label } : {}), at: { kind: 'none' } }))
}
