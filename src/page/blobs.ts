/**
 * Data that a shop's page carries in its scripts and builds itself from: `<script type="application/json">`,
 * `window.__INIT_DATA__ = {…}`, a call with an object in it. Only pairs of a label of certificates and a value with a
 * figure are taken: `{"name":"3C证书编号","value":"2024…"}`, `{"attrName":…,"attrValue":…}`, `{"证书编号":"2024…"}`,
 * `certNo: "2024…"`, `"3C证书编号:2024…"`. What is JSON is parsed, all else searched for such pairs; nothing is run.
 *
 * Such data speaks of other products too. What stands under recommendations, reviews and the like is left out, and of a
 * label with several values no value is taken: which of them is this product's, nobody can tell.
 */
import { addObjects, CERTIFYING, certificationIn, type JsonNode, type Located, parseSoftly } from './json-ld.ts'
import { CERTIFICATE, isAboutCertificate, labelOfName, MAX_LABEL, underGroup } from './labels.ts'
import { atOnce, inTurn, type Steps } from './steps.ts'

/** Of structured data (`json-ld`) or of a pair (`row`). */
export interface Fact {
  readonly kind: 'json-ld' | 'row'
  readonly label: string
  readonly text: string
}

const MAX_SCRIPTS = 200
const MAX_CHARS = 512_000
const MAX_CHARS_OF_PAGE = 1_000_000
const MAX_NODES = 10_000
const MAX_KEYS = 100
const MAX_HITS = 400
const MAX_FACTS = 100
/** Objects between two steps, and hits. */
const STEP = 200
const STEP_OF_HITS = 20
const MAX_VALUE = 200
/** Types whose text is data or a program; a template's is shown to nobody. */
const SCRIPT = /^(?:|module|(?:text|application)\/(?:java|ecma)script|application\/(?!ld\b)(?:[\w.-]{1,40}\+)?json)$/iu
/** Nothing is of interest without one of these, also where Han is escaped: 证, 案, 准文. */
const WORTH = new RegExp(`${CERTIFICATE.source}|\\\\u(?:8bc1|8b49|6848|51c6)`, 'iu')
const HITS = new RegExp(WORTH.source, 'giu')
const ELSEWHERE =
  /^(?:is(?:Rel|Sim|Acc|Con)|itemListEl)|recommend|similar|related|review|comment|histor|guess|seller|shop_?info|store_?info|footer|i18n|locale|messages|translat/iu
