/**
 * What measures the scan inside the page; see `bench-scan`. Each round takes every measure once, in an order shuffled
 * anew, so that neither a warm cache nor the collection of another's garbage falls on the same one each time.
 */
import { detect } from '../core/detect.ts'
import { hintOf } from '../core/hint.ts'
import type { Claim, Passage } from '../core/words.ts'
import { type Place, readPage } from '../page/read.ts'
import { lookFor, scanPage } from '../page/scan.ts'
import { schemes } from '../schemes/index.ts'

export type MeasureName = 'floor' | 'control' | 'scan' | 'read' | 'detect' | 'appended'
export type Measured = Readonly<Record<MeasureName, readonly number[]>>

/** A bare walk over every node of the page that reads its value: what no scan can do without. */
const walk = (): number => {
  const walker = document.createTreeWalker(document.body)
  let characters = 0
  while (walker.nextNode()) characters += walker.currentNode.nodeValue?.length ?? 0
  return characters
}

const sieve = lookFor(hintOf(schemes))
const scan = (year: number): readonly Claim[] => detect(scanPage(document, sieve), schemes, { year })

const timed = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const shuffled = <T>(values: readonly T[]): readonly T[] => {
  const mixed = [...values]
  for (let i = mixed.length - 1; i > 0; i--) {
    const other = Math.floor(Math.random() * (i + 1))
    const kept = mixed[i] as T
    mixed[i] = mixed[other] as T
    mixed[other] = kept
  }
  return mixed
}

/** Appends `html`, measures a scan of the page with it, and takes it away again. */
const withAppended = (html: string, year: number): number => {
  const more = document.createElement('div')
  more.innerHTML = html
  document.body.append(more)
  const ms = timed(() => scan(year))
  more.remove()
  return ms
}

/** The very first scan of a fresh page: nothing is compiled, no node has been touched. */
export const first = (year: number): number => timed(() => scan(year))
export const firstFloor = (): number => timed(walk)

/** Times in ms, one a round. The browser gets its turn between rounds. */
export const measure = async (rounds: number, year: number, appended: string): Promise<Measured> => {
  const times: Record<MeasureName, number[]> = { floor: [], control: [], scan: [], read: [], detect: [], appended: [] }
  let passages: readonly Passage<Place>[] = readPage(document)
  const measures: readonly (readonly [MeasureName, () => number])[] = [
    ['floor', () => timed(walk)],
    ['control', () => timed(walk)],
    ['scan', () => timed(() => scan(year))],
    ['read', () => timed(() => (passages = readPage(document)))],
    ['detect', () => timed(() => detect(passages, schemes, { year }))],
    ['appended', () => withAppended(appended, year)],
  ]
  for (let round = 0; round < rounds; round++) {
    for (const [name, take] of shuffled(measures)) {
      times[name].push(take())
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return times
}

/** What the page is, and what is found in it. */
export const facts = (year: number) => {
  const walker = document.createTreeWalker(document.body)
  let [nodes, texts] = [0, 0]
  while (walker.nextNode()) {
    nodes += 1
    if (walker.currentNode.nodeType === Node.TEXT_NODE) texts += 1
  }
  return {
    schemes: schemes.length,
    nodes,
    texts,
    characters: walk(),
    claims: scan(year).map(({ scheme, compact }) => ({ scheme, compact })),
  }
}
