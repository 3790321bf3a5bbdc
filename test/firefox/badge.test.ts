/** The badge in Firefox: every state, a strict policy, a shadow root, quirks mode, a language from beside the script, forced colours. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { PROJECT } from '../../src/cli/run.ts'
import { ATTRIBUTES_OF, markup, STATES, stapleOf } from '../widget/staples.ts'
import { until } from './lab.ts'

let server: Server
let browser: Browser
let origin: string
const pages = new Map<string, string>()
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"

beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    if (url === '/never') return
    const file = /(?<=^\/badge\/)[\w.-]+$/u.exec(url)?.[0]
    const type = file ? 'text/javascript' : url.endsWith('.json') ? 'application/json' : 'text/html'
    const body = file ? readFileSync(path.join(PROJECT, 'dist/widget', file), 'utf8') : pages.get(url)
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': POLICY,
      })
      .end(body ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = await findBrowser('firefox')
  if (!executablePath) throw new Error('no Firefox: run `npm run browsers`')
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

/** Opens a page, with its badges' roots opened and their states kept. */
const open = async (html: string): Promise<Page> => {
  pages.set('/', html)
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(() => {
    const { attachShadow } = Element.prototype
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' })
    }
    const told: Record<string, string> = {}
    Object.assign(globalThis, { told })
    addEventListener('proof-mark-state', ({ target, detail }) => {
      told[(target as Element).id] = detail.state
    })
  })
  await page.goto(origin)
  return page
}
const settled = (page: Page, count: number): Promise<Readonly<Record<string, string>>> =>
  until(async () => {
    const told = await page.evaluate(() => (globalThis as unknown as { told: Record<string, string> }).told)
    return Object.values(told).filter((state) => state !== 'checking').length === count ? told : undefined
  }, `${count} badges`)

const SCRIPT = `<script type="module" src="/badge/proof-mark-${project.version}.mjs"></script>`

it('comes to every state, under a strict policy, with the words of another language from beside the script', async () => {
  const here = { origin, now: Date.now() }
  const badges = STATES.map((state) =>
    markup({ id: state, ...ATTRIBUTES_OF[state](here), variant: 'card', lang: 'zh-CN' }),
  )
  const page = await open(`<!doctype html><html lang="zh"><meta charset="utf-8">${SCRIPT}${badges.join('')}`)
  const told = await settled(page, STATES.length - 1)
  expect(told).toEqual(Object.fromEntries(STATES.map((state) => [state, state])))
  const text = await page.$eval('#valid >>> [part=badge]', (one) => one.textContent)
  for (const part of ['示例 · 证书有效', '2024 00 0914 000101', '示例电子（深圳）有限公司', '2小时前'])
    expect(text).toContain(part)
  const wide = await page.$eval('#valid >>> [part=badge]', (one) => getComputedStyle(one).width)
  expect(wide).toBe('364px')
  await page.close()
})

it('reads a file of the shop, in quirks mode and in a shadow root, and leaves its link where the script does not come', async () => {
  pages.set('/proof.json', JSON.stringify(stapleOf({ origin, now: Date.now() })))
  const badge = markup({ id: 'one', statement: '/proof.json', variant: 'row' })
  const page = await open(`${SCRIPT}<section><template shadowrootmode="open">${badge}</template></section>${badge}`)
  expect(await settled(page, 2)).toEqual({ '': 'valid', one: 'valid' })
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat')
  const boxes = (one: Page) => one.$eval('#one > a', (link) => link.getClientRects().length)
  expect(await boxes(page)).toBe(0)
  await page.close()
  const bare = await open(badge)
  expect(await boxes(bare)).toBe(1)
  await bare.close()
})
