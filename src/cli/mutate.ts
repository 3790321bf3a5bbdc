/**
 * `npm run mutate [-- --schemes a,b] [--json]`: how much of a scheme its table holds fast. Each atom of its patterns,
 * labels, flags and checks is dropped or weakened in turn, and the table is run against it: a mutant that some row
 * notices is killed. Left out are only mutants that cannot differ, by these rules: the same pattern twice, a class that
 * holds the same characters of folded text, the flag `i` where no letter of the pattern has two cases, an optional group
 * around what may be empty, whatever lets `heads` say yes more often, and the empty half of a mark without numbers.
 * Exit codes: 0 at least 90 % killed for every scheme with numbers, 1 less, or a scheme without a table that holds, 2
 * called wrongly. Of a mark that is only named the survivors are shown, and asked for nothing.
 */
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { CatalogueEntry } from '../core/catalogue.ts'
import { NUMBERLESS, type Scheme } from '../core/scheme.ts'
import { catalogue } from '../schemes/about/index.ts'
import { badFlags, readFlags } from './flags.ts'
import { regexMutants } from './mutate-regex.ts'
import { loadScheme, mutantsOfFile } from './mutate-source.ts'
import { PROJECT } from './run.ts'
import { type Judged, judgeNumber, judgeRoundTrip, judgeSentence, readTable, type Table } from './table.ts'

const USAGE = `npm run mutate [-- --schemes cn-ccc,us-fcc] [--json]

Weakens each atom of each scheme and counts how many of the mutants its table notices.
  --schemes   only these
  --json      figures and survivors for a program`

const REQUIRED = 0.9
const isNumberless = ({ pattern }: Scheme): boolean => pattern.source === NUMBERLESS.pattern.source

export interface Mutant {
  /** What of the scheme was changed, such as `cues`. */
  readonly part: string
  readonly what: string
  readonly make: () => Scheme | Promise<Scheme>
}

const without = (scheme: Scheme, key: keyof Scheme): Scheme => {
  const { [key]: _, ...rest } = scheme
  return rest as Scheme
}

/** Of `heads` a word is left out and that is all: they may say yes in vain, so that saying more is no fault. */
const LISTS = ['cues', 'sharedCues', 'heads', 'structuredNames', 'componentCues'] as const
const listMutants = (scheme: Scheme): readonly Mutant[] =>
  LISTS.flatMap((key) =>
    (scheme[key] ?? []).map((word) => ({
      part: key,
      what: `without "${word}"`,
      make: () => ({ ...scheme, [key]: (scheme[key] ?? []).filter((each) => each !== word) }),
    })),
  )

const WHOLES = ['named', 'heads', 'check', 'isPlausible', 'isUnproven'] as const
const flagMutants = (scheme: Scheme): readonly Mutant[] => {
  return [
    ...WHOLES.filter((key) => scheme[key]).map((key) => ({
      part: key,
      what: 'left out',
      make: () => without(scheme, key),
    })),
    ...(isNumberless(scheme) ? [] : bondMutants(scheme)),
  ]
}

const bondMutants = (scheme: Scheme): readonly Mutant[] => {
  const bond = scheme.bond === 'adjacent' ? 'near' : 'adjacent'
  return [
    {
      part: 'selfEvident',
      what: `${!scheme.selfEvident}`,
      make: () => ({ ...scheme, selfEvident: !scheme.selfEvident }),
    },
    { part: 'bond', what: bond, make: () => ({ ...scheme, bond }) },
  ]
}

const patternMutants = (part: string, pattern: RegExp, make: (pattern: RegExp) => Scheme): readonly Mutant[] =>
  regexMutants(pattern).map(({ regex, what }) => ({ part, what, make: () => make(regex) }))

/** Near misses or lookalikes: each left out, and each atom of its pattern. */
const listedPatternMutants = (scheme: Scheme, key: 'nearMisses' | 'lookalikes'): readonly Mutant[] => {
  const entries: readonly { readonly pattern: RegExp }[] = scheme[key] ?? []
  return entries.flatMap((entry, i) => {
    const part = entries.length > 1 ? `${key}[${i}]` : key
    const withOther = (other: readonly { readonly pattern: RegExp }[]): Scheme =>
      ({ ...scheme, [key]: entries.toSpliced(i, 1, ...other) }) as Scheme
    return [
      { part, what: 'left out', make: () => withOther([]) },
      ...patternMutants(part, entry.pattern, (pattern) => withOther([{ ...entry, pattern }])),
    ]
  })
}

/** Mutants of what a scheme holds as data. */
export const dataMutants = (scheme: Scheme): readonly Mutant[] => [
  ...listMutants(scheme),
  ...flagMutants(scheme),
  ...(isNumberless(scheme) ? [] : patternMutants('pattern', scheme.pattern, (pattern) => ({ ...scheme, pattern }))),
  ...(scheme.named ? patternMutants('named', scheme.named, (named) => ({ ...scheme, named })) : []),
  ...listedPatternMutants(scheme, 'nearMisses'),
  ...listedPatternMutants(scheme, 'lookalikes'),
]

