/**
 * What measures the scan inside the page; see `bench-scan`. Each round takes every measure once, in an order shuffled
 * anew, so that neither a warm cache nor the collection of another's garbage falls on the same one each time.
 */
import { detect, detectSteps } from '../core/detect.ts'
import { glanceOf, SHOP_WORDS, sieveOfGlance } from '../core/glance.ts'
import { wordsOf } from '../core/hint.ts'
import type { Scheme } from '../core/scheme.ts'
import type { Sieve } from '../core/sieve.ts'
import { sitesFor } from '../core/site.ts'
import type { Claim, Listing, Passage } from '../core/words.ts'
import { closerSteps } from '../page/closer.ts'
import { glanceSteps } from '../page/glance.ts'
import { listingSteps, siteSteps } from '../page/listing.ts'
import { type Place, pageSteps, readPage } from '../page/read.ts'
import { lookFor, scanPage } from '../page/scan.ts'
import { makeScanner, type Scanner } from '../page/scanner.ts'
import { atOnce, type Steps } from '../page/steps.ts'
import { schemes } from '../schemes/index.ts'
import { sites } from '../sites/index.ts'

/** What is asked: the year, and of which schemes; of all when none is named. */
export interface Asked {
  readonly year: number
  readonly ids: readonly string[]
}

/** The schemes that are asked for, with the sieve that the reader makes of them. */
interface Scan {
  readonly schemes: readonly Scheme[]
  readonly look: Sieve
  readonly year: number
}

const wordsIn = (list: readonly Scheme[]): readonly string[] => list.flatMap(wordsOf)

const scanOf = ({ year, ids }: Asked): Scan => {
  const wanted = ids.length > 0 ? schemes.filter(({ id }) => ids.includes(id)) : schemes
  return { schemes: wanted, look: lookFor(wordsIn(wanted).join('\n')), year }
}

const scan = ({ schemes, look, year }: Scan): readonly Claim[] => detect(scanPage(document, look), schemes, { year })

export type MeasureName =
  | 'floor'
  | 'control'
  | 'scan'
  | 'read'
  | 'detect'
  | 'appendedFloor'
  | 'appended'
  | 'arrivedFloor'
  | 'arrived'
export type Measured = Readonly<Record<MeasureName, readonly number[]>>

/** A bare walk over every node of the page that reads its value: what no scan can do without. */
const walk = (root: Element = document.body): number => {
  const walker = document.createTreeWalker(root)
  let characters = 0
  while (walker.nextNode()) characters += walker.currentNode.nodeValue?.length ?? 0
  return characters
}

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

/**
 * From the moment when nodes that are ready are put into the page to the end of what an observer of the page does about
 * them: what a page that appends feels of an extension that looks.
 */
const withArrived = async (html: string, take: (changes: readonly MutationRecord[]) => void): Promise<number> => {
  const more = document.createElement('div')
  more.innerHTML = html
  const { promise, resolve } = Promise.withResolvers<number>()
  const start = performance.now()
  const observer = new MutationObserver((changes) => {
    take(changes)
    resolve(performance.now() - start)
  })
  observer.observe(document, OBSERVED)
  document.body.append(more)
  const ms = await promise
  observer.disconnect()
  more.remove()
  return ms
}
const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true, attributes: true }

/** A scanner that has seen the page, and what it is told of changes as the finder is: by an observer. */
const makeObserved = ({
  look,
}: Scan): { readonly scanner: Scanner; readonly changes: () => readonly MutationRecord[] } => {
  const scanner = makeScanner(document, look)
  atOnce(scanner.look())
  const observer = new MutationObserver(() => undefined)
  observer.observe(document, OBSERVED)
  return { scanner, changes: () => observer.takeRecords() }
}

/** The very first scan of a fresh page: nothing is compiled, no node has been touched. */
export const first = (asked: Asked): number => {
  const asIs = scanOf(asked)
  return timed(() => scan(asIs))
}
export const firstFloor = (): number => timed(() => walk())

const APPENDED_WARM_UP = 100

/** As the finder does: after so long the browser gets its turn. */
const SLICE_MS = 10

/** All that is done with a page from the finder's glance to its listing, as finder and reader do it. */
function* allSteps({ schemes, look, year }: Scan, glance: Sieve): Steps<Listing> {
  yield* glanceSteps(document, glance)
  yield
  const scanned = yield* makeScanner(document, look).look()
  yield
  const passages = yield* closerSteps(document, scanned)
  yield
  yield* detectSteps(passages, schemes, { year })
  yield
  const all = yield* pageSteps(document)
  yield
  return yield* listingSteps(document, all, yield* siteSteps(document, sitesFor('shop.example', sites)))
}

/** The whole way on a fresh page, a slice a task: each begins as a timer goes off. How many there were. */
export const slices = async (asked: Asked): Promise<number> => {
  const asIs = scanOf(asked)
  const steps = allSteps(asIs, sieveOfGlance(glanceOf([...wordsIn(asIs.schemes), ...SHOP_WORDS])))
  for (let count = 1; ; count++) {
    await pause()
    const begun = performance.now()
    let step = steps.next()
    while (!step.done && performance.now() - begun < SLICE_MS) step = steps.next()
    if (step.done) return count
  }
}

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve))

/** Times in ms, one a round. The browser gets its turn between rounds. */
export const measure = async (rounds: number, asked: Asked, appended: string): Promise<Measured> => {
  const asIs = scanOf(asked)
  const { schemes, year } = asIs
  const times: Record<MeasureName, number[]> = {
    floor: [],
    control: [],
    scan: [],
    read: [],
    detect: [],
    appendedFloor: [],
    appended: [],
    arrivedFloor: [],
    arrived: [],
  }
  let passages: readonly Passage<Place>[] = readPage(document)
  const { scanner, changes } = makeObserved(asIs)
  const seen = (): readonly Passage<Place>[] => atOnce(scanner.look(changes()))
  const measures: readonly (readonly [MeasureName, () => number | Promise<number>])[] = [
    ['floor', () => timed(() => walk())],
    ['control', () => timed(() => walk())],
    ['scan', () => timed(() => scan(asIs))],
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
    [
      'arrivedFloor',
      () =>
        withArrived(appended, (changes) => {
          for (const { addedNodes } of changes) for (const node of addedNodes) walk(node as Element)
        }),
    ],
    [
      'arrived',
      () => {
        const before = seen()
        return withArrived(appended, (told) => {
          changes()
          const after = atOnce(scanner.look(told))
          if (after !== before) detect(after, schemes, { year })
        })
      },
    ],
  ]
  // So short that it would not be compiled in the few rounds of a warm-up; a page that appends does it for hours.
  const [, takeAppended] = measures.find(([name]) => name === 'appended') ?? []
  for (let i = 0; i < APPENDED_WARM_UP; i++) await takeAppended?.()
  for (let round = 0; round < rounds; round++) {
    for (const [name, take] of shuffled(measures)) {
      times[name].push(await take())
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return times
}

/** What the page is, and what is found in it. */
export const facts = (asked: Asked) => {
  const asIs = scanOf(asked)
  const walker = document.createTreeWalker(document.body)
  let [nodes, texts] = [0, 0]
  while (walker.nextNode()) {
    nodes += 1
    if (walker.currentNode.nodeType === Node.TEXT_NODE) texts += 1
  }
  return {
    schemes: asIs.schemes.length,
    nodes,
    texts,
    characters: walk(),
    claims: scan(asIs).map(({ scheme, compact }) => ({ scheme, compact })),
  }
}
