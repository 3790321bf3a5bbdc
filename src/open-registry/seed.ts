/**
 * Fills a register with demonstration data: the cast, and invented certificates around it. The same size, seed and day
 * give the same data, byte for byte.
 */
import { type Catalogue, isExampleNumber } from '../core/catalogue.ts'
import { contextOf, parseNumber } from '../core/parse.ts'
import type { Coverage, Day } from '../core/words.ts'
import { demoBodies } from './bodies.ts'
import { type CastMember, cast, type HeldRecord, UNSEEDED } from './cast.ts'
import { secondCast } from './cast-second.ts'
import { demoAlerts } from './demo-alerts.ts'
import { demoLaboratories, demoTestReports } from './demo-laboratories.ts'
import { allowDemoShop } from './demo-origins.ts'
import { demoEvents, type HeldEvent } from './history.ts'
import { FOOD_NUMBERS, inventors } from './invented.ts'
import { makeRandom } from './random.ts'
import { showcase } from './showcase.ts'
import type { Store } from './store.ts'

export const DEFAULT_SIZE = 5000
/** Above this the six digits of a CCC serial would come round. */
export const MAX_SIZE = 1_000_000

/** Which demonstration register: the large one, or a small one that disagrees with it in one case. */
export type CastName = 'first' | 'second'
export const CASTS: Readonly<Record<CastName, readonly CastMember[]>> = { first: cast, second: secondCast }

export interface SeedOptions {
  readonly cast?: CastName
  /** How many certificates in all, the cast included; never fewer than the cast. The second register is its cast. */
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

interface Numbered {
  readonly scheme: string
  readonly number: string
}

/** A real-looking number never gets an invented status: a number outside the example block is a bug. */
const assertExample = ({ scheme: id, number }: Numbered, catalogue: Catalogue, today: Day): void => {
  const scheme = catalogue.get(id)?.scheme
  const reading = scheme && parseNumber(scheme, number, contextOf(today))
  const isFit = reading?.kind === 'number' && reading.number.compact === number
  if (!isFit || !isExampleNumber(catalogue, reading.number))
    throw new Error(`${id} ${number} is not in the block of example numbers`)
}

const SCHEME_OF_QUALIFICATION: Readonly<Record<string, string>> = { CMA: 'cn-cma', CNAS: 'cn-cnas' }

/** Every number that laboratories and their reports have. */
const numbersOfLaboratories = (): readonly Numbered[] => [
  ...demoLaboratories.flatMap(({ qualifications }) =>
    qualifications.map(({ kind, number }) => ({ scheme: SCHEME_OF_QUALIFICATION[kind] ?? kind, number })),
  ),
  ...demoTestReports.map(({ number }) => ({ scheme: 'cn-test-report', number })),
]

/** The records of a seed, without putting them anywhere. */
export const seedRecords = ({
  cast: name = 'first',
  size = DEFAULT_SIZE,
  seed = 1,
  today,
  catalogue,
}: SeedOptions): readonly HeldRecord[] => {
  const members = [...CASTS[name].map(({ record }) => record), ...(name === 'first' ? showcase : [])]
  const records = [
    ...members,
    ...(name === 'first' ? invent(Math.min(size, MAX_SIZE) - members.length, seed, today) : []),
  ]
  for (const record of records) assertExample(record, catalogue, today)
  return records
}

const invent = (count: number, seed: number, today: Day): readonly HeldRecord[] => {
  const random = makeRandom(seed)
  const taken = new Set(
    [...cast.map(({ record }) => record), ...showcase, ...UNSEEDED].map(({ scheme, number }) => `${scheme}:${number}`),
  )
  const counts = countsOf(Math.max(0, count))
  return Object.entries(inventors).flatMap(([scheme, inventOne]) => {
    const records: HeldRecord[] = []
    for (let i = 0; records.length < counts[scheme as keyof typeof inventors]; i++) {
      const record = inventOne(i, today, random)
      if (!taken.has(`${record.scheme}:${record.number}`)) records.push(record)
    }
    return records
  })
}

/** What happened to these records, in the order in which a register would have entered it. */
const seedEvents = (records: readonly HeldRecord[], name: CastName): readonly HeldEvent[] => {
  const told = new Map(CASTS[name].map(({ record, decisions }) => [record, decisions]))
  return records
    .flatMap((record) => demoEvents(record, told.get(record)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** What a seed is known by in the store. `form` changes with what a seed consists of. */
interface SeedMark {
  readonly form: 3
  readonly name: CastName
}

/** Tells one seed from another, so that a register that already holds it is left alone. */
export const seedMarkOf = ({ cast: name = 'first', size = DEFAULT_SIZE, seed = 1, today }: SeedOptions) =>
  JSON.stringify({
    ...({ form: 3, name } satisfies SeedMark),
    size,
    seed,
    today,
    cast: CASTS[name],
    showcase,
    laboratories: [demoLaboratories, demoTestReports],
    alerts: demoAlerts,
  })

/** Which demonstration register a mark belongs to. */
export const castNameOf = (mark: string | undefined): CastName =>
  mark?.startsWith('{"form":3,"name":"second"') ? 'second' : 'first'

const putLaboratories = async (store: Store, { catalogue, today }: SeedOptions, at: string): Promise<void> => {
  for (const number of numbersOfLaboratories()) assertExample(number, catalogue, today)
  const audit = { at, actor: 'cli', action: 'seed', target: 'laboratories' }
  await store.putLaboratories(
    demoLaboratories.map((laboratory) => ({ ...laboratory })),
    audit,
  )
  await store.putTestReports(
    demoTestReports.map((report) => ({ ...report })),
    audit,
  )
}

/** Puts a seed in place of everything the store holds but its keys; answers how many certificates that is. */
export const seed = async (store: Store, options: SeedOptions): Promise<number> => {
  const { cast: name = 'first', today } = options
  const records = seedRecords(options)
  const asOf = `${today}T00:00:00Z`
  const schemes = [...new Set(records.map(({ scheme }) => scheme))].sort()
  const coverage: readonly Coverage[] = schemes.map((scheme) => ({ scheme, kind: 'demo', asOf }))
  await store.replaceAlerts({ alerts: name === 'first' ? demoAlerts : [], asOf })
  if (name === 'first') await putLaboratories(store, options, asOf)
  await store.replaceAll({
    records,
    events: seedEvents(records, name),
    bodies: demoBodies(records),
    coverage,
    asOf,
    seedMark: seedMarkOf(options),
  })
  if (name === 'first') await allowDemoShop(store, asOf)
  return records.length
}
