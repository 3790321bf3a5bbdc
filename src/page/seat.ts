/**
 * Where a note is seen: in free room near its place, found by asking the browser what stands there. It takes no room
 * itself, so that nothing of the page moves, and covers no words, pictures, controls or other notes.
 */
import {
  firstChildOf,
  getBoundingClientRect,
  lastChildOf,
  nextSiblingOf,
  ownerDocumentOf,
  previousSiblingOf,
} from './dom.ts'
import { around, isOurs } from './roots.ts'

/** In CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where the upper left corner of a note stands, seen from its host. */
export interface Spot {
  readonly left: number
  readonly top: number
}

/** How a host is laid out, and whether what is behind it is dark. */
export interface Ground {
  /** In a pane that scrolls by itself the host is part of the text, else the note would not scroll along. */
  readonly isInFlow: boolean
  readonly isDark: boolean
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

const GAP_PX = 4
/** Nothing narrower than this stands between two points that were asked for. */
const STEP_PX = 10
/** Where an element has more texts or children of its own than these, they count as being everywhere. */
const MAX_TEXTS = 200
const MAX_CHILDREN = 20_000

/** What a host stands in, from the innermost out. */
const kinOf = (host: Element): readonly Element[] => {
  const kin: Element[] = []
  for (let each = around(host); each; each = around(each)) kin.push(each)
  return kin
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  ownerDocumentOf(element)?.defaultView?.getComputedStyle(element)

/** A colour as browsers compute it; `undefined` where one can look through it, or where it is told in other words. */
const isDarkColour = (colour: string): boolean | undefined => {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (/^rgba?\(([^)]{5,60})\)$/u.exec(colour)?.[1] ?? '0,0,0,0')
    .split(/[,/\s]{1,4}/u)
    .map(Number)
  return alpha < 0.5 ? undefined : 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110
}

/** True where the host would leave the pane that its words scroll in. */
const scrollsAlone = (kin: readonly Element[]): boolean => {
  for (const element of kin) {
    const { position = '', transform, overflow = '', whiteSpace = '' } = styleOf(element) ?? {}
    if (/^(?:body|html)$/u.test(element.localName) || position !== 'static' || transform !== 'none') return false
    // A line that is cut short hides its end; a note may stand beyond it.
    if (overflow !== 'visible' && !whiteSpace.startsWith('nowrap')) return true
  }
  return false
}

/** How the host is to be laid out. */
export const groundOf = (host: Element): Ground => {
  const kin = kinOf(host)
  const display = kin[0] && styleOf(kin[0])?.display
  const behind = kin.map((element) => isDarkColour(styleOf(element)?.backgroundColor ?? ''))
  // Where the page paints nothing, its canvas is light unless it agreed to the dark one.
  const { defaultView, documentElement } = host.ownerDocument
  const isDarkCanvas =
    /dark/u.test(styleOf(documentElement)?.colorScheme ?? '') &&
    defaultView?.matchMedia('(prefers-color-scheme:dark)').matches === true
  return {
    isInFlow: !/flex|grid/u.test(display ?? '') && scrollsAlone(kin),
    isDark: behind.find((isDark) => isDark !== undefined) ?? isDarkCanvas,
  }
}

const rectsOf = (node: Node): readonly DOMRect[] => {
  const range = ownerDocumentOf(node)?.createRange()
  range?.selectNode(node)
  return range ? [...range.getClientRects()].filter(({ width }) => width > 0) : []
}

/** The last that is seen of a node, or of what stands before it. */
const lastRect = (node: Node | null): DOMRect | undefined => {
  for (let each = node, n = 0; each && n < 8; each = previousSiblingOf(each), n++) {
    const isNote = each.nodeType === 1 && isOurs(each as Element)
    const rect = isNote ? undefined : rectsOf(each).at(-1)
    if (rect) return rect
  }
  return undefined
}

/** Where a note might stand, the best place first: behind the words, behind their block, beside and below it. */
const candidates = (host: Element, kin: readonly Element[], { width, height }: Size): readonly Spot[] => {
  const parent = kin[0]
  if (!parent) return []
  const block = kin.find((element) => !/^(?:inline|contents)/u.test(styleOf(element)?.display ?? '')) ?? parent
  const box = getBoundingClientRect(block)
  const words = lastRect(host.previousSibling) ?? getBoundingClientRect(parent)
  const end = lastRect(lastChildOf(block)) ?? words
  const isRtl = styleOf(parent)?.direction === 'rtl'
  const behind = (rect: Box): Spot => ({
    left: isRtl ? rect.left - GAP_PX - width : rect.right + GAP_PX,
    top: (rect.top + rect.bottom - height) / 2,
  })
  const start = isRtl ? words.right - width : words.left
  return [
    behind(words),
    behind(end),
    behind({ ...edges(box), top: words.top, bottom: words.bottom }),
    { left: start, top: box.bottom + GAP_PX / 2 },
    { left: start, top: box.top - GAP_PX / 2 - height },
  ]
}

const edges = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom })

