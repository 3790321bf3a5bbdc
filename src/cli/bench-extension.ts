/**
 * `npm run bench -- extension`: what the extension costs a person who has it, in Chromium. Bytes of every bundle; which of
 * its scripts come into which page; what a page takes with and without it, in turn; its heap; the worker from cold to the
 * first answer; twenty tabs at once; and what is left of it in a page that it was told to leave.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { type ExtensionLab, openExtensionLab } from './bench-extension-browser.ts'
import type { BenchPageName } from './bench-extension-pages.ts'
import {
  HOSTS,
  heapOf,
  type Listening,
  type LoadFigures,
  listeningIn,
  scriptsIn,
  traceLoad,
} from './bench-extension-probes.ts'
import { rounded, type Spread, spreadOf } from './bench-figures.ts'
import { buildExtension, variantDir } from './build-extension.ts'
import { isWithin, measureSizes, type Sized } from './size.ts'

const ROUNDS = 5
/** The finder waits for 1.5 s at most for a page to rest; then come reader, answer and chips. */
const REST_MS = 2_500
const TABS = 20
const TABS_WITHIN_MS = 60_000
const MANUAL = { text: '2024000914000101' }

/** From such a length on, a task is felt. */
export const MOST_TASK_MS = 50
/** A page without anything to look for may keep its thread busy for so many times what it does by itself. */
export const MOST_PLAIN_RATIO = 1.5
/** A page of 20 000 nodes with 25 numbers, read whole, with its chips: so many times what it does by itself. */
export const MOST_CLAIMS_RATIO = 4

/** What there may be in a page: nothing but the finder, until a word is worth a look; the card only under a press. */
const ALLOWED: Readonly<Record<BenchPageName, readonly string[]>> = {
  plain: ['finder.js'],
  goods: ['badges.js', 'finder.js', 'reader.js'],
  claims: ['badges.js', 'chips.js', 'finder.js', 'reader.js'],
  one: ['badges.js', 'chips.js', 'finder.js', 'reader.js'],
}

interface Loads {
  readonly without: LoadSpreads
  readonly with: LoadSpreads
  /** Processor time of the page's thread that comes with the extension, medians: in ms, and over that without it. */
  readonly addedMs: number
  readonly ratio: number
  /** On the clock; mostly the machine's own noise. */
  readonly addedLoadMs: number
}

interface LoadSpreads {
  readonly loadMs: Spread
  readonly threadMs: Spread
  /** Of each round the longest run of script in a task: on these pages only ours, and a trace of who measures. */
  readonly longestTaskMs: Spread
  readonly heapBytes: Spread
}

export interface ExtensionBench {
  readonly browser: string
  readonly rounds: number
  readonly bytes: readonly Sized[]
  readonly scripts: Readonly<Record<BenchPageName, readonly string[]>>
  readonly loads: Readonly<Record<'plain' | 'claims', Loads>>
  /** From the message to the answer to a number typed by hand, its record being kept: worker stopped, and running. */
  readonly worker: { readonly coldMs: Spread; readonly warmMs: Spread }
  readonly tabs: { readonly count: number; readonly checked: number; readonly allMs: number }
  readonly listening: { readonly before: Listening; readonly after: Listening }
}

type Row = LoadFigures & { readonly heapBytes: number }

const spreadsOf = (rows: readonly Row[]): LoadSpreads => ({
  loadMs: spreadOf(rows.map(({ loadMs }) => loadMs)),
  threadMs: spreadOf(rows.map(({ threadMs }) => threadMs)),
  longestTaskMs: spreadOf(rows.map(({ longestTaskMs }) => longestTaskMs)),
  heapBytes: spreadOf(rows.map(({ heapBytes }) => heapBytes)),
})

const loadOnce = async (lab: ExtensionLab, name: BenchPageName, isRead: boolean): Promise<Row> => {
  const page = await lab.context.newPage()
  const figures = await traceLoad(page, lab.urlOf(name, isRead), () => wait(REST_MS))
  const heapBytes = await heapOf(page)
  await page.close()
  return { ...figures, heapBytes }
}

