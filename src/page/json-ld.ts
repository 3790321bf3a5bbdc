/**
 * Structured data in script elements, read softly: what does not parse is skipped, what is too deep or too much is
 * left out, and every value may be a string, a number, an object or a list of those. Nothing here throws.
 * Shapes: https://schema.org/Certification, https://schema.org/Product, `type`/`id` as in W3C credentials, and the
 * `certification` of merchant feeds, also written as `authority:name:code`.
 */
import { decode, isWeb } from './addresses.ts'
import type { Steps } from './steps.ts'

export type JsonNode = Readonly<Record<string, unknown>>

/** An object of the page's structured data and the key under which it stood (`''` at the top). */
export interface Located {
  readonly node: JsonNode
  readonly key: string
}

/** What structured data says of one certificate: its name and number, and by what names it goes. */
export interface Certification {
  readonly text: string
  readonly label: string
}

const MAX_SCRIPT_CHARS = 1_000_000
const MAX_NODES = 5_000
const MAX_DEPTH = 16
const MAX_WORDS = 300
/** Other products of the page stand under these: `isRelatedTo`, `isSimilarTo`, `itemListElement`, `review`. */
export const ELSEWHERE = /^(?:is(?:Rel|Sim|Acc|Con)|itemListEl|review)/u
/** `"@type":`, `"schema:name":` and `"https://schema.org/name":` become `"type":` and `"name":`. */
const KEY_PREFIX = /"(?:@|schema:|https?:\/\/schema\.org\/)(?=\w{1,40}"\s{0,9}:)/gu
/** A comma that was forgotten between two lines, as in an example that is copied a lot, or that is one too many. */
const NO_COMMA = /(["\]}])(?=\s{0,40}\n\s{0,40}"\w{1,40}"\s{0,9}:)/gu
const COMMA_TOO_MANY = /,(?=\s{0,40}[\]}])/gu
/** A property that says what certificates its bearer has. */
export const CERTIFYING = /^(?:has)?certifications?$/iu
/** "EC:EPREL:123456", "EC:EPREL:123456:B". */
const TRIPLE = /^([\p{L}][\p{L} _.]{0,40}):([\p{L}][\p{L}\d _-]{0,60}):([\p{L}\d./ -]{2,60})(?::[^:]{1,20})?$/u

/** Every object of the JSON-LD in these scripts in order, without related products; a step a script. */
export function* jsonLdSteps(scripts: Iterable<Element>): Steps<readonly Located[]> {
  const found: Located[] = []
  for (const script of [...scripts]) {
    if (!/^application\/ld\+json/iu.test((script as HTMLScriptElement).type)) continue
    if (found.length >= MAX_NODES) break
    found.push(...objectsOf(script))
    yield
  }
  return found.slice(0, MAX_NODES)
}

/** What was found in a script: it is asked several times a reading, and its text seldom changes. */
const known = new WeakMap<Element, { readonly text: string; readonly found: readonly Located[] }>()
const objectsOf = (script: Element): readonly Located[] => {
  const text = script.textContent ?? ''
  const before = known.get(script)
  if (before?.text === text) return before.found
  const found: Located[] = []
  addObjects(parseJsonLd(text), found, ELSEWHERE, MAX_NODES)
  known.set(script, { text, found })
  return found
}

/** Adds every object in `value` in order, but none under a key for which `elsewhere` holds. */
export const addObjects = (value: unknown, found: Located[], elsewhere: RegExp, max: number): void => {
  const visit = (value: unknown, key: string, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= max) return
    if (Array.isArray(value)) for (const item of value) visit(item, key, depth + 1)
    else if (isNode(value)) {
      found.push({ node: value, key })
      for (const [inner, each] of Object.entries(value)) if (!elsewhere.test(inner)) visit(each, inner, depth + 1)
    } else if (typeof value === 'string' && CERTIFYING.test(key)) found.push({ node: { name: value }, key })
  }
  visit(value, '', 0)
}

const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null

export const parseSoftly = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const parseJsonLd = (text: string): unknown => {
  if (text.length >= MAX_SCRIPT_CHARS) return null
  const plain = text.replace(KEY_PREFIX, '"')
  return parseSoftly(plain) ?? parseSoftly(plain.replace(NO_COMMA, '$1,').replace(COMMA_TOO_MANY, ''))
}

/** The certificate that an object is, or `undefined` when it is none. */
export const certificationIn = ({ node, key }: Located): Certification | undefined => {
  if (!CERTIFYING.test(key) && !/\bCertification$/u.test(wordsOf(node, 'type'))) return undefined
  const [, authority, title, code] = TRIPLE.exec(wordsOf(node, 'name')) ?? []
  const name = title ?? wordsOf(node, 'name', 'certification_name', 'certificationName')
  const address = wordsOf(node, 'url', 'id')
  const number =
    code ?? wordsOf(node, 'certificationIdentification', 'certification_code', 'certificationCode', 'identifier')
  const issuer = authority ?? wordsOf(node, 'issuedBy', 'certification_authority', 'certificationAuthority')
  // Without an identification the number may stand in the address alone.
  const text = [name, number || (isWeb(address) ? decode(address) : '')].filter(Boolean).join(': ')
  return text ? { text, label: [name, issuer].filter(Boolean).join(' ') } : undefined
}

/** The first of these properties that has words, as text: of a list all, of an object its code, value or name. */
export const wordsOf = (node: JsonNode, ...names: readonly string[]): string => {
  for (const name of names) {
    const words = wordsIn(node[name], 3)
    if (words) return words
  }
  return ''
}

const wordsIn = (value: unknown, depth: number): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, MAX_WORDS).trim()
  if (!depth || !isNode(value)) return ''
  if (!Array.isArray(value)) return wordsIn(value.termCode ?? value.value ?? value.name, depth - 1)
  return [...new Set(value.slice(0, 9).map((item) => wordsIn(item, depth - 1)))].filter(Boolean).join(', ')
}
