/** The stage for pictures: the built extension in a browser of its own, two registers, the demonstration shop. */
import { type BrowserContext, chromium } from '@playwright/test'
import type { Locale } from '../core/shown.ts'
import { startShop } from '../demo/serve.ts'
import { startRegistry } from '../open-registry/serve.ts'
import { readViewWords } from '../say/words/views/index.ts'
import { findBrowser } from './browser-paths.ts'
import { buildBadge } from './build-badge.ts'
import { buildExtension } from './build-extension.ts'
import { makeProfile, removeProfile } from './launch-browser.ts'
import type { Stage } from './sights/sight.ts'

export interface Studio {
  readonly context: BrowserContext
  /** The stage in this language, at two registers that know nothing yet of what was asked. */
  readonly speaking: (locale: Locale) => Promise<Stage>
  readonly close: () => Promise<void>
}

const PATIENCE_MS = 90_000

const launch = (profile: string, dir: string, executablePath: string, scale: number): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode has no extensions; the browser's has.
    headless: false,
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
    ],
    deviceScaleFactor: scale,
  })

/** Builds and starts it all. `scale`: pixels of the picture to a CSS pixel. Answers with what to do where something is missing. */
export const openStudio = async (scale: number): Promise<Studio | string> => {
  const executablePath = await findBrowser('chromium')
  if (!executablePath) return 'No Chromium found. Run: npm run browsers'
  const badge = await buildBadge()
  if (badge.kind === 'failed') return badge.output
  const built = await buildExtension('open-roots')
  if (built.kind === 'failed') return built.output
  const start = (cast: 'first' | 'second') => startRegistry({ port: 0, db: ':memory:', seedSize: 1200, cast })
  const [first, second] = [await start('first'), await start('second')]
  const shop = await startShop({ port: 0, registryUrl: first.url })
  const profile = makeProfile()
  const context = await launch(profile, built.dir, executablePath, scale)
  // On a busy machine a page may take its time; nobody waits for these pictures.
  context.setDefaultTimeout(PATIENCE_MS)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const address = (file: string): string => `chrome-extension://${new URL(worker.url()).host}/${file}`
  const door = await context.newPage()
  await door.goto(address('options.html'))
  const ask = async (name: string, body: object): Promise<unknown> => {
    const message = { to: 'proofmark', name, body }
    const reply = await door.evaluate((message) => chrome.runtime.sendMessage(message), message)
    if (!reply?.ok) throw new Error(`"${name}" was not answered: ${JSON.stringify(reply)}`)
    return reply.body
  }
  return {
    context,
    speaking: async (locale) => {
      const settings = (await ask('get-settings', {})) as object
      const registers = [first, second].map(({ url }) => ({
        url,
        name: '示例登记处 Example register',
        enabled: true,
        privacy: 'range',
      }))
      await ask('set-settings', { settings: { ...settings, language: locale, registers } })
      return {
        context,
        address,
        ask,
        tabIdOf: async (page) => {
          const tabs = await door.evaluate((url) => chrome.tabs.query({ url }), page.url().replace(/#.*/u, ''))
          const id = tabs[0]?.id
          if (id === undefined) throw new Error(`no tab shows ${page.url()}`)
          return id
        },
        shop: shop.url,
        registers: [first.url, second.url],
        locale,
        words: await readViewWords(locale),
      }
    },
    close: async () => {
      await context.close()
      removeProfile(profile)
      await Promise.all([shop.close(), first.close(), second.close()])
    },
  }
}
