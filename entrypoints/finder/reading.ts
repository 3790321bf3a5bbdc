/** One reading of this page: passages, the claims in them, and what the page says it sells. */
import type { Sieve } from '../../src/core/sieve.ts'
import type { Claim, Listing } from '../../src/core/words.ts'
import { glanceSteps } from '../../src/page/glance.ts'
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

/** After so long the browser gets its turn: far below the 50 ms from which on a task is felt. */
const SLICE_MS = 10

const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}

/** Runs the steps, a slice at a time. */
const inSlices = async <T>(steps: Generator<undefined, T>): Promise<T> => {
  let begun = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await pause()
    begun = performance.now()
  }
}

type Reader = Late['reader']

export interface ReadDependencies {
  readonly fetchReader: () => Promise<Reader | undefined>
  /** There where a person has asked for the results of this page. */
  readonly results?: () => Late['results'] | undefined
}

/**
 * Reads this page, time and again. The reader is fetched only for a page worth reading; should it not come, nothing is
 * claimed. Where it is known what changed since the last reading, a reader that was there is told, and asked at once.
 */
export const makeRead = (
  document: Document,
  look: Sieve,
  { fetchReader, results }: ReadDependencies,
): ((changes?: readonly MutationRecord[]) => Promise<Reading>) => {
  let known: Reader | undefined
  return async (changes) => {
    const isKnown = changes !== undefined && known !== undefined
    if (!isKnown) {
      const chosen = results?.()
      const isChosen = chosen?.isOn()
      known = isChosen || (await inSlices(glanceSteps(document, look))) ? await fetchReader() : undefined
      if (known && isChosen) known = chosen?.among(known)
    }
    const read = known ? await inSlices(known(isKnown ? changes : undefined)) : undefined
    return {
      claims: read?.claims ?? [],
      listing: read?.listing ?? bareListing(document),
      againMs: read?.againMs,
      anchorOf: (claim) => read?.anchorOf(claim) ?? null,
      alsoAt: (claim) => read?.alsoAt?.(claim) ?? [],
      titleAnchor: () => read?.titleAnchor() ?? null,
      idsOf,
    }
  }
}
