/**
 * Which certificates a file has named, for millions of them: sixteen to thirty bytes each. It tells a number that comes
 * twice, and afterwards which certificates held are not in the file. Keys are SHA-256, so 64 bits of them are enough: among
 * ten million the chance that two are taken for one is some 3 in a million.
 */

export interface Seen {
  /** Enters it, unless it is there: then the line and digest that it was entered with. */
  readonly enter: (
    key: string,
    line: number,
    digest: number,
  ) => { readonly line: number; readonly digest: number } | undefined
  readonly has: (key: string) => boolean
  readonly count: () => number
}

interface Slots {
  readonly mask: number
  readonly high: Uint32Array
  readonly low: Uint32Array
  readonly lines: Uint32Array
  readonly digests: Uint32Array
}
const makeSlots = (size: number): Slots => ({
  mask: size - 1,
  high: new Uint32Array(size),
  low: new Uint32Array(size),
  lines: new Uint32Array(size),
  digests: new Uint32Array(size),
})

const FIRST_SLOTS = 1024
const FULLEST = 0.75

/** The slot of these bits, or the free one where they belong. A line of 0 means free. */
const slotOf = ({ mask, high, low, lines }: Slots, one: number, other: number): number => {
  let slot = other & mask
  while (lines[slot] !== 0 && (high[slot] !== one || low[slot] !== other)) slot = (slot + 1) & mask
  return slot
}
const put = (slots: Slots, slot: number, values: readonly [number, number, number, number]): void => {
  ;[slots.high[slot], slots.low[slot], slots.lines[slot], slots.digests[slot]] = values
}

const grown = (slots: Slots): Slots => {
  const larger = makeSlots((slots.mask + 1) * 2)
  for (let i = 0; i <= slots.mask; i++) {
    const [high = 0, low = 0, line = 0, digest = 0] = [slots.high[i], slots.low[i], slots.lines[i], slots.digests[i]]
    if (line !== 0) put(larger, slotOf(larger, high, low), [high, low, line, digest])
  }
  return larger
}

const bitsOf = (key: string): readonly [number, number] => [
  Number.parseInt(key.slice(0, 8), 16),
  Number.parseInt(key.slice(8, 16), 16),
]

/** `key` is 64 hexadecimal digits; `line` counts from 1. */
export const makeSeen = (): Seen => {
  let slots = makeSlots(FIRST_SLOTS)
  let count = 0
  return {
    enter: (key, line, digest) => {
      const [high, low] = bitsOf(key)
      const slot = slotOf(slots, high, low)
      const known = slots.lines[slot]
      if (known) return { line: known, digest: slots.digests[slot] ?? 0 }
      put(slots, slot, [high, low, line, digest])
      count += 1
      if (count > (slots.mask + 1) * FULLEST) slots = grown(slots)
      return undefined
    },
    has: (key) => slots.lines[slotOf(slots, ...bitsOf(key))] !== 0,
    count: () => count,
  }
}
