/** What has to be read around a hit: its table or list, else as much as holds label and value. */
import {
  childElementCountOf,
  childrenOf,
  closest,
  contains,
  firstElementChildOf,
  localNameOf,
  matches,
  nextElementSiblingOf,
  nodeTypeOf,
  parentElementOf,
  previousElementSiblingOf,
  shadowRootOf,
  textContentOf,
} from './dom.ts'
import { type Hit, STEP_OF_HITS } from './hits.ts'
import { isButton, MAX_LABEL } from './labels.ts'
import { inOrder, putInOrder } from './parts-order.ts'
import { INLINE } from './read.ts'
import { SKIPPED } from './skipped.ts'
import type { Steps } from './steps.ts'
import { SHOW_ELEMENT, SHOW_TEXT, textsOf, walkerOf } from './walks.ts'

/** A label stands at most so many levels above its value. */
const LEVELS = 3
/** A part with more children is a list of things, not one thing. */
const CROWD = 12
const MAX_CELLS = 400
/** A longer text may be any. */
const MAX_SPACED = 10_000
/** Blank nodes at the end of an element, or elements beside one. */
const MAX_STEPS = 20
/** As the reader knows a pair from a label. */
const HAS_VALUE = /[:：].{0,3}[\p{L}\p{N}]/u
const LAYOUT_SPACES = /[\t\n\f\r ]+/gu
const WORD = /[\p{L}\p{N}]/u
/** Inline elements with nothing but words in them. */
const PLAIN: ReadonlySet<string> = new Set('a b em font i mark small span strong u'.split(' '))
/** Elements that tell of what stands in them. */
const WHOLE: ReadonlySet<string> = new Set('td th dt dd li option h1 h2 h3 h4 h5 h6'.split(' '))

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
): Steps<readonly Element[]> {
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
