/**
 * `npm run drift -- <id>`: asks an official register one number that it is known to hold, and names what its adapter no
 * longer finds where it was. A register that wants a key is asked with the one in the environment. Exit codes: 0 as known, 1 something changed, 2 called wrongly, 3 it could not be asked.
 */
import { parseNumber } from '../core/parse.ts'
import type { Get, GetResult } from '../core/registry.ts'
import type { CertificateNumber } from '../core/words.ts'
import { relayedRegisters, relaysFrom } from '../open-registry/relay/relays.ts'
import { facts as safetyKorea } from '../open-registry/relay/safety-korea.ts'
import { factsById } from '../registries/facts.ts'
import { jsonOf } from '../registries/fields.ts'
import { officialRegisters } from '../registries/index.ts'
import type { Finding, OfficialRegister, ReadField, RegisterFacts } from '../registries/official.ts'
import { schemes } from '../schemes/index.ts'
import { makeGet } from '../shell/get.ts'
import { badFlags, readFlags } from './flags.ts'

/** Every adapter there is, those with a key last. */
const REGISTERS: readonly OfficialRegister[] = [...officialRegisters, ...relayedRegisters]
const FACTS: Readonly<Record<string, RegisterFacts>> = { ...factsById, 'safety-korea': safetyKorea() }

const USAGE = `npm run drift -- <id> [--number <number>] [--via <address>] [--json]
npm run drift -- --list

Asks the register one number that it is known to hold. One question, a request or two; it goes out to the register.
  --number   ask about this number instead
  --via      send the requests to this address instead of the register's own, such as http://127.0.0.1:8080
  --json     the findings as JSON
  --list     what each register is asked, or why no question is known; asks nobody

Registers: ${REGISTERS.map(({ id }) => id).join(' ')}`

export interface Drift {
  readonly id: string
  readonly number: string
  /** What the adapter made of it: a status, `absent`, or why it is unclear. */
  readonly answer: string
  /** No reply came at all, so nothing can be told. */
  readonly couldNotAsk: boolean
  /** What is no longer as it was, in words. */
  readonly changes: readonly string[]
}

const MAX_NAMES = 12
const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
const namesIn = (holders: readonly object[]): string =>
  [...new Set(holders.flatMap((holder) => Object.keys(holder)))].slice(0, MAX_NAMES).join(', ') || 'nothing'

/** What stands where a path's last step leads, and what holds it; a list is entered without a word. */
const reach = (
  value: unknown,
  path: string,
): { readonly found: readonly unknown[]; readonly holders: readonly object[] } => {
  let found: readonly unknown[] = [value]
  let holders: readonly object[] = []
  for (const step of path.split('.')) {
    const key = step.replace('[]', '')
    const entered = found.flatMap((each) => (Array.isArray(each) ? each : [each]))
    if (key === '') {
      found = entered
      continue
    }
    holders = entered.filter((each): each is object => typeof each === 'object' && each !== null)
    found = holders.flatMap((holder) => Object.entries(holder).flatMap(([name, held]) => (name === key ? [held] : [])))
  }
  return { found, holders }
}

/** What became of a field; nothing when it is as it was. One that is not needed may be empty. */
const changeOf = (json: unknown, { path, is, isNeeded }: ReadField): string | undefined => {
  const { found, holders } = reach(json, path)
  const need = isNeeded ? 'needed' : 'not needed'
  // Nothing holds it: what should hold it is reported itself.
  if (holders.length === 0 && path.includes('.')) return undefined
  if (found.length === 0) return `${path}: missing (${need}); there stands ${namesIn(holders)}`
  const types = [...new Set(found.map(typeOf))]
  const strange = types.filter((type) => !is.split('|').includes(type) && (isNeeded || type !== 'null'))
  return strange.length > 0 ? `${path}: ${strange.join(' and ')} instead of ${is} (${need})` : undefined
}