const codeMutants = (file: string): readonly Mutant[] =>
  mutantsOfFile(file).map(({ part, what, code }) => ({ part, what, make: () => loadScheme(file, code) }))

/** Row by row, as the tests judge it. */
function* judgements(entry: CatalogueEntry, { numbers, sentences }: Table): Generator<Judged> {
  for (const row of numbers) yield judgeNumber(entry.scheme, row)
  for (const row of numbers) if (row.compact) yield judgeRoundTrip(entry.scheme, row)
  for (const row of sentences) yield judgeSentence(entry, row)
}

/** Whether every row holds. A scheme that throws holds nothing. */
export const holds = (entry: CatalogueEntry, table: Table): boolean => {
  try {
    for (const { got, wanted } of judgements(entry, table)) if (!isDeepStrictEqual(got, wanted)) return false
    return true
  } catch {
    return false
  }
}

const isKilled = async ({ make }: Mutant, { about }: CatalogueEntry, table: Table): Promise<boolean> => {
  try {
    return !holds({ scheme: await make(), about }, table)
  } catch {
    return true
  }
}

export interface Score {
  readonly scheme: string
  readonly mutants: number
  readonly killed: number
  readonly ratio: number
  readonly survivors: readonly { readonly part: string; readonly what: string }[]
  /** Why nothing could be counted. */
  readonly trouble?: string
}

/** Runs the mutants one after the other. */
export const scoreOf = async (entry: CatalogueEntry, table: Table, mutants: readonly Mutant[]): Promise<Score> => {
  const survivors: Mutant[] = []
  for (const mutant of mutants) if (!(await isKilled(mutant, entry, table))) survivors.push(mutant)
  const killed = mutants.length - survivors.length
  return {
    scheme: entry.scheme.id,
    mutants: mutants.length,
    killed,
    ratio: mutants.length === 0 ? 1 : Math.round((killed / mutants.length) * 1000) / 1000,
    survivors: survivors.map(({ part, what }) => ({ part, what })),
  }
}

const scoreScheme = async (entry: CatalogueEntry): Promise<Score> => {
  const { id } = entry.scheme
  const table = readTable(id)
  const trouble = !table
    ? `test/schemes/${id}.json is missing`
    : holds(entry, table)
      ? undefined
      : 'a row does not hold'
  if (!table || trouble) {
    return { scheme: id, mutants: 0, killed: 0, ratio: 0, survivors: [], ...(trouble ? { trouble } : {}) }
  }
  const file = path.join(PROJECT, `src/schemes/${id}.ts`)
  return scoreOf(entry, table, [...dataMutants(entry.scheme), ...codeMutants(file)])
}

const isEnough = ({ scheme, ratio, trouble }: Score): boolean => {
  const entry = catalogue.get(scheme)
  return !trouble && (ratio >= REQUIRED || (entry !== undefined && isNumberless(entry.scheme)))
}

const lineOf = ({ mutants, killed, ratio, trouble }: Score): string =>
  trouble ?? `${(ratio * 100).toFixed(1).padStart(5)} %  ${killed} of ${mutants} killed`

const print = (score: Score): void => {
  console.log(`${isEnough(score) ? '✓' : '✗'} ${score.scheme.padEnd(16)}${lineOf(score)}`)
  for (const { part, what } of score.survivors) console.log(`    ${part.padEnd(16)}${what}`)
}

const main = async (): Promise<number> => {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    { schemes: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    USAGE,
  )
  if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const ids = values.schemes?.split(',').map((id) => id.trim()) ?? [...catalogue.keys()]
  const unknown = ids.filter((id) => !catalogue.has(id))
  if (unknown.length > 0) badFlags(`No scheme ${unknown.join(', ')}. Known: ${[...catalogue.keys()].join(', ')}`, USAGE)
  const scores: Score[] = []
  for (const [id, entry] of catalogue) {
    if (!ids.includes(id)) continue
    const score = await scoreScheme(entry)
    scores.push(score)
    if (!values.json) print(score)
  }
  const poor = scores.filter((score) => !isEnough(score)).map(({ scheme }) => scheme)
  if (values.json) console.log(JSON.stringify({ required: REQUIRED, schemes: scores }, null, 2))
  else {
    const mutants = scores.reduce((sum, score) => sum + score.mutants, 0)
    const killed = scores.reduce((sum, score) => sum + score.killed, 0)
    console.log(`\n${scores.length} schemes, ${killed} of ${mutants} mutants killed`)
    if (poor.length > 0) console.log(`Under ${REQUIRED * 100} %: ${poor.join(', ')}`)
  }
  return poor.length === 0 ? 0 : 1
}

if (import.meta.main) process.exitCode = await main()
