/**
 * A Chromium without the extension, and pages given as text, served to it over loopback. What they refer to is not
 * fetched and their own scripts do not run: they stand as they were saved.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser-paths.ts'
import { timerTasks } from './task-times.ts'

export interface PageLab {
  /** Opens the page in place of the one before, and waits for its tree. */
  readonly show: (html: string) => Promise<void>
  /** Runs an expression in the page and returns its value; a promise is awaited there. Rejects when it throws. */
  readonly run: (expression: string) => Promise<unknown>
  /** So, and gives the processor time in ms of each task in which a timer went off meanwhile. */
  readonly timerTasks: (expression: string) => Promise<readonly number[]>
  readonly version: string
  readonly close: () => Promise<void>
}

/** Cross-origin isolation is there for the clock: it ticks in steps of 5 µs instead of 100. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

/** Opens the lab. Rejects when there is no Chromium. */
export const openPageLab = async (): Promise<PageLab> => {
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
  let shown = ''
  const server = createServer((_, response) => response.writeHead(200, HEADERS).end(shown))
  const url = await listen(server)
  const browser = await chromium.launch({ executablePath, headless: true })
  const page = await browser.newPage()
  return {
    show: async (html) => {
      shown = html
      await page.goto(url, { waitUntil: 'domcontentloaded' })
    },
    run: (expression) => page.evaluate(expression),
    timerTasks: (expression) => timerTasks(browser, () => page.evaluate(expression)),
    version: browser.version(),
    close: async () => {
      await browser.close()
      server.close()
      server.closeAllConnections()
    },
  }
}
