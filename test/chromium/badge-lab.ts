/**
 * A Chromium without the extension, and host pages for the badge: served over loopback, or as if from any origin. Shadow
 * roots are opened as they are made, so that tests can look into them; that a release closes them is tested apart.
 */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'
import project from '../../package.json' with { type: 'json' }
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { PROJECT } from '../../src/cli/run.ts'

export interface HostPage {
  readonly body: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface Host {
  /** Its origin. */
  readonly url: string
  /** Serves this page at this path from now on. */
  readonly put: (path: string, page: HostPage | string) => void
  /** Paths that were asked for, in order, and what came with them. */
  readonly asked: { readonly path: string; readonly cookie: string | undefined; readonly referer: string | undefined }[]
  readonly close: () => Promise<void>
}

/** A file of the built badge. */
export const badgeFile = (file: string): string => readFileSync(path.join(PROJECT, 'dist/widget', file), 'utf8')
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
}

/** `/badge/<file>` is the built badge; `/never` takes a request and does not answer. */
export const openHost = async (): Promise<Host> => {
  const pages = new Map<string, HostPage>()
  const asked: { path: string; cookie: string | undefined; referer: string | undefined }[] = []
  const server: Server = createServer(({ url = '/', headers }, response) => {
    if (url !== '/favicon.ico') asked.push({ path: url, cookie: headers.cookie, referer: headers.referer })
    if (url === '/never') return
    if (url === '/favicon.ico') return void response.writeHead(204).end()
    const [file] = /(?<=^\/badge\/)[\w.-]+$/u.exec(url) ?? []
    const page: HostPage | undefined = file ? { body: badgeFile(file) } : pages.get(url)
    const type = TYPES[url.split('.').pop() ?? ''] ?? 'text/html'
    response
      .writeHead(page ? (page.status ?? 200) : 404, {
        'content-type': `${type}; charset=utf-8`,
        ...(page?.headers ?? {}),
      })
      .end(page?.body ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (at, page) => pages.set(at, typeof page === 'string' ? { body: page } : page),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Runs before a page's own scripts: opens every shadow root, and keeps what the badges tell. */
const WATCH = `
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }) }
globalThis.told = []
addEventListener('proof-mark-state', ({ target, detail }) => told.push([target.id, detail.state]))`

interface Worlds {
  readonly chrome: Browser
}
interface Ours {
  readonly host: Host
  readonly watched: BrowserContext
  /** What the browser complained about. */
  readonly complaints: string[]
  readonly page: Page
}

export const test = base.extend<Ours, Worlds>({
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const executablePath = await findBrowser('chromium')
      if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
      const browser = await chromium.launch({ executablePath, args: ['--js-flags=--expose-gc'] })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  host: async ({}, use) => {
    const host = await openHost()
    await use(host)
    await host.close()
  },
  watched: async ({ chrome }, use) => {
    const context = await chrome.newContext({ locale: 'en-US' })
    await context.addInitScript(WATCH)
    await use(context)
    await context.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  complaints: async ({}, use) => use([]),
  page: async ({ watched, complaints }, use) => {
    const page = await watched.newPage()
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await use(page)
  },
})

export { expect }

/** The states that the badges came to, by id, once none of them is on its way. */
export const settled = async (page: Page, count: number): Promise<Readonly<Record<string, string>>> => {
  const last = () =>
    page.evaluate(() => Object.fromEntries((globalThis as unknown as { told: readonly [string, string][] }).told))
  await expect.poll(async () => Object.values(await last()).filter((state) => state !== 'checking').length).toBe(count)
  return last()
}

export const document = (body: string, { lang = 'en', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}<main><h1>Host</h1>${body}</main>`
export const SCRIPT = '<script type="module" src="/badge/proof-mark.mjs"></script>'
export const VERSION = project.version