/** From `from` to `to`, both within, a pixel inside the edges. */
const points = (from: number, to: number): readonly number[] => {
  const count = Math.max(2, Math.ceil((to - from) / STEP_PX))
  return Array.from({ length: count + 1 }, (_, i) => from + 1 + ((to - from - 2) * i) / count)
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** True when an element's own words stand in a box. */
const hasWordsIn = (element: Element, box: Box): boolean => {
  let texts = 0
  let children = 0
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (++children > MAX_CHILDREN) return true
    if (node.nodeType !== 3 || !/\S/u.test(node.nodeValue ?? '')) continue
    if (++texts > MAX_TEXTS || rectsOf(node).some((rect) => meets(rect, box))) return true
  }
  return false
}

/** A picture behind words may be the product. The whole page's own pattern is none. */
const showsPicture = (element: Element): boolean =>
  !/^(?:body|html)$/u.test(element.localName) && /url\(/u.test(styleOf(element)?.backgroundImage ?? '')

const CARD = 'proofmark-card'

type Probe = (x: number, y: number) => Element | null

const probeOf = (host: Element): Probe => {
  const root = host.getRootNode() as Partial<DocumentOrShadowRoot>
  return (x, y) => {
    const hit = root.elementFromPoint?.(x, y) ?? null
    // An open card lies over everything for a while; what it covers stays where it is.
    return hit?.localName === CARD
      ? (root.elementsFromPoint?.(x, y).find(({ localName }) => localName !== CARD) ?? null)
      : hit
  }
}

/** True where nothing stands but what the host itself stands in. Nothing is free that is not on the screen. */
const isFree = (box: Box, kin: ReadonlySet<Element>, probe: Probe): boolean => {
  const hits = new Set<Element>()
  for (const y of points(box.top, box.bottom))
    for (const x of points(box.left, box.right)) {
      const hit = probe(x, y)
      if (!hit || !kin.has(hit)) return false
      hits.add(hit)
    }
  return [...hits].every((hit) => !showsPicture(hit) && !hasWordsIn(hit, box))
}

/** The first free place for the first of these sizes that has one. The host is laid out, and shows nothing itself. */
export const findSeat = (
  host: Element,
  sizes: readonly Size[],
): { readonly spot: Spot; readonly size: Size } | undefined => {
  const { left, top } = host.getBoundingClientRect()
  const kin = kinOf(host)
  const known = new Set(kin)
  const probe = probeOf(host)
  for (const size of sizes)
    for (const at of candidates(host, kin, size)) {
      const box = { ...at, right: at.left + size.width, bottom: at.top + size.height }
      if (isFree(box, known, probe)) return { spot: { left: at.left - left, top: at.top - top }, size }
    }
  return undefined
}
