/** Readings of this page: the claims in it, what it says it sells, and where a chip may stand. */
import { detectSteps } from '../../src/core/detect.ts'
import { wordsOf } from '../../src/core/hint.ts'
import type { Site } from '../../src/core/site.ts'
import type { Claim, Listing, Passage } from '../../src/core/words.ts'
import { anchorFor } from '../../src/page/anchor.ts'
import { readCloser } from '../../src/page/closer.ts'
import { readListing, siteHere } from '../../src/page/listing.ts'
import { type Place, readPage, readParts } from '../../src/page/read.ts'
import { lookFor, type Scanning } from '../../src/page/scan.ts'
import { makeScanner } from '../../src/page/scanner.ts'
import { schemes } from '../../src/schemes/index.ts'
import type { Read } from '../finder/doors.ts'

/** The sieve of every scheme's own words, made once a frame. */
const LOOK = lookFor(schemes.flatMap(wordsOf).join('\n'))

/** Titles are capped, and their white space is folded. */
const isSameTitle = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) => text.replace(/\s+/gu, ''))
  return Boolean(one && other) && one?.startsWith(other?.slice(0, 60) ?? '') === true
}

/** Where a verdict on the listing itself stands: behind the heading that is its title. */
const titleAnchor = (document: Document, { title }: Listing): ReturnType<Read['titleAnchor']> => {
  const headings = readParts(document, [...document.querySelectorAll('h1')])
  const heading = headings.find(
    ({ kind, text, at }) => kind === 'title' && at.kind === 'text' && isSameTitle(text, title),
  )
  return heading ? anchorFor(heading, { start: heading.text.length - 1, end: heading.text.length }) : null
}

type Passages = readonly Passage<Place>[]

/** What was found in the passages of a scan: as long as these are the same, so is that. */
interface Found {
  readonly scanned: Passages
  readonly passages: Passages
  readonly claims: readonly Claim[]
}

/** Reads the page in steps, time and again. */
export const makeReading = (
  document: Document,
  sites: readonly Site[],
): ((changes?: readonly MutationRecord[]) => Scanning<Read>) => {
  const scanner = makeScanner(document, LOOK)
  let last: Found | undefined

  function* find(changes: readonly MutationRecord[] | undefined): Scanning<Found> {
    const scanned = yield* scanner.look(changes)
    if (last?.scanned === scanned) return last
    yield
    const passages = readCloser(document, scanned)
    yield
    const claims = yield* detectSteps(passages, schemes, { year: new Date().getUTCFullYear() })
    return { scanned, passages, claims }
  }

  return function* read(changes) {
    last = yield* find(changes)
    const { passages, claims } = last
    yield
    const all = readPage(document)
    yield
    const listing = readListing(document, all, siteHere(document, sites))
    return {
      claims,
      listing,
      anchorOf: (claim) => {
        const passage = passages[claim.passage]
        return passage ? anchorFor(passage, claim) : null
      },
      titleAnchor: () => titleAnchor(document, listing),
    }
  }
}
