/**
 * The badge in Firefox: every state, a strict policy, a shadow root, quirks mode, a language from beside the script, hostile
 * styles, right to left, 320 px, print, a page that rebuilds itself, forced colours.
 */
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
/** A Firefox whose reader chose his own colours; a preference, so it takes a start of its own. */
const withForcedColours = async (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: (await findBrowser('firefox')) ?? '',
    headless: true,
    extraPrefsFirefox: { 'browser.display.document_color_use': 2 },
  })
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

/** Opens a page, with its badges' roots opened and their states kept. */
const open = async (html: string, within = browser): Promise<Page> => {
  pages.set('/', html)
  const page = await within.newPage()
  await page.evaluateOnNewDocument(() => {
    const { attachShadow } = Element.prototype
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' })
    }
    const told: Record<string, string> = {}
    const { addEventListener: listen } = globalThis
    const ends: AbortSignal[] = []
    globalThis.addEventListener = ((type: string, what: EventListener, how?: AddEventListenerOptions) => {
      if (how?.signal) ends.push(how.signal)
      listen(type, what, how)
    }) as typeof listen
    Object.assign(globalThis, { told, ends })
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

it('keeps its look under styles that want the worst, reads from right to left, fits 320 px, and prints', async () => {
  pages.set('/proof.json', JSON.stringify(stapleOf({ origin, now: Date.now() })))
  // The policy lets no style of a page through but by script, as frameworks do it.
  const hostile =
    '*{all:unset!important;color:red!important;font-size:90px!important;letter-spacing:1em!important}div,b,a,svg{display:none!important}html{text-transform:uppercase;line-height:9}'
  const badge = markup({ id: 'one', statement: '/proof.json', variant: 'card' })
  const page = await open(`<!doctype html><html dir="rtl" lang="ar"><meta charset="utf-8">${SCRIPT}${badge}`)
  await page.setViewport({ width: 320, height: 640 })
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, hostile)
  expect(await settled(page, 1)).toEqual({ one: 'valid' })
  const look = await page.$eval('#one >>> [part=state]', (one) => {
    const { color, fontSize, letterSpacing, textTransform } = getComputedStyle(one)
    return { color, fontSize, letterSpacing, textTransform, isDrawn: one.getClientRects().length > 0 }
  })
  const upright = { letterSpacing: 'normal', textTransform: 'none', isDrawn: true }
  expect(look).toEqual({ color: 'rgb(11, 107, 58)', fontSize: '14px', ...upright })
  const number = await page.$eval('#one >>> bdi', (one) => getComputedStyle(one).direction)
  const wide = await page.$eval('#one >>> [part=badge]', (one) => one.getBoundingClientRect().width)
  const room = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
  expect([number, wide <= 320, room <= 320]).toEqual(['ltr', true, true])
  expect((await page.pdf()).length).toBeGreaterThan(1_000)
  await page.close()
})

it('comes and goes with a page that rebuilds itself, and leaves nothing listening', async () => {
  pages.set('/proof.json', JSON.stringify(stapleOf({ origin, now: Date.now() })))
  const page = await open(`<!doctype html><html lang="en"><meta charset="utf-8">${SCRIPT}<main></main>`)
  const badges = Array.from({ length: 30 }, (_, i) => markup({ id: `b${i}`, statement: '/proof.json' })).join('')
  await page.waitForFunction(() => customElements.get('proof-mark') !== undefined)
  await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), badges)
  expect(new Set(Object.values(await settled(page, 30)))).toEqual(new Set(['valid']))
  const stillOpen = () =>
    page.evaluate(() => {
      const { ends } = globalThis as unknown as { readonly ends: readonly AbortSignal[] }
      return ends.filter(({ aborted }) => !aborted).length
    })
  expect(await stillOpen()).toBe(60)
  await page.evaluate(() => {
    const main = document.querySelector('main')
    main?.append(...[...main.children].reverse())
    main?.replaceChildren()
  })
  await until(async () => (await stillOpen()) === 0 || undefined, 'every listener to go')
  await page.close()
})

it('gives way to colours that the reader chose', async () => {
  const other = await withForcedColours()
  try {
    const here = { origin, now: Date.now() }
    const states = ['valid', 'revoked', 'suspended'] as const
    const badges = states.map((state) => markup({ id: state, ...ATTRIBUTES_OF[state](here) })).join('')
    const page = await open(`<!doctype html><html lang="en"><meta charset="utf-8">${SCRIPT}${badges}`, other)
    await settled(page, states.length)
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const inks = await page.$$eval('proof-mark >>> svg', (all) => all.map((one) => getComputedStyle(one).stroke))
    const words = await page.$$eval('proof-mark >>> a', (all) => all.map((one) => getComputedStyle(one).color))
    expect([inks.length, new Set(inks).size, new Set(words).size]).toEqual([states.length, 1, 1])
  } finally {
    await other.close()
  }
})