/** `window.data = {…};` and the like. */
const ASSIGNED = /^\s{0,99}(?:(?:var|let|const)\s{1,9})?[\w.$[\]"']{1,80}\s{0,9}=\s{0,9}(?=[{[])/u
const NAME_KEY = /(?:name|label|title|key|attr)$/iu
const VALUE_KEY = /(?:value|vals?|values|text|content|desc)$/iu
/** "3C证书编号:2024…" in one string. */
const PAIR = /^([^:：]{2,40})[:：]\s{0,3}([^:：<>]{4,80}?)(?=$|[<>;；|\n]|\p{Script=Han}{2,10}[:：])/u

const HAS_FIGURES = /\d.*\d/su

/** What the scripts of a page say of certificates. */
export const readBlobs = (root: ParentNode): readonly Fact[] => atOnce(blobSteps(root))

export function* blobSteps(root: ParentNode): Steps<readonly Fact[]> {
  const byLabel = new Map<string, Fact | null>()
  let room = MAX_CHARS_OF_PAGE
  for (const script of [...root.querySelectorAll('script:not([src])')].slice(0, MAX_SCRIPTS)) {
    if (!SCRIPT.test(script.getAttribute('type')?.trim() ?? '')) continue
    const text = script.textContent ?? ''
    room -= Math.min(text.length, MAX_CHARS)
    if (room < 0) break
    for (const fact of yield* factsOf(script, text)) {
      const before = byLabel.get(fact.label)
      byLabel.set(fact.label, before === undefined || before?.text === fact.text ? fact : null)
    }
    yield
  }
  return [...byLabel.values()].filter((fact) => fact !== null).slice(0, MAX_FACTS)
}

/** What was found in a script, by its length: a script runs once, and its text is not written anew. */
const known = new WeakMap<Element, { readonly length: number; readonly facts: readonly Fact[] }>()
function* factsOf(script: Element, text: string): Steps<readonly Fact[]> {
  const before = known.get(script)
  if (before?.length === text.length) return before.facts
  const facts = yield* factsIn(text.slice(0, MAX_CHARS))
  known.set(script, { length: text.length, facts })
  return facts
}

function* factsIn(text: string): Steps<readonly Fact[]> {
  if (!WORTH.test(text)) return []
  yield
  const value = parseSoftly(text.replace(ASSIGNED, '').replace(/;\s{0,99}$/u, ''))
  yield
  return (yield* value ? inData(value) : inProgram(text)).slice(0, MAX_FACTS)
}

const row = (label: string, text: string): Fact | undefined =>
  label && HAS_FIGURES.test(text) && text.length <= MAX_VALUE && !/[<>]/u.test(text)
    ? { kind: 'row', label, text: text.trim() }
    : undefined

/** A label as people write it is taken as it is, a name that a programmer gave in words. */
const labelIn = (text: string): string => (/^[\w$]+$/u.test(text) ? labelOfName(text) : isLabel(text) ? text : '')
const isLabel = (text: string): boolean => isAboutCertificate(text) && !/\d{5}/u.test(text)

/** "label: value" in one string. */
const pairIn = (text: string): Fact | undefined => {
  const [, label = '', value = ''] = (text.length <= MAX_VALUE && PAIR.exec(text)) || []
  return row(labelIn(label), value)
}

/* Parsed */

function* inData(value: unknown): Steps<readonly Fact[]> {
  const found: Located[] = []
  addObjects(value, found, ELSEWHERE, MAX_NODES)
  const facts: Fact[] = []
  yield* inTurn(found, STEP, (located) => {
    for (const fact of factsOfNode(located)) if (fact) facts.push(fact)
  })
  return facts
}

const factsOfNode = (located: Located): readonly (Fact | undefined)[] => {
  const certification = certificationIn(located)
  if (certification) return /\d/u.test(certification.text) ? [{ kind: 'json-ld', ...certification }] : []
  const entries = Object.entries(located.node).slice(0, MAX_KEYS)
  const name = nameIn(entries)
  return [pairOf(located.node), ...entries.flatMap(([key, value]) => factsOfEntry(key, value, name))]
}

/** What an object says it is of: in `{"name":"FSC","certificateNo":…}` the name belongs to the number. */
const nameIn = (entries: readonly (readonly [string, unknown])[]): string | undefined => {
  const name = entries.find(([key, value]) => NAME_KEY.test(key) && typeof value === 'string' && isLabel(value))?.[1]
  return typeof name === 'string' ? name : undefined
}

const factsOfEntry = (key: string, value: unknown, name: string | undefined): readonly (Fact | undefined)[] => {
  const items = (Array.isArray(value) ? value.slice(0, MAX_KEYS) : [value]).filter((item) => typeof item === 'string')
  const label = CERTIFYING.test(key) ? '' : underGroup(name, labelIn(key))
  return [label ? row(label, wordsIn(value)) : undefined, ...items.map(pairIn)]
}

/** The label and value of an object such as `{"name":…,"value":…}`. */
export const pairOf = (node: JsonNode): Fact | undefined => {
  const entries = Object.entries(node).slice(0, MAX_KEYS)
  const label = nameIn(entries)
  if (!label) return undefined
  const value = entries.find(
    ([key, value]) => VALUE_KEY.test(key) && value !== label && HAS_FIGURES.test(wordsIn(value)),
  )
  return value && row(labelIn(label) || label, wordsIn(value[1]))
}

/** Of a list all; a number that is too long to be exact is none. */
const wordsIn = (value: unknown): string => {
  if (Array.isArray(value))
    return value
      .slice(0, 9)
      .filter((item) => typeof item === 'string')
      .join(', ')
  return typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : ''
}

/* Searched */

/** Quotes may be escaped, as in data within a string. */
const TEXT = String.raw`(?:[^"'\\\n<>{}]|\\{1,4}(?:u[\da-f]{4}|\/))`
const QUOTED = new RegExp(
  String.raw`(["'])(${TEXT}{1,60})\\{0,3}\1\s{0,9}(:|,[^{}]{0,120}?(?:value|vals?|text)\\{0,3}["']?\s{0,9}:)\s{0,9}\[?\s{0,9}(?:\\{0,3}(["'])(${TEXT}{1,300})\\{0,3}\4|(\d{5,16})(?!\d))`,
  'iuy',
)
const BARE = new RegExp(String.raw`([\w$]{2,40})\s{0,9}:\s{0,9}\[?(["'])(${TEXT}{1,300})\2`, 'iuy')
const WHOLE = new RegExp(`${TEXT}{4,140}`, 'iuy')
const AFTER_NAME_KEY = /(?:name|label|title|key|attr)\\{0,3}["']?\s{0,9}:\s{0,9}\\{0,3}$/iu
/** A line or a stretch of comment begins on the way to a hit, and has not ended. */
const COMMENTED = /(?:^|[\s;{},])\/\/[^\n]*$|\/\*(?!.*\*\/)|<!--(?!.*-->)/su
const REACH = 200

function* inProgram(text: string): Steps<readonly Fact[]> {
  const facts: Fact[] = []
  let hits = 0
  for (const { index } of text.matchAll(HITS)) {
    if (++hits > MAX_HITS) break
    const fact = factAt(text, index)
    if (fact) facts.push(fact)
    if (hits % STEP_OF_HITS === 0) yield
  }
  return facts
}

/** The pair whose label holds the hit: each way of writing one begins elsewhere before it. */
const factAt = (text: string, hit: number): Fact | undefined => {
  const before = text.slice(Math.max(0, hit - REACH), hit)
  if (COMMENTED.test(before)) return undefined
  const near = before.slice(-MAX_LABEL)
  const startBehind = (stop: RegExp): number => hit - near.length + near.search(stop)
  return (
    quotedAt(text, startBehind(/["'][^"']*$/u)) ??
    bareAt(text, startBehind(/[\w$]*$/u)) ??
    withinAt(text, startBehind(/[^"'>:：;；,，\n\\\s]*$/u))
  )
}

/** `"label": "value"`, or `"name": "label", …, "value": "value"`. */
const quotedAt = (text: string, at: number): Fact | undefined => {
  const [, , label, next, , value, figures] = matchAt(QUOTED, text, at)
  const isPair = next === ':' || AFTER_NAME_KEY.test(text.slice(Math.max(0, at - 40), at))
  return isPair ? row(labelIn(plain(label)), plain(value ?? figures)) : undefined
}

/** `label: "value"`. */
const bareAt = (text: string, at: number): Fact | undefined => {
  const [, label, , value] = matchAt(BARE, text, at)
  return row(labelIn(plain(label)), plain(value))
}

/** "label: value" in a string. */
const withinAt = (text: string, at: number): Fact | undefined => pairIn(plain(matchAt(WHOLE, text, at)[0]))

const matchAt = (pattern: RegExp, text: string, at: number): readonly (string | undefined)[] => {
  pattern.lastIndex = at
  return pattern.exec(text) ?? []
}

/** A string of a program as it reads. */
const plain = (text = ''): string =>
  text
    .replace(/\\{1,4}u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\{1,4}\//gu, '/')
