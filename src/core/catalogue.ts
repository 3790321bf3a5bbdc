/**
 * All schemes we know, with what they are. Passed as a value: made by `schemes/about` where prose may be bundled, and in
 * the extension from the file of meanings.
 */
import type { About, Scheme } from './scheme.ts'
import type { CertificateNumber, SchemeId } from './words.ts'

export interface CatalogueEntry {
  readonly scheme: Scheme
  readonly about: Omit<About, 'sources'>
}
export type Catalogue = ReadonlyMap<SchemeId, CatalogueEntry>

/** Joins schemes and their abouts by id; a scheme without an about is a bug and throws. */
export const makeCatalogue = (schemes: readonly Scheme[], abouts: readonly CatalogueEntry['about'][]): Catalogue => {
  const byId = new Map(abouts.map((about) => [about.id, about]))
  return new Map(
    schemes.map((scheme) => {
      const about = byId.get(scheme.id)
      if (!about) throw new Error(`schemes/about has no ${scheme.id}`)
      return [scheme.id, { scheme, about }]
    }),
  )
}

/** True for numbers that are assumed never issued: only these may be answered by demonstration data. */
export const isExampleNumber = (catalogue: Catalogue, number: CertificateNumber): boolean =>
  catalogue.get(number.scheme)?.scheme.isExample(number.parts) ?? false
