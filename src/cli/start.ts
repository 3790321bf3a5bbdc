/**
 * `npm start`: builds the extension, starts two open registers and the demo shop, and opens the shop in a browser that
 * has the extension in it. Without a display it walks the shop by itself and prints what it saw. Ctrl-C stops all.
 * Exit codes: 0 well, 1 something failed (with `--smoke` also: a page came to another verdict), 2 called wrongly.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { demoPages } from '../demo/pages.ts'
import { startShop } from '../demo/serve.ts'
import { startRegistry } from '../open-registry/serve.ts'
import { findBrowser } from './browser-paths.ts'
import { ensureBrowsers } from './browsers.ts'
import { buildBadge } from './build-badge.ts'
import { buildExtension } from './build-extension.ts'
import { openPage } from './cdp.ts'
import { openDoor } from './door.ts'
import { extensionErrors } from './extension-errors.ts'
import { badFlags, readFlags, readPort } from './flags.ts'
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts'
import { freePort } from './ports.ts'
import { PROJECT } from './run.ts'
import { type PageToWalk, walk, walkTable } from './walk.ts'

/** Where a development build of the extension looks for registers by itself. */
const REGISTER_PORT = 8787
const SECOND_PORT = 8789
const SHOP_PORT = 8788
const SEED_SIZE = 5000

const USAGE = `npm start [-- flags]

Builds the extension, starts two open registers and the demo shop, and opens a browser with the extension in it.
  --headless          no window: walks the demo shop and prints page → claim → verdict (so without a display)
  --smoke             the same, then stops; exit code 1 if any page came to another verdict
  --port <port>       register (default ${REGISTER_PORT}, or the next free one)
  --second-port <port>  second register, which disagrees with the first in one case (default ${SECOND_PORT}, or the next free one)
  --shop-port <port>  demo shop (default ${SHOP_PORT}, or the next free one)
  --db <file>         the register's database (default .data/registry.sqlite); the second's lies beside it
CHROME names a browser of your own.`

const { values, positionals } = readFlags(
  process.argv.slice(2),
  {
    smoke: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    port: { type: 'string', default: String(REGISTER_PORT) },
    'second-port': { type: 'string', default: String(SECOND_PORT) },
    'shop-port': { type: 'string', default: String(SHOP_PORT) },
    db: { type: 'string', default: path.join(PROJECT, '.data/registry.sqlite') },
    help: { type: 'boolean', short: 'h', default: false },
  },
  USAGE,
)
if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)
const wishedPort = readPort(values.port, 'port', USAGE)
const wishedSecondPort = readPort(values['second-port'], 'second-port', USAGE)
const wishedShopPort = readPort(values['shop-port'], 'shop-port', USAGE)

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/** What has been started, to be stopped in reverse order. */
const started: { readonly close: () => Promise<void> | void }[] = []
const keep = <T extends { readonly close: () => Promise<void> | void }>(service: T): T => {
  started.push(service)
  return service
}
const stopAll = async (): Promise<void> => {
  for (let service = started.pop(); service; service = started.pop()) await service.close()
}

