/**
 * `npm run bench -- scan [--adversarial | --schemes a,b] [--json]`: ratios measured in one run, never times against a
 * clock on another machine; but for the longest task, which a person feels. Exit codes: 0 measured and within its
 * bounds, 1 not, 2 called wrongly.
 */
import { type Grown, MOST_GROWTH } from './bench-adversarial.ts'
import { rounded } from './bench-figures.ts'
import { REGISTRY_FLAGS, REGISTRY_USAGE } from './bench-registry-usage.ts'
import type { ScanBench } from './bench-scan.ts'
import { badFlags, readFlags } from './flags.ts'

const USAGE = `npm run bench -- scan|listings|lookups|badge|extension|registry [--json]

  scan                 the finder's scan of a large page in Chromium, over a bare walk of the same page
  scan --schemes a,b   the same with these schemes alone
  scan --adversarial   text made to be slow: time per megabyte at 0.25, 0.5 and 1 MB
  listings             check-listings over 100,000 generated listings: rows a second, memory at start, middle and end
  lookups              200 claims over 10 registers with latencies of their own: requests, places at a host, time over the ideal
  badge                the badge: bytes beside Preact's, script to stable badge, a hundred on a page, requests, shifts
  extension            the extension: bytes, scripts in pages, pages with and without it, heap, cold worker, 20 tabs, what is left
${REGISTRY_USAGE}
  --json               figures for a program`

/** The scan of a large page may cost this many bare walks. */
export const MOST_WALKS = 3.5
/**
 * What a page appends may cost it this many times what it would with an observer that walks the new nodes and no more, from
 * the append to the end of the observer's turn. The look by itself, over the walk by itself, is shown beside it and held to
 * nothing: of two such small figures most is memory that a page at rest has let go.
 */
export const MOST_WALKS_ARRIVED = 2
/** From such a length on, a task is felt. */
const MOST_TASK_MS = 50

const ms = (value: number): string => value.toFixed(2).padStart(9)

const printScan = (bench: ScanBench): void => {
  const { page, control, ratio, fresh, big } = bench
  console.log(
    `Chromium ${bench.browser}; ${page.nodes} nodes, ${page.texts} texts, ${page.characters} characters; ${bench.schemes} schemes; ${bench.rounds} rounds`,
  )
  console.log('\n                       ms   quartiles               over the floor')
  for (const [name, { q1, median, q3 }] of Object.entries(bench.ms)) {
    const over = rounded(median / bench.ms.floor.median, 2)
    console.log(`${name.padEnd(15)}${ms(median)}   ${ms(q1)} –${ms(q3)}   ${String(over).padStart(10)}`)
  }
  console.log(`\ncontrol ${rounded(control)} of the floor; ${bench.discarded} runs discarded`)
  console.log(
    `fresh page: walk ${ms(fresh.floorMs).trim()} ms, scan ${ms(fresh.scanMs).trim()} ms, ratio ${rounded(fresh.ratio, 2)}`,
  )
  console.log(
    `fresh page of ${big.nodes} nodes: longest task ${ms(big.longestMs).trim()} ms of processor time, at most ${MOST_TASK_MS} wanted; ${big.count} tasks, ${ms(big.totalMs).trim()} ms in all`,
  )
  console.log(
    `appended, to the end of the observer's turn: ratio ${rounded(ratio.arrived, 2)} to an observer that walks, at most ${MOST_WALKS_ARRIVED} wanted; the look alone, over the walk alone: ${rounded(ratio.appended, 2)}`,
  )
  console.log(`found ${bench.found} of ${bench.planted}; ratio ${rounded(ratio.scan, 2)}, at most ${MOST_WALKS} wanted`)
}

const scanBench = async (today: string, ids: readonly string[], isJson: boolean): Promise<boolean> => {
  const { benchScan } = await import('./bench-scan.ts')
  const bench = await benchScan(today, ids, (line) => console.error(line))
  if (isJson) console.log(JSON.stringify(bench, null, 2))
  else printScan(bench)
  const { found, planted, ratio, big } = bench
  return (
    found === planted &&
    ratio.scan <= MOST_WALKS &&
    ratio.arrived <= MOST_WALKS_ARRIVED &&
    big.longestMs <= MOST_TASK_MS
  )
}

/** Schemes from a flag; ends the process with code 2 when there is no such one. */
const readSchemes = async (text: string | undefined): Promise<readonly string[]> => {
  if (text === undefined) return []
  const { schemes } = await import('../schemes/index.ts')
  const ids = text.split(',').map((id) => id.trim())
  const unknown = ids.filter((id) => !schemes.some((scheme) => scheme.id === id))
  return unknown.length > 0 ? badFlags(`--schemes: no scheme "${unknown.join('", "')}".`, USAGE) : ids
}

const printGrown = ({ text, stage, msPerMegabyte, growth }: Grown): void => {
  const mark = growth < MOST_GROWTH ? '✓' : '✗'
  console.log(`${mark} ${text.padEnd(20)}${stage.padEnd(8)}${msPerMegabyte.map(ms).join('')}   ×${growth.toFixed(2)}`)
}

const adversarialBench = async (today: string, isJson: boolean): Promise<boolean> => {
  const { benchAdversarial } = await import('./bench-adversarial.ts')
  const grown = benchAdversarial(today, (line) => (isJson ? undefined : console.error(line)))
  if (isJson) console.log(JSON.stringify({ mostGrowth: MOST_GROWTH, grown }, null, 2))
  else {
    console.log(`\n${'ms per MB at'.padEnd(30)}  0.25 MB   0.5 MB     1 MB   last over first`)
    grown.forEach(printGrown)
  }
  return grown.every(({ growth }) => growth < MOST_GROWTH)
}

const main = async (): Promise<number> => {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    {
      adversarial: { type: 'boolean' },
      json: { type: 'boolean' },
      schemes: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      ...REGISTRY_FLAGS,
    },
    USAGE,
  )
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const isRegistry = positionals.join(' ') === 'registry' && !values.adversarial
  const foreign = Object.keys(REGISTRY_FLAGS).find((name) => Object.hasOwn(values, name))
  if (foreign && !isRegistry) badFlags(`Only the register is measured with --${foreign}.`, USAGE)
  if (positionals[0] === 'listings')
    return (await import('./bench-listings.ts')).benchListingsCommand(positionals, values)
  if (positionals.join(' ') === 'lookups')
    return (await import('./bench-lookups.ts')).benchLookupsCommand(values.json ?? false)
  if (positionals.join(' ') === 'badge')
    return (await import('./bench-badge.ts')).benchBadgeCommand(values.json ?? false)
  if (positionals.join(' ') === 'extension')
    return (await import('./bench-extension.ts')).benchExtensionCommand(values.json ?? false)
  if (isRegistry) return (await import('./bench-registry.ts')).benchRegistryCommand(values)
  if (positionals.join(' ') !== 'scan') badFlags(`Not measured: "${positionals.join(' ')}".`, USAGE)
  if (values.adversarial && values.schemes !== undefined) badFlags('--adversarial takes no --schemes.', USAGE)
  const ids = await readSchemes(values.schemes)
  const today = new Date().toISOString().slice(0, 10)
  const isJson = values.json ?? false
  const isGood = await (values.adversarial ? adversarialBench(today, isJson) : scanBench(today, ids, isJson))
  return isGood ? 0 : 1
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  })
