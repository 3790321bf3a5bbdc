/**
 * The finder's first look at a page: one walk over its text, one over its elements, both through one sieve of words, and
 * a closer reading only where that says yes. What a page says of its certificates is mostly a few rows among thousands;
 * the rest is never joined into passages. It leans on the tree alone, as the reader does, and changes nothing.
 *
 * It goes in steps, so that whoever drives it can let the browser breathe between two.
 */
import { firstLook, OF_MARKS } from '../core/hint.ts'
import type { Sieve } from '../core/sieve.ts'
import { SEAM } from '../core/sieve-signs.ts'
import type { Passage } from '../core/words.ts'
import { isWeb } from './addresses.ts'
import {
  attributeText,
  isFile,
  parameterNames,
  TEXT_ATTRIBUTES,
  wordedAttributes,
  wordsOfAttribute,
} from './attributes.ts'
import {
  childElementCountOf,
  childrenOf,
  closest,
  compareDocumentPosition,
  contains,
  firstElementChildOf,
  getAttribute,
  getAttributeNames,
  getElementsByTagName,
  hasAttributes,
  localNameOf,
  matches,
  nextElementSiblingOf,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
  previousElementSiblingOf,
  querySelectorAll,
  shadowRootOf,
  textContentOf,
} from './dom.ts'
import { isButton, labelOfName, MAX_LABEL } from './labels.ts'
import { INLINE, type Place, partSteps, type Tellers } from './read.ts'
import { documentIn, isOurs, MAX_FRAME_DEPTH, MAX_SHADOW_DEPTH, shadowOf } from './roots.ts'
import { SKIPPED } from './skipped.ts'
import { atOnce, restAt, type Steps, stands } from './steps.ts'

/** `NodeFilter.SHOW_ELEMENT`, `NodeFilter.SHOW_TEXT`. */
const SHOW_ELEMENT = 1
const SHOW_TEXT = 4
/** Nodes between two steps, or characters; hits between two. */
const STEP = 2_000
const STEP_OF_CHARS = 50_000
const STEP_OF_HITS = 20
/** A word stands in at most so many texts. */
export const SPLIT = 8
/** Their text is no text; of a short one it is cheaper to look than to ask. */
const CODE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea'])
const LONG = 160
/** A label stands at most so many levels above its value. */
const LEVELS = 3
/** A part with more children is a list of things, not one thing. */
const CROWD = 12
const MAX_CELLS = 400
/** A longer text may be any. */
const MAX_SPACED = 10_000
/** Blank nodes at the end of an element. */
const MAX_STEPS = 20
/** As the reader caps an attribute, and an address whose parameters it reads. */
const MAX_VALUE = 300
const MAX_ADDRESS = 2_000
/** As the reader knows a pair from a label. */
const HAS_VALUE = /[:：].{0,3}[\p{L}\p{N}]/u
const LAYOUT_SPACES = /[\t\n\f\r ]+/gu
const WORD = /[\p{L}\p{N}]/u
/** Inline elements with nothing but words in them. */
const PLAIN: ReadonlySet<string> = new Set('a b em font i mark small span strong u'.split(' '))
/** Elements that tell of what stands in them. */
const WHOLE: ReadonlySet<string> = new Set('td th dt dd li option h1 h2 h3 h4 h5 h6'.split(' '))
/** The label that a cell names itself. */
const OWN_LABELS: readonly string[] = ['data-label', 'data-th']

/**
 * Of the names by which addresses give the numbers of certificates one of these stands in any, in whatever case and
 * however its words are joined.
 */
export const NAME_WORDS: readonly string[] =
  'cert|ertifi|licen|lizenz|homolog|approval|registr|fcc|eprel|oeko|gots|fsc|510k|510-k|510_k|ccc| 3c'.split('|')
const MARKS = 0
const NAMES = 2

/** The sieve of the first look for a hint. */
export const lookFor = (hint: string): Sieve => firstLook(hint, NAME_WORDS)

/** Steps that end with passages. */
export type Scanning<T = readonly Passage<Place>[]> = Steps<T>

/**
 * Passages near any word of the sieve, with title, meta and structured data. A superset of what detection needs, in
 * document order. A shadow root or a frame with a word in it is read whole, with what stands around it.
 */
