/**
 * `npm run explain -- <file.html|text>`: every stage on one page or text, with offsets and reasons. Asks no register
 * unless `--registry <url>` names one.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isExampleNumber } from '../core/catalogue.ts'
import { check } from '../core/check.ts'
import { detect, type Rejection } from '../core/detect.ts'
import { parseClaim } from '../core/parse.ts'
import { judgedListing } from '../core/site.ts'
import { fold } from '../core/text.ts'
import type { Answer, CertificateNumber, Claim, Reading, Verdict } from '../core/words.ts'
import { openRegistry } from '../registries/open-registry.ts'
import { catalogue } from '../schemes/about/index.ts'
import { schemes } from '../schemes/index.ts'
import { makeGet } from '../shell/get.ts'
import { explainRegister } from './explain-register.ts'
import { looksLikeHtml, readHtml, readText, readTextFile, type Source } from './source.ts'

const USAGE = `npm run explain -- <file.html | file.txt | a text> [--url https://shop.example/1]
    [--registry http://127.0.0.1:8787] [--passages]
npm run explain -- --register <id> <number> --replay <file> [--replay <file>]

  --url        read the page as if it stood there: which shop's structure it has depends on it
  --registry   ask this open register (a hash prefix of the number is sent); without it nothing is asked
  --passages   print every passage, not only those with a finding
  --register   say what the adapter of this official register makes of replies from files; nothing is asked
  --replay     a reply, in the order of requests; 404:file is one of that status`

const REASONS: Readonly<Record<Rejection, string>> = {
  'no-label': 'no label of the scheme near it',
  'other-label': 'another label stands right before it',
  'not-plausible': 'it cannot be one, and its label is not the scheme’s own: silence',
  'overlaps-firmer': 'a firmer finding covers the same text',
}

const heading = (text: string): void => console.log(`\n${text}\n${'─'.repeat(text.length)}`)
const cut = (text: string, length = 100): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}

const sourceOf = async (input: string, url: string | undefined): Promise<Source> => {
  const text = existsSync(input) ? await readTextFile(input) : input
  return looksLikeHtml(text) ? readHtml(text, url) : readText(text)
}

const showPassages = ({ passages }: Source, claims: readonly Claim[], all: boolean): void => {
  heading(`1  Passages (${passages.length})`)
  const used = new Set(claims.map(({ passage }) => passage))
  passages.forEach((passage, i) => {
    if (!all && !used.has(i)) return
    const folded = fold(passage.text).text
    console.log(`  [${i}] ${passage.kind}${passage.label ? ` · label "${cut(passage.label, 40)}"` : ''}`)
    console.log(`      ${cut(passage.text)}`)
    if (folded !== passage.text) console.log(`      folded: ${cut(folded)}`)
  })
}

const showListing = ({ listing }: Source): void => {
  heading('2  Listing')
  for (const [name, value] of Object.entries(listing))
    if (typeof value === 'string' && value) console.log(`  ${name.padEnd(13)}${cut(value)}`)
  console.log(`  models       ${listing.models.join(' | ') || '–'}`)
  for (const { name, value } of listing.attributes.slice(0, 20)) console.log(`  · ${cut(name, 30)}: ${cut(value, 60)}`)
}

const readingText = (reading: Reading): string => {
  if (reading.kind === 'number')
    return `number ${reading.number.compact}  (${Object.entries(reading.number.parts)
      .map(([name, part]) => `${name} ${part}`)
      .join(', ')})`
  if (reading.kind === 'problem')
    return `impossible: ${[reading.problem.kind, reading.problem.part, reading.problem.expected].filter(Boolean).join(' ')}`
  return reading.kind === 'lookalike' ? `a lookalike: ${reading.lookalike}` : 'no number'
}

const showVerdict = (verdict: Verdict): void => {
  console.log(
    `  ${verdict.kind}  ←  ${verdict.scheme} ${verdict.number?.compact ?? verdict.claim.raw ?? '(no number)'}`,
  )
  for (const answer of verdict.answers)
    console.log(
      `      answer: ${answer.kind}${answer.kind === 'unclear' ? ` (${answer.why})` : ''}${'source' in answer && answer.source ? ` from ${answer.source}` : ''}`,
    )
  for (const { field, result, page, register } of verdict.comparison)
    console.log(
      `      ${field.padEnd(9)}${result.padEnd(12)}page: ${cut(page ?? '–', 40)}  |  register: ${cut(register ?? '–', 40)}`,
    )
  if (verdict.notes.length > 0) console.log(`      notes: ${verdict.notes.join(', ')}`)
}

const lookupWith = (
  url: string | undefined,
  now: string,
): ((number: CertificateNumber) => Promise<readonly Answer[]>) => {
  if (!url) return async () => [{ kind: 'unclear', why: 'no-register' }]
  const registry = openRegistry({ url, name: url })
  const get = makeGet({ fetch: globalThis.fetch, isPermitted: async () => true })
  const isExample = (number: CertificateNumber): boolean => isExampleNumber(catalogue, number)
  return async (number) => [await registry.ask(number, { get, now, isExample, privacy: 'range' })]
}

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      registry: { type: 'string' },
      url: { type: 'string' },
      passages: { type: 'boolean' },
      register: { type: 'string' },
      replay: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  })
  if (positionals.length === 0 || values.help || (values.url !== undefined && !URL.canParse(values.url))) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  if (values.register !== undefined) return explainRegister(values.register, positionals.join(' '), values.replay ?? [])
  const now = new Date().toISOString()
  const today = now.slice(0, 10)
  const source = await sourceOf(positionals.join(' '), values.url)
  const rejected: string[] = []
  const claims = detect(
    source.passages,
    schemes,
    { year: Number(today.slice(0, 4)) },
    ({ scheme, passage, start, end, raw, why }) =>
      rejected.push(`  [${passage}] ${start}–${end}  ${scheme}  ${raw}: ${REASONS[why]}`),
  )
  showPassages(source, claims, values.passages ?? false)
  showListing(source)
  heading(`3  Claims (${claims.length})`)
  for (const claim of claims)
    console.log(
      `  [${claim.passage}] ${claim.start}–${claim.end}  ${claim.scheme}  ${claim.strength}${claim.component ? ' (of a part)' : ''}\n      “${claim.quote}”`,
    )
  if (rejected.length > 0) console.log(`  not taken:\n${rejected.join('\n')}`)
  heading('4  Numbers')
  for (const claim of claims)
    console.log(`  ${claim.scheme}  ${claim.raw ?? '–'}  →  ${readingText(parseClaim(claim, catalogue, today))}`)
  heading(values.registry ? `5  Verdicts, asking ${values.registry}` : '5  Verdicts, asking no register')
  const verdicts = await check(claims, judgedListing(source.listing), {
    catalogue,
    lookup: lookupWith(values.registry, now),
    today,
  })
  for (const verdict of verdicts) showVerdict(verdict)
  if (verdicts.length === 0) console.log('  none')
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  return 1
})
