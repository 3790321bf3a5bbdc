/**
 * Scripts that come into the frame only when they are needed: the reader with the first hint, chips
 * with the first claim, the card with the first press. The finder reaches them by a property of the isolated world that they share.
 */
import { type Appearance, LOOK_SYMBOL } from '../../src/core/appearance.ts'
import type { Claim, Listing } from '../../src/core/words.ts'
import type { Anchor } from '../../src/page/anchor.ts'
import type { Send } from '../../src/shell/bus.ts'
import type { Chip, ChipOptions, Verdicts } from '../../src/ui/chip.ts'
import type { Finder } from './session.ts'

export interface OpenCardOptions {
  readonly anchor: HTMLElement
  readonly rect: () => DOMRect
  readonly shown: Verdicts
  readonly signal: AbortSignal
  readonly onClose: () => void
}

/** What the reader found, and where a chip for it may stand. */
export interface Read {
  readonly claims: readonly Claim[]
  readonly listing: Listing
  /** After so long the listing is to be asked for again: the page has changed, and it was not read anew. */
  readonly againMs?: number
  readonly anchorOf: (claim: Claim) => Anchor | null
  /** Further places where a claim may have a chip. */
  readonly alsoAt?: (claim: Claim) => readonly Anchor[]
  /** What a claim stands in, or whose attribute it is. */
  readonly elementOf?: (claim: Claim) => Element | undefined
  /** Where a chip may stand behind the words of an element. */
  readonly behind?: (element: Element) => Anchor | null
  readonly titleAnchor: () => Anchor | null
}

/** Puts a chip into the page. */
export type PutChip = (options: Omit<ChipOptions, 'document' | 'openRoot'>) => Chip

/** What each late script offers. */
export interface Late {
  /** Until the signal aborts. */
  readonly chips: (life: AbortSignal) => PutChip
  readonly card: (options: OpenCardOptions) => void
  /** Reads the page in steps; where it is told what changed since it last did, that and what hangs on it. */
  readonly reader: (changes?: readonly MutationRecord[]) => Generator<undefined, Read>
  /** Put in by a press on a search or list page: as long as it is on, the page is read, and its results by themselves. */
  readonly results: {
    readonly isOn: () => boolean
    readonly end: () => void
    readonly among: (reader: Late['reader']) => Late['reader']
  }
}

const world = globalThis as { [key: symbol]: unknown }
const placeOf = (name: keyof Late): symbol => Symbol.for(`proofmark.${name}`)

/** Called by a late script. */
export const offer = <N extends keyof Late>(name: N, made: Late[N]): void => {
  world[placeOf(name)] = made
}

/** The appearance that the person chose, put here before chips and card. */
export const chosenLook = (): Appearance | undefined => world[Symbol.for(LOOK_SYMBOL)] as Appearance | undefined

/** What a late script has offered. */
export const offered = <N extends keyof Late>(name: N): Late[N] | undefined =>
  world[placeOf(name)] as Late[N] | undefined

const FINDER = Symbol.for('proofmark.finder')

/** The finder of this frame, where one was started. */
export const finderOf = (): Finder | undefined => world[FINDER] as Finder | undefined

export const keepFinder = (finder: Finder): void => {
  world[FINDER] = finder
}

/** What a late script offers, fetched on first use; `undefined` when it could not come. */
export const fetchLate = async <N extends Exclude<keyof Late, 'results'>>(
  name: N,
  send: Send,
  signal: AbortSignal,
): Promise<Late[N] | undefined> => {
  // The background may have been asleep, or ended while it was asked: it is asked once more.
  for (let asked = 0; asked < 2 && !world[placeOf(name)] && !signal.aborted; asked++)
    await send('inject', { script: name }, signal)
  return signal.aborted ? undefined : (world[placeOf(name)] as Late[N] | undefined)
}
