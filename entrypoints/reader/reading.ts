/** Readings of this page: the claims in it, what it says it sells, and where a chip may stand. */
import { detectSteps } from '../../src/core/detect.ts'
import { wordsOf } from '../../src/core/hint.ts'
import type { Site } from '../../src/core/site.ts'
import type { Claim, Listing, Passage } from '../../src/core/words.ts'
import { anchorFor, placeAt } from '../../src/page/anchor.ts'
import { closerSteps } from '../../src/page/closer.ts'
import { listingSteps, siteSteps } from '../../src/page/listing.ts'
import { type Place, pageSteps, readParts } from '../../src/page/read.ts'
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
  return heading ? anchorBehind(heading) : null
}

const anchorBehind = (passage: Passage<Place>): ReturnType<Read['titleAnchor']> =>
  anchorFor(passage, { start: passage.text.length - 1, end: passage.text.length })

type Passages = readonly Passage<Place>[]

/** What was found in the passages of a scan: as long as these are the same, so is that. */
interface Found {
  readonly scanned: Passages
  readonly passages: Passages
  readonly claims: readonly Claim[]
}

/** What the page sells, as of the last time that this was read. */
interface Sold {
  readonly listing: Listing
  /** Until then it is not read anew. */
  readonly restsUntil: number
  /** The page has changed since. */
  readonly isOld: boolean
}

/**
 * On a page that never rests the listing is read for a tenth of the time at most, and all the same as often as this. Only
 * while the claims stay as they are: no new claim is compared with what the page sold before.
 */
const RESTS = 9
const MAX_REST_MS = 5_000

/** Reads the page in steps, time and again. `clock` in milliseconds. */
export const makeReading = (
  document: Document,
  sites: readonly Site[],
  clock: () => number = () => performance.now(),
): ((changes?: readonly MutationRecord[]) => Scanning<Read>) => {
  const scanner = makeScanner(document, LOOK)
  let last: Found | undefined
  let sold: Sold | undefined

  function* find(changes: readonly MutationRecord[] | undefined): Scanning<Found> {
    const scanned = yield* scanner.look(changes)
    if (last?.scanned === scanned) return last
    yield
    const passages = yield* closerSteps(document, scanned)
    yield
    const claims = yield* detectSteps(passages, schemes, { year: new Date().getUTCFullYear() })
    return { scanned, passages, claims }
  }

  function* readSold(): Scanning<Sold> {
    const begun = clock()
    const all = yield* pageSteps(document)
    yield
    const listing = yield* listingSteps(document, all, yield* siteSteps(document, sites))
    const ended = clock()
    return { listing, restsUntil: ended + Math.min(RESTS * (ended - begun), MAX_REST_MS), isOld: false }
  }

  return function* read(changes) {
    const before = last
    last = yield* find(changes)
    const { passages, claims } = last
    yield
    // No changes, as when it is asked for again, and none that it has not heard of: nothing to be read.
    const isOld = sold?.isOld || changes?.length !== 0
    const mayRest = changes !== undefined && last === before && (!isOld || clock() < (sold?.restsUntil ?? 0))
    const now: Sold = sold && mayRest ? { ...sold, isOld } : yield* readSold()
    sold = now
    const { listing } = now
    return {
      claims,
      listing,
      ...(now.isOld ? { againMs: Math.max(0, now.restsUntil - clock()) } : {}),
      anchorOf: (claim) => {
        const passage = passages[claim.passage]
        return passage ? anchorFor(passage, claim) : null
      },
      elementOf: (claim) => {
        const passage = passages[claim.passage]
        const place = passage && placeAt(passage, 0, 1)
        return (place && ('endNode' in place ? place.node.parentElement : place)) ?? undefined
      },
      behind: (element) => {
        const words = readParts(document, [element]).findLast(({ at }) => at.kind === 'text')
        return words ? anchorBehind(words) : null
      },
      titleAnchor: () => titleAnchor(document, listing),
    }
  }
}
