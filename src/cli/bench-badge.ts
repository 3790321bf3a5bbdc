/**
 * `npm run bench -- badge`: the badge in Chromium. Bytes beside Preact's own, both built in this run; what the page's thread
 * does for a hundred cards, over a floor that only draws the same trees; requests and shifts of the page.
 */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { BADGES, openBadgeBenchPage, type PageFigures } from './bench-badge-page.ts'
import { rounded, type Spread, spreadOf } from './bench-figures.ts'
import { findBrowser } from './browser-paths.ts'
import { type BadgeFile, buildBadgeFiles } from './build-badge.ts'
import { PROJECT } from './run.ts'
import budget from './size-budget.json' with { type: 'json' }

const ROUNDS = 9
/** A hundred badges may keep the page's thread busy for so many times what drawing their trees does. */
export const MOST_FLOORS = 5
/** On a free machine; half of the rounds may be disturbed on another. */
const MOST_TASK_MS = 50

export interface BadgeBench {
  readonly browser: string
  /** Bytes, gzipped. */
  readonly gzipBytes: { readonly badge: number; readonly budget: number; readonly preact: number }
  readonly files: readonly BadgeFile[]
  readonly rounds: number
  readonly one: { readonly stableMs: Spread; readonly requests: number; readonly layoutShift: number }
  readonly hundred: {
    readonly stableMs: Spread
    readonly taskMs: Spread
    readonly floorMs: Spread
    /** Of the medians. */
    readonly ratio: number
    /** Of each round; 0 where none was so long as to be felt. */
    readonly longestTaskMs: Spread
    readonly requests: number
    readonly layoutShift: number
  }
}

/** Preact by itself, as a page would load it. */
const preactGzipBytes = async (): Promise<number> => {
  const built = await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(PROJECT, 'node_modules/preact/dist/preact.mjs'), formats: ['es'], fileName: 'preact' },
      rolldownOptions: { output: { minify: true } },
    },
  })
  const [{ output } = { output: [] }] = (Array.isArray(built) ? built : [built]) as readonly {
    readonly output: readonly { readonly code?: string }[]
  }[]
  return gzipSync(output[0]?.code ?? '', { level: 9 }).length
}

const worst = (all: readonly PageFigures[], of: keyof PageFigures): number => Math.max(...all.map((one) => one[of]))
const spread = (all: readonly PageFigures[], of: keyof PageFigures): Spread => spreadOf(all.map((one) => one[of]))

export const benchBadge = async (): Promise<BadgeBench> => {
  const files = await buildBadgeFiles()
  const preact = await preactGzipBytes()
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
  const browser = await chromium.launch({ executablePath, headless: true })
  const bench = await openBadgeBenchPage(browser)
  try {
    const [one, hundred, floor]: [PageFigures[], PageFigures[], number[]] = [[], [], []]
    // The first page of all warms the browser up.
    await bench.measure(BADGES)
    for (let round = 0; round < ROUNDS; round++) {
      one.push(await bench.measure(1))
      floor.push(await bench.measureFloor(BADGES))
      hundred.push(await bench.measure(BADGES))
    }
    const [taskMs, floorMs] = [spread(hundred, 'taskMs'), spreadOf(floor)]
    const mains = files.filter(({ file }) => /^proof-mark(?:-zh)?-[\d.]+\.m?js$/u.test(file))
    return {
      browser: browser.version(),
      gzipBytes: { badge: Math.max(...mains.map(({ gzipBytes }) => gzipBytes)), budget: budget.badge, preact },
      files,
      rounds: ROUNDS,
      one: {
        stableMs: spread(one, 'stableMs'),
        requests: worst(one, 'requests'),
        layoutShift: worst(one, 'layoutShift'),
      },
      hundred: {
        stableMs: spread(hundred, 'stableMs'),
        taskMs,
        floorMs,
        ratio: taskMs.median / floorMs.median,
        longestTaskMs: spread(hundred, 'longestTaskMs'),
        requests: worst(hundred, 'requests'),
        layoutShift: worst(hundred, 'layoutShift'),
      },
    }
  } finally {
    await bench.close()
    await browser.close()
  }
}

const isGood = ({ gzipBytes, one, hundred }: BadgeBench): boolean =>
  gzipBytes.badge <= Math.min(gzipBytes.budget, gzipBytes.preact) &&
  [one, hundred].every(({ requests, layoutShift }) => requests === 2 && layoutShift === 0) &&
  hundred.ratio <= MOST_FLOORS &&
  hundred.longestTaskMs.median < MOST_TASK_MS

const ms = ({ q1, median, q3 }: Spread): string => `${rounded(median, 1)} ms (${rounded(q1, 1)} – ${rounded(q3, 1)})`

const print = ({ browser, gzipBytes, rounds, one, hundred }: BadgeBench): void => {
  console.log(`Chromium ${browser}; ${rounds} rounds, each on fresh pages; medians and quartiles\n`)
  console.log(`bytes, gzipped         badge ${gzipBytes.badge} of ${gzipBytes.budget}; Preact ${gzipBytes.preact}`)
  console.log(`one card               script to stable badge ${ms(one.stableMs)}; ${one.requests} requests`)
  console.log(`${BADGES} cards              ${ms(hundred.stableMs)}; ${hundred.requests} requests`)
  console.log(`  page's thread        ${ms(hundred.taskMs)}; floor ${ms(hundred.floorMs)}`)
  console.log(
    `  longest task         ${ms(hundred.longestTaskMs)}; 0 below ${MOST_TASK_MS} ms, from which on a task is felt`,
  )
  console.log(`layout shift           ${one.layoutShift} and ${hundred.layoutShift}`)
  console.log(`over the floor         ${rounded(hundred.ratio, 2)}, at most ${MOST_FLOORS} wanted`)
}

/** Exit code. */
export const benchBadgeCommand = async (isJson: boolean): Promise<number> => {
  const bench = await benchBadge()
  if (isJson) console.log(JSON.stringify(bench, null, 2))
  else print(bench)
  return isGood(bench) ? 0 : 1
}
