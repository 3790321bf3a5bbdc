/**
 * Fills a register with demonstration data: the cast, and invented certificates around it. The same size, seed and day
 * give the same data, byte for byte.
 */
import { type Catalogue, isExampleNumber } from '../core/catalogue.ts'
import { contextOf, parseNumber } from '../core/parse.ts'
import type { Coverage, Day } from '../core/words.ts'
import { cast, type HeldRecord, UNSEEDED } from './cast.ts'
import { FOOD_NUMBERS, inventors } from './invented.ts'
import { makeRandom } from './random.ts'
import type { Store } from './store.ts'

export const DEFAULT_SIZE = 5000
/** Above this the six digits of a CCC serial would come round. */
export const MAX_SIZE = 1_000_000

export interface SeedOptions {
  /** How many certificates in all, the cast included; never fewer than the cast. */
  readonly size?: number
  /** Which invention; any whole number. */
  readonly seed?: number
  /** The day on which statuses and dates fit each other. */
  readonly today: Day
  readonly catalogue: Catalogue
}

/** Of what is not the cast: CCC gets the rest. */
const FOOD_SHARE = 0.15
const FCC_SHARE = 0.15

const countsOf = (size: number): Readonly<Record<keyof typeof inventors, number>> => {
  const food = Math.min(Math.floor(size * FOOD_SHARE), Math.floor(FOOD_NUMBERS / 2))
  const fcc = Math.floor(size * FCC_SHARE)
  return { 'cn-ccc': size - food - fcc, 'cn-sc': food, 'us-fcc': fcc }
}

/** A real-looking number never gets an invented status: a number outside the example block is a bug. */
const assertExample = (record: HeldRecord, catalogue: Catalogue, today: Day): void => {
  const scheme = catalogue.get(record.scheme)?.scheme
  const reading = scheme && parseNumber(scheme, record.number, contextOf(today))
  const isFit = reading?.kind === 'number' && reading.number.compact === record.number
  if (!isFit || !isExampleNumber(catalogue, reading.number))
    throw new Error(`${record.scheme} ${record.number} is not in the block of example numbers`)
}

/** The records of a seed, without putting them anywhere. */
export const seedRecords = ({
  size = DEFAULT_SIZE,
  seed = 1,
  today,
  catalogue,
}: SeedOptions): readonly HeldRecord[] => {
  const random = makeRandom(seed)
  const taken = new Set(
    [...cast.map(({ record }) => record), ...UNSEEDED].map(({ scheme, number }) => `${scheme}:${number}`),
  )
  const counts = countsOf(Math.max(0, Math.min(size, MAX_SIZE) - cast.length))
  const invented = Object.entries(inventors).flatMap(([scheme, invent]) => {
    const records: HeldRecord[] = []
    for (let i = 0; records.length < counts[scheme as keyof typeof inventors]; i++) {
      const record = invent(i, today, random)
      if (!taken.has(`${record.scheme}:${record.number}`)) records.push(record)
    }
    return records
  })
  const records = [...cast.map(({ record }) => record), ...invented]
  for (const record of records) assertExample(record, catalogue, today)
  return records
}

/** Tells one seed from another, so that a register that already holds it is left alone. */
export const seedMarkOf = ({ size = DEFAULT_SIZE, seed = 1, today }: SeedOptions): string =>
  JSON.stringify({ size, seed, today, cast: cast.map(({ record }) => record) })

/** Puts a seed in place of everything the store holds; answers how many certificates that is. */
export const seed = async (store: Store, options: SeedOptions): Promise<number> => {
  const records = seedRecords(options)
  const asOf = `${options.today}T00:00:00Z`
  const schemes = [...new Set(records.map(({ scheme }) => scheme))].sort()
  const coverage: readonly Coverage[] = schemes.map((scheme) => ({ scheme, kind: 'demo', asOf }))
  await store.replaceAll({ records, coverage, asOf, seedMark: seedMarkOf(options) })
  return records.length
}
