/**
 * Structured data in script elements, read softly: what does not parse is skipped, what is too deep or too much is
 * left out, and every value may be a string, a number, an object or a list of those. Nothing here throws.
 * Shapes: https://schema.org/Certification, https://schema.org/Product, and `type`/`id` as in W3C credentials.
 */

export type JsonNode = Readonly<Record<string, unknown>>

/** An object of the page's structured data and the key under which it stood (`''` at the top). */
export interface Located {
  readonly node: JsonNode
  readonly key: string
}

const MAX_SCRIPT_CHARS = 1_000_000
const MAX_NODES = 5_000
const MAX_DEPTH = 16
const MAX_WORDS = 300
/** Other products of the page stand under these: `isRelatedTo`, `isSimilarTo`, `itemListElement`, `review`. */
const ELSEWHERE = /^(?:is(?:Rel|Sim|Acc|Con)|itemListEl|review)/u
/** `"@type":`, `"schema:name":` and `"https://schema.org/name":` become `"type":` and `"name":`. */
const KEY_PREFIX = /"(?:@|schema:|https?:\/\/schema\.org\/)(?=\w{1,40}"\s{0,9}:)/gu

/** Every object of the page's JSON-LD in order, without related products. Empty when there is none. */
export const readJsonLd = (root: ParentNode): readonly Located[] => {
  const found: Located[] = []
  const visit = (value: unknown, key: string, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_NODES) return
    if (Array.isArray(value)) for (const item of value) visit(item, key, depth + 1)
    else if (isNode(value)) {
      found.push({ node: value, key })
      for (const [inner, each] of Object.entries(value)) if (!ELSEWHERE.test(inner)) visit(each, inner, depth + 1)
    } else if (key === 'hasCertification' && typeof value === 'string') found.push({ node: { name: value }, key })
  }
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    visit(parseSoftly(script.textContent ?? ''), '', 0)
  }
  return found
}

const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null

const parseSoftly = (text: string): unknown => {
  try {
    return text.length < MAX_SCRIPT_CHARS && JSON.parse(text.replace(KEY_PREFIX, '"'))
  } catch {
    return null
  }
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
