/**
 * The finder's glance: whether a page is worth the reader. It ends with the first word of a mark that stands outside
 * what is never read, so that it costs a page of certificates next to nothing. It knows no more of pages than it must:
 * what exactly is read, and how, is the reader's business. Words in `data-*` attributes alone do not call the reader,
 * unless people are shown them.
 */
import type { Sieve } from '../core/sieve.ts'
import { closest, getAttribute } from './dom.ts'
import { documentIn, isOurs, MAX_FRAME_DEPTH, MAX_SHADOW_DEPTH, shadowOf } from './roots.ts'
import { SKIPPED } from './skipped.ts'

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4
/** Nodes between two steps, or characters. */
const STEP = 2_000
const STEP_OF_CHARS = 99_999
/** Their text is no text; of a short one it is cheaper to look than to ask. */
const CODE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea'])
const LONG = 160
/** By name, one at a time: for one that the page has not, the browser need not look at its elements. */
const ATTRIBUTES =
  'title alt aria-label data-value data-title data-content data-text data-tip data-original-title data-label data-th src data-src'.split(
    ' ',
  )
/** What the head says of the page; its structured data is text, too. */
const HEAD = 'meta[name=description],meta[name=keywords],meta[property^="og:"],meta[property^="product:"]'
/**
 * Pages that say of themselves that they sell something: an official notice may name it although it shows no mark.
 */
const PRODUCT_PAGE =
  '[itemtype*="schema.org/Product"],meta[property="og:type"][content*="product" i],meta[property^="product:"]'
/** Badges of ours, which are attributes and nothing else. */
const BADGE = 'proof-mark,[src*="/badge/"]'
/** In structured data: a product, or a certification. */
const TELLING = /"(?:https?:\/\/schema\.org\/)?Product|ertification/u

type Steps = Generator<undefined, boolean>

/** Steps that end with whether the page is worth reading. */
export function* glanceSteps(document: Document, look: Sieve): Steps {
  const { body } = document
  if (!body) return false
  if (isToldOf(document, look)) return true
  yield
  return yield* isHitTree(body, look, 0, 0)
}

const isToldOf = (document: Document, look: Sieve): boolean =>
  look.has(document.title) ||
  document.querySelector(PRODUCT_PAGE) !== null ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    TELLING.test(textContent ?? ''),
  ) ||
  [...document.querySelectorAll(HEAD)].some((meta) => look.has(meta.getAttribute('content') ?? ''))

const isRead = (element: Element | null): boolean => element !== null && !closest(element, SKIPPED)

/** A tree that stands `frames` and `shadows` deep, and the trees beside it. */
function* isHitTree(root: Element | ShadowRoot, look: Sieve, frames: number, shadows: number): Steps {
  if (root.querySelector(BADGE) || (yield* isHitText(root, look))) return true
  for (const name of ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[${name}]`))
      if (look.has(getAttribute(element, name) ?? '') && isRead(element)) return true
    yield
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    if (/^\s{0,9}(?:https?:)?\/\/|=/iu.test(address) && look.has(address) && isRead(link)) return true
  }
  yield
  const elements = root.querySelectorAll('*')
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]
    if (i % STEP === STEP - 1) yield
    if (!element || isOurs(element)) continue
    const shadow = shadows < MAX_SHADOW_DEPTH ? shadowOf(element) : null
    if (shadow && (yield* isHitTree(shadow, look, frames, shadows + 1))) return true
    const inner = frames < MAX_FRAME_DEPTH ? documentIn(element)?.body : null
    if (inner && (yield* isHitTree(inner, look, frames + 1, 0))) return true
  }
  return false
}

/** Texts as one, many at a time: a word may be split over elements. */
function* isHitText(root: Element | ShadowRoot, look: Sieve): Steps {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT)
  let nodes: Text[] = []
  let room = STEP_OF_CHARS
  const isHit = (): boolean =>
    look.placesAmong(nodes.map(({ data }) => data)).some(({ at }) => isRead(nodes[at]?.parentElement ?? null))
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length > LONG && CODE.has(node.parentElement?.localName ?? '')) continue
    nodes.push(node)
    room -= node.length
    if (nodes.length < STEP && room > 0) continue
    if (isHit()) return true
    yield
    nodes = nodes.slice(-8)
    room = STEP_OF_CHARS
  }
  return isHit()
}
