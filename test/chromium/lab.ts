/** A Chromium of our own with the built extension in it, and a way to ask the extension what it would show. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { type VariantName, variantDir } from '../../src/cli/build-extension.ts'
import { makeProfile, removeProfile } from '../../src/cli/launch-browser.ts'
import type { MessageName, Messages, Reply, Settings, TabView } from '../../src/shell/messages.ts'

export interface Lab {
  readonly context: BrowserContext
  readonly extensionId: string
  /** Address of one of the extension's own pages. */
  readonly address: (file: string) => string
  /** One of its pages, kept open: what runs there is as privileged as the popup. */
  readonly door: Page
  readonly worker: () => Promise<Worker>
  /** Sends a message to the background as the popup would. Rejects when the background answers with an error. */
  readonly ask: <N extends MessageName>(name: N, body: Messages[N]['in']) => Promise<Messages[N]['out']>
  /** Asks these registers from now on, and forgets what others said. */
  readonly useRegisters: (...urls: readonly string[]) => Promise<void>
  /** As if the person had allowed this host: the browser's own prompt cannot be answered by a test. */
  readonly allowHost: (pattern: string) => Promise<void>
  /** As if the person had withdrawn this host; it must have been allowed singly, by `allowHost`. */
  readonly withdrawHost: (pattern: string) => Promise<void>
  /** Of the hosts that a development build holds from the start only these, each allowed singly; or all of them again. */
  readonly holdHosts: (which: 'all' | readonly string[]) => Promise<void>
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>
  readonly tabIdOf: (page: Page) => Promise<number>
  /** What the popup would list for this page. */
  readonly view: (page: Page) => Promise<TabView>
  /** `scheme kind` of each verdict of the page, sorted; the page's state in brackets when it has not been read. */
  readonly verdicts: (page: Page) => Promise<readonly string[]>
  /** Errors that the browser has noted for the extension. */
  readonly errors: () => Promise<readonly string[]>
  /** As the browser renews an extension: once it is at rest. The door is closed for good. */
  readonly renew: () => Promise<void>
  /** As the person may on the browser's page of extensions. The door is closed for good. */
  readonly turnOffAndOn: () => Promise<void>
  /** Stops the background worker as the browser does when it is idle. */
  readonly killWorker: () => Promise<void>
  readonly close: () => Promise<void>
}

