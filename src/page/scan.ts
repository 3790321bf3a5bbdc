/**
 * The finder's first look at a page: one walk over its text, one over its elements, both through one sieve of words, and
 * a closer reading only where that says yes. What a page says of its certificates is mostly a few rows among thousands;
 * the rest is never joined into passages. It leans on the tree alone, as the reader does, and changes nothing.
 *
 * It goes in steps, so that whoever drives it can let the browser breathe between two.
 */
import { firstLook } from '../core/hint.ts'
import type { Sieve } from '../core/sieve.ts'
import type { Passage } from '../core/words.ts'
import { getElementsByTagName, localNameOf, shadowRootOf } from './dom.ts'
import { allOf, type Found, type Hit, type HitKind, type Hits, STEP } from './hits.ts'
import { type Attributes, lookAtAttributes, NAME_WORDS } from './hits-attributes.ts'
import { lookAtTexts } from './hits-texts.ts'
import { isHitHost, lookIntoFrames } from './hits-trees.ts'
import { partsAround } from './parts.ts'
import { type Place, partSteps, type Tellers } from './read.ts'
import { atOnce, restAt, type Steps, stands } from './steps.ts'

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

/** Looks at all of a page. */
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