export function* scanSteps(document: Document, sieve: Sieve): Scanning {
  const { body } = document
  if (!body) return yield* partSteps(document, [])
  const { inOrder, tellers } = yield* hitsIn(document, body, sieve)
  return yield* partSteps(document, yield* partsAround(body, inOrder), tellers)
}

/** The scan at one go. */
export const scanPage = (document: Document, sieve: Sieve): readonly Passage<Place>[] =>
  atOnce(scanSteps(document, sieve))

/** Where words stand. */
export interface Hits {
  readonly texts: Set<Text>
  readonly elements: Map<Element, HitKind>
}

/** All hits of a page, and their elements in document order. */
export interface AllHits extends Hits {
  readonly inOrder: readonly Hit[]
  /** What tells of the page apart from where it stands. */
  readonly tellers: Tellers
  /** False where the page kept taking away what the walk rested on: some may be missing. */
  readonly isWhole: boolean
}

/** How often a walk is begun anew when the page takes away what it rests on. */
const MAX_RESTARTS = 2

export function* hitsIn(document: Document, body: Element, sieve: Sieve): Scanning<AllHits> {
  for (let restarts = 0; ; restarts++) {
    const texts = new Set<Text>()
    const elements = new Map<Element, HitKind>()
    const found: Found[] = []
    const look = lookAtAttributes(sieve)
    let isWhole = yield* lookAtTexts(body, sieve, texts)
    for (const holder of yield* lookIntoFrames(document, sieve)) elements.set(holder, 'tree')
    isWhole = (yield* lookAtElements(body, sieve, allOf({ texts, elements }), look, found)) && isWhole
    if (!isWhole && restarts < MAX_RESTARTS) continue
    for (const { element, kind } of found) if (kind !== 'text') elements.set(element, kind)
    found.sort((one, other) => one.place - other.place)
    return { texts, elements, inOrder: found, tellers: tellersOf(document, body, look.tellers()), isWhole }
  }
}

/** With those outside the body, wherever a script has put them. */
const tellersOf = (document: Document, body: Element, inBody: readonly Element[]): Tellers => {
  const all = [...document.documentElement.children].flatMap((child) =>
    child === body ? inBody : [child, ...getElementsByTagName(child, '*')],
  )
  return {
    metas: all.filter((each) => localNameOf(each) === 'meta'),
    scripts: all.filter((each) => localNameOf(each) === 'script'),
  }
}

/** The elements of hits, in no order: a tree that it holds counts for more than a text, and that for more than an attribute. */
const allOf = ({ texts, elements }: Hits): Map<Element, HitKind> => {
  const all = new Map<Element, HitKind>()
  for (const { parentElement } of texts) if (parentElement) all.set(parentElement, 'text')
  for (const [element, kind] of elements) if (kind === 'tree' || !all.has(element)) all.set(element, kind)
  return all
}

/* Text */

/**
 * Text through the sieve, many nodes at once: a label may be split over elements. A word made of several texts counts
 * only where they stand in one block; a line break between them is not seen, and it says yes in vain. False when the page
 * took the way away.
 */
function* lookAtTexts(body: Element, sieve: Sieve, hits: Set<Text>): Scanning<boolean> {
  const walker = textsOf(body)
  let run = newRun()
  while (fillRun(run, walker)) {
    lookAtRun(run, sieve, hits)
    const rest = restAt(walker.currentNode, body)
    yield
    if (!stands(rest)) return false
    const last = run.nodes.slice(-SPLIT)
    run = newRun()
    for (const node of last) addText(run, node)
  }
  lookAtRun(run, sieve, hits)
  return true
}

export const textsOf = (element: Element): TreeWalker => walkerOf(element, SHOW_TEXT)
const walkerOf = (root: Element | ShadowRoot, what: number): TreeWalker =>
  (ownerDocumentOf(root) as Document).createTreeWalker(root, what)

/** Texts that follow one another, and what they say. */
export interface Run {
  readonly nodes: Text[]
  readonly texts: string[]
  /** Where each of the texts ends, with one unit between two. */
  readonly ends: number[]
  length: number
}

export const newRun = (): Run => ({ nodes: [], texts: [], ends: [], length: 0 })

export const isCode = (node: Text, data: string): boolean => data.length > LONG && CODE.has(tagOf(node.parentElement))

const tagOf = (element: Element | null): string => (element ? localNameOf(element) : '')

