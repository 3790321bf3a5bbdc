/**
 * Reads a page once into passages, by its tree alone: no layout, no computed style, no `innerText`. Time is linear in
 * the page and the whole is capped. Joined inline text is one passage, so that a number split over elements is whole.
 *
 * Open shadow roots and frames of the same origin are read where their host stands. A shadow root comes before what its
 * host holds, and what is slotted is read once, in the tree that it belongs to. A frame is a page of its own: its
 * passages take no label from outside, and its head and structured data, which may be of anything, are not read.
 *
 * Offsets stay exact: a passage is a chain of pieces, each a stretch of one text node. Of a run of layout white space
 * (tab, line feed, form feed, return, space) only the first unit is kept, and it reads as a plain space; everything
 * else is kept unit by unit. A passage longer than `MAX_PASSAGE` is cut into windows that overlap by `OVERLAP`, so that
 * whatever is shorter than the overlap stands whole in one of them.
 */
import type { Passage, PassageKind } from '../core/words.ts'
import { hostIn, isWeb } from './addresses.ts'
import { isFile, parameterNames, TEXT_ATTRIBUTES, wordedAttributes, wordsOfAttribute } from './attributes.ts'
import { firstChildOf, ownerDocumentOf } from './dom.ts'
import { type Before, endFrame, type Frame, frameOf, labelFrom, nextBefore } from './frames.ts'
import { certificationIn, jsonLdSteps, type Located } from './json-ld.ts'
import { labelOfName, MAX_LABEL } from './labels.ts'
import { documentIn, isOurs, MAX_FRAME_DEPTH, MAX_SHADOW_DEPTH, shadowOf } from './roots.ts'
import { isSkipped, SKIPPED } from './skipped.ts'
import { atOnce, inTurn, restAt, type Steps, stands } from './steps.ts'

export { SKIPPED, TEXT_ATTRIBUTES, wordsOfAttribute }

/** `length` units of `node` from `from` stand in the chain from `at`. */
export interface Piece {
  readonly node: Text
  readonly at: number
  readonly from: number
  readonly length: number
}

/** Where a passage stood; `none` for what has no place on the page (title, meta, structured data). */
export type Place =
  | {
      readonly kind: 'text'
      readonly pieces: readonly Piece[]
      /** Where in the chain the passage begins: 0 but for the windows of a long one and the parts of a pane (`panes`). */
      readonly from: number
      /** The label heads several cells of its row, as when products are compared. */
      readonly isShared?: boolean
    }
  /** Of an address one parameter is meant where the name says so: `href?certNo`. */
  | { readonly kind: 'attribute'; readonly element: Element; readonly attribute: string }
  | { readonly kind: 'none' }

/** Elements that do not end a passage; every other does, `br` and unknown ones included. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi big code data del em font i img ins mark noscript picture q s script small source span strike strong style sub sup svg template time u var wbr'.split(
    ' ',
  ),
)

const MAX_PASSAGE = 5_000
const OVERLAP = 200
const MAX_PASSAGES = 50_000
const MAX_CHARS = 2_000_000
const MAX_ATTRIBUTE = 300
/** Beyond what every page has: attributes of data, files of images. */
const MAX_DATA = 2_000
const MAX_FILES = 300
/** Nodes and attributes between two steps, and characters of one text. */
const STEP = 1_000
const STEP_OF_CHARS = 50_000
/** How often the parts are begun anew when the page takes away the node at which the walk rests. */
const MAX_RESTARTS = 2

