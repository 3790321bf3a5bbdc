/** Words in the texts of a page, and split over several. */
import type { Sieve } from '../core/sieve.ts'
import { localNameOf, parentElementOf } from './dom.ts'
import { MARKS, STEP } from './hits.ts'
import { INLINE } from './read.ts'
import { restAt, type Steps, stands } from './steps.ts'
import { textsOf } from './walks.ts'

/** So many characters are as good as a step of nodes. */
const STEP_OF_CHARS = 50_000
/** A word stands in at most so many texts. */
export const SPLIT = 8
/** Their text is no text; of a short one it is cheaper to look than to ask. */
const CODE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'textarea'])
const LONG = 160

/**
 * Text through the sieve, many nodes at once: a label may be split over elements. A word made of several texts counts
 * only where they stand in one block; a line break between them is not seen, and it says yes in vain. False when the page
 * took the way away.
 */
export function* lookAtTexts(body: Element, sieve: Sieve, hits: Set<Text>): Steps<boolean> {
  const walker = textsOf(body)
  let run = newRun()
  while (fillRun(run, walker)) {
    lookAtRun(run, sieve, hits)
    const rest = restAt(walker.currentNode, body)
    yield
    if (!stands(rest)) return false
    const last = run.nodes.slice(-SPLIT)
    run = newRun()
    for (const node of last) addText(run, node)
  }
  lookAtRun(run, sieve, hits)
  return true
}

/** Texts that follow one another, and what they say. */
export interface Run {
  readonly nodes: Text[]
  readonly texts: string[]
  /** Where each of the texts ends, with one unit between two. */
  readonly ends: number[]
  length: number
}

export const newRun = (): Run => ({ nodes: [], texts: [], ends: [], length: 0 })

export const isCode = (node: Text, data: string): boolean => data.length > LONG && CODE.has(tagOf(node.parentElement))
const tagOf = (element: Element | null): string => (element ? localNameOf(element) : '')

/** How long it is. */
export const addText = (run: Run, node: Text): number => {
  const { data } = node
  return isCode(node, data) ? 0 : addData(run, node, data)
}

/** So, of one that is known to be no code. */
export const addData = (run: Run, node: Text, data: string): number => {
  const { length } = data
  run.nodes.push(node)
  run.texts.push(data)
  run.ends.push(run.length + length)
  run.length += length + 1
  return length
}

/** False at the end of the texts. */
const fillRun = (run: Run, walker: TreeWalker): boolean => {
  let room = STEP_OF_CHARS
  for (let left = STEP - run.nodes.length; left > 0 && room > 0; left--) {
    const node = walker.nextNode() as Text | null
    if (!node) return false
    room -= addText(run, node)
  }
  return true
}

/** Adds the texts in which a word stands, or its signs that are looked up. */
export const lookAtRun = ({ nodes, texts, ends }: Run, sieve: Sieve, hits: Set<Text>): void => {
  for (const { owner, at, from, to } of sieve.placesAmong(texts, ends)) {
    if (owner === MARKS && (from === to || (to - from < SPLIT && isOneBlock(nodes.slice(from, to + 1)))))
      hits.add(nodes[at] as Text)
  }
}

const isOneBlock = (nodes: readonly Text[]): boolean => {
  const blocks = nodes.map(blockOf)
  return blocks.every((block) => block === blocks[0])
}

/** The element that the words of a text are read in. */
const blockOf = ({ parentElement }: Text): Element | null => {
  let block = parentElement
  while (block && INLINE.has(localNameOf(block))) block = parentElementOf(block)
  return block
}
