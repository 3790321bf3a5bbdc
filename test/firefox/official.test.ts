/**
 * The registers of authorities in Firefox: one is turned on and asked by a press; the page of another is opened, searched
 * and read. Both stand here on this machine, behind a proxy that finds their host names.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { castMember } from '../../src/open-registry/cast.ts'
import { servePages, type TestServer } from '../chromium/servers.ts'
import { serveTls } from '../chromium/tls.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'
import { openTlsProxy, type TlsProxy } from './tls-proxy.ts'

/** Of no region and no producer that exists. */
const FILING = '20241017-999999-99999999999999999'
const { number: CCC } = castMember('power-bank').record
const LABEL_HOST = 'www.energylabel.com.cn'
const PLATFORM = 'https://cx.cnca.cn'

const rowsPage = (rows: string): string =>
  `<!doctype html><html lang="zh-CN"><title>示例商品</title><h1>示例牌 示例商品 EX-BCD500</h1>
<table><tr><th>型号</th><td>EX-BCD500</td></tr>${rows}</table>`
const LABEL_REPLY = JSON.stringify({
  code: 200,
  data: {
    total: 1,
    list: [{ registrationNumber: FILING, productModel: 'EX-BCD500', producerName: '示例电器有限公司' }],
  },
})
const PLATFORM_PAGE = `<!doctype html><title>示例平台</title>
<dl><dt>证书编号</dt><dd>${CCC}</dd><dt>证书状态</dt><dd>暂停</dd><dt>获证组织名称</dt><dd>示例电子有限公司</dd></dl>`

let official: TestServer & { readonly port: number }
let proxy: TlsProxy
let shop: TestServer
let lab: FirefoxLab
const asked: string[] = []

beforeAll(async () => {
  official = await serveTls((request, response) => {
    const isLabel = request.headers.host === LABEL_HOST
    if (isLabel) asked.push(request.url ?? '')
    response
      .writeHead(200, { 'content-type': isLabel ? 'application/json' : 'text/html; charset=utf-8' })
      .end(isLabel ? LABEL_REPLY : PLATFORM_PAGE)
  })
  proxy = await openTlsProxy(official.port)
  shop = await servePages({
    '/fridge': rowsPage(`<tr><th>能效标识备案号</th><td>${FILING}</td></tr>`),
    '/bank': rowsPage(`<tr><th>3C证书编号</th><td>${CCC}</td></tr>`),
  })
  lab = await openFirefox({ tlsProxy: proxy.port })
  const settings = await lab.ask('get-settings', {})
  await lab.ask('set-settings', { settings: { ...settings, language: 'en', registers: [] } })
})
afterAll(async () => {
  await lab?.close()
  await Promise.all([shop?.close(), official?.close()])
  proxy?.close()
})

const CHIP = 'proofmark-chip >>> button'
const CARD = 'proofmark-card >>> [role=dialog]'

const openShop = async (path: string): Promise<Page> => {
  const page = await lab.browser.newPage()
  await page.goto(shop.url + path)
  await chipSays(page, 'Not checked')
  await page.click(CHIP)
  await page.waitForSelector(CARD)
  return page
}
const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (one) => one.textContent ?? '')
const chipSays = (page: Page, words: string): Promise<boolean> =>
  until(async () => (await textOf(page, CHIP)).includes(words) || undefined, `the chip to say ${words}`)
/** Presses the box in the settings; the browser grants what is asked for under a press. */
const allow = async (label: string): Promise<void> => {
  const settings = await lab.openOwn('options.html')
  const box = await until(async () => (await settings.$(`aria/${label}[role="checkbox"]`)) ?? undefined, label)
  await box.click()
  await until(async () => (await box.evaluate((one) => (one as HTMLInputElement).checked)) || undefined, `${label} on`)
  await settings.close()
}

it('turns an official register on, and asks it by one press', async () => {
  await allow('China Energy Label filings')
  const page = await openShop('/fridge')
  expect(asked).toEqual([])
  await page.click('proofmark-card >>> .ask')
  await chipSays(page, 'Valid for this product')
  const card = await until(async () => {
    const text = await textOf(page, CARD)
    return text.includes('Register China Energy Label filings · read') ? text : undefined
  }, 'the card to name the register')
  expect(card).toContain('EX-BCD500')
  expect(asked).toHaveLength(1)
  await page.close()
})

it('reads an official page that was opened from here', async () => {
  await allow('Read answers on cx.cnca.cn')
  const page = await openShop('/bank')
  await page.click('proofmark-card >>> .acts a')
  await chipSays(page, 'Suspended')
  const opened = (await lab.browser.pages()).filter((each) => each.url().startsWith(PLATFORM))
  expect(opened).toHaveLength(1)
})
