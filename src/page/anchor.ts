/**
 * Where a note may stand beside a claim without breaking the page: after what ends the claim, outside links and
 * controls, never between the parts of a table or list. No text node is split or moved; the page keeps its own tree.
 * A claim in a frame or a shadow root has its note there.
 */
import type { Claim, Passage } from '../core/words.ts'
import {
  closest,
  firstChildOf,
  isConnectedOf,
  matches,
  nextSiblingOf,
  nodeTypeOf,
  ownerDocumentOf,
  parentElementOf,
} from './dom.ts'
import { INLINE, type Piece, type Place, wordsOfAttribute, wordsOfPiece } from './read.ts'
import { around, hostOf, isDead, isOurs } from './roots.ts'

/** A stretch of page text, as a range takes it: it begins in `node` and ends in `endNode`. */
export interface Span {
  readonly node: Text
  readonly offset: number
  readonly endNode: Text
  readonly endOffset: number
}

/** `parent.insertBefore(host, before)`. */
export interface Anchor {
  readonly parent: Element
  readonly before: ChildNode | null
}

/** A note inside one of these would be pressed, selected or dragged with it; inside a badge nothing of the page is shown. */
const CONTROL =
  'a,button,label,summary,select,option,[role=button],[role=link],[role=tab],[role=option],[role=radio],proof-mark'
/** Only their own parts may stand in these. */
const STRICT = 'table,thead,tbody,tfoot,tr,ul,ol,dl,select,optgroup,picture,svg,head,html'
/** A note for such an element stands in it. */
const HOLDER = 'td,th,li,dd,dt,body'

/** The nodes and offsets of `start`…`end` of a passage; the element of an attribute; `null` when it has no place. */
export const placeAt = (passage: Passage<Place>, start: number, end: number): Span | Element | null => {
  const { at } = passage
  if (at.kind === 'attribute') return at.element
  if (at.kind === 'none') return null
  const first = pieceAt(at.pieces, at.from + start)
  const last = pieceAt(at.pieces, at.from + Math.max(start, end - 1))
  if (!first || !last) return null
  return {
    node: first.node,
    offset: at.from + start - first.at + first.from,
    endNode: last.node,
    endOffset: at.from + end - last.at + last.from,
  }
}

const pieceAt = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces.find((piece) => piece.at <= at && at < piece.at + piece.length)

/** Where the note of a claim goes, or `null` when the claim has no place (structured data, meta) or has left the page. */
export const anchorFor = (passage: Passage<Place>, claim: Pick<Claim, 'start' | 'end'>): Anchor | null => {
  if (hasGone(passage.at)) return null
  const place = placeAt(passage, claim.start, claim.end)
  if (!place || !saysStill(passage, claim)) return null
  const node = 'endNode' in place ? outOfInline(place.endNode) : (closest(place, 'picture') ?? place)
  // What stood in a frame that is gone is still connected to its own document.
  if (!isConnectedOf(node) || !ownerDocumentOf(node)?.defaultView) return null
  const outer = outOfControls(node)
  const anchor = outer === place && matches(place, HOLDER) ? { parent: place, before: null } : after(outer)
  const cutting = anchor && cuttingLine(anchor.parent)
  return cutting ? { parent: cutting, before: firstChildOf(cutting) } : anchor
}

const hasGone = (at: Place): boolean =>
  at.kind === 'attribute' ? isDead(at.element) : at.kind === 'text' && at.pieces.some(({ node }) => isDead(node))

/** False when the page has other words there by now: an answer about the old ones may come late. */
const saysStill = ({ at, text }: Passage<Place>, { start, end }: Pick<Claim, 'start' | 'end'>): boolean => {
  if (at.kind === 'none') return false
  if (at.kind === 'attribute') return wordsOfAttribute(at.element, at.attribute) === text
  const [from, to] = [at.from + start, at.from + end]
  const words = at.pieces
    .filter((piece) => piece.at < to && from < piece.at + piece.length)
    .map((piece) => wordsOfPiece(piece).slice(Math.max(0, from - piece.at), to - piece.at))
  return words.join('') === text.slice(start, end)
}

/** Levels above a note at which its line may be cut short. */
const LINE_DEPTH = 3

/** The element around that keeps its words on one line and hides the rest: a note at its end would never be seen. */
const cuttingLine = (parent: Element): Element | null => {
  const view = ownerDocumentOf(parent)?.defaultView
  let each: Element | null = parent
  for (let level = 0; view && each && !matches(each, STRICT) && level < LINE_DEPTH; level++) {
    const { whiteSpace, overflowX } = view.getComputedStyle(each)
    if (whiteSpace.startsWith('nowrap') && /hidden|clip/u.test(overflowX)) return each
    each = parentElementOf(each)
  }
  return null
}

/** The note stands after an inline element that ends with the claim: inside it might be cut off or styled. */
const outOfInline = (node: ChildNode): ChildNode => {
  const { parentElement } = node
  const isLast = !follower(node) && parentElement && INLINE.has(parentElement.localName)
  return isLast && !isBound(parentElement) ? outOfInline(parentElement) : node
}

/** Beside an element that is slotted by name nothing is shown, and beside the top of a shadow root no element holds. */
const isBound = (element: Element): boolean => element.hasAttribute('slot') || !element.parentElement

/** What comes next in the same parent, blank text and our own notes apart. */
const follower = (node: ChildNode): ChildNode | null => {
  let next = node.nextSibling
  while (next && isNothing(next)) next = next.nextSibling
  return next
}

const isNothing = (node: ChildNode): boolean =>
  nodeTypeOf(node) === 1 ? isOurs(node as Element) : node.nodeType !== 3 || !node.textContent?.trim()

/** The outermost control around a node, as long as a note may stand beside it. */
const outOfControls = (node: ChildNode): ChildNode => {
  let outer = node
  let each = nodeTypeOf(node) === 1 ? (node as Element) : around(node)
  for (; each; each = around(each)) {
    const parent = parentElementOf(each)
    if (matches(each, CONTROL) && !(parent && matches(parent, STRICT))) outer = each
  }
  return outer
}

const after = (node: ChildNode): Anchor | null => {
  const host = hostOf(node)
  if (host) return after(host)
  const parent = parentElementOf(node)
  if (!parent || matches(parent, STRICT)) return null
  let before = nextSiblingOf(node)
  while (before?.nodeType === 1 && isOurs(before as Element)) before = before.nextSibling
  return { parent, before }
}
