/** One reading of this page: passages, the claims in them, and what the page says it sells. */
import { detect } from '../../src/core/detect.ts'
import { contextOf } from '../../src/core/parse.ts'
import type { Scheme } from '../../src/core/scheme.ts'
import type { Claim, Day } from '../../src/core/words.ts'
import { anchorFor } from '../../src/page/anchor.ts'
import { readListing } from '../../src/page/listing.ts'
import { readPage } from '../../src/page/read.ts'
import generic from '../../src/sites/generic.ts'
import type { Reading } from './session.ts'

/**
 * The ids of `core/shown` that a claim may have: by its number in normal form, as printed, or as a mark merely named.
 * Which one it is the background decides; it knows samples that this script does not.
 */
export const idsOf = ({ scheme, compact, raw }: Claim): readonly string[] => {
  const forms = [compact, raw?.slice(0, 40)].filter((form) => form !== undefined)
  return forms.length > 0 ? forms.map((form) => `${scheme}:${form}`) : [`${scheme}:`]
}

export const readThis = (document: Document, schemes: readonly Scheme[], today: Day): Reading => {
  const passages = readPage(document)
  return {
    claims: detect(passages, schemes, contextOf(today)),
    listing: readListing(document, passages, generic),
    anchorOf: (claim) => {
      const passage = passages[claim.passage]
      return passage ? anchorFor(passage, claim) : null
    },
    idsOf,
  }
}
