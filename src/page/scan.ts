/**
 * The finder's first look at a page: one walk over its text through one sieve of words, and a closer reading only where
 * that says yes. What a page says of its certificates is mostly a few rows among thousands; the rest is never joined into
 * passages. It leans on the tree alone, as the reader does, and changes nothing.
 *
 * It goes in steps, so that whoever drives it can let the browser breathe between two.
 */
import { SEAM, type Sieve } from '../core/sieve.ts'
import type { Passage } from '../core/words.ts'
import { INLINE, type Place, readParts, SKIPPED, TEXT_ATTRIBUTES, wordsOfAttribute } from './read.ts'
import { documentIn, isOurs, MAX_FRAME_DEPTH, MAX_SHADOW_DEPTH, shadowOf } from './roots.ts'

/** `NodeFilter.SHOW_TEXT`, `NodeFilter.SHOW_ELEMENT`. */
const SHOW_TEXT = 4
const SHOW_ELEMENT = 1
/** Nodes between two steps. */
const STEP = 4_000
/** A word is split over at most so many. */
const SPLIT = 8
/** Their text is no text; of a short one it is cheaper to look than to ask. */
const CODE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea'])
const LONG = 160
const WORDED = TEXT_ATTRIBUTES.filter((name) => name !== 'href')
/** A label stands at most so many levels above its value. */
const LEVELS = 3
/** A part with more children is a list of things, not one thing. */
const CROWD = 12
const MAX_CELLS = 400

/** Steps that end with passages. */
export type Scanning = Generator<undefined, readonly Passage<Place>[]>

/**
 * Passages near any word of the sieve, with title, meta and structured data. A superset of what detection needs, in
 * document order. A shadow root or a frame with a word in it is read whole, with what stands around it.
 */
export function* scanSteps(document: Document, sieve: Sieve): Scanning {
  const { body } = document
  if (!body) return readParts(document, [])
  const hits = new Set<Element>()
  yield* lookBeside(document, sieve, hits)
  yield* lookAtText(body, sieve, hits)
  yield* lookAtAttributes(document, sieve, hits)
  const parts = [...hits].filter((hit) => !hit.closest(SKIPPED)).flatMap(partsAround)
  return readParts(document, inOrder(body, new Set(parts)))
}

