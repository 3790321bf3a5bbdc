/** Words in trees beside the page's own: frames, and open shadow roots. */
import { OF_MARKS } from '../core/hint.ts'
import type { Sieve } from '../core/sieve.ts'
import { SEAM } from '../core/sieve-signs.ts'
import { querySelectorAll } from './dom.ts'
import { STEP_OF_HITS } from './hits.ts'
import { isTelling } from './hits-attributes.ts'
import { documentIn, isOurs, MAX_FRAME_DEPTH, MAX_SHADOW_DEPTH, shadowOf } from './roots.ts'
import type { Steps } from './steps.ts'
import { SHOW_TEXT, walkerOf } from './walks.ts'

/** Whether an element's open shadow root holds a word. */
export function* isHitHost(host: Element, sieve: Sieve): Steps<boolean> {
  const shadow = isOurs(host) ? null : shadowOf(host)
  return shadow !== null && (yield* isHitTree(shadow, sieve, 0, 1))
}

/** What holds a frame within reach that has a word in it. */
export function* lookIntoFrames(document: Document, sieve: Sieve): Steps<ReadonlySet<Element>> {
  const holders = new Set<Element>()
  // A window knows how many it has: for none the browser need not look at every element.
  const { defaultView } = document
  if (defaultView?.window === defaultView && defaultView?.length === 0) return holders
  for (const frame of document.getElementsByTagName('iframe')) {
    const body = documentIn(frame)?.body
    if (body && (yield* isHitTree(body, sieve, 1, 0))) holders.add(frame.parentElement ?? frame)
  }
  return holders
}

/** Whether a tree that stands `frames` and `shadows` deep holds a word anywhere, trees beside it included. */
function* isHitTree(root: Element | ShadowRoot, sieve: Sieve, frames: number, shadows: number): Steps<boolean> {
  // Texts run into one another here, so that a word at an edge has to be looked for text by text.
  const walker = walkerOf(root, SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    text += SEAM + node.data
  if (sieve.has(text, OF_MARKS)) return true
  yield
  for (const [i, element] of [...querySelectorAll(root, '*')].entries()) {
    if (isTelling(element, sieve)) return true
    const shadow = shadows < MAX_SHADOW_DEPTH && !isOurs(element) ? shadowOf(element) : null
    if (shadow && (yield* isHitTree(shadow, sieve, frames, shadows + 1))) return true
    const inner = frames < MAX_FRAME_DEPTH ? documentIn(element)?.body : null
    if (inner && (yield* isHitTree(inner, sieve, frames + 1, 0))) return true
    if (i % STEP_OF_HITS === 0) yield
  }
  return false
}
