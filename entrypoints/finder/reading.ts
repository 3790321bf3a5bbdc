/** One reading of this page: passages, the claims in them, and what the page says it sells. */
import { isWorthReading } from '../../src/core/hint.ts'
import type { Sieve } from '../../src/core/sieve.ts'
import type { Claim, Listing, Passage } from '../../src/core/words.ts'
import { anchorFor } from '../../src/page/anchor.ts'
import { type Place, readPage, readParts } from '../../src/page/read.ts'
import { type Scanning, scanSteps } from '../../src/page/scan.ts'
import type { Late } from './doors.ts'
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

/** Pages that say of themselves that they sell something: an official notice may name it although it shows no mark. */
const PRODUCT_PAGE =
  '[itemtype*="schema.org/Product"],meta[property="og:type"][content*="product" i],meta[property^="product:"]'

const sellsSomething = (document: Document): boolean =>
  document.querySelector(PRODUCT_PAGE) !== null ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    textContent?.includes('"Product'),
  )

/** Titles are capped, and their white space is folded. */
const isSameTitle = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) => text.replace(/\s+/gu, ''))
  return Boolean(one && other) && one?.startsWith(other?.slice(0, 60) ?? '') === true
}

/** The sieves of the first look: over the page, and over the passages that it leaves. */
export interface Looks {
  readonly walk: Sieve
  readonly hint: Sieve
}

/** After so long the browser gets its turn: far below the 50 ms from which on a task is felt. */
const SLICE_MS = 10

const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

/** Runs the steps, a slice at a time. */
const inSlices = async (steps: Scanning): Promise<readonly Passage<Place>[]> => {
  let begun = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await pause()
    begun = performance.now()
  }
}

/** The reader is fetched only for a page worth reading; should it not come, nothing is claimed. */
export const readThis = async (
  document: Document,
  { walk, hint }: Looks,
  fetchReader: () => Promise<Late['reader'] | undefined>,
): Promise<Reading> => {
  const passages = await inSlices(scanSteps(document, walk))
  const isWorth = isWorthReading(passages, hint) || sellsSomething(document)
  const reader = isWorth ? await fetchReader() : undefined
  const { claims, listing } = reader?.(passages, () => readPage(document)) ?? {
    claims: [],
    listing: bareListing(document),
  }
  return {
    claims,
    listing,
    anchorOf: (claim) => {
      const passage = passages[claim.passage]
      return passage ? anchorFor(passage, claim) : null
    },
    titleAnchor: () => {
      const headings = readParts(document, [...document.querySelectorAll('h1')])
      const heading = headings.find(
        ({ kind, text, at }) => kind === 'title' && at.kind === 'text' && isSameTitle(text, listing.title),
      )
      return heading ? anchorFor(heading, { start: heading.text.length - 1, end: heading.text.length }) : null
    },
    idsOf,
  }
}