/** With and without in turn; the first of each is thrown away. */
const measureLoads = async (lab: ExtensionLab, name: BenchPageName): Promise<Loads> => {
  const rows: { readonly with: Row[]; readonly without: Row[] } = { with: [], without: [] }
  for (let round = 0; round <= ROUNDS; round++)
    for (const side of ['without', 'with'] as const) {
      const row = await loadOnce(lab, name, side === 'with')
      if (round > 0) rows[side].push(row)
    }
  const [without, withIt] = [spreadsOf(rows.without), spreadsOf(rows.with)]
  return {
    without,
    with: withIt,
    addedMs: withIt.threadMs.median - without.threadMs.median,
    ratio: withIt.threadMs.median / without.threadMs.median,
    addedLoadMs: withIt.loadMs.median - without.loadMs.median,
  }
}

const scriptsOf = async (lab: ExtensionLab, name: BenchPageName): Promise<readonly string[]> => {
  const page = await lab.context.newPage()
  await page.goto(lab.urlOf(name, true))
  await wait(REST_MS)
  const scripts = await scriptsIn(page, lab.extensionId)
  await page.close()
  return scripts
}

const measureWorker = async (lab: ExtensionLab): Promise<ExtensionBench['worker']> => {
  const [cold, warm]: [number[], number[]] = [[], []]
  const { shown } = await lab.ask('manual', MANUAL)
  if (!Array.isArray(shown) || shown.length === 0) throw new Error('the number by hand has no verdict')
  for (let round = 0; round < ROUNDS; round++) {
    await lab.killWorker()
    cold.push(await lab.timeOf('manual', MANUAL))
    warm.push(await lab.timeOf('manual', MANUAL))
  }
  return { coldMs: spreadOf(cold), warmMs: spreadOf(warm) }
}

const measureTabs = async (lab: ExtensionLab): Promise<ExtensionBench['tabs']> => {
  const urls = Array.from({ length: TABS }, (_, i) => lab.urlOf('one', true, i))
  const before = performance.now()
  const pages = await Promise.all(
    urls.map(async (url) => {
      const page = await lab.context.newPage()
      await page.goto(url)
      return page
    }),
  )
  const isChecked = async (url: string): Promise<boolean> => (await lab.stateOf(url)) === 'checked'
  const left = new Set(urls)
  while (left.size > 0 && performance.now() - before < TABS_WITHIN_MS) {
    for (const url of left) if (await isChecked(url)) left.delete(url)
    await wait(50)
  }
  const allMs = performance.now() - before
  await Promise.all(pages.map((page) => page.close()))
  return { count: TABS, checked: TABS - left.size, allMs }
}

const measureListening = async (lab: ExtensionLab): Promise<ExtensionBench['listening']> => {
  const page = await lab.context.newPage()
  const url = lab.urlOf('claims', true)
  await page.goto(url)
  await page.waitForSelector(HOSTS, { state: 'attached' })
  await wait(REST_MS)
  const before = await listeningIn(page, lab.extensionId)
  await lab.stop(url)
  await page.waitForSelector(HOSTS, { state: 'detached' })
  const after = await listeningIn(page, lab.extensionId)
  await page.close()
  return { before, after }
}

/** Rejects when a build fails or there is no Chromium. */
export const benchExtension = async (say: (line: string) => void): Promise<ExtensionBench> => {
  for (const variant of ['release', 'development'] as const) {
    const built = await buildExtension(variant)
    if (built.kind === 'failed') throw new Error(built.output)
  }
  // Only the development build reads pages of this machine without being asked to.
  const lab = await openExtensionLab(variantDir('development'))
  try {
    say('which scripts come into which page')
    const scripts = {
      plain: await scriptsOf(lab, 'plain'),
      goods: await scriptsOf(lab, 'goods'),
      claims: await scriptsOf(lab, 'claims'),
      one: await scriptsOf(lab, 'one'),
    }
    say('what a page takes with and without')
    const loads = { plain: await measureLoads(lab, 'plain'), claims: await measureLoads(lab, 'claims') }
    say('worker, tabs, what is left')
    const worker = await measureWorker(lab)
    const tabs = await measureTabs(lab)
    const listening = await measureListening(lab)
    return { browser: lab.version, rounds: ROUNDS, bytes: measureSizes(), scripts, loads, worker, tabs, listening }
  } finally {
    await lab.close()
  }
}