/** How long it is. */
export const addText = (run: Run, node: Text): number => {
  const { data } = node
  return isCode(node, data) ? 0 : addData(run, node, data)
}
export const addData = (run: Run, node: Text, data: string): number => {
  const { length } = data
  run.nodes.push(node)
  run.texts.push(data)
  run.ends.push(run.length + length)
  run.length += length + 1
  return length
}

/** False at the end of the texts. */
const fillRun = (run: Run, walker: TreeWalker): boolean => {
  let room = STEP_OF_CHARS
  for (let left = STEP - run.nodes.length; left > 0 && room > 0; left--) {
    const node = walker.nextNode() as Text | null
    if (!node) return false
    room -= addText(run, node)
  }
  return true
}

export const lookAtRun = ({ nodes, texts, ends }: Run, sieve: Sieve, hits: Set<Text>): void => {
  for (const { owner, at, from, to } of sieve.placesAmong(texts, ends)) {
    if (owner === MARKS && (from === to || (to - from < SPLIT && isOneBlock(nodes.slice(from, to + 1)))))
      hits.add(nodes[at] as Text)
  }
}

const isOneBlock = (nodes: readonly Text[]): boolean => {
  const blocks = nodes.map(blockOf)
  return blocks.every((block) => block === blocks[0])
}

/** The element that the words of a text are read in. */
const blockOf = ({ parentElement }: Text): Element | null => {
  let block = parentElement
  while (block && INLINE.has(localNameOf(block))) block = parentElementOf(block)
  return block
}

/* Elements */

/** Where a word stands: in a text of the element, in an attribute, or in a tree that it holds. */
export type HitKind = 'text' | 'attribute' | 'tree'
export interface Hit {
  readonly element: Element
  readonly kind: HitKind
}

export interface Found extends Hit {
  /** Its number among the elements of the body. */
  readonly place: number
}

/** Adds elements with a word in an attribute or in an open shadow root, and the known ones; false as with texts. */
function* lookAtElements(
  body: Element,
  sieve: Sieve,
  known: ReadonlyMap<Element, HitKind>,
  look: Attributes,
  found: Found[],
): Scanning<boolean> {
  const own = known.get(body)
  if (own) found.push({ element: body, place: -1, kind: own })
  const elements = body.getElementsByTagName('*')
  // Not by its length: the browser would walk the page to count.
  for (let from = 0; elements.item(from); ) {
    const hosts: Found[] = []
    const to = lookAtSome(elements, from, known, look, found, hosts)
    look.end(found)
    const last = elements.item(to - 1) as Element
    const rest = restAt(last, body)
    for (const host of hosts) if (yield* isHitHost(host.element, sieve)) found.push(host)
    yield
    if (!stands(rest)) return false
    // What came or went before it has moved it in the list.
    from = elements.item(to - 1) === last ? to : Array.prototype.indexOf.call(elements, last) + 1
  }
  return true
}

/** The inner loop, by itself: a machine compiles it better apart from what stops and goes on. Answers how far it came. */
const lookAtSome = (
  elements: HTMLCollectionOf<Element>,
  from: number,
  known: ReadonlyMap<Element, HitKind>,
  look: Attributes,
  found: Found[],
  hosts: Found[],
): number => {
  let place = from
  // By index: the browser keeps the place, and iterating would make a list first.
  for (; place < from + STEP; place++) {
    const element = elements.item(place)
    if (!element) break
    const kind = known.get(element)
    if (kind) found.push({ element, place, kind })
    if (shadowRootOf(element)) hosts.push({ element, place, kind: 'tree' })
    look.add(element, place)
  }
  return place
}

export function* isHitHost(host: Element, sieve: Sieve): Scanning<boolean> {
  const shadow = isOurs(host) ? null : shadowOf(host)
  return shadow !== null && (yield* isHitTree(shadow, sieve, 0, 1))
}

/** How an attribute is looked at. */
const NOT = 0
/** Its words. */
const VALUE = 1
/** The words and the names of parameters in it, of a link. */
const ADDRESS = 2
/** With all that the reader makes of it: its words, and those of its name. */
const CLOSELY = 3
/** So, of an image. */
const FILE = 4
/** By its name alone it is worth reading. */
const CERTIFICATION = 5
/** Of data that are read apart from where they stand. */
const MARKUP = 6
/** So, of a script or in the head. */
const TELLING = 7
type Kind =
  | typeof NOT
  | typeof VALUE
  | typeof ADDRESS
  | typeof CLOSELY
  | typeof FILE
  | typeof CERTIFICATION
  | typeof MARKUP
  | typeof TELLING