const changesIn = (result: GetResult, fields: readonly ReadField[]): readonly string[] => {
  if (result.kind !== 'ok') return []
  const { status, contentType, body } = result
  if (status !== 200) return [`status ${status} instead of 200`]
  const literal = fields.filter(({ path }) => /^[<"]/u.test(path))
  if (literal.length > 0)
    return literal
      .filter(({ path }) => !body.includes(path.replace(/^"|"$/gu, '')))
      .map(({ path }) => `${path}: missing`)
  const json = jsonOf(body, contentType)
  if (json === undefined) return [`no JSON: ${contentType || 'no type'}, ${body.length} characters`]
  return fields.flatMap((field) => changeOf(json, field) ?? [])
}

const answerText = (finding: Finding): string =>
  finding.kind === 'found' ? `found, ${finding.record.status}` : finding.kind === 'unclear' ? finding.why : finding.kind

/** Asks `register` about `number` and compares every reply with what its adapter reads. */
export const findDrift = async (
  register: OfficialRegister,
  reads: readonly ReadField[],
  number: CertificateNumber,
  get: Get,
): Promise<Drift> => {
  const results: GetResult[] = []
  const finding = await register.find(number, async (url, options) => {
    const result = await get(url, options)
    results.push(result)
    return result
  })
  const changes = results.flatMap((result, i) => {
    const fields = reads.filter(({ request = 1 }) => request === i + 1)
    // A search that is repeated has the same fields each time.
    const own = fields.length > 0 ? fields : reads
    return changesIn(result, own).map((change) => (i === 0 ? change : `reply ${i + 1}: ${change}`))
  })
  const answer = answerText(finding)
  const isLost = finding.kind !== 'found' && changes.length === 0
  return {
    id: register.id,
    number: number.compact,
    answer,
    couldNotAsk: results.every(({ kind }) => kind !== 'ok'),
    changes: isLost ? [`the layout is as known, and the answer is "${answer}"`] : changes,
  }
}

/** The same requests to another address. */
const viaFetch =
  (via: string): typeof fetch =>
  (input, init) => {
    const { pathname, search } = new URL(String(input))
    return fetch(new URL(pathname + search, via), init)
  }

const numberOf = (scheme: string, raw: string): CertificateNumber => {
  const definition = schemes.find(({ id }) => id === scheme)
  const year = new Date().getUTCFullYear()
  const reading = definition && parseNumber(definition, raw, { year })
  return reading?.kind === 'number' ? reading.number : badFlags(`${raw} is no number of ${scheme}.`, USAGE)
}

/** A line a register: its known question, or why there is none. */
export const knownQuestions = (): readonly string[] =>
  REGISTERS.map(({ id }) => {
    const question = FACTS[id]?.question ?? { none: 'no facts' }
    return `${id.padEnd(22)} ${'none' in question ? `no known question: ${question.none}` : `${question.scheme} ${question.number}`}`
  })

/** Straight to a register, or through the one that holds its key; `undefined` where that key is not there. */
const getFor = (id: string, fetch: typeof globalThis.fetch): Get | undefined =>
  relayedRegisters.some((register) => register.id === id)
    ? relaysFrom(process.env, fetch).find(({ register }) => register.id === id)?.get
    : makeGet({ fetch, isPermitted: async () => true })

const main = async (): Promise<number> => {
  const text = { type: 'string' } as const
  const options = {
    number: text,
    via: text,
    json: { type: 'boolean' },
    list: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = readFlags(process.argv.slice(2), options, USAGE)
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (values.list) {
    for (const line of knownQuestions()) console.log(line)
    return 0
  }
  const [id = ''] = positionals
  const register = REGISTERS.find((each) => each.id === id)
  const facts = FACTS[id]
  if (!register || !facts) return badFlags(`"${id}" is no register.`, USAGE)
  const [scheme = ''] = Object.keys(register.coverage)
  const { question } = facts
  const raw = values.number ?? ('none' in question ? undefined : question.number)
  if (raw === undefined && 'none' in question)
    return badFlags(`No number is known that ${id} holds (${question.none}): name one with --number.`, USAGE)
  if (values.via !== undefined && !URL.canParse(values.via)) return badFlags(`${values.via} is no address.`, USAGE)

  const get = getFor(id, values.via ? viaFetch(values.via) : fetch)
  if (!get) return badFlags(`${id} wants a key, and there is none in the environment.`, USAGE)
  const drift = await findDrift(register, facts.reads, numberOf(scheme, raw ?? ''), get)
  if (values.json) console.log(JSON.stringify(drift))
  else {
    console.log(`${drift.id}, asked about ${drift.number}: ${drift.answer}`)
    for (const change of drift.changes) console.log(`  ${change}`)
    if (drift.couldNotAsk) console.log('  It could not be asked: nothing is known of its layout.')
    else if (drift.changes.length === 0) console.log('  Every field stands where it was.')
  }
  if (drift.couldNotAsk) return 3
  return drift.changes.length > 0 ? 1 : 0
}

if (import.meta.main) process.exitCode = await main()
