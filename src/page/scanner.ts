/**
 * The first look at a page that changes. What it found before stays as long as nothing changes near it; of what was added
 * or changed it looks at that alone, with as many texts around as a word can be split over. What it answers is what a scan
 * of the whole page would. Whatever it cannot tell for sure is a case for such a scan.
 */
import type { Sieve } from '../core/sieve.ts'
import type { Passage } from '../core/words.ts'
import { type Place, readParts } from './read.ts'
import { documentIn, HOST_ATTRIBUTE } from './roots.ts'
import {
  addText,
  type Found,
  type HitKind,
  type Hits,
  hitsIn,
  hitsInOrder,
  isCode,
  isCrowd,
  isHitHost,
  lookAtAttributes,
  lookAtRun,
  newRun,
  newSurroundings,
  partsAround,
  type Scanning,
  SPLIT,
  type Surroundings,
  textsOf,
} from './scan.ts'

/** What changed: the part of a `MutationRecord` that is looked at. */
export type Change = Pick<
  MutationRecord,
  'type' | 'target' | 'addedNodes' | 'removedNodes' | 'previousSibling' | 'nextSibling'
>

/** What is read apart from where it stands. */
const APART = 'title,meta,script:not([src]),[itemprop],[typeof]'
const GONE_APART = `${APART},iframe`
/** Of such, or with a tree of its own. */
const TAGS_APART: ReadonlySet<string> = new Set(['title', 'meta', 'script', 'iframe'])
/** Attributes on which it hangs whether anything inside is read. */
const GATES = `[role],[contenteditable],[${HOST_ATTRIBUTE}]`

export interface Scanner {
  /**
   * Looks at the page, or where it is told what changed since the last look, at that: the same list when it makes no
   * difference.
   */
  readonly look: (changes?: readonly Change[]) => Scanning
}

interface Seen {
  readonly body: Element
  readonly hits: Hits
  readonly around: Surroundings
  readonly passages: readonly Passage<Place>[]
}

