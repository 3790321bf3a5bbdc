/**
 * `npm run catalogue`: writes the README's tables of marks, one a region, from the schemes and their abouts, and those of
 * who answers for them, from the registers. With `--check` it writes nothing. Exit codes: 0 written or up to date, 1 stale
 * or no place for it, 2 called wrongly.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { byRegion, lookupPage, type MarkRegion, type Meaning, meaningsOf } from '../core/meaning.ts'
import type { EvidenceGrade } from '../core/scheme.ts'
import { officialRegisters } from '../registries/index.ts'
import { sayRegion } from '../say/words/region.ts'
import { abouts } from '../schemes/about/index.ts'
import { schemes } from '../schemes/index.ts'
import { badFlags, readFlags } from './flags.ts'
import { registersText } from './register-table.ts'
import { PROJECT } from './run.ts'

const USAGE = `npm run catalogue [-- --check]

Writes the README's tables of marks, between <!-- catalogue --> and <!-- /catalogue -->, and of who answers for them,
between <!-- registers --> and <!-- /registers -->.
  --check   writes nothing; fails when they are stale`

const PLACES = {
  catalogue: /(<!-- catalogue -->\n)[\s\S]*?(<!-- \/catalogue -->)/u,
  registers: /(<!-- registers -->\n)[\s\S]*?(<!-- \/registers -->)/u,
}

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  several: 'several sources agree',
  single: 'one source',
  derived: 'worked out from real numbers, no rule is published',
  memory: 'general knowledge, not yet confirmed by a source',
}

/** A text that says itself in a cell of a table. */
const cell = (text: string): string => text.replace(/[\\|<>[\]*_`]/gu, '\\$&')

const row = (meaning: Meaning): string => {
  const { id, name, kind, form, lookup, evidence } = meaning
  const link = lookup ? `[${cell(lookup.name.en)}](${lookupPage(meaning)})` : ''
  return `| ${cell(name.en)} \`${id}\` | ${kind} | ${form ? cell(form.en) : ''} | ${link} | ${evidence} |`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const section = ({ region, meanings }: MarkRegion): string =>
  [
    `<details><summary>${sayRegion('en', region)}: ${counted(meanings.length, 'scheme')}</summary>`,
    '',
    '| mark | kind | number | official look-up | evidence |',
    '|---|---|---|---|---|',
    ...meanings.map(row),
    '',
    '</details>',
  ].join('\n')

/** The tables, with a line that counts and explains. */
export const catalogueText = (meanings: readonly Meaning[]): string => {
  const regions = byRegion(meanings)
  const numbered = meanings.filter(({ form }) => form).length
  const grades = Object.entries(GRADES).map(([grade, means]) => `*${grade}*: ${means}`)
  return [
    `${counted(meanings.length, 'scheme')} in ${counted(regions.length, 'region')}; ${numbered} of them carry numbers that`,
    'Proofmark reads, the others are known by name. The last column says how firmly they are known, at best:',
    `${grades.join('; ')}.`,
    '',
    ...regions.map(section),
    '',
  ].join('\n')
}

/** The README with these tables in their place; `undefined` when it has no place for them. */
const placed = (readme: string, place: RegExp, text: string): string | undefined =>
  place.test(readme) ? readme.replace(place, (_, open: string, close: string) => open + text + close) : undefined
export const withCatalogue = (readme: string, text: string): string | undefined =>
  placed(readme, PLACES.catalogue, text)
export const withRegisters = (readme: string, text: string): string | undefined =>
  placed(readme, PLACES.registers, text)

const main = (isCheck: boolean): number => {
  const file = path.join(PROJECT, 'README.md')
  const before = readFileSync(file, 'utf8')
  const meanings = meaningsOf(schemes, abouts)
  const marked = withCatalogue(before, catalogueText(meanings))
  const after = marked && withRegisters(marked, registersText(officialRegisters, meanings))
  if (after === undefined) {
    console.error('README.md lacks a place: <!-- catalogue --> … <!-- /catalogue -->, or the same with registers')
    return 1
  }
  if (after === before) {
    console.log('README.md is up to date')
    return 0
  }
  if (isCheck) {
    console.error('README.md is stale. Run: npm run catalogue')
    return 1
  }
  writeFileSync(file, after)
  console.log(`README.md: ${schemes.length} schemes`)
  return 0
}

if (import.meta.main) {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    USAGE,
  )
  if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)
  if (values.help) console.log(USAGE)
  else process.exitCode = main(values.check ?? false)
}
