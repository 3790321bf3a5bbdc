/** A small generator of numbers that look random and come out the same for the same seed (mulberry32). Not for secrets. */

export interface Random {
  /** A whole number `0 ≤ n < below`. */
  readonly below: (below: number) => number
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  /** One of the keys, each as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K
}

export const makeRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      const drawn = below(entries.reduce((sum, [, weight]) => sum + weight, 0))
      const sums = entries.map((_, i) => entries.slice(0, i + 1).reduce((sum, [, weight]) => sum + weight, 0))
      const chosen = entries[sums.findIndex((sum) => drawn < sum)] ?? entries[0]
      if (!chosen) throw new Error('nothing to draw from')
      return chosen[0]
    },
  }
}