export const makeScanner = (document: Document, sieve: Sieve): Scanner => {
  let seen: Seen | undefined

  function* lookAtAll(): Scanning {
    seen = undefined
    const { body } = document
    if (!body) return readParts(document, [])
    const { inOrder, ...hits } = yield* hitsIn(document, body, sieve)
    const around = newSurroundings()
    const passages = readParts(document, yield* partsAround(body, inOrder, around))
    seen = { body, hits, around, passages }
    return passages
  }

  function* lookAtChanges(before: Seen, changes: readonly Change[]): Scanning {
    const { body, hits } = before
    seen = undefined
    const isNear = changes.some((change) => isTouching(change, before))
    const added = addedIn(changes, body)
    let isNews = changes.some(({ removedNodes }) => removedNodes.length > 0) && dropGone(hits, body)
    for (const region of regionsOf(changes, body, added)) isNews = lookAtRegion(region, before, sieve) || isNews
    const told = yield* lookAtElements(changes, added, before, sieve)
    if (told === undefined) return yield* lookAtAll()
    if (!isNear && !isNews && !told) {
      seen = before
      return before.passages
    }
    const around = newSurroundings()
    const passages = readParts(document, yield* partsAround(body, hitsInOrder(body, hits), around))
    seen = { body, hits, around, passages }
    return passages
  }

  return {
    look: (changes) => {
      const isSure =
        changes !== undefined && seen?.body === document.body && !changes.some((change) => isUnsure(change, document))
      return isSure && seen ? lookAtChanges(seen, changes) : lookAtAll()
    },
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1
const isText = (node: Node): node is Text => node.nodeType === 3
const elementAt = (node: Node): Element | null => (isElement(node) ? node : node.parentElement)

/** In another tree than the page's own, or of what is read apart. What came into the body is asked when it is looked at. */
const isUnsure = ({ type, target, addedNodes, removedNodes }: Change, document: Document): boolean => {
  if (target.ownerDocument !== document) return true
  if (target.isConnected && target.getRootNode() !== document) return true
  const element = elementAt(target)
  if (!element || element.localName === 'html' || element.closest(APART)) return true
  if (type === 'attributes' && element.matches(GATES)) return true
  const isGone = (node: Node): boolean =>
    isElement(node) && (node.matches(GONE_APART) || node.querySelector(GONE_APART) !== null)
  for (const node of removedNodes) if (isGone(node)) return true
  if (document.body.contains(element)) return false
  for (const node of addedNodes) if (isGone(node)) return true
  return false
}

/** Whether a new element is of what is read apart, or opens a tree of its own. */
const isApart = (element: Element): boolean => {
  if (!TAGS_APART.has(element.localName)) return false
  return element.localName === 'iframe' ? documentIn(element) !== null : element.matches(APART)
}

/** Whether a change may make other parts of the same hits, or other passages of the same parts. */
const isTouching = (
  { type, target, addedNodes, removedNodes }: Change,
  { around: { inside, parents, tables } }: Seen,
): boolean => {
  const element = elementAt(target)
  for (let each = element; each; each = each.parentElement) if (inside.has(each) || tables.has(each)) return true
  if (!element) return false
  if (type === 'attributes') return holdsAny(element, inside)
  if ([...removedNodes].some((node) => holdsAny(node, inside))) return true
  if (!parents.has(element)) return false
  // Who else is a child counts only where there are few, or right beside.
  if (parents.get(element) !== isCrowd(element)) return true
  return [...addedNodes].some((node) => isElement(node) && isBeside(node, inside))
}

const holdsAny = (node: Node, parts: ReadonlySet<Element>): boolean => {
  for (const part of parts) if (node.contains(part)) return true
  return false
}

const isBeside = ({ previousElementSibling, nextElementSibling }: Element, parts: ReadonlySet<Element>): boolean =>
  (previousElementSibling !== null && parts.has(previousElementSibling)) ||
  (nextElementSibling !== null && parts.has(nextElementSibling))

/** Forgets hits that have left the body; true when there were any. */
const dropGone = ({ texts, elements }: Hits, body: Element): boolean => {
  const before = texts.size + elements.size
  for (const text of texts) if (!body.contains(text)) texts.delete(text)
  for (const element of elements.keys()) if (!body.contains(element)) elements.delete(element)
  return texts.size + elements.size < before
}

/* Text */

/** Where text is to be looked at again: from one node to another, or only at the gap between the texts on either side. */
interface Region {
  /** Texts before it come before this node. */
  first: Node
  /** Texts behind it come behind this node and all in it. */
  last: Node
  readonly kind: 'new' | 'changed' | 'gap before' | 'gap behind'
}

const regionsOf = (changes: readonly Change[], body: Element, added: ReadonlySet<Node>): readonly Region[] => {
  const regions: Region[] = []
  for (const node of added) {
    if (isWithin(node.parentNode, added)) continue
    // What came bit by bit is one region as far as it stands together.
    const region = regions.at(-1)
    if (region && node.previousSibling === region.last) region.last = node
    else if (region && node.nextSibling === region.first) region.first = node
    else regions.push({ first: node, last: node, kind: 'new' })
  }
  for (const { type, target, removedNodes, previousSibling, nextSibling } of changes) {
    if (!body.contains(target) || isWithin(target, added)) continue
    if (type === 'characterData') regions.push({ first: target, last: target, kind: 'changed' })
    if (removedNodes.length === 0) continue
    // A neighbour that has moved on has left a gap of its own there, which is looked at for its own sake.
    if (previousSibling?.parentNode === target)
      regions.push({ first: previousSibling, last: previousSibling, kind: 'gap behind' })
    else if (nextSibling?.parentNode === target)
      regions.push({ first: nextSibling, last: nextSibling, kind: 'gap before' })
    else regions.push({ first: target, last: target, kind: 'changed' })
  }
  return regions
}

/** The body's own attributes are not read. */
const isInside = (element: Element, body: Element): boolean => element !== body && body.contains(element)

/** Nodes that came and are there. */
const addedIn = (changes: readonly Change[], body: Element): ReadonlySet<Node> => {
  const added = new Set<Node>()
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if ((isElement(node) || isText(node)) && body.contains(node)) added.add(node)
  return added
}

const isWithin = (node: Node | null, among: ReadonlySet<Node>): boolean => {
  for (let each = among.size > 0 ? node : null; each; each = each.parentNode) if (among.has(each)) return true
  return false
}

/** Looks at a region, with as many texts before and behind as may share a word with it; true when there is news. */
const lookAtRegion = (region: Region, { body, hits }: Seen, sieve: Sieve): boolean => {
  const { before, inner, behind } = textsAt(region, body)
  const run = newRun()
  for (const node of [...before, ...inner, ...behind]) addText(run, node)
  const found = new Set<Text>()
  lookAtRun(run, sieve, found)
  // Further off, words are seen in part.
  const judged = [...before.slice(-SPLIT), ...inner, ...behind.slice(0, SPLIT)]
  // What came from elsewhere may be a hit that was there before, but not here.
  let isNews = region.kind === 'new' && inner.some((node) => found.has(node))
  for (const node of judged) {
    if (found.has(node) === hits.texts.has(node)) continue
    isNews = true
    if (found.has(node)) hits.texts.add(node)
    else hits.texts.delete(node)
  }
  return isNews
}

const textsAt = (
  { first, last, kind }: Region,
  body: Element,
): { readonly before: readonly Text[]; readonly inner: readonly Text[]; readonly behind: readonly Text[] } => {
  const walker = textsOf(body)
  const take = (step: () => Node | null): Text[] => {
    const taken: Text[] = []
    for (let node = step() as Text | null; node && taken.length < 2 * SPLIT; node = step() as Text | null)
      if (!isCode(node, node.data)) taken.push(node)
    return taken
  }
  const from = (node: Node, step: () => Node | null): Text[] => {
    walker.currentNode = node
    return take(step)
  }
  const back = (): Node | null => walker.previousNode()
  const on = (): Node | null => walker.nextNode()
  const own = (node: Node): Text[] => (isText(node) ? [node] : [])
  const end = lastIn(last)
  if (kind === 'gap behind')
    return { before: [...from(end, back).reverse(), ...own(end)], inner: [], behind: from(end, on) }
  if (kind === 'gap before')
    return { before: from(first, back).reverse(), inner: [], behind: [...own(first), ...from(first, on)] }
  walker.currentNode = end
  const stop = walker.nextNode()
  walker.currentNode = first
  const inner = own(first)
  for (let node = on(); node && node !== stop; node = on()) inner.push(node as Text)
  return { before: from(first, back).reverse(), inner, behind: stop ? [stop as Text, ...from(stop, on)] : [] }
}

const lastIn = (node: Node): Node => {
  let last = node
  while (last.lastChild) last = last.lastChild
  return last
}

/* Elements */

const CHANGED = 0
const NEW = 1

/**
 * Looks at what bears words in attributes or holds a tree, where it came or changed; true when there is news, `undefined`
 * where that cannot be told.
 */
function* lookAtElements(
  changes: readonly Change[],
  added: ReadonlySet<Node>,
  { body, hits: { elements } }: Seen,
  sieve: Sieve,
): Scanning<boolean | undefined> {
  const look = lookAtAttributes(sieve)
  const found: Found[] = []
  const hosts: Element[] = []
  const before = new Map<Element, HitKind | undefined>()
  let isNews = false
  for (const { type, target } of changes) {
    if (type !== 'attributes' || !isElement(target) || !isInside(target, body) || isWithin(target, added)) continue
    const kind = elements.get(target)
    if (before.has(target) || kind === 'tree') continue
    before.set(target, kind)
    elements.delete(target)
    look.add(target, CHANGED)
  }
  let isSure = true
  const askNew = (element: Element): void => {
    if (elements.size > 0) isNews = elements.delete(element) || isNews
    if (isApart(element)) isSure = false
    look.add(element, NEW)
    if (element.shadowRoot) hosts.push(element)
  }
  for (const node of added) {
    if (!isElement(node) || isWithin(node.parentNode, added)) continue
    askNew(node)
    const inside = node.getElementsByTagName('*')
    for (let i = 0, { length } = inside; i < length; i++) askNew(inside.item(i) as Element)
  }
  if (!isSure || look.hasMarkup()) return undefined
  look.end(found)
  for (const host of hosts) if (yield* isHitHost(host, sieve)) found.push({ element: host, place: NEW, kind: 'tree' })
  for (const { element, place, kind } of found) {
    if (elements.get(element) !== 'tree') elements.set(element, kind)
    isNews ||= place === NEW
  }
  return isNews || [...before].some(([element, kind]) => elements.get(element) !== kind)
}
