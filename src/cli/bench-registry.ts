/**
 * `npm run bench -- registry`: how fast the register answers, over how fast the same server answers a constant, in the same
 * run; how that changes with what it holds; what a certificate takes on disk and how fast certificates come in. The
 * register is made for the measure, in a folder that is deleted at the end.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rounded, type Spread } from './bench-figures.ts'
import { benchRecords } from './bench-registry-data.ts'
import { type Measured, measure } from './bench-registry-measure.ts'
import { type BenchDatabase, filler, openBenchDatabase } from './bench-registry-store.ts'
import { REGISTRY_USAGE } from './bench-registry-usage.ts'
import { findPostgres } from './postgres.ts'

const DEFAULT_SIZE = 3_200_000
const DEFAULT_SIZES = [100_000, 1_000_000]
const DEFAULT_ROUNDS = 7
const ROUND_MS = 2_000
const PART = 2_000

/** At least so much of the floor. */
export const GOALS = { sqlite: { exact: 0.4, range: 0.5 }, postgres: { exact: 0.12, range: 0.5 } } as const

export interface AtSize extends Measured {
  readonly size: number
  /** Rows a second on the way from the size before, all of it held safely. */
  readonly importedPerSecond: number
  readonly bytesPerCertificate: number
}
export interface RegistryBench {
  readonly node: string
  readonly databases: Readonly<Partial<Record<keyof typeof GOALS, readonly AtSize[]>>>
  readonly goals: readonly Goal[]
}
interface Goal {
  readonly database: keyof typeof GOALS
  readonly kind: 'exact' | 'range'
  readonly ratio: number
  readonly least: number
  readonly isReached: boolean
}

export interface RegistryBenchFlags {
  readonly json?: boolean | undefined
  readonly size?: string | undefined
  readonly sizes?: string | undefined
  readonly postgres?: boolean | undefined
  readonly rounds?: string | undefined
}

interface Plan {
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly withPostgres: boolean
}

const MOST = 20_000_000
const LEAST = 2_000
const countOf = (text: string, least: number, most: number): number => {
  const count = /^\d{1,8}$/u.test(text) ? Number(text) : Number.NaN
  return count >= least && count <= most ? count : Number.NaN
}

/** What to measure; a sentence when the flags do not say it. */
const planOf = ({ size, sizes, rounds, postgres = false }: RegistryBenchFlags): Plan | string => {
  const last = size === undefined ? DEFAULT_SIZE : countOf(size, LEAST, MOST)
  const given = sizes === undefined ? DEFAULT_SIZES : sizes.split(',').map((one) => countOf(one, LEAST, MOST))
  const times = rounds === undefined ? DEFAULT_ROUNDS : countOf(rounds, 1, 100)
  if ([last, ...given].some(Number.isNaN)) return `--size and --sizes take numbers from ${LEAST} to ${MOST}.`
  if (Number.isNaN(times)) return '--rounds takes a number from 1 to 100.'
  if (postgres && !findPostgres()) return 'PostgreSQL is not installed here.'
  const before = [...new Set(given)].filter((one) => one < last).sort((a, b) => a - b)
  return { sizes: [...before, last], rounds: times, withPostgres: postgres }
}

/** Fills the database size by size and measures at each. */
const measureSizes = async (
  database: BenchDatabase,
  { rounds }: Plan,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<readonly AtSize[]> => {
  const today = new Date().toISOString().slice(0, 10)
  const parts = benchRecords(Math.max(...sizes), today, PART)
  const results: AtSize[] = []
  for (const size of sizes) {
    say(`${database.name}: filling to ${size}`)
    const filled = await filler(database, parts, results.at(-1)?.size ?? 0, size, `${today}T00:00:00Z`)
    say(`${database.name}: measuring at ${filled.held}`)
    const measured = await measure({ database: database.choice, size: filled.held, rounds, roundMs: ROUND_MS })
    results.push({
      size: filled.held,
      importedPerSecond: filled.perSecond,
      bytesPerCertificate: database.bytes() / filled.held,
      ...measured,
    })
  }
  return results
}

const benchRegistry = async (plan: Plan, say: (line: string) => void): Promise<RegistryBench> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-bench-'))
  const databases: Partial<Record<keyof typeof GOALS, readonly AtSize[]>> = {}
  try {
    for (const name of plan.withPostgres ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const)) {
      const database = await openBenchDatabase(name, folder)
      try {
        databases[name] = await measureSizes(database, plan, name === 'sqlite' ? plan.sizes : plan.sizes.slice(-1), say)
      } finally {
        await database.close()
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { node: process.version, databases, goals: goalsOf(databases) }
}

/** The goals hold at the largest size. */
const goalsOf = (databases: RegistryBench['databases']): readonly Goal[] =>
  (Object.keys(databases) as (keyof typeof GOALS)[]).flatMap((database) => {
    const last = databases[database]?.at(-1)
    return (['exact', 'range'] as const).map((kind): Goal => {
      const ratio = last?.ratio[kind].median ?? 0
      const least = GOALS[database][kind]
      return { database, kind, ratio, least, isReached: ratio >= least }
    })
  })

const three = ({ q1, median, q3 }: Spread, digits = 0): string =>
  `${rounded(median, digits)} (${rounded(q1, digits)}–${rounded(q3, digits)})`

const print = ({ databases, goals }: RegistryBench): void => {
  for (const [name, results] of Object.entries(databases))
    for (const at of results) {
      console.log(
        `\n${name}, ${at.size} certificates: ${Math.round(at.importedPerSecond)} rows a second in, ${Math.round(at.bytesPerCertificate)} bytes each, ${Math.round(at.rssMb)} MB resident, ${Math.round(at.rssWithRangesMb)} MB with all ${2 ** at.rangeBits} ranges`,
      )
      for (const [kind, { perSecond, p50Ms, p99Ms }] of Object.entries(at.kinds))
        console.log(
          `  ${kind.padEnd(11)}${three(perSecond).padEnd(26)} a second   p50 ${p50Ms.toFixed(2)} ms   p99 ${p99Ms.toFixed(2)} ms`,
        )
      for (const [kind, ratio] of Object.entries(at.ratio))
        console.log(
          `  ${kind.padEnd(6)} over its floor  ${three(ratio, 3)}; by processor time ${three(at.cpuRatio[kind as 'exact'], 3)}`,
        )
      console.log(`  ranges made anew: ${rounded(at.coldRangesPerSecond, 1)} a second`)
    }
  console.log('')
  for (const { database, kind, ratio, least, isReached } of goals)
    console.log(`${isReached ? '✓' : '✗'} ${database} ${kind} ${rounded(ratio)} of the floor, at least ${least} wanted`)
}

/** The command. Exit codes: 0 every goal reached, 1 not, 2 called wrongly. */
export const benchRegistryCommand = async (flags: RegistryBenchFlags): Promise<number> => {
  const plan = planOf(flags)
  if (typeof plan === 'string') {
    console.error(`${plan}\n\n${REGISTRY_USAGE}`)
    return 2
  }
  const bench = await benchRegistry(plan, (line) => console.error(line))
  if (flags.json) console.log(JSON.stringify(bench, null, 2))
  else print(bench)
  return bench.goals.every(({ isReached }) => isReached) ? 0 : 1
}
