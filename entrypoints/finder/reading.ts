/** One reading of this page: passages, the claims in them, and what the page says it sells. */
import { detect } from '../../src/core/detect.ts'
import { contextOf } from '../../src/core/parse.ts'
import type { Scheme } from '../../src/core/scheme.ts'
import type { Claim, Day, Listing, Passage } from '../../src/core/words.ts'
import { anchorFor } from '../../src/page/anchor.ts'
import { type Place, readPage } from '../../src/page/read.ts'
import type { Reading } from './session.ts'

const MAX_TITLE = 300

/**
 * The ids of `core/shown` that a claim may have: by its number in normal form, as printed, or as a mark merely named.
 * Which one it is the background decides; it knows samples that this script does not.
 */
export const idsOf = ({ scheme, compact, raw }: Claim): readonly string[] => {
  const forms = [compact, raw?.slice(0, 40)].filter((form) => form !== undefined)
  return forms.length > 0 ? forms.map((form) => `${scheme}:${form}`) : [`${scheme}:`]
}

/** What is known of a page without its listing reader. */
const bareListing = ({ title, location }: Document): Listing => ({
  site: location.hostname,
  title: title.slice(0, MAX_TITLE),
  models: [],
  attributes: [],
})

/** The listing reader is fetched only for a page that claims something; should it not come, nothing is compared. */
export const readThis = async (
  document: Document,
  schemes: readonly Scheme[],
  today: Day,
  fetchReader: () => Promise<((passages: readonly Passage<Place>[]) => Listing) | undefined>,
): Promise<Reading> => {
  const passages = readPage(document)
  const claims = detect(passages, schemes, contextOf(today))
  const readListing = claims.length > 0 ? await fetchReader() : undefined
  return {
    claims,
    listing: readListing?.(passages) ?? bareListing(document),
    anchorOf: (claim) => {
      const passage = passages[claim.passage]
      return passage ? anchorFor(passage, claim) : null
    },
    idsOf,
  }
}
