/**
 * One finder in one frame: reads the settled page, asks the background, keeps a chip beside each claim, and undoes all
 * of it when told to or when its extension is gone. It knows neither schemes nor registers; it computes no verdict.
 */
import type { Shown } from '../../src/core/shown.ts'
import type { Claim, Listing } from '../../src/core/words.ts'
import type { Anchor } from '../../src/page/anchor.ts'
import type { Send } from '../../src/shell/bus.ts'
import type { Chip, Verdicts } from '../../src/ui/chip.ts'

/** One reading of the page. */
export interface Reading {
  readonly claims: readonly Claim[]
  readonly listing: Listing
  /** After so long it is to be read again, although nothing may have changed by then. */
  readonly againMs?: number | undefined
  /** Where the chip of a claim may stand; `null` when the claim has no place that can be seen. */
  readonly anchorOf: (claim: Claim) => Anchor | null
  /** Further places of it, each with a chip of its own; in an order that stays while there are more. */
  readonly alsoAt?: (claim: Claim) => readonly Anchor[]
  /** Where a verdict on the listing itself may stand; `null` when its title cannot be seen. */
  readonly titleAnchor: () => Anchor | null
  /** The ids under which an answer may speak of this claim, likeliest first; at least one. */
  readonly idsOf: (claim: Claim) => readonly string[]
}

export type PlacedChip = Pick<Chip, 'host' | 'update' | 'remove'>

export interface FinderDependencies {
  /** `changes`: what changed since it was last read; missing where that is not known. */
  readonly read: (changes?: readonly MutationRecord[]) => Reading | Promise<Reading>
  readonly send: Send
  /** False when the extension has been updated, disabled or removed under this script. */
  readonly isAlive: () => boolean
  /** Where the page stands now. Without it the page has moved when it is said to have. */
  readonly address?: () => string
  /** Fetches what puts chips into the page: nothing of it is there before something is claimed or told. */
  readonly bringChips?: () => Promise<void>
  /** `shown` is missing while the answer is awaited. The chip goes with the signal; none where it could not come. */
  readonly mountChip: (anchor: Anchor, shown: Verdicts | undefined, signal: AbortSignal) => PlacedChip | undefined
}

/** The page came to rest; it came to rest at another address; the person wants it read again. */
export type Why = 'settled' | 'moved' | 'asked'

export interface Finder {
  /** Reads the page and shows what is new; resolves when that is done. */
  readonly round: (why: Why, changes?: readonly MutationRecord[]) => Promise<void>
  /** Undoes everything; for good. */
  readonly stop: () => void
  /** False when stopped, or when the extension is gone: then it stops itself. */
  readonly isRunning: () => boolean
  /** Aborts when it stops. */
  readonly signal: AbortSignal
}

/** How often a chip is placed at one address; a page that keeps throwing it out wins. */
export const MAX_PLACEMENTS = 5
/** Verdicts with chips beside their claims on one page; the popup lists the rest. */
export const MAX_CHIPS = 60
/** So many verdicts that would stand in one place are one chip. */
export const CROWD = 3
/** What a page that never stops inventing can have at one address; a press is always answered. */
export const MAX_MOUNTED = 300
export const MAX_ASKED = 60

/** A place in the page, and the ids that would stand there, the worst first. */
interface Spot {
  readonly anchor: Anchor
  readonly ids: string[]
}

interface Placed {
  readonly chip: PlacedChip
  readonly placements: number
}

/** What the background would judge; where it stood in the page makes no difference to that. */
const keyOf = ({ claims, listing }: Reading): string =>
  JSON.stringify([
    claims.map(({ passage: _passage, alsoIn: _alsoIn, start: _start, end: _end, ...said }) => said),
    listing,
  ])

