/** Readings of a page with its badges: what the reader found, the badges, and their numbers where nothing else claims them. */
import type { Claim } from '../../src/core/words.ts'
import { besideBadge, claimsBeside, type FoundBadges } from '../../src/page/badges.ts'
import type { Steps } from '../../src/page/steps.ts'
import type { Late } from '../finder/doors.ts'

/** Passages of the reader are fewer. */
const OFFSET = 1_000_000
/** On a page that never rests badges are looked for a tenth of the time at most. */
const RESTS = 9
const MIN_REST_MS = 100
const MAX_REST_MS = 5_000

interface Seen {
  readonly found: FoundBadges
  /** Until then they are not looked for anew. */
  readonly restsUntil: number
  readonly isOld: boolean
}

/** `clock` in milliseconds. */
export const withBadges = (
  reader: Late['reader'],
  readBadges: () => Steps<FoundBadges>,
  clock: () => number = () => performance.now(),
): Late['reader'] => {
  let seen: Seen | undefined

  function* look(): Steps<Seen> {
    const begun = clock()
    const found = yield* readBadges()
    const ended = clock()
    const restMs = Math.min(Math.max(RESTS * (ended - begun), MIN_REST_MS), MAX_REST_MS)
    return { found, restsUntil: ended + restMs, isOld: found.isWaiting }
  }

  return function* read(changes) {
    const page = yield* reader(changes)
    yield
    const isOld = seen?.isOld || changes?.length !== 0
    if (seen && changes && (!isOld || clock() < seen.restsUntil)) seen = { ...seen, isOld }
    else seen = yield* look()
    const { found, restsUntil } = seen
    const { badges, passages } = found
    const own = claimsBeside(found, page.claims, OFFSET)
    const waits = [page.againMs, seen.isOld ? Math.max(0, restsUntil - clock()) : undefined]
    const known = waits.filter((ms) => ms !== undefined)
    return {
      ...page,
      claims: [...page.claims, ...own],
      ...(badges.length > 0 ? { listing: { ...page.listing, badges } } : {}),
      ...(known.length > 0 ? { againMs: Math.min(...known) } : {}),
      anchorOf: (claim: Claim) => {
        const passage = passages[claim.passage - OFFSET]
        return passage ? besideBadge(passage) : page.anchorOf(claim)
      },
    }
  }
}