const META =
  'meta[name=description],meta[name=keywords],meta[name$=certification],meta[property="og:title"],meta[property="og:description"],meta[property^="product:"]'
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`: no comments. */
const SHOW_ELEMENT_AND_TEXT = 5
const LAYOUT_SPACE: ReadonlySet<string> = new Set('\t\n\f\r')
const GAP = /[\t\n\f\r ]{2,}|[\t\n\f\r]/gu
const HAS_GAP = /[\t\n\f\r]| {2}/u
const SPACE = /[\t\n\f\r ]/u
const WORD = /[\p{L}\p{N}]/u
const NOWHERE: Place = { kind: 'none' }

type Emit = (kind: PassageKind, text: string, label: string | undefined, at: Place) => void

type Passages = readonly Passage<Place>[]

/**
 * All passages of a page, or of a part of it: title and meta, then the body in document order, then structured data.
 * Deterministic; reads nothing but the tree, and changes nothing.
 */
export const readPage = (root: Document | Element): Passages => atOnce(pageSteps(root))

/** The same in steps. What the page changes meanwhile is read as it was or as it is; see `MAX_RESTARTS`. */
export const pageSteps = (root: Document | Element): Steps<Passages> => {
  const body = root.nodeType === 9 ? (root as Document).body : (root as Element)
  return partSteps(root, body ? [body] : [])
}

/**
 * As `readPage`, but of the body only these parts, which are elements in document order, none within another. A label
 * counts across two of them as it would in the whole.
 */
export const readParts = (root: Document | Element, parts: readonly Element[]): Passages =>
  atOnce(partSteps(root, parts))

/** What tells of a page apart from where it stands: `meta` elements, and scripts with a type. Others may be among them. */
export interface Tellers {
  readonly metas: Iterable<Element>
  readonly scripts: Iterable<Element>
}

/** By name: the browser keeps a list of those, and a selector would be tried on every element. */
const tellersIn = (root: Document | Element): Tellers => ({
  metas: root.getElementsByTagName('meta'),
  scripts: root.getElementsByTagName('script'),
})

/** The steps of `readParts`; who has walked the page knows what tells of it, else the browser is asked. */
export function* partSteps(
  root: Document | Element,
  parts: readonly Element[],
  { metas, scripts }: Tellers = tellersIn(root),
): Steps<Passages> {
  const passages: Passage<Place>[] = []
  const emit: Emit = (kind, text, label, at) => {
    if (passages.length < MAX_PASSAGES) passages.push({ kind, text, ...(label ? { label } : {}), at })
  }
  if (root.nodeType === 9) yield* headSteps(root as Document, metas, emit)
  const { length } = passages
  for (let restarts = 0; restarts <= MAX_RESTARTS; restarts++) {
    passages.length = length
    const reading: Reading = { emit, room: MAX_CHARS, isTorn: false }
    if (parts.length > 0) yield* bodySteps(parts, reading, 0)
    if (!reading.isTorn) break
  }
  for (const located of yield* jsonLdSteps(scripts)) emitCertification(located, emit)
  return passages
}

function* headSteps(document: Document, metas: Iterable<Element>, emit: Emit): Steps<void> {
  const title = document.title.trim().slice(0, MAX_ATTRIBUTE)
  if (title) emit('title', title, undefined, NOWHERE)
  yield* inTurn(metas, STEP, (meta) => {
    if (!meta.matches(META)) return
    const words = meta.getAttribute('content')?.trim().slice(0, MAX_PASSAGE) ?? ''
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
    if (WORD.test(words) && words !== title) emit('attribute', words, name.slice(0, MAX_LABEL), NOWHERE)
    if (name.endsWith('certification')) emitCertification(asLocated(words), emit)
  })
}

const emitCertification = (located: Located, emit: Emit): void => {
  const certification = certificationIn(located)
  if (certification) emit('json-ld', certification.text, certification.label, NOWHERE)
}

/** What merchants tell price comparers: "EC:EPREL:123456". */
const asLocated = (words: string): Located => ({ node: { name: words }, key: 'certification' })

/** An element with words in attributes, met and not yet left: how many passages and pieces there were before it. */
interface Bearer {
  readonly element: Element
  readonly attributes: readonly string[]
  readonly ended: number
  readonly pieces: number
}

/** One reading of some parts, and of the frames in them. */
interface Reading {
  readonly emit: Emit
  /** How many characters may still be read. */
  room: number
  /** The page took away what the walk rested on: nobody knows what comes next. */
  isTorn: boolean
}

/** Reads parts of a page, or of a frame that stands `depth` frames deep. */
function* bodySteps(parts: readonly Element[], reading: Reading, depth: number): Steps<void> {
  const { emit } = reading
  const filled = new Set<Node>()
  const frames: Frame[] = []
  const bearers: Bearer[] = []
  let chain = newChain()
  let before: Before | undefined
  let last = ''
  let ended = 0
  let data = MAX_DATA
  let files = MAX_FILES
  let left = STEP

  const labelAt = (node: Node, text = ''): string | undefined => {
    const frame = frames.at(-1)
    if (frame?.label || (frame?.isKey && !isFigureAsHeading(frame, text))) return frame.label
    return before && labelFrom(before, node, frame)
  }

  const endPassage = (): void => {
    const [first] = chain.pieces
    const text = chain.words(0, MAX_CHARS).trimEnd()
    if (first && WORD.test(text)) {
      const frame = frames.at(-1)
      const kind = frame?.label ? 'row' : (frame?.kind ?? 'body')
      const label = labelAt(first.node, text)
      for (let from = 0; from === 0 || from + OVERLAP < text.length; from += MAX_PASSAGE - OVERLAP) {
        const at: Place = { kind: 'text', pieces: chain.pieces, from, ...(frame?.isShared ? { isShared: true } : {}) }
        emit(kind, windowOf(text, from), label, at)
      }
      if (frame?.count === 0) frame.text = text
      if (frame) frame.count++
      before = nextBefore(before, { text, label, node: first.node, frame })
      last = text
      ended++
    }
    if (first) chain = newChain()
  }

  /** The element's own words, where they are one passage or a part of the one under way. */
  const ownWords = (bearer: Bearer): string => {
    if (bearer.ended === ended) return chain.words(bearer.pieces, MAX_ATTRIBUTE).trim()
    return bearer.ended + 1 === ended && !chain.pieces.length ? last.slice(0, MAX_ATTRIBUTE) : ''
  }

  const emitAttributes = (bearer: Bearer): void => {
    const { element } = bearer
    const own = ownWords(bearer)
    for (const attribute of bearer.attributes) {
      if (reading.room <= 0) return
      left--
      if (isFile(attribute)) emitFile(element, attribute)
      else if (attribute === 'href') emitLink(element, own)
      else emitAttribute(element, attribute, own)
    }
  }

  const emitAttribute = (element: Element, attribute: string, own: string): void => {
    const words = wordsOfAttribute(element, attribute)
    const isData = attribute.startsWith('data-')
    const named = isData ? labelOfName(attribute) : ''
    if ((words === own && !named) || !WORD.test(words) || (isData && data-- <= 0)) return
    reading.room -= words.length
    const ownLabel = isCutShort(own, words) && before?.text === own ? before.label : undefined
    const label =
      ownLabel || keyIn(own, words) || named || labelAt(element) || chain.words(chain.pieces.length - 1, MAX_LABEL)
    const at: Place = { kind: 'attribute', element, attribute }
    emit(element.localName === 'img' ? 'image' : 'attribute', words, label.slice(0, MAX_LABEL).trim(), at)
    if (named.endsWith('certification')) emitCertification(asLocated(words), emit)
  }

  /** An address of the web, and of any address the parameters that are certificate numbers by name. */
  const emitLink = (element: Element, own: string): void => {
    const address = wordsOfAttribute(element, 'href')
    if (isWeb(address)) {
      reading.room -= address.length
      const label = own || labelAt(element) || chain.words(chain.pieces.length - 1, MAX_LABEL)
      if (address !== own)
        emit('link', address, label.slice(0, MAX_LABEL).trim(), { kind: 'attribute', element, attribute: 'href' })
    }
    for (const [name, attribute] of parameterNames(element)) {
      const words = wordsOfAttribute(element, attribute)
      reading.room -= words.length
      const label = `${hostIn(address)} ${labelOfName(name)}`.slice(-MAX_LABEL).trim()
      emit('link', words, label, { kind: 'attribute', element, attribute })
    }
  }

  /** The name of an image's file. One that leads on to another page of the site shows what is sold there. */
  const emitFile = (element: Element, attribute: string): void => {
    const words = wordsOfAttribute(element, attribute)
    if (!WORD.test(words) || files <= 0 || leadsOn(element)) return
    files--
    emit('file', words, undefined, { kind: 'attribute', element, attribute })
  }

  const enter = (element: Element): void => {
    if (!INLINE.has(element.localName)) {
      endPassage()
      const frame = frameOf(element, frames)
      if (frame) frames.push(frame)
    }
    const attributes = wordedAttributes(element)
    if (attributes) bearers.push({ element, attributes, ended, pieces: chain.pieces.length })
  }

  const leave = (element: Element): void => {
    if (!INLINE.has(element.localName)) endPassage()
    const bearer = bearers.at(-1)
    if (bearer?.element === element) {
      emitAttributes(bearer)
      bearers.pop()
    }
    if (frames.at(-1)?.element === element) endFrame(frames.pop() as Frame, frames)
  }

  const add = (node: Text): void => {
    reading.room -= chain.add(node, 0, reading.room)
  }
  function* addLong(node: Text): Steps<void> {
    for (let from = 0; from < node.length && reading.room > 0; from += STEP_OF_CHARS) {
      reading.room -= chain.add(node, from, Math.min(STEP_OF_CHARS, reading.room))
      yield
    }
  }

  function* pause(): Steps<void> {
    left = STEP
    yield
  }

  /** Goes on with the steps of something at `node`; they may come back to another page than they left. */
  function* withRest(node: Node, root: Node, steps: Steps<void>): Steps<void> {
    const rest = restAt(node, root)
    yield* steps
    if (!stands(rest)) reading.isTorn = true
  }

  function* readFrame(element: Element): Steps<void> {
    const inner = depth < MAX_FRAME_DEPTH ? documentIn(element)?.body : undefined
    // A body that is edited is a field, whatever its frame is.
    if (inner && !inner.matches(SKIPPED)) yield* bodySteps([inner], reading, depth + 1)
  }

  /** Reads what stands in `root`, a shadow root `shadows` deep or the body itself. */
  function* walk(root: Element | ShadowRoot, shadows: number): Steps<void> {
    // Most parts are one element with words in it.
    const first = firstChildOf(root)
    if (first?.nodeType === 3 && !first.nextSibling && (first as Text).length < STEP) {
      add(first as Text)
      return
    }
    // What a filled slot holds itself is not shown.
    for (const slot of shadows > 0 ? root.querySelectorAll('slot') : [])
      if (slot.assignedNodes().length > 0) filled.add(slot)
    const walker = (ownerDocumentOf(root) as Document).createTreeWalker(root, SHOW_ELEMENT_AND_TEXT)
    let node = walker.firstChild()
    while (node && reading.room > 0) {
      const element = node.nodeType === 3 ? null : (node as Element)
      const isOpen = !!element && !isSkipped(element) && !filled.has(element)
      if (!element) {
        if ((node as Text).length <= STEP_OF_CHARS) add(node as Text)
        else yield* withRest(node, root, addLong(node as Text))
      } else if (isOpen) {
        enter(element)
        const shadow = shadowIn(element, shadows)
        if (shadow) yield* withRest(node, root, walk(shadow, shadows + 1))
      } else if (!INLINE.has(element.localName) && !isOurs(element)) {
        endPassage()
        if (element.localName === 'iframe') yield* withRest(node, root, readFrame(element))
      }
      if (--left <= 0) yield* withRest(node, root, pause())
      if (reading.isTorn) return
      let next = isOpen ? walker.firstChild() : null
      if (!next && isOpen) leave(element)
      while (!next) {
        next = walker.nextSibling()
        const up = next ? null : walker.parentNode()
        if (!next && (!up || up === root)) break
        if (up) leave(up as Element)
      }
      node = next
    }
  }

  const shadowIn = (host: Element, shadows: number): ShadowRoot | null =>
    shadows < MAX_SHADOW_DEPTH ? shadowOf(host) : null

  for (const part of parts) {
    if (part.localName !== 'body') enter(part)
    const shadow = shadowIn(part, 0)
    if (shadow) yield* walk(shadow, 1)
    if (!reading.isTorn) yield* walk(part, 0)
    if (reading.isTorn) return
    if (part.localName !== 'body') leave(part)
    else endPassage()
  }
  endPassage()
}

/** No window but the last ends within a number: half a one would look like a wrong one. */
const windowOf = (text: string, from: number): string => {
  const words = text.slice(from, from + MAX_PASSAGE)
  return from + MAX_PASSAGE < text.length ? words.slice(0, -60) + words.slice(-60).replace(/[\w-]{1,60}$/u, '') : words
}

/** A piece as a passage has it, as long as its node says the same: white space of any kind reads as a space. */
export const wordsOfPiece = ({ node, from, length }: Piece): string => plainEnd(node.data.slice(from, from + length))

const plainEnd = (part: string): string => (LAYOUT_SPACE.has(part.at(-1) ?? '') ? `${part.slice(0, -1)} ` : part)

/**
 * The pieces of the passage under way. `words` joins those from the `first` on; `add` takes at most `room` units of a
 * text from a place on and returns how many it took.
 */
interface Chain {
  readonly pieces: readonly Piece[]
  readonly words: (first: number, limit: number) => string
  readonly add: (node: Text, start: number, room: number) => number
}

const newChain = (): Chain => {
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  let isSpaced = true

  const addPiece = (node: Text, data: string, start: number, end: number): void => {
    const from = isSpaced && SPACE.test(data.charAt(start)) ? start + 1 : start
    if (from >= end) return
    const part = plainEnd(data.slice(from, end))
    pieces.push({ node, at: length, from, length: part.length })
    parts.push(part)
    length += part.length
    isSpaced = part.endsWith(' ')
  }

  return {
    pieces,
    words: (first, limit) => {
      let words = ''
      for (let i = Math.max(0, first); i < parts.length && words.length < limit; i++) words += parts[i]
      return words.slice(0, limit)
    },
    add: (node, start, room) => {
      const data = node.data.slice(0, start + room)
      let from = start
      const words = start > 0 ? data.slice(start) : data
      for (const gap of HAS_GAP.test(words) ? words.matchAll(GAP) : []) {
        addPiece(node, data, from, start + gap.index + 1)
        from = start + gap.index + gap[0].length
      }
      addPiece(node, data, from, data.length)
      return data.length - start
    },
  }
}

/** Within the site, and not to the image itself. */
const leadsOn = (element: Element): boolean => {
  const link = element.closest('a')
  const address = link?.getAttribute('href') ?? ''
  const isInside = !isWeb(address) || hostIn(address) === hostIn(element.ownerDocument.URL)
  return address !== '' && isInside && !/^#|\.(?:jpe?g|png|webp|gif|avif)(?:[?_!#]|$)/iu.test(address)
}

/** Of an element that reads "证书编号：2018…" and bears the number alone, the words before the number. */
const keyIn = (own: string, value: string): string => {
  const colon = own.search(/[:：]/u)
  const until = colon > 0 ? colon : own.indexOf(value.slice(0, 6))
  return until > 0 && until <= MAX_LABEL ? own.slice(0, until) : ''
}

/** "20240109…" of an element whose title has all of it. */
const isCutShort = (own: string, value: string): boolean => {
  const dots = own.endsWith('…') ? 1 : own.endsWith('...') ? 3 : 0
  const begun = dots > 0 ? own.slice(0, -dots).trimEnd() : ''
  return begun.length >= 4 && value.startsWith(begun)
}

/** A heading that is nothing but a number is a value, set large: what stands before it is its label. */
const isFigureAsHeading = ({ tag }: Frame, text: string): boolean =>
  tag.startsWith('h') && /\d{4}/u.test(text) && !/\p{L}/u.test(text)
