/**
 * `npm run bench -- scan`: the finder's scan in Chromium, as a ratio to a bare walk over the same page in the same run.
 * The walk is taken twice a round; a run in which the two differ by more than a tenth says that the machine was busy with
 * something else, and is thrown away.
 */
import { contextOf } from '../core/parse.ts'
import type { Day } from '../core/words.ts'
import { rounded, type Spread, spreadOf } from './bench-figures.ts'
import { makeAppended, makeBenchPage } from './bench-page.ts'
import type { Asked, Measured, MeasureName } from './bench-scan-entry.ts'
import type { Plant } from './corpus-plants.ts'
import { openPageLab, type PageLab } from './page-lab.ts'
import { bundleBenchScan, SCAN_NAME } from './scan-script.ts'

const ROUNDS = 41
/** Rounds before the figures count: the browser compiles what it meets often. */
const WARM_UP = 8
const FRESH_PAGES = 7
const TRIES = 8
/** The big page: so many times the page. */
const BIG = 5
/** How far the second walk may be from the first, as medians of a run. */
const CONTROL: readonly [number, number] = [0.9, 1.1]

export interface ScanBench {
  readonly browser: string
  readonly page: { readonly nodes: number; readonly texts: number; readonly characters: number }
  readonly schemes: number
  readonly rounds: number
  /** Runs that were thrown away before this one. */
  readonly discarded: number
  readonly ms: Readonly<Record<MeasureName, Spread>>
  readonly control: number
  /**
   * Medians over that of the floor; of what was appended, over that of a walk over the same nodes, as new; of what arrived,
   * over the same with an observer that walks.
   */
  readonly ratio: Readonly<Record<'scan' | 'read' | 'detect' | 'appended' | 'arrived', number>>
  /** The first scan and the first walk, each in pages of its own where nothing has run before. */
  readonly fresh: { readonly floorMs: number; readonly scanMs: number; readonly ratio: number }
  /**
   * From the glance to the listing on a fresh page of five times the size, on which nothing has run before: processor
   * time of its tasks, the longest of any page, and medians of how long they took in all and how many they were.
   */
  readonly big: {
    readonly nodes: number
    readonly longestMs: number
    readonly totalMs: number
    readonly count: number
  }
  readonly planted: number
  readonly found: number
}

export const isSteady = (control: number): boolean => control >= CONTROL[0] && control <= CONTROL[1]

interface Facts {
  readonly schemes: number
  readonly nodes: number
  readonly texts: number
  readonly characters: number
  readonly claims: readonly { readonly scheme: string; readonly compact?: string }[]
}

const countFound = (planted: readonly Plant[], { claims }: Facts): number => {
  const keys = new Set(claims.map(({ scheme, compact }) => `${scheme}:${compact}`))
  return planted.filter(({ record }) => keys.has(`${record.scheme}:${record.number}`)).length
}

const NAMES: readonly MeasureName[] = [
  'floor',
  'control',
  'scan',
  'read',
  'detect',
  'appendedFloor',
  'appended',
  'arrivedFloor',
  'arrived',
]
const spreads = (measured: Measured): Readonly<Record<MeasureName, Spread>> =>
  Object.fromEntries(NAMES.map((name) => [name, spreadOf(measured[name])])) as Record<MeasureName, Spread>

/** A run: the page opened anew, warmed up, then measured. */
const runOnce = async (lab: PageLab, html: string, script: string, asked: string): Promise<Measured> => {
  await lab.show(html)
  const appended = JSON.stringify(makeAppended())
  await lab.run(`(() => { ${script}; globalThis.bench = ${SCAN_NAME} })()`)
  await lab.run(`bench.measure(${WARM_UP}, ${asked}, ${appended})`)
  return (await lab.run(`bench.measure(${ROUNDS}, ${asked}, ${appended})`)) as Measured
}

/** What one call measures on each of some fresh pages. */
const onFreshPages = async <T>(lab: PageLab, html: string, script: string, call: string): Promise<readonly T[]> => {
  const values: T[] = []
  for (let i = 0; i < FRESH_PAGES; i++) {
    await lab.show(html)
    values.push((await lab.run(`(() => { ${script}; return ${SCAN_NAME}.${call} })()`)) as T)
  }
  return values
}

/** The tasks of the whole way, on each of some fresh pages. */
const tasksOnFreshPages = async (
  lab: PageLab,
  html: string,
  script: string,
  asked: string,
): Promise<readonly (readonly number[])[]> => {
  const pages: (readonly number[])[] = []
  for (let i = 0; i < FRESH_PAGES; i++) {
    await lab.show(html)
    await lab.run(`(() => { ${script}; globalThis.bench = ${SCAN_NAME} })()`)
    const tasks = await lab.timerTasks(`bench.slices(${asked})`)
    if (tasks.length === 0) throw new Error('the trace has no tasks')
    pages.push(tasks)
  }
  return pages
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const medianOf = (values: readonly number[]): number => spreadOf(values).median

/** Measures until a run was steady: with these schemes, or with all when none is named. Rejects when none is. */
export const benchScan = async (
  today: Day,
  ids: readonly string[],
  say: (line: string) => void,
): Promise<ScanBench> => {
  const { html, planted: all } = makeBenchPage(today)
  const planted = all.filter(({ record }) => ids.length === 0 || ids.includes(record.scheme))
  const asked = JSON.stringify({ year: contextOf(today).year, ids } satisfies Asked)
  const script = await bundleBenchScan()
  const lab = await openPageLab()
  try {
    for (let discarded = 0; discarded < TRIES; discarded++) {
      const measured = await runOnce(lab, html, script, asked)
      const ms = spreads(measured)
      const control = ms.control.median / ms.floor.median
      if (!isSteady(control)) {
        say(`discarded: the control is ${rounded(control)} of the floor`)
        continue
      }
      const found = (await lab.run(`bench.facts(${asked})`)) as Facts
      const floorMs = medianOf(await onFreshPages<number>(lab, html, script, 'firstFloor()'))
      const scanMs = medianOf(await onFreshPages<number>(lab, html, script, `first(${asked})`))
      const tasks = await tasksOnFreshPages(lab, makeBenchPage(today, BIG).html, script, asked)
      const ratioOf = (name: MeasureName): number => ms[name].median / ms.floor.median
      return {
        browser: lab.version,
        page: { nodes: found.nodes, texts: found.texts, characters: found.characters },
        schemes: found.schemes,
        rounds: ROUNDS,
        discarded,
        ms,
        control,
        ratio: {
          scan: ratioOf('scan'),
          read: ratioOf('read'),
          detect: ratioOf('detect'),
          appended: ms.appended.median / ms.appendedFloor.median,
          arrived: ms.arrived.median / ms.arrivedFloor.median,
        },
        fresh: { floorMs, scanMs, ratio: scanMs / floorMs },
        big: {
          nodes: BIG * found.nodes,
          longestMs: Math.max(...tasks.flat()),
          totalMs: medianOf(tasks.map(sumOf)),
          count: medianOf(tasks.map(({ length }) => length)),
        },
        planted: planted.length,
        found: countFound(planted, found),
      }
    }
    throw new Error(`no steady run in ${TRIES}: the machine is busy with something else`)
  } finally {
    await lab.close()
  }
}
