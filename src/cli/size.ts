/**
 * `npm run size`: what travels into a page or starts with the browser, in gzipped bytes, against the budget file.
 * Measures the release that `npm run build` left behind. Exit codes: 0 within budget, 1 over it or not built, 2 called
 * wrongly.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { badFlags, readFlags } from './flags.ts'
import { PROJECT } from './run.ts'
import budget from './size-budget.json' with { type: 'json' }

const USAGE = `npm run size [-- --json]

Bytes of each bundle, gzipped, against src/cli/size-budget.json. Run "npm run build" first.
  --json   figures for a program`

type Part = keyof typeof budget

const RELEASE = '.output/chrome-mv3'

/** The file with which each part begins; what it imports by relative path is counted with it. */
const ENTRIES: Readonly<Record<Part, string>> = {
  finder: `${RELEASE}/finder.js`,
  reader: `${RELEASE}/reader.js`,
  chips: `${RELEASE}/chips.js`,
  badges: `${RELEASE}/badges.js`,
  results: `${RELEASE}/results.js`,
  card: `${RELEASE}/card.js`,
  official: `${RELEASE}/official.js`,
  background: `${RELEASE}/background.js`,
  badge: 'dist/widget/proof-mark.js',
}

/** Static imports in a bundle: `from"./chunks/a.js"`, `import"./chunks/a.js"`; not `import("./late.js")`. */
const IMPORT = /(?:\bfrom|\bimport)\s{0,2}["'](\.{1,2}\/[^"']{1,200})["']/gu

/** A file and all that it imports, each once. */
export const withChunks = (
  file: string,
  read: (file: string) => string,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  const imported = [...read(file).matchAll(IMPORT)].map(([, to]) => path.join(path.dirname(file), to ?? ''))
  return imported.reduce<ReadonlySet<string>>((all, next) => withChunks(next, read, all), new Set([...seen, file]))
}

export interface Sized {
  readonly part: string
  /** `undefined` when it was not built. */
  readonly bytes: number | undefined
  readonly budget: number
}

export const isWithin = ({ bytes, budget }: Sized): boolean => bytes !== undefined && bytes <= budget

/** A line a part: within or over, bytes, budget. */
export const sizeTable = (sizes: readonly Sized[]): string =>
  sizes
    .map((sized) => {
      const bytes = sized.bytes === undefined ? 'not built' : String(sized.bytes)
      return `${isWithin(sized) ? '✓' : '✗'} ${sized.part.padEnd(11)}${bytes.padStart(10)} of ${sized.budget}`
    })
    .join('\n')

const gzipBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length

const measure = (part: Part): Sized => {
  const entry = path.join(PROJECT, ENTRIES[part])
  if (!existsSync(entry)) return { part, bytes: undefined, budget: budget[part] }
  const files = withChunks(entry, (file) => readFileSync(file, 'utf8'))
  return { part, bytes: [...files].map(gzipBytes).reduce((sum, bytes) => sum + bytes, 0), budget: budget[part] }
}

/** What the last release build weighs, part by part. */
export const measureSizes = (): readonly Sized[] => (Object.keys(ENTRIES) as Part[]).map(measure)

if (import.meta.main) {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    USAGE,
  )
  if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)
  if (values.help) console.log(USAGE)
  else {
    const sizes = measureSizes()
    console.log(values.json ? JSON.stringify(sizes, null, 2) : sizeTable(sizes))
    process.exitCode = sizes.every(isWithin) ? 0 : 1
  }
}