const kindOf = (name: string, element: Element): Kind => {
  if (name === 'class' || name === 'id' || name === 'style') return NOT
  if (name === 'href') return ADDRESS
  if (name === 'itemprop' || name === 'typeof') return MARKUP
  if (name === 'type' || name === 'content') return TELLING
  if (isFile(name)) return FILE
  if (TEXT_ATTRIBUTES.includes(name) || OWN_LABELS.includes(name)) return VALUE
  if (!name.startsWith('data-') || !wordedAttributes(element)?.includes(name)) return NOT
  const label = labelOfName(name)
  return label === '' ? VALUE : label.endsWith('certification') ? CERTIFICATION : CLOSELY
}

/** Words of attributes, and whose they are. */
interface Words {
  texts: string[]
  elements: Element[]
  places: number[]
}

const noWords = (): Words => ({ texts: [], elements: [], places: [] })

/** Looks at the attributes of many elements at once: `add` each, then `end`. */
export interface Attributes {
  readonly add: (element: Element, place: number) => void
  /** Whether any of those added so far bears data that are read apart. */
  readonly hasMarkup: () => boolean
  /** Those added so far that are scripts with a type, or `meta` elements with a content. */
  readonly tellers: () => readonly Element[]
  /** Tells which of the added ones have a word, and forgets them. */
  readonly end: (found: Found[]) => void
}

/** What bears these to tell something of the page. */
const TELLER: Readonly<Record<string, string>> = { type: 'script', content: 'meta' }

export const lookAtAttributes = (sieve: Sieve): Attributes => {
  /** Pages repeat few names many times. */
  const kinds = new Map<string, Kind>()
  /** The last two names of no interest, as the browser gave them: mostly the next one is one of these very strings. */
  let idle = ''
  let idleBefore = ''
  let values = noWords()
  let addresses = noWords()
  let sure: Found[] = []
  let hasMarkup = false
  const tellers: Element[] = []

  const put = ({ texts, elements, places }: Words, words: string, element: Element, place: number): void => {
    texts.push(words)
    elements.push(element)
    places.push(place)
  }
  const bearer = ({ elements, places }: Words, at: number): Found => ({
    element: elements[at] as Element,
    place: places[at] as number,
    kind: 'attribute',
  })
  const addAddress = (element: Element, place: number): void => {
    const address = getAttribute(element, 'href') ?? ''
    // Of one within the site only the parameters are read.
    if (!mayBeWeb(address) && !address.includes('=')) return
    const isPlain = address.length <= MAX_VALUE && !address.includes('%')
    put(
      addresses,
      isPlain ? address : `${wordsOfAttribute(element, 'href')}?${address.slice(0, MAX_ADDRESS)}`,
      element,
      place,
    )
  }
  const addName = (name: string, element: Element, place: number): void => {
    let kind = kinds.get(name)
    if (kind === undefined) {
      kind = kindOf(name, element)
      kinds.set(name, kind)
    }
    if (kind === NOT) {
      idleBefore = idle
      idle = name
    } else if (kind === MARKUP) hasMarkup = true
    else if (kind === TELLING) {
      if (localNameOf(element) === TELLER[name]) tellers.push(element)
    } else if (kind === VALUE)
      put(values, (getAttribute(element, name) ?? '').trimStart().slice(0, MAX_VALUE), element, place)
    else if (kind === ADDRESS) {
      if (localNameOf(element) === 'a') addAddress(element, place)
    } else if (kind === FILE && localNameOf(element) !== 'img') return
    else if (kind === CERTIFICATION || sieve.has(attributeText(element), OF_MARKS))
      sure.push({ element, place, kind: 'attribute' })
  }

  return {
    add: (element, place) => {
      const names = getAttributeNames(element)
      for (let i = 0; i < names.length; i++) {
        const name = names[i] as string
        if (name !== idle && name !== idleBefore) addName(name, element, place)
      }
    },
    hasMarkup: () => hasMarkup,
    tellers: () => tellers,
    end: (found) => {
      found.push(...sure)
      for (const { owner, at, from, to } of sieve.placesAmong(values.texts))
        if (owner === MARKS && from === to) found.push(bearer(values, at))
      for (const { owner, at, from, to } of sieve.placesAmong(addresses.texts))
        if (from === to && isHitAddress(addresses.elements[at] as Element, owner)) found.push(bearer(addresses, at))
      values = noWords()
      addresses = noWords()
      sure = []
    },
  }
}

