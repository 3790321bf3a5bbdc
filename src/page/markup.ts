/**
 * Structured data in the attributes of elements: microdata (`itemscope`, `itemprop`) and RDFa (`typeof`, `property`), as
 * far as it speaks of certificates. An item becomes an object of the same shape as in JSON-LD.
 * Sources: HTML, 5 Microdata; RDFa Lite 1.1; prefixes (`schema:name`, `https://schema.org/name`) are cut off.
 */
import { closest, getAttribute, hasAttribute, parentElementOf, querySelectorAll } from './dom.ts'
import { ELSEWHERE, type JsonNode, type Located } from './json-ld.ts'
import { startOf } from './select.ts'
import type { Steps } from './steps.ts'

/** What may carry structured data of interest. */
export const ITEMS = '[itemprop],[typeof]'

/** How each language writes it. */
interface Dialect {
  readonly scope: string
  readonly property: string
  readonly type: string
  readonly id: string
}
const MICRODATA: Dialect = { scope: 'itemscope', property: 'itemprop', type: 'itemtype', id: 'itemid' }
const RDFA: Dialect = { scope: 'typeof', property: 'property', type: 'typeof', id: 'resource' }

const MAX_ELEMENTS = 3_000
const MAX_FOUND = 30
const MAX_PROPERTIES = 100
const MAX_LEVELS = 100
const MAX_WORDS = 300
/** Elements between two steps. */
const STEP = 100
const CERTIFYING = /^(?:hasCertification|certifications?)$/u
/** Standing alone on a product, these say it all the same. */
const NUMBERING = 'certificationIdentification'

/** The certificates among these elements (all that match `ITEMS`), those of related products and in `apart` left out. */
export function* markupSteps(elements: Iterable<Element>, apart: string): Steps<readonly Located[]> {
  const found = new Map<Element, Located>()
  let room = MAX_ELEMENTS
  for (const element of elements) {
    if (found.size >= MAX_FOUND || room-- === 0) break
    for (const dialect of [MICRODATA, RDFA]) {
      const item = itemAt(element, dialect)
      if (!item || found.has(item) || isApart(item, dialect, apart)) continue
      found.set(item, { node: yield* nodeOf(item, dialect), key: 'hasCertification' })
    }
    if (room % STEP === 0) yield
  }
  return [...found.values()]
}

/** The certificate that an element is, or belongs to as its number or as its first property. */
const itemAt = (element: Element, { scope, property, type }: Dialect): Element | undefined => {
  if (!hasAttribute(element, scope) && !hasAttribute(element, property)) return undefined
  const names = namesIn(element, property)
  if (isCertification(element, type) || names.some((name) => CERTIFYING.test(name))) return element
  const owner = names.length > 0 ? itemAround(element, scope) : null
  if (owner && isCertification(owner, type)) return owner
  return names.includes(NUMBERING) ? element : undefined
}

/** The nearest item that an element belongs to; it may be one itself. */
const itemAround = (element: Element, scope: string): Element | null => {
  const parent = parentElementOf(element)
  return parent && closest(parent, `[${scope}]`)
}

const isCertification = (element: Element, type: string): boolean =>
  /(?:^|[/:\s])Certification(?:\s|$)/u.test(getAttribute(element, type) ?? '')

/** "schema:name https://schema.org/title" as name and title. */
const namesIn = (element: Element, property: string): readonly string[] =>
  (getAttribute(element, property) ?? '')
    .slice(0, MAX_WORDS)
    .split(/\s+/u)
    .map((name) => name.replace(/^.*[:/#]/u, ''))
    .filter(Boolean)

const isApart = (item: Element, { property }: Dialect, apart: string): boolean => {
  if (closest(item, apart)) return true
  let each: Element | null = item
  for (let level = 0; each && level < MAX_LEVELS; level++) {
    if (namesIn(each, property).some((name) => ELSEWHERE.test(name))) return true
    each = parentElementOf(each)
  }
  return false
}

/** An item with its properties and those of the items in it; what is none has its words for a name, or for a number. */
function* nodeOf(item: Element, dialect: Dialect): Steps<JsonNode> {
  if (hasAttribute(item, dialect.scope)) return { type: 'Certification', ...(yield* propertiesOf(item, dialect)) }
  const isNumber = namesIn(item, dialect.property).includes(NUMBERING)
  return { [isNumber ? NUMBERING : 'name']: wordsAt(item, '') }
}

function* propertiesOf(item: Element, dialect: Dialect): Steps<JsonNode> {
  const { scope, property, id } = dialect
  const node: Record<string, string> = { id: getAttribute(item, id) ?? getAttribute(item, 'href') ?? '' }
  for (const element of [...querySelectorAll(item, `[${property}]`)].slice(0, MAX_PROPERTIES)) {
    const within = itemAround(element, scope)
    if (within === item && !hasAttribute(element, scope))
      for (const name of namesIn(element, property)) node[name] ||= wordsAt(element, name)
    // Of an item in the item its name stands for it.
    if (!within || within === item || itemAround(within, scope) !== item) continue
    const own = namesIn(element, property).find((name) => name === 'name' || name === 'termCode')
    if (own) for (const name of namesIn(within, property)) node[name] ||= wordsAt(element, own)
  }
  yield
  return node
}

/** What machines are told comes before what people are shown, and that before an address, unless one is asked for. */
const wordsAt = (element: Element, name: string): string => {
  const address = getAttribute(element, 'href') ?? getAttribute(element, 'src') ?? ''
  const told = getAttribute(element, 'content') ?? getAttribute(element, 'value')
  const shown = (told ?? startOf(element, MAX_WORDS)).slice(0, MAX_WORDS).replace(/\s+/gu, ' ').trim()
  return (name === 'url' && address) || shown || address.slice(0, MAX_WORDS)
}
