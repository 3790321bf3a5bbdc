/** A Firefox of our own with the built extension in it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { zipSync } from 'fflate'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { variantDir } from '../../src/cli/build-extension.ts'
import type { MessageName, Messages, Reply } from '../../src/shell/messages.ts'

const GECKO_ID = 'proofmark@proofmark.example'
/** Firefox draws one at random otherwise, and nothing tells us which. */
const UUID = '5b1f9d3e-0c54-4c0e-9d52-2f1f6a0d7e11'

export interface FirefoxLab {
  readonly browser: Browser
  /** Opens one of the extension's own pages and waits until it is there. */
  readonly openOwn: (file: string) => Promise<Page>
  readonly ask: <N extends MessageName>(name: N, body: Messages[N]['in']) => Promise<Messages[N]['out']>
  readonly tabIdOf: (url: string) => Promise<number>
  /** Presses this entry of ours in the menu that a right click in the tab in front has opened. */
  readonly pressMenu: (entry: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** What is between us and Firefox; the library keeps it to itself. */
interface Connection {
  readonly send: (method: string, given: object) => Promise<{ readonly result: unknown }>
}
interface WindowTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[]
}

/** Runs in the browser's own window: true once the entry was there and was pressed. */
const pressIn = (entry: string): string => `(() => {
  const menu = document.getElementById('contentAreaContextMenu')
  const item = menu.querySelector('menuitem[id*="proofmark"][id$="${entry}"]')
  if (menu.state !== 'open' || !item) return false
  item.doCommand()
  menu.hidePopup()
  return true
})()`

/** Looks until `look` gives something, and gives that. Rejects after `withinMs`. */
export const until = async <T>(look: () => Promise<T | undefined>, what: string, withinMs = 20_000): Promise<T> => {
  const deadline = performance.now() + withinMs
  for (;;) {
    const seen = await look().catch(() => undefined)
    if (seen !== undefined) return seen
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`)
    await wait(100)
  }
}

export interface FirefoxOptions {
  /** Port of a proxy on this machine through which hosts with TLS are found; their certificates are not minded. */
  readonly tlsProxy?: number
  /** Of the extension, where it is not as built. */
  readonly dir?: string
  /** A profile that outlives the browser: the extension is installed there for good, as from its shop. */
  readonly profile?: string
}

/** Into the profile, before the browser starts. Firefox ESR lets an unsigned one in where the preference says so. */
const installFor = (profile: string, dir: string): void => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const entries = files.map(({ parentPath, name }) => path.join(parentPath, name))
  const content = Object.fromEntries(
    entries.map((file) => [path.relative(dir, file).replaceAll(path.sep, '/'), new Uint8Array(readFileSync(file))]),
  )
  mkdirSync(path.join(profile, 'extensions'), { recursive: true })
  writeFileSync(path.join(profile, 'extensions', `${GECKO_ID}.xpi`), zipSync(content, { level: 0 }))
}
const FOR_GOOD = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 }

export const openFirefox = async ({
  tlsProxy,
  dir = variantDir('open-roots-firefox'),
  profile,
}: FirefoxOptions = {}): Promise<FirefoxLab> => {
  const executablePath = await findBrowser('firefox')
  if (!executablePath) throw new Error('no Firefox: run `npm run browsers`')
  if (profile !== undefined) installFor(profile, dir)
  const browser = await puppeteer.launch({
    ...(profile === undefined ? {} : { userDataDir: profile }),
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: tlsProxy !== undefined,
    // Without it the extension's own pages cannot be opened from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      ...(profile === undefined ? {} : FOR_GOOD),
      ...(tlsProxy === undefined
        ? {}
        : { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': tlsProxy }),
    },
  })
  if (profile === undefined) await browser.installExtension(dir)

  const openOwn = async (file: string): Promise<Page> => {
    const url = `moz-extension://${UUID}/${file}`
    const page = await browser.newPage()
    // Firefox navigates, but never says that it has. The page may give itself another query at once.
    page.goto(url).catch(() => undefined)
    const [wanted] = url.split(/[?#]/u)
    await until(
      async () => (await page.evaluate(() => location.origin + location.pathname)) === wanted || undefined,
      url,
    )
    await until(
      async () => (await page.evaluate(() => document.readyState)) === 'complete' || undefined,
      `${url} loaded`,
    )
    return page
  }
  const door = await openOwn('options.html')
  const ask = async <N extends MessageName>(name: N, body: Messages[N]['in']): Promise<Messages[N]['out']> => {
    const reply = (await door.evaluate(
      (message) => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage(message),
      { to: 'proofmark', name, body },
    )) as Reply<N>
    if (!reply.ok) throw new Error(`"${name}" was refused: ${reply.error}`)
    return reply.body as Messages[N]['out']
  }

  return {
    browser,
    openOwn,
    ask,
    tabIdOf: (url) =>
      until(
        async () =>
          (await door.evaluate(async (wanted) => {
            const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser
            return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null
          }, url)) ?? undefined,
        `a tab with ${url}`,
      ),
    pressMenu: async (entry) => {
      const { connection } = browser as unknown as { readonly connection: Connection }
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
      const window = (result as WindowTree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
      const asked = { expression: pressIn(entry), awaitPromise: false, target: { context: window?.context } }
      await until(async () => {
        const { result: said } = await connection.send('script.evaluate', asked)
        return (said as { readonly result?: { readonly value?: unknown } }).result?.value === true || undefined
      }, `the entry ${entry} in the menu`)
    },
    close: () => browser.close(),
  }
}
