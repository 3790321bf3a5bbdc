/**
 * The first look at a page that changes. What it found before stays as long as nothing changes near it; of what was added
 * or changed it looks at that alone, with as many texts around as a word can be split over. What it answers is what a scan
 * of the whole page would. Whatever it cannot tell for sure is a case for such a scan.
 */
import type { Sieve } from '../core/sieve.ts'
import type { Passage } from '../core/words.ts'
import {
  closest,
  contains,
  getRootNode,
  isConnectedOf,
  lastChildOf,
  localNameOf,
  matches,
  nextElementSiblingOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  ownerDocumentOf,
  parentElementOf,
  parentNodeOf,
  previousElementSiblingOf,
  previousSiblingOf,
  querySelector,
  shadowRootOf,
  textContentOf,
} from './dom.ts'
import { type Found, type HitKind, type Hits, hitsInOrder } from './hits.ts'
import { type Attributes, lookAtAttributes } from './hits-attributes.ts'
import { addData, addText, isCode, lookAtRun, newRun, type Run, SPLIT } from './hits-texts.ts'
import { isHitHost } from './hits-trees.ts'
import { isCrowd, newSurroundings, partsAround, type Surroundings } from './parts.ts'
import { INLINE, type Place, partSteps, type Tellers } from './read.ts'
import { documentIn, HOST_ATTRIBUTE } from './roots.ts'
import { hitsIn, type Scanning } from './scan.ts'
import { textsOf } from './walks.ts'

/** What changed: the part of a `MutationRecord` that is looked at. */
export type Change = Pick<
  MutationRecord,
  'type' | 'target' | 'addedNodes' | 'removedNodes' | 'previousSibling' | 'nextSibling'
>