export const makeFinder = ({ read, send, isAlive, address, bringChips, mountChip }: FinderDependencies): Finder => {
  const life = new AbortController()
  const placed = new Map<string, Placed>()
  let answers: ReadonlyMap<string, Shown> = new Map()
  let askedKey = ''
  let asked = 0
  let mounted = 0
  let latest: Promise<void> = Promise.resolve()
  /** Ends when the page moves to another address. */
  let visit = new AbortController()
  let visited = address?.()

  const takeOut = (): void => {
    for (const { chip } of placed.values()) chip.remove()
    placed.clear()
  }
  const stop = (): void => {
    life.abort()
    visit.abort()
    takeOut()
  }
  /** A page that moves on may keep its nodes: nothing that was said of it may stand there, or come there late. */
  const moveOn = (): void => {
    visit.abort()
    visit = new AbortController()
    takeOut()
    answers = new Map()
    askedKey = ''
    asked = mounted = 0
  }
  const isRunning = (): boolean => {
    if (!life.signal.aborted && !isAlive()) stop()
    return !life.signal.aborted
  }

  /** Keeps, moves or mounts the chip of `id`. */
  const place = (id: string, anchor: Anchor, shown: Verdicts | undefined): void => {
    const before = placed.get(id)
    const stands = before?.chip.host.isConnected && before.chip.host.parentElement === anchor.parent
    if (before && stands) {
      if (shown) before.chip.update(shown)
      return
    }
    before?.chip.remove()
    const placements = before?.placements ?? 0
    if (placements >= MAX_PLACEMENTS || mounted >= MAX_MOUNTED) return
    const chip = mountChip(anchor, shown, life.signal)
    if (!chip) return
    mounted++
    placed.set(id, { chip, placements: placements + 1 })
  }

  /** The claims that have a chip, one an id: those with an answer, the worst first, then those that wait for one. */
  const chosen = (reading: Reading, isWaiting: boolean): readonly (readonly [string, Claim])[] => {
    const claims = new Map<string, Claim>()
    for (const claim of reading.claims) {
      const ids = reading.idsOf(claim)
      const id = ids.find((each) => answers.has(each)) ?? (isWaiting ? ids[0] : undefined)
      if (id !== undefined && !claims.has(id)) claims.set(id, claim)
    }
    const order = [...answers.keys()]
    const rank = (id: string): number => (answers.has(id) ? order.indexOf(id) : order.length)
    return [...claims].sort(([one], [other]) => rank(one) - rank(other)).slice(0, MAX_CHIPS)
  }

  /** Brings the chips into line with what is known. A claim without an answer has a chip only while it is awaited. */
  const draw = (reading: Reading, isWaiting: boolean): void => {
    const spots: Spot[] = []
    const put = (id: string, anchor: Anchor | null): void => {
      const spot = spots.find((one) => one.anchor.parent === anchor?.parent && one.anchor.before === anchor.before)
      if (spot) spot.ids.push(id)
      else if (anchor) spots.push({ anchor, ids: [id] })
    }
    for (const [id, claim] of chosen(reading, isWaiting))
      for (const anchor of [reading.anchorOf(claim), ...(reading.alsoAt?.(claim) ?? [])]) put(id, anchor)
    for (const { id, place } of answers.values()) if (place === 'title') put(id, reading.titleAnchor())
    const current = new Set<string>()
    /** The same in another place is another one. */
    const keyFor = (key: string): string => {
      let own = key
      while (current.has(own)) own += ' '
      current.add(own)
      return own
    }
    const wanted = spots.flatMap(({ anchor, ids }) =>
      ids.length < CROWD
        ? ids.map((id) => ({ anchor, key: keyFor(id), ids: [id] }))
        : [{ anchor, key: keyFor(`+${[...ids].sort().join()}`), ids }],
    )
    for (const [key, { chip }] of placed) if (!current.has(key)) chip.remove()
    for (const { anchor, key, ids } of wanted) {
      const [worst, ...others] = [...answers.values()].filter(({ id }) => ids.includes(id))
      place(key, anchor, worst && [worst, ...others])
    }
  }

  const ask = async ({ claims, listing }: Reading, { signal }: AbortController): Promise<void> => {
    const moved = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
    const sent = await Promise.race([send('check', { claims, listing }, signal), moved])
    if (!sent || signal.aborted) return
    if (sent.kind === 'gone') return stop()
    // No answer says nothing about the page: the next round asks again, and meanwhile nothing is shown.
    if (sent.kind === 'answer') answers = new Map(sent.body.shown.map((shown) => [shown.id, shown]))
    else askedKey = ''
  }

  const oneRound = async (why: Why, changes: readonly MutationRecord[] | undefined): Promise<void> => {
    if (!isRunning()) return
    const here = visit
    const isHere = (): boolean => isRunning() && !here.signal.aborted
    const reading = await read(why === 'settled' ? changes : undefined)
    if (!isHere()) return
    const key = keyOf(reading)
    if ((key !== askedKey && asked < MAX_ASKED) || why === 'asked') {
      asked++
      askedKey = key
      if (reading.claims.length > 0) await bringChips?.()
      if (!isHere()) return
      draw(reading, true)
      await ask(reading, here)
    }
    if (answers.size > 0) await bringChips?.()
    if (isHere()) draw(reading, false)
    if (reading.againMs !== undefined) setTimeout(() => void round('settled', []), reading.againMs)
  }

  /** The browser's word that the page has moved and our own come in either order: what the first has shown stays. */
  const hasMoved = (why: Why): boolean => {
    if (!address) return why === 'moved'
    const before = visited
    visited = address()
    return visited !== before
  }

  const round: Finder['round'] = (why, changes) => {
    if (hasMoved(why)) moveOn()
    latest = latest.then(() => oneRound(why, changes)).catch(stop)
    return latest
  }

  return {
    round,
    stop,
    isRunning,
    signal: life.signal,
  }
}
