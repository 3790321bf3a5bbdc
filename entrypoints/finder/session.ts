/**
 * One finder in one frame: reads the settled page, asks the background, keeps a chip beside each claim, and undoes all
 * of it when told to or when its extension is gone. It knows neither schemes nor registers; it computes no verdict.
 */
import type { Shown } from '../../src/core/shown.ts'
import type { Claim, Listing } from '../../src/core/words.ts'
import type { Anchor } from '../../src/page/anchor.ts'
import type { Send } from '../../src/shell/bus.ts'
import type { Chip } from '../../src/ui/chip.ts'

/** One reading of the page. */
export interface Reading {
  readonly claims: readonly Claim[]
  readonly listing: Listing
  /** Where the chip of a claim may stand; `null` when the claim has no place that can be seen. */
  readonly anchorOf: (claim: Claim) => Anchor | null
  /** Where a verdict on the listing itself may stand; `null` when its title cannot be seen. */
  readonly titleAnchor: () => Anchor | null
  /** The ids under which an answer may speak of this claim, likeliest first; at least one. */
  readonly idsOf: (claim: Claim) => readonly string[]
}

export type PlacedChip = Pick<Chip, 'host' | 'update' | 'remove'>

export interface FinderDependencies {
  readonly read: (signal: AbortSignal) => Reading | Promise<Reading>
  readonly send: Send
  /** False when the extension has been updated, disabled or removed under this script. */
  readonly isAlive: () => boolean
  /** `shown` is missing while the answer is awaited. The chip goes with the signal. */
  readonly mountChip: (anchor: Anchor, shown: Shown | undefined, signal: AbortSignal) => PlacedChip
}

/** The page came to rest; it came to rest at another address; the person wants it read again. */
export type Why = 'settled' | 'moved' | 'asked'

export interface Finder {
  /** Reads the page and shows what is new; resolves when that is done. */
  readonly round: (why: Why) => Promise<void>
  /** Undoes everything; for good. */
  readonly stop: () => void
  /** False when stopped, or when the extension is gone: then it stops itself. */
  readonly isRunning: () => boolean
  /** Aborts when it stops. */
  readonly signal: AbortSignal
}

/** How often a chip is placed at one address; a page that keeps throwing it out wins. */
export const MAX_PLACEMENTS = 5

interface Placed {
  readonly chip: PlacedChip
  readonly placements: number
}

/** What the background would judge; where it stood in the page makes no difference to that. */
const keyOf = ({ claims, listing }: Reading): string =>
  JSON.stringify([claims.map(({ passage: _passage, start: _start, end: _end, ...said }) => said), listing])

export const makeFinder = ({ read, send, isAlive, mountChip }: FinderDependencies): Finder => {
  const life = new AbortController()
  const placed = new Map<string, Placed>()
  let answers: ReadonlyMap<string, Shown> = new Map()
  let askedKey = ''
  let latest: Promise<void> = Promise.resolve()

  const stop = (): void => {
    life.abort()
    for (const { chip } of placed.values()) chip.remove()
    placed.clear()
  }
  const isRunning = (): boolean => {
    if (!life.signal.aborted && !isAlive()) stop()
    return !life.signal.aborted
  }

  /** Keeps, moves or mounts the chip of `id`. */
  const place = (id: string, anchor: Anchor | null, shown: Shown | undefined): void => {
    const before = placed.get(id)
    const stands = before?.chip.host.isConnected && before.chip.host.parentElement === anchor?.parent
    if (before && stands) {
      if (shown) before.chip.update(shown)
      return
    }
    before?.chip.remove()
    const placements = before?.placements ?? 0
    if (!anchor || placements >= MAX_PLACEMENTS) return
    placed.set(id, { chip: mountChip(anchor, shown, life.signal), placements: placements + 1 })
  }

  /** Brings the chips into line with what is known. A claim without an answer has a chip only while it is awaited. */
  const draw = (reading: Reading, isWaiting: boolean): void => {
    const current = new Set<string>()
    for (const claim of reading.claims) {
      const ids = reading.idsOf(claim)
      const known = ids.find((id) => answers.has(id))
      const id = known ?? ids[0]
      if (id === undefined || current.has(id) || (known === undefined && !isWaiting)) continue
      current.add(id)
      place(id, reading.anchorOf(claim), answers.get(id))
    }
    for (const shown of answers.values()) {
      if (shown.place !== 'title') continue
      current.add(shown.id)
      place(shown.id, reading.titleAnchor(), shown)
    }
    for (const [id, { chip }] of placed) if (!current.has(id)) chip.remove()
  }

  const ask = async ({ claims, listing }: Reading): Promise<void> => {
    const sent = await send('check', { claims, listing }, life.signal)
    if (sent.kind === 'gone') return stop()
    // No answer says nothing about the page: the next round asks again, and meanwhile nothing is shown.
    if (sent.kind === 'answer') answers = new Map(sent.body.shown.map((shown) => [shown.id, shown]))
    else askedKey = ''
  }

  const oneRound = async (why: Why): Promise<void> => {
    if (!isRunning()) return
    if (why === 'moved') for (const [id, { chip }] of placed) placed.set(id, { chip, placements: 0 })
    const reading = await read(life.signal)
    if (!isRunning()) return
    const key = keyOf(reading)
    if (key !== askedKey || why === 'asked') {
      askedKey = key
      draw(reading, true)
      await ask(reading)
    }
    if (!life.signal.aborted) draw(reading, false)
  }

  return {
    round: (why) => {
      latest = latest.then(() => oneRound(why)).catch(stop)
      return latest
    },
    stop,
    isRunning,
    signal: life.signal,
  }
}
