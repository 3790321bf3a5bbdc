/**
 * Where the reader stands: the cell, term, bullet or heading around it, and so what label its words bear. A label is
 * the head of the row or column, the term of a definition, the cell before where labels and values take turns, or else
 * the short text that stands just before in the same corner of the tree, buttons such as "copy" apart. A label of
 * certificates under a heading of certificates bears both names.
 */
import type { PassageKind } from '../core/words.ts'
import { ownLabelOf } from './attributes.ts'
import { childElementCountOf, parentNodeOf } from './dom.ts'
import { isButton, isNumberLabel, MAX_LABEL, underGroup } from './labels.ts'
import { hostOf } from './roots.ts'

/** An element that gives its passages a kind and a label. `cells`, `text` and `count` fill as the reader goes on. */
export interface Frame {
  readonly element: Element
  readonly tag: string
  readonly kind: PassageKind
  readonly label?: string | undefined
  /** The label heads several cells of its row, as when products are compared. */
  readonly isShared?: boolean
  /** It is a label itself and bears none. */
  readonly isKey?: boolean
  /** Of a row its finished cells, of a definition list its terms. */
  readonly cells: Frame[]
  /** Its first passage, and how many it has. */
  text: string
  count: number
  /** Of a table: the words of its first row when that is all heads. */
  heads?: readonly string[]
  /** Of a table: the last row that was a single cell, a heading for those below. */
  group?: string | undefined
}

/** The text passage that ended last, with the label that it bears itself. */
export interface Before {
  readonly text: string
  readonly label: string | undefined
  readonly node: Node
  readonly frame: Frame | undefined
}

/** "Model: X1" is a pair, so it is no label for what follows. */
const HAS_VALUE = /[:：].{0,3}[\p{L}\p{N}]/u
const FRAMES: ReadonlySet<string> = new Set('table tr td th dl dd dt li option h1 h2 h3 h4 h5 h6'.split(' '))
const KEYS: ReadonlySet<string> = new Set('th dt h1 h2 h3 h4 h5 h6'.split(' '))
const KINDS: Readonly<Record<string, PassageKind>> = { li: 'bullet', option: 'bullet', h1: 'title' }

/** The frame that an element opens, or `undefined` when it opens none. `frames`: those around it, innermost last. */
export const frameOf = (element: Element, frames: readonly Frame[]): Frame | undefined => {
  const tag = element.localName
  if (!FRAMES.has(tag)) return undefined
  return {
    element,
    tag,
    kind: KINDS[tag] ?? 'body',
    isKey: KEYS.has(tag),
    ...(tag === 'dd' ? { label: nearest(frames, 'dl')?.cells.at(-1)?.text } : {}),
    ...(tag === 'td' ? labelOfCell(element, frames) : {}),
    ...(tag === 'li' ? { label: frames.at(-1)?.label } : {}),
    cells: [],
    text: '',
    count: 0,
  }
}

/** Hands a finished cell, row or term to what holds it. */
export const endFrame = (frame: Frame, frames: readonly Frame[]): void => {
  if (frame.tag === 'td' || frame.tag === 'th') frames.at(-1)?.cells.push(frame)
  if (frame.tag === 'dt') nearest(frames, 'dl')?.cells.push(frame)
  const table = frame.tag === 'tr' ? nearest(frames, 'table') : undefined
  if (!table) return
  const { cells } = frame
  if (cells.length === 1) table.group = cells[0] && asLabel(cells[0])
  if (table.heads) return
  const isHead = cells.length > 1 && (cells.every(({ tag }) => tag === 'th') || isLabelRow(cells))
  table.heads = isHead ? cells.map(({ text }) => text) : []
}

/** Where a value would stand if labels and values took turns there is a label of numbers: the values stand below. */
const isLabelRow = (cells: readonly Frame[]): boolean =>
  isNumberLabel(cells[1]?.text ?? '') && cells.every((cell) => asLabel(cell) && !/\d{4}/u.test(cell.text))

/** The label that the words just before are for those that begin at `node`, if they are one. */
export const labelFrom = (before: Before, node: Node, frame: Frame | undefined): string | undefined => {
  if (before.text.length > MAX_LABEL || HAS_VALUE.test(before.text)) return undefined
  if (frame?.kind === 'bullet' && before.frame?.kind === 'bullet' && frame !== before.frame) return undefined
  const near = ancestors(before.node)
  return ancestors(node).some((each) => near.includes(each)) ? underGroup(before.label, before.text) : undefined
}

/** What labels the words to come: a button beside a label leaves it in place. */
export const nextBefore = (before: Before | undefined, next: Before): Before =>
  before && isButton(next.text) ? before : next

const nearest = (frames: readonly Frame[], tag: string): Frame | undefined =>
  frames.findLast((each) => each.tag === tag)

type Labelling = Pick<Frame, 'label' | 'isShared' | 'isKey'>

const labelOfCell = (cell: Element, frames: readonly Frame[]): Labelling => {
  const own = ownLabelOf(cell)
  const labelling = own && own.length <= MAX_LABEL ? { label: own } : labelByPlace(cell, frames)
  const { label } = labelling
  return label ? { ...labelling, label: underGroup(nearest(frames, 'table')?.group, label) } : labelling
}

const labelByPlace = (cell: Element, frames: readonly Frame[]): Labelling => {
  const cells = frames.at(-1)?.cells ?? []
  const row = cell.parentElement
  const total = row ? childElementCountOf(row) : 0
  // A head over several rows names a group, not a value.
  const head = cells.findLast(({ tag, element }) => tag === 'th' && !(Number(element.getAttribute('rowspan')) > 1))
  if (head) {
    return { label: asLabel(head), isShared: cells.at(-1) !== head || cell.nextElementSibling?.localName === 'td' }
  }
  const heads = nearest(frames, 'table')?.heads
  if (heads?.length === total) return { label: heads[cells.length] }
  const last = cells.at(-1)
  const isValue = last && (total % 2 === 1 || cells.length % 2 === 1)
  return isValue ? { label: asLabel(last) } : { isKey: total > 1 }
}

/** A cell is a label when it holds one short text. */
const asLabel = ({ count, text }: Frame): string | undefined =>
  count === 1 && text.length <= MAX_LABEL ? text : undefined

/** Three levels up, out of shadow roots: as near as a label stands to its value. */
const ancestors = (node: Node): readonly Node[] => {
  const first = above(node)
  const second = first && above(first)
  return [first, second, second && above(second)].filter((each) => !!each)
}

const above = (node: Node): Node | null => hostOf(node) ?? parentNodeOf(node)
