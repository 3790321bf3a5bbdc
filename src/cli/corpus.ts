/**
 * `npm run corpus -- <folder>`: opens saved shop pages (`*.html.gz`, which stay where they are) with the built extension.
 * First as they are: nothing may be accused, and the page's own tree must stay as it was. Then with numbers of the
 * example block planted at run time and a register that holds a record of each: every verdict must be the one that
 * follows from its record. Exit codes: 0 all as expected, 1 any difference, 2 called wrongly.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { type Day, TONES, VERDICT_KINDS } from '../core/words.ts'
import type { HeldRecord } from '../open-registry/cast.ts'
import { seedRecords } from '../open-registry/seed.ts'
import { startRegistry } from '../open-registry/serve.ts'
import { openSqlite } from '../open-registry/sqlite.ts'
import { catalogue } from '../schemes/about/index.ts'
import { findBrowser } from './browser-paths.ts'
import { buildExtension } from './build-extension.ts'
import { type Cdp, evaluate, openPage } from './cdp.ts'
import { callText, findModels, keepTree, onceTreeIsThere, plant, treeChange } from './corpus-page.ts'
import { type Plant, plantsFor } from './corpus-plants.ts'
import { type Door, openDoor, type SeenPage } from './door.ts'
import { extensionErrors } from './extension-errors.ts'
import { badFlags, readFlags } from './flags.ts'
import { launchBrowser } from './launch-browser.ts'

const USAGE = `npm run corpus -- <folder>

Opens the saved pages (*.html.gz) of a folder with the built extension, as they are and with planted numbers.`

/** Invented certificates around the planted ones, so that a range is a crowd. */
const CROWD = 1200
const PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 100

/** Saved pages run no script and fetch nothing: they stand as they were saved. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
}

interface SavedPage {
  readonly name: string
  readonly url: string
}

interface Service {
  readonly close: () => Promise<void> | void
}

const servePages = (folder: string, files: readonly string[]): Promise<Service & { readonly url: string }> =>
  new Promise((resolve, reject) => {
    const server = createServer(({ url = '' }, response) => {
      const file = files[Number(url.slice(1))]
      if (!file) return response.writeHead(404).end()
      response.writeHead(200, HEADERS).end(gunzipSync(readFileSync(path.join(folder, file))))
    })
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })

/** A register that holds these records among invented ones. Its data lies in `folder`. */
const startRegister = async (folder: string, records: readonly HeldRecord[], today: Day) => {
  const db = path.join(folder, `register-${records.length}.sqlite`)
  const opened = await openSqlite(db, { create: true })
  if (opened.kind === 'failed') throw new Error(opened.message)
  const asOf = `${today}T00:00:00Z`
  const all = [...seedRecords({ size: CROWD, today, catalogue }), ...records]
  const coverage = [...new Set(all.map(({ scheme }) => scheme))].map((scheme) => ({
    scheme,
    kind: 'demo' as const,
    asOf,
  }))
  await opened.store.replaceAll({ records: all, coverage, asOf })
  await opened.store.close()
  return startRegistry({ port: 0, db, seedSize: CROWD, today })
}

interface Opened {
  readonly seen: SeenPage
  readonly change: string
  readonly models: readonly string[]
}

const isRead = ({ state }: SeenPage): boolean => state === 'checked' || state === 'nothing-found'

/** Opens a page with a script of ours before the extension's, and looks until `isDone` or patience ends. */
const openAndLook = async (
  cdp: Cdp,
  door: Door,
  url: string,
  script: string,
  isDone: (seen: SeenPage) => boolean,
): Promise<Opened> => {
  const { sessionId, targetId } = await openPage(cdp, 'about:blank')
  await cdp.send('Page.enable', {}, sessionId)
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: script }, sessionId)
  await cdp.send('Page.navigate', { url }, sessionId)
  const tabId = await door.tabOf(url)
  const deadline = performance.now() + PATIENCE_MS
  let seen = await door.look(tabId)
  while (!(isRead(seen) && isDone(seen)) && performance.now() < deadline) {
    await wait(LOOK_EVERY_MS)
    seen = await door.look(tabId)
  }
  const change = String(await evaluate(cdp, sessionId, callText(treeChange)))
  const models = await evaluate(cdp, sessionId, callText(findModels))
  await cdp.send('Target.closeTarget', { targetId })
  return { seen, change, models: Array.isArray(models) ? models.map(String) : [] }
}

interface Outcome {
  readonly page: string
  readonly planted: number
  readonly asExpected: number
  readonly differences: readonly string[]
}

const bare = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/gu, '')

const isAccusation = (kind: string): boolean =>
  VERDICT_KINDS.some((known) => known === kind && (TONES[known] === 'alarm' || TONES[known] === 'caution'))

/** What is wrong with a page that nobody touched. */
const judgeClean = ({ seen, change }: Opened): readonly string[] => [
  ...(isRead(seen) ? [] : [`was not read (${seen.state})`]),
  ...seen.verdicts
    .filter(({ kind }) => isAccusation(kind))
    .map(({ scheme, kind, number }) => `accused: ${scheme} ${kind} ${number}`),
  ...(change ? [`own tree changed ${change}`] : []),
]

