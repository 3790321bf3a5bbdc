/**
 * `npm run -s eval -- <set.jsonl> [--json] [--schemes a,b]`: scores detection on a labelled set. A number counts when
 * scheme and normal form agree; every finding inside a row's scope that is not expected is false.
 */
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { detect } from '../core/detect.ts'
import { parseClaim } from '../core/parse.ts'
import { fold } from '../core/text.ts'
import type { Claim } from '../core/words.ts'
import { catalogue } from '../schemes/about/index.ts'
import { schemes as allSchemes } from '../schemes/index.ts'
import { looksLikeHtml, readHtml, readText, readTextFile, type Source } from './source.ts'

const USAGE = 'npm run -s eval -- <set.jsonl> [--json] [--schemes cn-ccc,us-fcc]'

interface ExpectedNumber {
  readonly scheme: string
  readonly normalized: string
}
interface Row {
  readonly id: string
  readonly kind: string
  readonly scope: string
  readonly excerpt: string
  readonly page?: string
  readonly expected: readonly ExpectedNumber[]
}
interface Tally {
  expected: number
  truePositives: number
  falsePositives: number
}
interface Finding {
  readonly scheme: string
  readonly number: string
  readonly raw: string
}

/** Both sides without spaces, hyphens and width: the set keeps a hyphen where the scheme's normal form drops it. */
const bare = (number: string): string => fold(number).text.replace(/[\s-]/gu, '').toUpperCase()
const schemeId = (id: string): string => id.toLowerCase()

const isRow = (value: unknown): value is Row => {
  if (typeof value !== 'object' || value === null) return false
  const row = value as Record<string, unknown>
  return typeof row.id === 'string' && typeof row.excerpt === 'string' && Array.isArray(row.expected)
}

/** Rows of the set; a line that is none is an error that names its number. */
const readSet = async (path: string): Promise<readonly Row[]> => {
  const lines = (await readTextFile(path)).split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const value: unknown = JSON.parse(line)
    if (!isRow(value)) throw new Error(`${path}:${i + 1}: no row (id, excerpt and expected are needed)`)
    return [value]
  })
}

const sourceOf = async (row: Row, folder: string): Promise<Source> => {
  if (row.page && row.scope === 'full_page') return readHtml(await readTextFile(resolve(folder, row.page)))
  return row.kind === 'html' && looksLikeHtml(row.excerpt) ? readHtml(row.excerpt) : readText(row.excerpt)
}

/** Numbers found in a source, one each. */
export const findingsOf = (source: Source, schemeIds: ReadonlySet<string>, today: string): readonly Finding[] => {
  const schemes = allSchemes.filter(({ id }) => schemeIds.has(id))
  const claims = detect(source.passages, schemes, { year: Number(today.slice(0, 4)) })
  const number = (claim: Claim): string => {
    const reading = parseClaim(claim, catalogue, today)
    return reading.kind === 'number' ? reading.number.compact : (claim.raw ?? '')
  }
  const findings = claims
    .filter(({ raw }) => raw !== undefined)
    .map((claim) => ({ scheme: claim.scheme, number: number(claim), raw: claim.raw ?? '' }))
  return [...new Map(findings.map((finding) => [`${finding.scheme}:${bare(finding.number)}`, finding])).values()]
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000)

/** Scores all rows; see the module's text. */
export const score = async (path: string, only: readonly string[] | undefined, today: string) => {
  const rows = await readSet(path)
  const ids = new Set(only ?? allSchemes.map(({ id }) => id))
  const perScheme = new Map<string, Tally>()
  const tally = (scheme: string): Tally => {
    const known = perScheme.get(scheme) ?? { expected: 0, truePositives: 0, falsePositives: 0 }
    perScheme.set(scheme, known)
    return known
  }
  const misses: { id: string; scheme: string; number: string }[] = []
  const falseAlarms: { id: string; scheme: string; number: string }[] = []
  const numberFreePages = { pages: 0, withFalsePositives: 0 }
  let found = 0
  for (const row of rows) {
    const findings = findingsOf(await sourceOf(row, dirname(resolve(path))), ids, today)
    found += findings.length
    const wanted = row.expected.filter(({ scheme }) => !only || ids.has(schemeId(scheme)))
    const keys = new Set(findings.map(({ scheme, number }) => `${scheme}:${bare(number)}`))
    const wantedKeys = new Set(wanted.map(({ scheme, normalized }) => `${schemeId(scheme)}:${bare(normalized)}`))
    for (const { scheme, normalized } of wanted) {
      const entry = tally(schemeId(scheme))
      entry.expected++
      if (keys.has(`${schemeId(scheme)}:${bare(normalized)}`)) entry.truePositives++
      else misses.push({ id: row.id, scheme: schemeId(scheme), number: normalized })
    }
    const wrong = findings.filter(({ scheme, number }) => !wantedKeys.has(`${scheme}:${bare(number)}`))
    for (const { scheme, raw } of wrong) {
      tally(scheme).falsePositives++
      falseAlarms.push({ id: row.id, scheme, number: raw })
    }
    if (row.expected.length === 0) {
      numberFreePages.pages++
      if (wrong.length > 0) numberFreePages.withFalsePositives++
    }
  }
  const tallies = [...perScheme.values()]
  const sum = (key: keyof Tally): number => tallies.reduce((total, entry) => total + entry[key], 0)
  const [expected, truePositives, falsePositives] = [sum('expected'), sum('truePositives'), sum('falsePositives')]
  return {
    cases: rows.length,
    expected,
    found,
    truePositives,
    falsePositives,
    falseNegatives: expected - truePositives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, expected),
    numberFreePages,
    perScheme: Object.fromEntries(
      [...perScheme].sort().map(([scheme, entry]) => [
        scheme.toUpperCase(),
        {
          ...entry,
          precision: ratio(entry.truePositives, entry.truePositives + entry.falsePositives),
          recall: ratio(entry.truePositives, entry.expected),
        },
      ]),
    ),
    misses,
    falseAlarms,
  }
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, schemes: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [path] = positionals
  if (!path || values.help) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  const only = values.schemes?.split(',').map((id) => id.trim().toLowerCase())
  const unknown = only?.filter((id) => !allSchemes.some((scheme) => scheme.id === id)) ?? []
  if (unknown.length > 0) {
    console.error(`No scheme ${unknown.join(', ')}. Known: ${allSchemes.map(({ id }) => id).join(', ')}`)
    return 2
  }
  const result = await score(path, only, new Date().toISOString().slice(0, 10))
  if (values.json) console.log(JSON.stringify(result, null, 2))
  else {
    console.log(`${result.cases} cases, ${result.expected} numbers expected, ${result.truePositives} found`)
    console.log(
      `precision ${result.precision}, recall ${result.recall}; number-free rows with a false alarm: ${result.numberFreePages.withFalsePositives} of ${result.numberFreePages.pages}`,
    )
    for (const miss of result.misses) console.log(`missed       ${miss.id}  ${miss.scheme}  ${miss.number}`)
    for (const alarm of result.falseAlarms) console.log(`false alarm  ${alarm.id}  ${alarm.scheme}  ${alarm.number}`)
  }
  return 0
}

if (import.meta.main)
  process.exitCode = await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  })