/** Whether an address may begin as one of the web; what it is beyond doubt is asked of few. */
const mayBeWeb = (address: string): boolean => {
  const first = address.charCodeAt(0)
  return first === SLASH ? address.charCodeAt(1) === SLASH : (first | 32) === LETTER_H || first <= 32
}
const SLASH = 47
const LETTER_H = 104

const isHitAddress = (link: Element, owner: number): boolean =>
  owner === MARKS ? isWeb(link.getAttribute('href')?.trim() ?? '') : owner === NAMES && parameterNames(link).length > 0

/* Trees beside */

/** What holds a frame within reach that has a word in it. */
function* lookIntoFrames(document: Document, sieve: Sieve): Scanning<ReadonlySet<Element>> {
  const holders = new Set<Element>()
  // A window knows how many it has: for none the browser need not look at every element.
  const { defaultView } = document
  if (defaultView?.window === defaultView && defaultView?.length === 0) return holders
  for (const frame of document.getElementsByTagName('iframe')) {
    const body = documentIn(frame)?.body
    if (body && (yield* isHitTree(body, sieve, 1, 0))) holders.add(frame.parentElement ?? frame)
  }
  return holders
}

/** Whether a tree that stands `frames` and `shadows` deep holds a word anywhere, trees beside it included. */
function* isHitTree(root: Element | ShadowRoot, sieve: Sieve, frames: number, shadows: number): Scanning<boolean> {
  // Texts run into one another here, so that a word at an edge has to be looked for text by text.
  const walker = walkerOf(root, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    text += SEAM + node.data
  if (sieve.has(text, OF_MARKS)) return true
  yield
  for (const [i, element] of [...querySelectorAll(root, '*')].entries()) {
    if (isTelling(element, sieve)) return true
    const shadow = shadows < MAX_SHADOW_DEPTH && !isOurs(element) ? shadowOf(element) : null
    if (shadow && (yield* isHitTree(shadow, sieve, frames, shadows + 1))) return true
    const inner = frames < MAX_FRAME_DEPTH ? documentIn(element)?.body : null
    if (inner && (yield* isHitTree(inner, sieve, frames + 1, 0))) return true
    if (i % STEP_OF_HITS === 0) yield
  }
  return false
}

/** Whether an element has a word in an attribute. */
const isTelling = (element: Element, sieve: Sieve): boolean => {
  if (!hasAttributes(element)) return false
  const found: Found[] = []
  const look = lookAtAttributes(sieve)
  look.add(element, 0)
  look.end(found)
  return found.length > 0
}

/* Parts */

/** What was asked to tell the parts, for whoever wants to know whether a change can make them others. */
export interface Surroundings {
  /** Within which everything counts. */
  readonly inside: Set<Element>
  /** Whose children counted, and whether they were a crowd. */
  readonly parents: Map<Element, boolean>
  /** Too big to be one part. */
  readonly tables: Set<Element>
}

export const newSurroundings = (): Surroundings => ({ inside: new Set(), parents: new Map(), tables: new Set() })

/** What has to be read for these hits, in document order, none within another. */
export function* partsAround(
  body: Element,
  hits: readonly Hit[],
  around: Surroundings = newSurroundings(),
): Scanning<readonly Element[]> {
  const parts = new Set<Element>()
  const kept: Element[] = []
  /** Of these each holds the hit that it was taken for. */
  const holding = new Set<Element>()
  let isOrdered = true
  for (const [i, hit] of hits.entries()) {
    if (i % STEP_OF_HITS === STEP_OF_HITS - 1) yield
    const last = hits[i - 1]
    if ((hit.element === last?.element && hit.kind === last.kind) || closest(hit.element, SKIPPED)) continue
    const found = partsOf(hit, around)
    const own = found.find((part) => contains(part, hit.element))
    if (own) holding.add(own)
    for (const part of found) {
      if (parts.has(part)) continue
      parts.add(part)
      isOrdered = putInOrder(kept, part, own, holding) && isOrdered
    }
  }
  if (parts.has(body)) return [body]
  return isOrdered ? kept : inOrder(body, parts)
}

/** What has to be read for a hit: its table or list where there is one, else the part that holds label and value. */
const partsOf = ({ element, kind }: Hit, around: Surroundings): readonly Element[] => {
  let part = element
  for (let parent = parentElementOf(part); parent && INLINE.has(localNameOf(part)); parent = parentElementOf(part))
    part = parent
  const mayLabel = kind === 'tree' || (kind === 'text' && mayBeLabel(part))
  const table = closest(part, 'table,dl')
  if (table && table.getElementsByTagName('*').length <= MAX_CELLS) {
    // What ends a table may be a label of what follows.
    if (mayLabel && contains(part, lastSpeaking(table))) return lifted(table, true, around)
    around.inside.add(table)
    return [table]
  }
  if (table) around.tables.add(table)
  const row = table && closest(part, 'tr')
  if (row) return neighbours(row, mayLabel, around)
  return lifted(part, mayLabel, around)
}

/** Some levels up, as far as a part is one thing; where that ends early, with what stands beside. */
const lifted = (from: Element, mayLabel: boolean, around: Surroundings): readonly Element[] => {
  let part = from
  for (let level = 0; level < LEVELS; level++) {
    const parent = parentElementOf(part)
    if (!parent || localNameOf(part) === 'body' || askCrowd(parent, around)) return neighbours(part, mayLabel, around)
    part = parent
  }
  around.inside.add(part)
  return [part]
}

/**
 * "FCC ID" may be a label of what follows; "FCC ID: 2DM0A-EX100" is none, nor is prose. Only of words that stand by
 * themselves can that be told.
 */
const mayBeLabel = (block: Element): boolean => {
  for (let child = firstElementChildOf(block); child; child = nextElementSiblingOf(child))
    if (!PLAIN.has(localNameOf(child)) || child.firstElementChild) return true
  const text = textContentOf(block) ?? ''
  // Of much text it is not asked: it may be white space.
  if (text.length > MAX_SPACED) return true
  return (
    !HAS_VALUE.test(text) && (text.length <= MAX_LABEL || text.replace(LAYOUT_SPACES, ' ').trim().length <= MAX_LABEL)
  )
}

/** The body is one, however few there are. */
export const isCrowd = (parent: Element): boolean =>
  localNameOf(parent) === 'body' || childrenOf(parent).item(CROWD) !== null

const askCrowd = (parent: Element, { parents }: Surroundings): boolean => {
  const is = isCrowd(parent)
  parents.set(parent, is)
  return is
}

/** A part with the end of what stands just before it, its label, and with what stands after it, where that may be its value. */
const neighbours = (part: Element, mayLabel: boolean, around: Surroundings): readonly Element[] => {
  around.inside.add(part)
  if (localNameOf(part) === 'body') return [part]
  const parent = parentElementOf(part)
  if (parent) askCrowd(parent, around)
  const found = [part]
  const before = besideOf(part, previousElementSiblingOf, around).at(-1)
  if (before) found.unshift(endOf(before))
  // An element without words may bear the value in an attribute.
  if (mayLabel) found.push(...besideOf(part, nextElementSiblingOf, around))
  return found
}

/** What stands beside an element as far as the first that is not passed over, that one last. */
const besideOf = (
  element: Element,
  next: (element: Element) => Element | null,
  { inside }: Surroundings,
): readonly Element[] => {
  const found: Element[] = []
  for (let each = next(element); each && found.length < MAX_STEPS; each = next(each)) {
    inside.add(each)
    if (matches(each, SKIPPED)) continue
    found.push(each)
    if (!isPassedOver(each)) break
  }
  return found
}

/** A label stands over blanks and buttons, such as one to copy the value. */
const isPassedOver = (element: Element): boolean =>
  isBlank(element) || (childElementCountOf(element) < 2 && isButton((textContentOf(element) ?? '').trim()))

const isBlank = (element: Element): boolean => {
  const walker = textsOf(element)
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const text = walker.nextNode() as Text | null
    if (!text) return true
    if (WORD.test(text.data)) return false
  }
  return false
}