const isLeft = ({ listeners, observers, hearsMessages, hosts }: Listening): boolean =>
  listeners > 0 || observers > 0 || hearsMessages || hosts > 0

/** What is wrong, in words; nothing when all is within bounds. Bytes of what was not built (the badge) do not count. */
export const faultsOf = ({ bytes, scripts, loads, tabs, listening }: ExtensionBench): readonly string[] => {
  const { before, after } = listening
  const names = Object.keys(scripts) as BenchPageName[]
  return [
    ...bytes
      .filter((sized) => sized.bytes !== undefined && !isWithin(sized))
      .map(({ part }) => `${part} is over its budget`),
    ...names
      .filter((name) => scripts[name].join() !== ALLOWED[name].join())
      .map((name) => `in page "${name}" run ${scripts[name].join(', ') || 'none'}; wanted ${ALLOWED[name].join(', ')}`),
    ...(['plain', 'claims'] as const)
      .filter((name) => loads[name].with.longestTaskMs.median > MOST_TASK_MS)
      .map((name) => `the longest task in page "${name}" is felt`),
    ...(loads.plain.ratio > MOST_PLAIN_RATIO ? ['a page without anything to look for is slowed down'] : []),
    ...(loads.claims.ratio > MOST_CLAIMS_RATIO ? ['a page with claims is slowed down'] : []),
    ...(tabs.checked < tabs.count ? [`only ${tabs.checked} of ${tabs.count} tabs were checked`] : []),
    // Nothing there before would mean that nothing was looked at.
    ...(before.listeners > 0 && before.observers > 0 && before.hearsMessages && before.hosts > 0
      ? []
      : ['what listens could not be seen']),
    ...(isLeft(after) ? [`left after removal: ${JSON.stringify(after)}`] : []),
  ]
}

const ms = ({ q1, median, q3 }: Spread): string => `${rounded(median, 1)} ms (${rounded(q1, 1)} – ${rounded(q3, 1)})`
const megabytes = ({ median }: Spread): string => `${rounded(median / 1e6, 2)} MB`

const printLoads = (name: string, { without, with: withIt, addedMs, ratio, addedLoadMs }: Loads): void => {
  console.log(`\npage "${name}"            without, with`)
  console.log(`  page's thread        ${ms(without.threadMs)}, ${ms(withIt.threadMs)}`)
  console.log(`                       + ${rounded(addedMs, 1)} ms, ratio ${rounded(ratio, 2)}`)
  console.log(
    `  load event           ${ms(without.loadMs)}, ${ms(withIt.loadMs)}; ${rounded(addedLoadMs, 1)} ms between`,
  )
  console.log(`  script in one task    ${ms(without.longestTaskMs)}, ${ms(withIt.longestTaskMs)}`)
  console.log(`  heap                 ${megabytes(without.heapBytes)}, ${megabytes(withIt.heapBytes)}`)
}

const print = (bench: ExtensionBench): void => {
  const { browser, rounds, bytes, scripts, loads, worker, tabs, listening } = bench
  console.log(`${browser}; ${rounds} rounds, with and without in turn; medians and quartiles\n`)
  for (const { part, bytes: weight, budget } of bytes)
    console.log(`${part.padEnd(12)}${String(weight ?? 'not built').padStart(10)} of ${budget} bytes, gzipped`)
  for (const [name, files] of Object.entries(scripts)) console.log(`in page "${name}" run ${files.join(', ')}`)
  for (const [name, load] of Object.entries(loads)) printLoads(name, load)
  console.log(`\nfirst answer           cold worker ${ms(worker.coldMs)}, running ${ms(worker.warmMs)}`)
  console.log(`${tabs.count} tabs                ${tabs.checked} checked in ${rounded(tabs.allMs, 0)} ms`)
  console.log(`listening              ${JSON.stringify(listening.before)}`)
  console.log(`  after removal        ${JSON.stringify(listening.after)}`)
}

/** Exit code. */
export const benchExtensionCommand = async (isJson: boolean): Promise<number> => {
  const bench = await benchExtension((line) => console.error(line))
  const faults = faultsOf(bench)
  if (isJson) console.log(JSON.stringify({ ...bench, faults }, null, 2))
  else print(bench)
  for (const fault of faults) console.error(`✗ ${fault}`)
  return faults.length === 0 ? 0 : 1
}