/** The scan at one go. */
export const scanPage = (document: Document, sieve: Sieve): readonly Passage<Place>[] => {
  const steps = scanSteps(document, sieve)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Open shadow roots, and frames within reach. */
function* lookBeside(document: Document, sieve: Sieve, hits: Set<Element>): Generator<undefined, void> {
  for (const frame of document.getElementsByTagName('iframe')) {
    const body = documentIn(frame)?.body
    if (body && isHitTree(body, sieve, 1, 0)) hits.add(frame.parentElement ?? frame)
  }
  // By index: the browser keeps the place, and iterating would make a list first.
  const elements = document.getElementsByTagName('*')
  for (let i = 0, { length } = elements; i < length; i++) {
    const element = elements[i]
    const shadow = element && !isOurs(element) ? shadowOf(element) : null
    if (element && shadow && isHitTree(shadow, sieve, 0, 1)) hits.add(element)
    if (i % STEP === STEP - 1) yield
  }
}

/** Whether a tree that stands `frames` and `shadows` deep holds a word anywhere, trees beside it included. */
const isHitTree = (root: Element | ShadowRoot, sieve: Sieve, frames: number, shadows: number): boolean => {
  // Texts run into one another here, so that a word at an edge has to be looked for text by text.
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    text += SEAM + node.data
  if (sieve.has(text)) return true
  for (const element of root.querySelectorAll('*')) {
    if (hasHit(element, sieve)) return true
    const shadow = shadows < MAX_SHADOW_DEPTH && !isOurs(element) ? shadowOf(element) : null
    if (shadow && isHitTree(shadow, sieve, frames, shadows + 1)) return true
    const inner = frames < MAX_FRAME_DEPTH ? documentIn(element)?.body : null
    if (inner && isHitTree(inner, sieve, frames + 1, 0)) return true
  }
  return false
}

const hasHit = (element: Element, sieve: Sieve): boolean =>
  TEXT_ATTRIBUTES.some(
    (name) =>
      element.hasAttribute(name) &&
      (name !== 'href' || element.localName === 'a') &&
      sieve.has(wordsOfAttribute(element, name)),
  )

/** The element that the words of a text are read in. */
const blockOf = ({ parentElement }: Node): Element | null => {
  let block = parentElement
  while (block && INLINE.has(block.localName)) block = block.parentElement
  return block
}

/**
 * Text through the sieve, many nodes at once: a label may be split over elements. A word made of two
 * texts counts only where they stand in one block; a line break between them is not seen, and it says yes in vain.
 */
function* lookAtText(body: Element, sieve: Sieve, hits: Set<Element>): Generator<undefined, void> {
  const walker = (body.ownerDocument as Document).createTreeWalker(body, SHOW_TEXT)
  let nodes: Text[] = []
  let starts: number[] = []
  let text = ''
  const look = (): void => {
    let at = 0
    for (const { from, to } of sieve.placesIn(text)) {
      while ((starts[at + 1] ?? text.length) <= to) at++
      const node = nodes[at]
      const before = from < (starts[at] ?? 0) ? nodes[at - 1] : node
      if (node?.parentElement && before && blockOf(before) === blockOf(node)) hits.add(node.parentElement)
    }
  }
  const add = (node: Text, data: string): void => {
    nodes.push(node)
    starts.push(text.length)
    text += SEAM + data
  }
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node
    if (data.length > LONG && CODE.has(node.parentElement?.localName ?? '')) continue
    add(node, data)
    if (nodes.length < STEP) continue
    look()
    yield
    const last = nodes.slice(-SPLIT)
    nodes = []
    starts = []
    text = ''
    for (const each of last) add(each, each.data)
  }
  look()
}

/** By name: for one that the page has not, the browser need not look at its elements. */
function* lookAtAttributes(document: Document, sieve: Sieve, hits: Set<Element>): Generator<undefined, void> {
  for (const name of WORDED) {
    for (const element of document.querySelectorAll(`[${name}]`))
      if (sieve.has(element.getAttribute(name) ?? '')) hits.add(element)
    yield
  }
  for (const link of document.links)
    if (link.localName === 'a' && sieve.has(wordsOfAttribute(link, 'href'))) hits.add(link)
}

/** What has to be read for a hit: its table or list where there is one, else the part that holds label and value. */
const partsAround = (hit: Element): readonly Element[] => {
  let part = hit
  while (INLINE.has(part.localName) && part.parentElement) part = part.parentElement
  const table = part.closest('table,dl')
  if (table && table.getElementsByTagName('*').length <= MAX_CELLS) return [table]
  const row = part.closest('tr')
  if (row) return neighbours(row)
  for (let level = 0; level < LEVELS; level++) {
    const parent = part.parentElement
    if (!parent || part.localName === 'body' || parent.localName === 'body' || parent.childElementCount > CROWD)
      return neighbours(part)
    part = parent
  }
  return [part]
}

/** A part with what stands just before and after it: its label, or the value it is the label of. */
const neighbours = (part: Element): readonly Element[] =>
  part.localName === 'body'
    ? [part]
    : [part.previousElementSibling, part, part.nextElementSibling].filter(
        (each): each is Element => each !== null && !each.matches(SKIPPED),
      )

/**
 * In document order, none within another. By a walk: which of two elements comes first takes the longer to tell the more
 * children their parent has.
 */
const inOrder = (body: Element, parts: ReadonlySet<Element>): readonly Element[] => {
  if (parts.has(body)) return [body]
  if (parts.size < 2) return [...parts]
  const kept: Element[] = []
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENT)
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null)
    if (parts.has(node) && !kept.at(-1)?.contains(node)) kept.push(node)
  return kept
}