/** The block in an element that is read last of it, a cell, term or item whole; all of it where that cannot be told. */
const endOf = (element: Element): Element => {
  let end = element
  const last = lastSpeaking(element)
  for (let each = last && parentElementOf(last); each && each !== element; each = parentElementOf(each)) {
    if (matches(each, SKIPPED)) return element
    const tag = localNameOf(each)
    if (WHOLE.has(tag) || (end === element && !INLINE.has(tag))) end = each
  }
  return end
}

/** The last text with words in an element; `null` where that cannot be told. */
const lastSpeaking = (element: Element): Node | null => {
  const walker = walkerOf(element, SHOW_TEXT | SHOW_ELEMENT)
  let last: Node | null = element
  for (let node: Node | null = element; node; node = walker.lastChild()) last = node
  for (let steps = 0; last && last !== element && steps < MAX_STEPS; steps++, last = walker.previousNode()) {
    const isElement = nodeTypeOf(last) === 1
    if (!isElement && WORD.test((last as Text).data)) return last
    if (isElement && shadowRootOf(last as Element)) return null
  }
  return null
}

/** `Node.DOCUMENT_POSITION_PRECEDING`, `_FOLLOWING`, `_CONTAINS`, `_CONTAINED_BY`: of the other node, as seen from this one. */
const PRECEDING = 2
const FOLLOWING = 4
const CONTAINS = 8
const CONTAINED_BY = 16