const kindSeen = (seen: SeenPage, { record }: Plant): string =>
  seen.verdicts.find(({ scheme, number }) => scheme === record.scheme && bare(number) === record.number)?.kind ?? '–'

const judgePlants = ({ seen, change }: Opened, plants: readonly Plant[]): readonly string[] => [
  ...plants
    .filter((one) => kindSeen(seen, one) !== one.expected)
    .map((one) => `${one.form} ${one.printed}: ${one.expected} expected, ${kindSeen(seen, one)} seen`),
  ...(change ? [`planted tree changed ${change}`] : []),
]

const openSaved = (cdp: Cdp, door: Door, { url }: SavedPage, plants: readonly Plant[]): Promise<Opened> => {
  const planting = plants.map(({ form, label, printed }) => ({ form, label, printed }))
  const script = onceTreeIsThere(callText(plant, planting), callText(keepTree))
  const isComplete = (seen: SeenPage): boolean => plants.every((one) => kindSeen(seen, one) === one.expected)
  return openAndLook(cdp, door, url, script, isComplete)
}

const printTable = (outcomes: readonly Outcome[]): void => {
  const width = Math.max(...outcomes.map(({ page }) => page.length))
  console.log(`${'page'.padEnd(width)}  planted  as expected`)
  for (const { page, planted, asExpected, differences } of outcomes) {
    console.log(`${page.padEnd(width)}  ${String(planted).padStart(7)}  ${String(asExpected).padStart(11)}`)
    for (const difference of differences) console.log(`  ${difference}`)
  }
  const planted = outcomes.reduce((sum, outcome) => sum + outcome.planted, 0)
  const right = outcomes.reduce((sum, outcome) => sum + outcome.asExpected, 0)
  const differences = outcomes.reduce((sum, outcome) => sum + outcome.differences.length, 0)
  console.log(`${outcomes.length} pages, ${planted} planted, ${right} as expected, ${differences} differences`)
}

const walkCorpus = async (folder: string, files: readonly string[], keep: (service: Service) => void) => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'proofmark-corpus-'))
  keep({ close: () => rmSync(scratch, { recursive: true, force: true }) })
  const built = await buildExtension('development')
  if (built.kind === 'failed') throw new Error(`the extension could not be built:\n${built.output}`)
  const binary = await findBrowser('chromium')
  if (!binary) throw new Error('no Chromium: run `npm run browsers`')
  const server = await servePages(folder, files)
  keep(server)
  const browser = await launchBrowser({ binary, headless: true, extensionDir: built.dir })
  keep(browser)
  const { cdp, extensionId } = browser
  const door = await openDoor(cdp, extensionId)
  const today = new Date().toISOString().slice(0, 10)
  const pages = files.map(
    (file, i): SavedPage => ({ name: file.replace(/\.html\.gz$/u, ''), url: `${server.url}/${i}` }),
  )

  const crowd = await startRegister(scratch, [], today)
  keep(crowd)
  await door.useRegisters(crowd.url)
  const clean: Opened[] = []
  for (const page of pages) {
    const script = onceTreeIsThere(callText(keepTree))
    clean.push(await openAndLook(cdp, door, page.url, script, () => true))
  }

  const plants = clean.map(({ models }, i) => plantsFor(i, models[0], today))
  const register = await startRegister(
    scratch,
    plants.flat().map(({ record }) => record),
    today,
  )
  keep(register)
  await door.useRegisters(register.url)
  const outcomes: Outcome[] = []
  for (const [i, page] of pages.entries()) {
    const mine = plants[i] ?? []
    const before = clean[i]
    const opened = await openSaved(cdp, door, page, mine)
    outcomes.push({
      page: `${page.name}${before?.models[0] ? ` (${before.models[0]})` : ''}`,
      planted: mine.length,
      asExpected: mine.filter((one) => kindSeen(opened.seen, one) === one.expected).length,
      differences: [...(before ? judgeClean(before) : []), ...judgePlants(opened, mine)],
    })
  }
  return { outcomes, errors: await extensionErrors(cdp, extensionId) }
}

const isFolder = (folder: string): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false

const main = async (folder: string): Promise<number> => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
  if (files.length === 0) badFlags(`No *.html.gz in ${folder}.`, USAGE)
  const services: Service[] = []
  try {
    const { outcomes, errors } = await walkCorpus(folder, files, (service) => void services.push(service))
    printTable(outcomes)
    for (const error of errors) console.log(`The browser has noted an error of the extension: ${error}`)
    return errors.length === 0 && outcomes.every(({ differences }) => differences.length === 0) ? 0 : 1
  } finally {
    for (const service of services.reverse()) await service.close()
  }
}

const { values, positionals } = readFlags(
  process.argv.slice(2),
  { help: { type: 'boolean', short: 'h', default: false } },
  USAGE,
)
const [folder, ...more] = positionals
if (values.help) console.log(USAGE)
else if (folder === undefined || more.length > 0 || !isFolder(folder))
  badFlags('Name one folder of saved pages.', USAGE)
else process.exitCode = await main(folder)
