/**
 * What measures the scan inside the page; see `bench-scan`. Each round takes every measure once, in an order shuffled
 * anew, so that neither a warm cache nor the collection of another's garbage falls on the same one each time.
 */
import { detect, detectSteps } from '../core/detect.ts'
import { wordsOf } from '../core/hint.ts'
import type { Claim, Passage } from '../core/words.ts'
import { readCloser } from '../page/closer.ts'
import { readListing } from '../page/listing.ts'
import { type Place, readPage } from '../page/read.ts'
import { atOnce, lookFor, scanPage } from '../page/scan.ts'
import { makeScanner, type Scanner } from '../page/scanner.ts'
import { schemes } from '../schemes/index.ts'
import generic from '../sites/generic.ts'

export type MeasureName = 'floor' | 'control' | 'scan' | 'read' | 'detect' | 'appendedFloor' | 'appended'
export type Measured = Readonly<Record<MeasureName, readonly number[]>>

/** A bare walk over every node of the page that reads its value: what no scan can do without. */
const walk = (root: Element = document.body): number => {
  const walker = document.createTreeWalker(root)
  let characters = 0
  while (walker.nextNode()) characters += walker.currentNode.nodeValue?.length ?? 0
  return characters
}

/** As the reader has it. */
const look = lookFor(schemes.flatMap(wordsOf).join('\n'))
const scan = (year: number): readonly Claim[] => detect(scanPage(document, look), schemes, { year })

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

/** Appends `html`, measures what is done with it, and takes it away again. Its nodes are new each time. */
const withAppended = (html: string, take: (more: Element) => number): number => {
  const more = document.createElement('div')
  more.innerHTML = html
  document.body.append(more)
  const ms = take(more)
  more.remove()
  return ms
}

/** A scanner that has seen the page, and what it is told of changes as the finder is: by an observer. */
const makeObserved = (): { readonly scanner: Scanner; readonly changes: () => readonly MutationRecord[] } => {
  const scanner = makeScanner(document, look)
  atOnce(scanner.look())
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true })
  return { scanner, changes: () => observer.takeRecords() }
}

/** The very first scan of a fresh page: nothing is compiled, no node has been touched. */
export const first = (year: number): number => timed(() => scan(year))
export const firstFloor = (): number => timed(() => walk())

const APPENDED_WARM_UP = 100

/** As the finder does: after so long the browser gets its turn. */
const SLICE_MS = 10

export interface Slices {
  /** The longest stretch of the way to the claims without a pause. */
  readonly longestMs: number
  /** What the listing takes, which is read after that. */
  readonly listingMs: number
}

/** The way from a fresh page to its claims as the reader goes it, a slice at a time. */
export const slices = (year: number): Slices => {
  const lengths: number[] = []
  let begun = performance.now()
  const pause = (): void => {
    lengths.push(performance.now() - begun)
    begun = performance.now()
  }
  const drive = <T>(steps: Generator<undefined, T>): T => {
    let step = steps.next()
    for (; !step.done; step = steps.next()) if (performance.now() - begun >= SLICE_MS) pause()
    return step.value
  }
  const scanned = drive(makeScanner(document, look).look())
  if (performance.now() - begun >= SLICE_MS) pause()
  const passages = readCloser(document, scanned)
  if (performance.now() - begun >= SLICE_MS) pause()
  drive(detectSteps(passages, schemes, { year }))
  pause()
  return {
    longestMs: Math.max(...lengths),
    listingMs: timed(() => readListing(document, readPage(document), generic)),
  }
}

/** Times in ms, one a round. The browser gets its turn between rounds. */
export const measure = async (rounds: number, year: number, appended: string): Promise<Measured> => {
  const times: Record<MeasureName, number[]> = {
    floor: [],
    control: [],
    scan: [],
    read: [],
    detect: [],
    appendedFloor: [],
    appended: [],
  }
  let passages: readonly Passage<Place>[] = readPage(document)
  const { scanner, changes } = makeObserved()
  const seen = (): readonly Passage<Place>[] => atOnce(scanner.look(changes()))
  const measures: readonly (readonly [MeasureName, () => number])[] = [
    ['floor', () => timed(() => walk())],
    ['control', () => timed(() => walk())],
    ['scan', () => timed(() => scan(year))],
    ['read', () => timed(() => (passages = readPage(document)))],
    ['detect', () => timed(() => detect(passages, schemes, { year }))],
    ['appendedFloor', () => withAppended(appended, (more) => timed(() => walk(more)))],
    [
      'appended',
      () => {
        const before = seen()
        return withAppended(appended, () =>
          timed(() => {
            const after = seen()
            if (after !== before) detect(after, schemes, { year })
          }),
        )
      },
    ],
  ]
  // So short that it would not be compiled in the few rounds of a warm-up; a page that appends does it for hours.
  const [, takeAppended] = measures.find(([name]) => name === 'appended') ?? []
  for (let i = 0; i < APPENDED_WARM_UP; i++) takeAppended?.()
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