/**
 * Where another element stands that was taken later, itself `own` or beside it: the browser counts the children of a parent
 * to tell, so what is near is asked first. Hits come in order, and so do elements that hold theirs.
 */
const positionFrom = (
  one: Element,
  other: Element,
  own: Element | undefined,
  holding: ReadonlySet<Element>,
): number => {
  let beside: Element | null = other
  const parent = parentElementOf(one)
  for (let above = parentElementOf(other); beside && above !== parent; above = beside && parentElementOf(beside))
    beside = above
  let [before, after]: (Element | null)[] = [one, one]
  for (let steps = 0; beside && steps < MAX_NEAR; steps++) {
    if (beside === after) return steps > 0 ? FOLLOWING : CONTAINED_BY
    if (beside === before) return PRECEDING
    before = before && previousElementSiblingOf(before)
    after = after && nextElementSiblingOf(after)
  }
  if (!own || !holding.has(one) || !isClearOf(one, other, own)) return compareDocumentPosition(one, other)
  return contains(one, other) ? CONTAINED_BY : FOLLOWING
}

/** Whether nothing of `one` stands from `other`, which is `own` or stands right before it, to `own`. */
const isClearOf = (one: Element, other: Element, own: Element): boolean => {
  let each: Element | null = own
  for (let steps = 0; each && steps < MAX_STEPS; steps++, each = previousElementSiblingOf(each)) {
    if (contains(each, one)) return false
    if (contains(each, other)) return true
  }
  return false
}
const MAX_NEAR = 6

/** How far back a part may belong: what stands before one of several hits is found late. */
const MAX_BACK = 8

/** Puts a part where it belongs, in place of those within it, unless it is within one; false where that is far back. */
const putInOrder = (
  kept: Element[],
  part: Element,
  own: Element | undefined,
  holding: ReadonlySet<Element>,
): boolean => {
  const first = Math.max(0, kept.length - MAX_BACK)
  for (let i = kept.length; i > first; i--) {
    const position = positionFrom(kept[i - 1] as Element, part, own, holding)
    if (position & CONTAINED_BY) return true
    if (position & CONTAINS) kept.splice(i - 1, 1)
    else if (position & FOLLOWING) {
      kept.splice(i, 0, part)
      return true
    }
  }
  kept.splice(first, 0, part)
  return first === 0
}

/**
 * In document order, none within another. By a walk: which of two elements comes first takes the longer to tell the more
 * children their parent has.
 */
const inOrder = (body: Element, parts: ReadonlySet<Element>): readonly Element[] => {
  const kept: Element[] = []
  for (const part of elementsOf(body)) {
    const last = kept.at(-1)
    if (parts.has(part) && !(last && contains(last, part))) kept.push(part)
  }
  return kept
}

/** Hits in document order. */
export const hitsInOrder = (body: Element, hits: Hits): readonly Hit[] => {
  const all = allOf(hits)
  const found: Hit[] = []
  for (const element of all.size > 0 ? [body, ...elementsOf(body)] : []) {
    const kind = all.get(element)
    if (kind) found.push({ element, kind })
  }
  return found
}

function* elementsOf(body: Element): Generator<Element> {
  const elements = body.getElementsByTagName('*')
  for (let i = 0, { length } = elements; i < length; i++) yield elements.item(i) as Element
}
