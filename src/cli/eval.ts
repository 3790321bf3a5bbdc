/**
 * `npm run -s eval -- <set.jsonl> [--json] [--schemes a,b] [--browser]`: scores detection on a labelled set. With
 * `--browser` pages are read in Chromium, by the finder's own code, and rows are named in which the reader of the
 * command line finds something else. `--pairs <pairs.jsonl>` scores verdicts instead: listing and register answer side by
 * side. Exit codes: 0 scored, 1 it could not be, or the two readers differ, 2 called wrongly.
 */
import { resolve } from 'node:path'
import { detect } from '../core/detect.ts'
import { contextOf } from '../core/parse.ts'
import type { Scheme } from '../core/scheme.ts'
import type { Claim, Day } from '../core/words.ts'
import { schemes as allSchemes } from '../schemes/index.ts'
import { judgePair, readPairs } from './eval-pairs.ts'
import { scorePairs } from './eval-pairs-score.ts'
import { differences, type Finding, findingsIn, score } from './eval-score.ts'
import { type Row, readSet, type Shown, shownBy } from './eval-set.ts'
import { badFlags, readFlags } from './flags.ts'
import { readHtml, readText } from './source.ts'

const USAGE = `npm run -s eval -- <set.jsonl> [--json] [--schemes cn-ccc,us-fcc] [--browser]
npm run -s eval -- --pairs <pairs.jsonl> [--json]

  --pairs     score verdicts on listings and register answers
  --schemes   only these, on both sides
  --browser   read pages in Chromium, and name the rows in which the command line's reader finds something else
  --json      figures for a program`

/** Finds the claims of what a row shows. */
type Find = (shown: Shown) => Promise<readonly Claim[]>
type Found = readonly (readonly [Row, readonly Finding[]])[]

const findWith = async (rows: readonly Row[], path: string, find: Find, today: Day): Promise<Found> => {
  const found: (readonly [Row, readonly Finding[]])[] = []
  for (const row of rows) found.push([row, findingsIn(await find(await shownBy(row, path)), today)])
  return found
}

/** Reads HTML as the command line does. */
const findHere =
  (schemes: readonly Scheme[], today: Day): Find =>
  async ({ kind, text }) =>
    detect((kind === 'html' ? readHtml(text) : readText(text)).passages, schemes, contextOf(today))

/** Reads HTML in Chromium, and all else as here. */
const findInBrowser = async (
  rows: readonly Row[],
  path: string,
  schemes: readonly Scheme[],
  today: Day,
): Promise<Found> => {
  // Loaded on demand: the bundler and the browser's driver take longer to start than the whole set to score.
  const { openBrowserReader } = await import('./eval-browser.ts')
  const reader = await openBrowserReader(schemes, today)
  const here = findHere(schemes, today)
  try {
    const find: Find = async (shown) => (shown.kind === 'html' ? reader.claimsIn(shown.text) : here(shown))
    return await findWith(rows, path, find, today)
  } finally {
    await reader.close()
  }
}

const print = (result: ReturnType<typeof score>): void => {
  console.log(`${result.cases} cases, ${result.expected} numbers expected, ${result.truePositives} found`)
  const { pages, withFalsePositives } = result.numberFreePages
  console.log(
    `precision ${result.precision}, recall ${result.recall}; number-free rows with a false alarm: ${withFalsePositives} of ${pages}`,
  )
  for (const { id, scheme, number } of result.misses) console.log(`missed       ${id}  ${scheme}  ${number}`)
  for (const { id, scheme, number } of result.falseAlarms) console.log(`false alarm  ${id}  ${scheme}  ${number}`)
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const printPairs = ({ cases, right, accuracy, grave, fields, perKind, wrong }: ReturnType<typeof scorePairs>): void => {
  console.log(`${cases} cases, ${right} right (${percent(accuracy)}), ${grave} grave`)
  console.log(`${fields.expected} fields, ${fields.right} right, ${fields.grave} grave\n`)
  for (const [kind, { expected, right: exact, recall, precision }] of Object.entries(perKind))
    console.log(
      `${kind.padEnd(15)}${String(exact).padStart(4)} of ${String(expected).padEnd(4)} recall ${percent(recall).padStart(7)}  precision ${percent(precision).padStart(7)}`,
    )
  if (wrong.length > 0) console.log('')
  for (const { id, expected, got, wrongKind, grave: isGrave, fields: missed } of wrong) {
    const kind = wrongKind ? `${isGrave ? 'GRAVE ' : ''}${expected} expected, ${got} found` : got
    const rows = missed.map(
      (row) => `${row.grave ? 'GRAVE ' : ''}${row.field}: ${row.expected} expected, ${row.got} found`,
    )
    console.log(`${id}  ${[kind, ...rows].join('; ')}`)
  }
}

/** Scores verdicts on labelled pairs. */
const evalPairs = async (path: string, json: boolean): Promise<number> => {
  const pairs = await readPairs(resolve(path))
  const judged = await Promise.all(pairs.map(async (pair) => [pair, await judgePair(pair)] as const))
  const result = scorePairs(judged)
  if (json) console.log(JSON.stringify(result, null, 2))
  else printPairs(result)
  return 0
}

const main = async (): Promise<number> => {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    {
      json: { type: 'boolean' },
      schemes: { type: 'string' },
      browser: { type: 'boolean' },
      pairs: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    USAGE,
  )
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (values.pairs !== undefined) {
    if (positionals.length > 0 || values.schemes !== undefined || values.browser)
      return badFlags('--pairs stands alone, or with --json.', USAGE)
    return evalPairs(values.pairs, values.json ?? false)
  }
  const [set, ...more] = positionals
  if (set === undefined || more.length > 0) return badFlags('One labelled set is needed.', USAGE)
  const only = values.schemes?.split(',').map((id) => id.trim().toLowerCase())
  const known = allSchemes.map(({ id }) => id)
  const unknown = only?.filter((id) => !known.includes(id)) ?? []
  if (unknown.length > 0) badFlags(`No scheme ${unknown.join(', ')}. Known: ${known.join(', ')}`, USAGE)
  const schemes = allSchemes.filter(({ id }) => only?.includes(id) ?? true)
  const today = new Date().toISOString().slice(0, 10)
  const path = resolve(set)
  const rows = await readSet(path)

  const here = await findWith(rows, path, findHere(schemes, today), today)
  const there = values.browser ? await findInBrowser(rows, path, schemes, today) : undefined
  const result = score(there ?? here, only && new Set(only))
  const differing = there ? differences(here, there) : []
  if (values.json) console.log(JSON.stringify({ ...result, ...(there ? { differences: differing } : {}) }, null, 2))
  else {
    print(result)
    for (const { id, onlyHere, onlyThere } of differing)
      console.log(
        `differs      ${id}  without a browser: ${onlyHere.join(' ') || '–'}  in Chromium: ${onlyThere.join(' ') || '–'}`,
      )
    if (there) console.log(`${differing.length} of ${rows.length} rows differ between Chromium and the command line`)
  }
  return differing.length === 0 ? 0 : 1
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  })
