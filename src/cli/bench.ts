/**
 * `npm run bench -- scan [--adversarial] [--json]`: ratios measured in one run, never times against a clock on another
 * machine. Exit codes: 0 measured and within its bounds, 1 not, 2 called wrongly.
 */
import { type Grown, MOST_GROWTH } from './bench-adversarial.ts'
import { rounded } from './bench-figures.ts'
import type { ScanBench } from './bench-scan.ts'
import { badFlags, readFlags } from './flags.ts'

const USAGE = `npm run bench -- scan [--adversarial] [--json]

  scan                 the finder's scan of a large page in Chromium, over a bare walk of the same page
  scan --adversarial   text made to be slow: time per megabyte at 0.25, 0.5 and 1 MB
  listings             check-listings over 100,000 generated listings: rows a second, memory at start, middle and end
  --json               figures for a program`

/** The scan of a large page may cost this many bare walks; a look at what was appended, as many over that. */
export const MOST_WALKS = 3.5
export const MOST_WALKS_APPENDED = 2
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
    `fresh page of ${big.nodes} nodes: longest slice ${ms(big.longestMs).trim()} ms, at most ${MOST_TASK_MS} wanted; listing ${ms(big.listingMs).trim()} ms`,
  )
  console.log(`appended: ratio ${rounded(ratio.appended, 2)}, at most ${MOST_WALKS_APPENDED} wanted`)
  console.log(`found ${bench.found} of ${bench.planted}; ratio ${rounded(ratio.scan, 2)}, at most ${MOST_WALKS} wanted`)
}

const scanBench = async (today: string, isJson: boolean): Promise<boolean> => {
  const { benchScan } = await import('./bench-scan.ts')
  const bench = await benchScan(today, (line) => console.error(line))
  if (isJson) console.log(JSON.stringify(bench, null, 2))
  else printScan(bench)
  const { found, planted, ratio, big } = bench
  return (
    found === planted &&
    ratio.scan <= MOST_WALKS &&
    ratio.appended <= MOST_WALKS_APPENDED &&
    big.longestMs <= MOST_TASK_MS
  )
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
    { adversarial: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    USAGE,
  )
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (positionals[0] === 'listings')
    return (await import('./bench-listings.ts')).benchListingsCommand(positionals, values)
  if (positionals.join(' ') !== 'scan') badFlags(`Not measured: "${positionals.join(' ')}".`, USAGE)
  const today = new Date().toISOString().slice(0, 10)
  const isGood = await (values.adversarial ? adversarialBench : scanBench)(today, values.json ?? false)
  return isGood ? 0 : 1
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  })