/** What is read apart from where it stands. */
const APART = 'title,meta,script:not([src]),[itemprop],[typeof]'
const GONE_APART = `${APART},iframe`
/** Of such, or with a tree of its own; by its attributes it is told when those are looked at. */
const TAGS_APART: ReadonlySet<string> = new Set(['title', 'meta', 'script', 'iframe'])
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`: no comments. */
const SHOW_ELEMENT_AND_TEXT = 5
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
  /** Where one of them changes, all is looked at. */
  readonly tellers: Tellers
  readonly around: Surroundings
  readonly passages: readonly Passage<Place>[]
}

export const makeScanner = (document: Document, sieve: Sieve): Scanner => {
  let seen: Seen | undefined

  function* lookAtAll(): Scanning {
    seen = undefined
    const { body } = document
    if (!body) return yield* partSteps(document, [])
    const { inOrder, isWhole, tellers, ...hits } = yield* hitsIn(document, body, sieve)
    const around = newSurroundings()
    const passages = yield* partSteps(document, yield* partsAround(body, inOrder, around), tellers)
    if (isWhole) seen = { body, hits, tellers, around, passages }
    return passages
  }

  function* lookAtChanges(before: Seen, changes: readonly Change[]): Scanning {
    const { body, hits, tellers } = before
    seen = undefined
    const isNear = changes.some((change) => isTouching(change, before))
    const added = addedIn(changes, body)
    const mayHaveMoved = changes.some(({ removedNodes }) => removedNodes.length > 0)
    let isNews = mayHaveMoved && dropGone(hits, body)
    const arrivals = newArrivals(before, sieve, mayHaveMoved)
    for (const region of regionsOf(changes, body, added))
      isNews = lookAtRegion(region, before, sieve, arrivals) || isNews
    const told = yield* lookAtElements(changes, added, before, sieve, arrivals)
    if (told === undefined) return yield* lookAtAll()
    if (!isNear && !isNews && !told) {
      seen = before
      return before.passages
    }
    const around = newSurroundings()
    const passages = yield* partSteps(document, yield* partsAround(body, hitsInOrder(body, hits), around), tellers)
    seen = { body, hits, tellers, around, passages }
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

const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1
const isText = (node: Node): node is Text => nodeTypeOf(node) === 3
const elementAt = (node: Node): Element | null => (isElement(node) ? node : parentElementOf(node))

/** In another tree than the page's own, or of what is read apart. What came into the body is asked when it is looked at. */
const isUnsure = ({ type, target, addedNodes, removedNodes }: Change, document: Document): boolean => {
  if (ownerDocumentOf(target) !== document) return true
  const element = elementAt(target)
  const isInBody = document.body.contains(element)
  if (!isInBody && isConnectedOf(target) && getRootNode(target) !== document) return true
  if (!element || localNameOf(element) === 'html' || closest(element, APART)) return true
  if (type === 'attributes') return matches(element, GATES)
  const isGone = (node: Node): boolean =>
    isElement(node) && (matches(node, GONE_APART) || querySelector(node, GONE_APART) !== null)
  if (removedNodes.length > 0 && [...removedNodes].some(isGone)) return true
  return !isInBody && [...addedNodes].some(isGone)
}

/** Whether a new element is of what is read apart, or opens a tree of its own. */
const isApart = (element: Element): boolean =>
  localNameOf(element) === 'iframe' ? documentIn(element) !== null : matches(element, APART)

/** Whether a change may make other parts of the same hits, or other passages of the same parts. */
const isTouching = (
  { type, target, addedNodes, removedNodes }: Change,
  { around: { inside, parents, tables } }: Seen,
): boolean => {
  const element = elementAt(target)
  for (let each = element; each; each = parentElementOf(each)) if (inside.has(each) || tables.has(each)) return true
  if (!element) return false
  if (type === 'attributes') return holdsAny(element, inside)
  if (removedNodes.length > 0 && [...removedNodes].some((node) => holdsAny(node, inside))) return true
  if (!parents.has(element)) return false
  // Who else is a child counts only where there are few, or right beside.
  if (parents.get(element) !== isCrowd(element)) return true
  for (let i = 0; i < addedNodes.length; i++) if (isBeside(addedNodes[i] as Node, inside)) return true
  return false
}

const holdsAny = (node: Node, parts: ReadonlySet<Element>): boolean => {
  for (const part of parts) if (contains(node, part)) return true
  return false
}

const isBeside = (node: Node, parts: ReadonlySet<Element>): boolean => {
  if (!isElement(node)) return false
  const before = previousElementSiblingOf(node)
  const behind = nextElementSiblingOf(node)
  return (before !== null && parts.has(before)) || (behind !== null && parts.has(behind))
}

/** Forgets hits that have left the body; true when there were any. */
const dropGone = ({ texts, elements }: Hits, body: Element): boolean => {
  const before = texts.size + elements.size
  for (const text of texts) if (!body.contains(text)) texts.delete(text)
  for (const element of elements.keys()) if (!body.contains(element)) elements.delete(element)
  return texts.size + elements.size < before
}

/* Text */

/** Where text is to be looked at again: in nodes that stand together, or only at the gap between the texts on either side. */
interface Region {
  /** Texts before it come before the first of them, texts behind it behind the last and all in it. */
  readonly nodes: Node[]
  readonly kind: 'new' | 'changed' | 'gap before' | 'gap behind'
}

const regionsOf = (changes: readonly Change[], body: Element, added: ReadonlySet<Node>): readonly Region[] => {
  const regions: Region[] = []
  for (const node of added) {
    if (isWithin(parentNodeOf(node), added)) continue
    // What came bit by bit is one region as far as it stands together.
    const nodes = regions.at(-1)?.nodes
    if (nodes && previousSiblingOf(node) === nodes.at(-1)) nodes.push(node)
    else if (nodes && nextSiblingOf(node) === nodes[0]) nodes.unshift(node)
    else regions.push({ nodes: [node], kind: 'new' })
  }
  for (const { type, target, removedNodes, previousSibling, nextSibling } of changes) {
    if (!body.contains(target) || isWithin(target, added)) continue
    if (type === 'characterData') regions.push({ nodes: [target], kind: 'changed' })
    if (removedNodes.length === 0) continue
    // A neighbour that has moved on has left a gap of its own there, which is looked at for its own sake.
    if (previousSibling && parentNodeOf(previousSibling) === target)
      regions.push({ nodes: [previousSibling], kind: 'gap behind' })
    else if (nextSibling && parentNodeOf(nextSibling) === target)
      regions.push({ nodes: [nextSibling], kind: 'gap before' })
    else regions.push({ nodes: [target], kind: 'changed' })
  }
  return regions
}

/** The body's own attributes are not read. */
const isInside = (element: Element, body: Element): boolean => element !== body && body.contains(element)

/** Nodes that came and are there. */
const addedIn = (changes: readonly Change[], body: Element): ReadonlySet<Node> => {
  const added = new Set<Node>()
  for (const { addedNodes } of changes)
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node
      if ((isElement(node) || isText(node)) && body.contains(node)) added.add(node)
    }
  return added
}

const isWithin = (node: Node | null, among: ReadonlySet<Node>): boolean => {
  for (let each = among.size > 0 ? node : null; each; each = parentNodeOf(each)) if (among.has(each)) return true
  return false
}

/** Looks at a region, with as many texts before and behind as may share a word with it; true when there is news. */
const lookAtRegion = (region: Region, { body, hits }: Seen, sieve: Sieve, arrivals: Arrivals): boolean => {
  const isNew = region.kind === 'new'
  const { before, inner, behind } = isNew && standsApart(region, body) ? ALONE : textsAt(region, body)
  const run = newRun()
  for (const node of before) addText(run, node)
  const from = run.nodes.length
  for (const node of inner) addText(run, node)
  if (isNew) for (const node of region.nodes) arrivals.take(node, run)
  const to = run.nodes.length
  for (const node of behind) addText(run, node)
  const found = new Set<Text>()
  lookAtRun(run, sieve, found)
  let isNews = false
  const judge = (node: Text): void => {
    if (found.has(node) === hits.texts.has(node)) return
    isNews = true
    if (found.has(node)) hits.texts.add(node)
    else hits.texts.delete(node)
  }
  // Further off, words are seen in part.
  before.slice(-SPLIT).forEach(judge)
  inner.forEach(judge)
  if (isNew && found.size > 0) run.nodes.slice(from, to).forEach(judge)
  behind.slice(0, SPLIT).forEach(judge)
  return isNews
}

interface Texts {
  readonly before: readonly Text[]
  /** Of what changed; what came is taken by `Arrivals`. */
  readonly inner: readonly Text[]
  readonly behind: readonly Text[]
}

const ALONE: Texts = { before: [], inner: [], behind: [] }

/**
 * Whether what came shares no word with what was there, nor parts any: blocks at the end of a block, or at its beginning.
 * A text that was in that block before already keeps apart the words around it.
 */
const standsApart = ({ nodes }: Region, body: Element): boolean => {
  const [first] = nodes
  const last = nodes.at(-1)
  const parent = first && parentElementOf(first)
  if (!first || !last || !parent || INLINE.has(localNameOf(parent))) return false
  if (!nodes.every((node) => isElement(node) && !INLINE.has(localNameOf(node)))) return false
  const before = previousSiblingOf(first)
  const behind = nextSiblingOf(last)
  if (before && behind) return false
  const beside = before ?? behind
  return (
    parent === body || Boolean(beside && (isText(beside) ? beside.data : isElement(beside) && textContentOf(beside)))
  )
}

const textsAt = ({ nodes, kind }: Region, body: Element): Texts => {
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
  const itself = (node: Node): Text[] => (isText(node) ? [node] : [])
  const first = nodes[0] as Node
  const end = lastIn(nodes.at(-1) as Node)
  if (kind === 'gap behind')
    return { before: [...from(end, back).reverse(), ...itself(end)], inner: [], behind: from(end, on) }
  if (kind === 'gap before')
    return { before: from(first, back).reverse(), inner: [], behind: [...itself(first), ...from(first, on)] }
  const before = from(first, back).reverse()
  const behind = from(end, on)
  if (kind === 'new') return { before, inner: [], behind }
  return { before, inner: [...itself(first), ...(isElement(first) ? textsIn(first) : [])], behind }
}

const textsIn = (element: Element): readonly Text[] => {
  const walker = textsOf(element)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

const lastIn = (node: Node): Node => {
  let last = node
  for (let child = lastChildOf(last); child; child = lastChildOf(last)) last = child
  return last
}

/* Elements */

const CHANGED = 0
const NEW = 1

/** What came, asked node by node as its texts are taken: each is touched once. */
interface Arrivals {
  /** Adds the texts of a node that came. */
  readonly take: (node: Node, run: Run) => void
  readonly look: Attributes
  /** With trees of their own. */
  readonly hosts: readonly Element[]
  /** Some were hits elsewhere. */
  readonly haveMoved: () => boolean
  /** Some are of what is read apart. */
  readonly areApart: () => boolean
}

const newArrivals = ({ hits: { elements, texts } }: Seen, sieve: Sieve, mayHaveMoved: boolean): Arrivals => {
  const look = lookAtAttributes(sieve)
  const hosts: Element[] = []
  let haveMoved = false
  let areApart = false
  const askElement = (element: Element): void => {
    if (mayHaveMoved && elements.delete(element)) haveMoved = true
    if (TAGS_APART.has(localNameOf(element)) && isApart(element)) areApart = true
    look.add(element, NEW)
    if (shadowRootOf(element)) hosts.push(element)
  }
  const askText = (text: Text, data: string, run: Run): void => {
    if (mayHaveMoved && texts.delete(text)) haveMoved = true
    if (!isCode(text, data)) addData(run, text, data)
  }
  return {
    take: (node, run) => {
      const walker = (ownerDocumentOf(node) as Document).createTreeWalker(node, SHOW_ELEMENT_AND_TEXT)
      for (let each: Node | null = node; each; each = walker.nextNode()) {
        const data = nodeValueOf(each)
        if (data === null) askElement(each as Element)
        else askText(each as Text, data, run)
      }
    },
    look,
    hosts,
    haveMoved: () => haveMoved,
    areApart: () => areApart,
  }
}

/**
 * Looks at what bears words in attributes or holds a tree, where it came or changed; true when there is news, `undefined`
 * where that cannot be told.
 */
function* lookAtElements(
  changes: readonly Change[],
  added: ReadonlySet<Node>,
  { body, hits: { elements } }: Seen,
  sieve: Sieve,
  { look, hosts, haveMoved, areApart }: Arrivals,
): Scanning<boolean | undefined> {
  const found: Found[] = []
  const before = new Map<Element, HitKind | undefined>()
  for (const { type, target } of changes) {
    if (type !== 'attributes' || !isElement(target) || !isInside(target, body) || isWithin(target, added)) continue
    const kind = elements.get(target)
    if (before.has(target) || kind === 'tree') continue
    before.set(target, kind)
    elements.delete(target)
    look.add(target, CHANGED)
  }
  if (areApart() || look.hasMarkup()) return undefined
  look.end(found)
  for (const host of hosts) if (yield* isHitHost(host, sieve)) found.push({ element: host, place: NEW, kind: 'tree' })
  let isNews = haveMoved()
  for (const { element, place, kind } of found) {
    if (elements.get(element) !== 'tree') elements.set(element, kind)
    isNews ||= place === NEW
  }
  return isNews || [...before].some(([element, kind]) => elements.get(element) !== kind)
}