const launchArguments = (dir: string): string[] => [
  '--headless=new',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-extensions-except=${dir}`,
  `--load-extension=${dir}`,
]

/** Starts it, with what lies in `dir` and with further flags for the browser. Rejects with what to do when browser or build is missing. */
export const openLab = async (
  variant: VariantName,
  dir: string = variantDir(variant),
  extraArguments: readonly string[] = [],
): Promise<Lab> => {
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
  if (!existsSync(path.join(dir, 'manifest.json')))
    throw new Error(`not built: node src/cli/build-extension.ts ${variant}`)
  const profile = makeProfile()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode has no extensions; the browser's has.
    headless: false,
    args: [...launchArguments(dir), ...extraArguments],
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
  })
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const extensionId = new URL((await worker()).url()).host
  const address = (file: string): string => `chrome-extension://${extensionId}/${file}`
  const door = await context.newPage()
  await door.goto(address('options.html'))

  const ask = async <N extends MessageName>(name: N, body: Messages[N]['in']): Promise<Messages[N]['out']> => {
    const reply: Reply<N> = await door.evaluate((message) => chrome.runtime.sendMessage(message), {
      to: 'proofmark',
      name,
      body,
    } as const)
    if (!reply?.ok) throw new Error(`"${name}" was not answered: ${JSON.stringify(reply)}`)
    return reply.body
  }
  const changeSettings = async (change: Partial<Settings>): Promise<void> => {
    const { problems } = await ask('set-settings', { settings: { ...(await ask('get-settings', {})), ...change } })
    if (problems.length > 0) throw new Error(`settings refused: ${problems.join(', ')}`)
  }
  const tabIdOf = async (page: Page): Promise<number> => {
    const ids = await door.evaluate(
      async (url) => (await chrome.tabs.query({})).filter((tab) => tab.url === url).map((tab) => tab.id),
      page.url(),
    )
    if (ids.length !== 1 || ids[0] === undefined) throw new Error(`${ids.length} tabs show ${page.url()}`)
    return ids[0]
  }
  let extensions: Page | undefined
  /** The browser's own page of extensions: opened once, for it takes its time. */
  const extensionsPage = async (): Promise<Page> => {
    if (extensions && !extensions.isClosed()) return extensions
    extensions = await context.newPage()
    await extensions.goto('chrome://extensions')
    return extensions
  }
  /** The browser's own prompt cannot be answered by a test; that page can do as much. */
  const manage = async (...orders: readonly (readonly [name: string, ...given: readonly unknown[]])[]): Promise<void> =>
    (await extensionsPage()).evaluate(async (all) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (...given: readonly unknown[]) => Promise<void>>
      }
      for (const [name, ...given] of all) await developerPrivate[name]?.(...given)
    }, orders)
  /** Resolves when none runs. */
  const killWorkers = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page)
    const stopped = new Promise<void>((resolve) =>
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve()
      }),
    )
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await stopped
    await session.detach()
  }
  /**
   * No page and no worker of the extension is left. One that is replaced while they are still ending may get a worker
   * for which every call of the browser's interface fails ("No SW"), or none at all: a weakness of Chromium, which waits
   * for this rest by itself where it renews an extension unasked.
   */
  const comeToRest = async (): Promise<void> => {
    const page = await extensionsPage()
    await door.close()
    await killWorkers(page)
  }
  const view = async (page: Page): Promise<TabView> => ask('tab', { tabId: await tabIdOf(page) })

  return {
    context,
    extensionId,
    address,
    door,
    worker,
    ask,
    allowHost: (pattern) => manage(['addHostPermission', extensionId, pattern]),
    withdrawHost: (pattern) => manage(['removeHostPermission', extensionId, pattern]),
    holdHosts: (which) => {
      const hostAccess = which === 'all' ? 'ON_ALL_SITES' : 'ON_SPECIFIC_SITES'
      const singly = which === 'all' ? [] : which.map((pattern) => ['addHostPermission', extensionId, pattern] as const)
      return manage(['updateExtensionConfiguration', { extensionId, hostAccess }], ...singly)
    },
    changeSettings,
    tabIdOf,
    view,
    useRegisters: async (...urls) => {
      await changeSettings({
        registers: urls.map((url) => ({ url, name: new URL(url).host, enabled: true, privacy: 'range' })),
      })
      await ask('clear-cache', {})
    },
    verdicts: async (page) => {
      const { state, shown } = await view(page)
      if (state !== 'checked' && state !== 'nothing-found') return [`(${state})`]
      return shown.map(({ scheme, kind }) => `${scheme} ${kind}`).sort()
    },
    errors: async () =>
      (await extensionsPage()).evaluate(async (id) => {
        interface Noted {
          readonly message: string
        }
        interface Info {
          readonly manifestErrors: readonly Noted[]
          readonly runtimeErrors: readonly Noted[]
        }
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { getExtensionInfo: (id: string) => Promise<Info> }
        }
        const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(id)
        return [...manifestErrors, ...runtimeErrors].map(({ message }) => message)
      }, extensionId),
    renew: async () => {
      await comeToRest()
      await manage(['reload', extensionId])
    },
    turnOffAndOn: async () => {
      await comeToRest()
      await (await extensionsPage()).evaluate(async (id) => {
        await chrome.management.setEnabled(id, false)
        await chrome.management.setEnabled(id, true)
      }, extensionId)
    },
    killWorker: () => killWorkers(door),
    close: async () => {
      await context.close()
      removeProfile(profile)
    },
  }
}