/** Resolves at the first Ctrl-C or request to end; a second one ends the process at once. */
const stopAsked = new Promise<void>((resolve) => {
  let asked = false
  const stop = (): void => {
    if (asked) process.exit(130)
    asked = true
    resolve()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
})

const findOrInstallBrowser = async (): Promise<string | undefined> => {
  const found = await findBrowser('chromium')
  if (found) return found
  console.log('No Chromium, Chrome or Edge was found; doing what `npm run browsers` does for it.')
  await ensureBrowsers(['chromium', 'fonts'], { mayInstall: true, say: console.log })
  return findBrowser('chromium')
}

/** A browser with the extension in it; says why when there is none. */
const startBrowser = async (extensionDir: string, headless: boolean): Promise<LaunchedBrowser | undefined> => {
  const binary = await findOrInstallBrowser()
  if (!binary) return undefined
  try {
    const browser = keep(await launchBrowser({ binary, headless, extensionDir }))
    console.log(`Browser          ${binary}${headless ? ' (no window)' : ''}`)
    return browser
  } catch (error) {
    console.log(`${binary} did not take the extension (${error instanceof Error ? error.message : error}).`)
    return undefined
  }
}

interface Servers {
  /** In the order in which they are asked. */
  readonly registers: readonly [first: string, second: string]
  readonly shop: string
}

const startServers = async (): Promise<Servers> => {
  const db = path.resolve(values.db)
  mkdirSync(path.dirname(db), { recursive: true })
  const secondDb = path.join(path.dirname(db), `second-${path.basename(db)}`)
  const port = await freePort(wishedPort)
  const secondPort = await freePort(wishedSecondPort, [port])
  const shopPort = await freePort(wishedShopPort, [port, secondPort])
  const today = new Date().toISOString().slice(0, 10)
  const first = keep(await startRegistry({ port, db, seedSize: SEED_SIZE, today }))
  const second = keep(
    await startRegistry({ port: secondPort, db: secondDb, cast: 'second', seedSize: SEED_SIZE, today }),
  )
  const shop = keep(await startShop({ port: shopPort, registryUrl: first.url }))
  return { registers: [first.url, second.url], shop: shop.url }
}

const pagesOf = (shop: string): readonly PageToWalk[] =>
  demoPages.map(({ path: pagePath, expected }) => ({ url: `${shop}${pagePath}`, name: pagePath, expected }))

/** Walks the shop and prints the table. True when every page came to exactly its verdicts and nothing went wrong. */
const walkShop = async ({ cdp, extensionId }: LaunchedBrowser, { registers, shop }: Servers): Promise<boolean> => {
  const door = await openDoor(cdp, extensionId)
  const problems = await door.useRegisters(...registers)
  const walked = problems.length === 0 ? await walk(door, pagesOf(shop)) : []
  const wrong = walked.filter(({ ok }) => !ok).length
  console.log(`\n${walkTable(walked)}\n`)
  for (const problem of problems) console.log(`The extension refused a register: ${problem}`)
  const errors = await extensionErrors(cdp, extensionId)
  for (const error of errors) console.log(`The browser has noted an error of the extension: ${error}`)
  console.log(`${walked.length} pages, ${wrong} not as expected, ${errors.length} errors noted`)
  return wrong === 0 && walked.length > 0 && errors.length === 0
}

/** Where the extension looks by itself. */
const EXPECTED_URLS = [REGISTER_PORT, SECOND_PORT].map((port) => `http://127.0.0.1:${port}`)

const openShop = async ({ cdp, extensionId }: LaunchedBrowser, { registers, shop }: Servers): Promise<void> => {
  if (registers.join() !== EXPECTED_URLS.join()) {
    const door = await openDoor(cdp, extensionId)
    await door.useRegisters(...registers)
    await door.close()
  }
  await openPage(cdp, shop)
}

const main = async (): Promise<number> => {
  const headless = values.headless || values.smoke || !hasDisplay()
  const [built, badge] = await Promise.all([buildExtension('development'), buildBadge()])
  for (const failed of [built, badge]) if (failed.kind === 'failed') console.error(failed.output)
  if (built.kind === 'failed' || badge.kind === 'failed') return 1
  const servers = await startServers()
  const { registers, shop } = servers
  console.log(`Extension        ${path.relative(process.cwd(), built.dir) || '.'}`)
  console.log(`Open register    ${registers[0]}`)
  console.log(`Second register  ${registers[1]}`)
  console.log(`Demo shop        ${shop}`)

  const browser = await startBrowser(built.dir, headless)
  if (!browser) {
    console.log(`In a browser of your own, load the folder above as an unpacked extension and open ${shop}`)
    if (values.smoke) return 1
  } else if (headless) {
    const asExpected = await Promise.race([walkShop(browser, servers), stopAsked.then(() => undefined)])
    if (values.smoke) return asExpected ? 0 : 1
  } else {
    await openShop(browser, servers)
    const closedByHand = Promise.race([browser.gone.then(() => true), stopAsked.then(() => false)])
    closedByHand.then((closed) => closed && console.log('The browser was closed; registers and shop go on.'))
  }
  console.log('\nCtrl-C stops all.')
  await stopAsked
  return 0
}

if (values.help) console.log(USAGE)
else {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await stopAll()
  }
}
