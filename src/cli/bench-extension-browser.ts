/**
 * A Chromium with the built extension in it, pages served under two names, and a way to speak to the background. Under
 * one name the extension reads pages by itself, under the other it may not: the same browser shows both, one after the other.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { startRegistry } from '../open-registry/serve.ts'
import { type BenchPageName, makeExtensionPages } from './bench-extension-pages.ts'
import { findBrowser } from './browser-paths.ts'
import { makeProfile, removeProfile } from './launch-browser.ts'

export interface ExtensionLab {
  readonly context: BrowserContext
  readonly version: string
  readonly extensionId: string
  /** Address of a page, where the extension reads it and where it does not; `mark` makes it another one. */
  readonly urlOf: (name: BenchPageName, isRead: boolean, mark?: number) => string
  /** The background's answer. Rejects when it answers with an error. */
  readonly ask: (name: string, body: object) => Promise<Readonly<Record<string, unknown>>>
  /** Milliseconds until the background answered, on the clock of the page that asks. */
  readonly timeOf: (name: string, body: object) => Promise<number>
  /** State of the tab that shows this address. */
  readonly stateOf: (url: string) => Promise<string>
  /** Tells our script in that page to stop, as the background does when a grant is withdrawn. */
  readonly stop: (url: string) => Promise<void>
  /** Stops the background worker, as the browser does when it is idle. */
  readonly killWorker: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Not granted, and not to be found by anybody else. */
const ELSEWHERE = 'elsewhere.example'
const SEED_SIZE = 1_200
const GONE_WITHIN_MS = 5_000

/** Starts it on an unpacked development build. Rejects when there is no Chromium; nothing is left behind then. */
export const openExtensionLab = async (extensionDir: string): Promise<ExtensionLab> => {
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
  const today = new Date().toISOString().slice(0, 10)
  const pages: Readonly<Record<string, string>> = makeExtensionPages(today)
  const register = await startRegistry({ port: 0, db: ':memory:', seedSize: SEED_SIZE, today })
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url.replace(/^\/|\?.*$/gu, '')]
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const profile = makeProfile()
  const closeServers = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await register.close()
    removeProfile(profile)
  }
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless mode has no extensions; the browser's has.
      headless: false,
      args: [
        '--headless=new',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`,
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
      ],
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const extensionId = new URL(worker.url()).host
    const door = await context.newPage()
    await door.goto(`chrome-extension://${extensionId}/options.html`)
    const lab = await makeLab(context, door, extensionId, port, closeServers)
    const settings = await lab.ask('get-settings', {})
    const registers = [{ url: register.url, name: 'register', enabled: true, privacy: 'range' }]
    await lab.ask('set-settings', { settings: { ...settings, registers, language: 'en' } })
    return lab
  } catch (error) {
    await closeServers()
    throw error
  }
}

const makeLab = async (
  context: BrowserContext,
  door: Page,
  extensionId: string,
  port: number,
  closeServers: () => Promise<void>,
): Promise<ExtensionLab> => {
  const session = await context.newCDPSession(door)
  const { product } = await session.send('Browser.getVersion')
  const messageOf = (name: string, body: object): object => ({ to: 'proofmark', name, body })
  const ask: ExtensionLab['ask'] = async (name, body) => {
    const reply: unknown = await door.evaluate((message) => chrome.runtime.sendMessage(message), messageOf(name, body))
    const { ok, body: answer } = (reply ?? {}) as { readonly ok?: boolean; readonly body?: Record<string, unknown> }
    if (!ok || !answer) throw new Error(`the extension did not answer "${name}": ${JSON.stringify(reply)}`)
    return answer
  }
  const tabIdOf = (url: string): Promise<number | undefined> =>
    door.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url)
  return {
    context,
    version: product,
    extensionId,
    urlOf: (name, isRead, mark) =>
      `http://${isRead ? '127.0.0.1' : ELSEWHERE}:${port}/${name}${mark === undefined ? '' : `?${mark}`}`,
    ask,
    timeOf: (name, body) =>
      door.evaluate(
        async (message) => {
          const before = performance.now()
          const reply: { readonly ok?: boolean } | undefined = await chrome.runtime.sendMessage(message)
          if (!reply?.ok) throw new Error(`no answer: ${JSON.stringify(reply)}`)
          return performance.now() - before
        },
        messageOf(name, body),
      ),
    stateOf: async (url) => {
      const tabId = await tabIdOf(url)
      return tabId === undefined ? 'no tab' : String((await ask('tab', { tabId })).state)
    },
    stop: async (url) => {
      const tabId = await tabIdOf(url)
      if (tabId === undefined) throw new Error(`no tab shows ${url}`)
      await door.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'proofmark-finder', name: 'stop' }), tabId)
    },
    killWorker: async () => {
      const stopped = Promise.withResolvers<void>()
      const onChange = ({ versions }: { readonly versions: readonly { readonly runningStatus: string }[] }): void => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped.resolve()
      }
      session.on('ServiceWorker.workerVersionUpdated', onChange)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      const tooLate = setTimeout(() => stopped.reject(new Error('the worker does not stop')), GONE_WITHIN_MS)
      await stopped.promise.finally(() => clearTimeout(tooLate))
      session.off('ServiceWorker.workerVersionUpdated', onChange)
      await session.send('ServiceWorker.disable')
    },
    close: async () => {
      await context.close()
      await closeServers()
    },
  }
}
