/** Medians and quartiles of a few measured times. Pure. */

export interface Spread {
  readonly q1: number
  readonly median: number
  readonly q3: number
}

/** The value below which `part` of the sorted values lie, between two of them where it falls there. */
const quantile = (sorted: readonly number[], part: number): number => {
  const at = (sorted.length - 1) * part
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}

/** Throws when there is nothing to spread. */
export const spreadOf = (values: readonly number[]): Spread => {
  if (values.length === 0) throw new Error('no values')
  const sorted = [...values].sort((a, b) => a - b)
  return { q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) }
}

export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits))
