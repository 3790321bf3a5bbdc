/**
 * The registers of authorities, from a fresh profile: one is turned on and asked by a press; another answers people only,
 * so its page is opened, searched by a person and read. Both stand here on this machine, under their own host names, and so
 * does an authority that stamps evidence with its time.
 */
import { readFileSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { readEvidence } from '../../src/evidence/read.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { stampedBy } from '../evidence/time-stamp-lab.ts'
import { barriers } from './barriers.ts'
import { type Lab, openLab } from './lab.ts'
import { type Handler, servePages, type TestServer } from './servers.ts'
import { serveTls } from './tls.ts'

const LABEL_HOST = 'www.energylabel.com.cn'
const PLATFORM_HOST = 'cx.cnca.cn'
const STAMP_HOST = 'stamp.example'

/** Of no region and no producer that exists. */
const FILING = '20241017-999999-99999999999999999'
const MODEL = 'EX-BCD500'
const { number: CCC } = castMember('power-bank').record
const { number: OTHER_CCC } = castMember('fan-cancelled').record

const shopPage = (rows: string): string =>
  `<!doctype html><html lang="zh-CN"><title>示例商品</title><h1>示例牌 示例商品 ${MODEL}</h1>
<table><tr><th>型号</th><td>${MODEL}</td></tr>${rows}</table>`

const LABEL_REPLY = JSON.stringify({
  code: 200,
  data: {
    total: 1,
    list: [
      {
        registrationNumber: FILING,
        productModel: MODEL,
        productType: '示例电冰箱',
        producerName: '示例电器有限公司',
        nxLever: '1',
        announcementTime: '2024-10-21',
      },
    ],
  },
})

/** The platform's page before and after a person's search; what is searched for stands in the address. */
const platformPage = (number: string | null): string =>
  `<!doctype html><html lang="zh-CN"><title>示例平台</title><h1>查询</h1>
<form><label>证书编号 <input name="n"></label><button>查询</button></form>
${
  number
    ? `<table><thead><tr><th>证书编号</th><th>获证组织名称</th><th>证书状态</th><th>证书到期日期</th></tr></thead>
<tbody><tr><td>${number}</td><td>示例电子有限公司</td><td>暂停</td><td>2030-01-31</td></tr></tbody></table>`
    : ''
}`

/** Where digest and nonce stand in a request for a stamp over a SHA-256 with a nonce of eight bytes. */
const stamp: Handler = (request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const asked = new Uint8Array(Buffer.concat(chunks))
    const reply = stampedBy({ digest: asked.slice(24, 56), nonce: asked.slice(58, 66) })
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(reply)
  })
}

let lab: Lab
let shop: TestServer
let official: TestServer & { readonly port: number }
const asked: string[] = []

test.beforeAll(async () => {
  official = await serveTls((request, response) => {
    const host = request.headers.host ?? ''
    if (host.startsWith(LABEL_HOST)) {
      asked.push(request.url ?? '')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(LABEL_REPLY)
    }
    if (host.startsWith(STAMP_HOST)) return void stamp(request, response)
    const number = new URL(request.url ?? '/', `https://${host}`).searchParams.get('n')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(platformPage(number))
  })
  shop = await servePages({
    '/fridge': shopPage(`<tr><th>能效标识备案号</th><td>${FILING}</td></tr>`),
    '/bank': shopPage(`<tr><th>3C证书编号</th><td>${CCC}</td></tr>`),
  })
  const mapped = [LABEL_HOST, PLATFORM_HOST, STAMP_HOST].map((host) => `MAP ${host} 127.0.0.1:${official.port}`)
  lab = await openLab('open-roots', undefined, [
    `--host-resolver-rules=${mapped.join(',')}`,
    '--ignore-certificate-errors',
  ])
  await lab.changeSettings({ language: 'en', registers: [] })
})
test.afterAll(async () => {
  expect(await lab.errors()).toEqual([])
  await lab.close()
  await shop.close()
  await official.close()
})

const chipOf = (page: Page) => page.locator('proofmark-chip button')
const cardOf = (page: Page) => page.locator('proofmark-card').getByRole('dialog')
const openShop = async (path: string): Promise<Page> => {
  const page = await lab.context.newPage()
  await page.goto(shop.url + path)
  return page
}
const openPopup = async (tabId: number): Promise<Page> => {
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${tabId}`))
  return popup
}
/** Of a tab that hides its address from us; nothing may have been opened since. */
const newestTab = (): Promise<number> =>
  lab.door.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(({ id = -1 }) => id)))
/** The tab that a press opens, once the official page is there: it begins blank. */
const opened = async (context: BrowserContext, press: () => Promise<void>): Promise<Page> => {
  const [page] = await Promise.all([context.waitForEvent('page'), press()])
  await page.waitForURL(({ host }) => host === PLATFORM_HOST)
  return page
}

test('an official register is turned on, asked by one press, and named with the time', async () => {
  const page = await openShop('/fridge')
  await expect(chipOf(page)).toHaveText('Not checked')
  await chipOf(page).click()
  await expect(cardOf(page)).toContainText('China Energy Label filings could answer')
  await expect(cardOf(page).getByRole('button', { name: 'Ask: China Energy Label filings' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await lab.allowHost(`https://${LABEL_HOST}/*`)
  await lab.door.reload()
  const item = lab.door.getByRole('listitem').filter({ hasText: 'China Energy Label filings' })
  await expect(item).toContainText('China Energy Label')
  await expect(item).toContainText(LABEL_HOST)
  await expect(item).toContainText('not asked yet')
  await item.getByRole('checkbox').click()
  await expect(item.getByRole('checkbox')).toBeChecked()
  await expect(item).toContainText('given')
  expect(await barriers(lab.door)).toEqual([])

  await page.reload()
  await expect(chipOf(page)).toHaveText('Not checked')
  expect(asked).toEqual([])
  await chipOf(page).click()
  await expect(cardOf(page)).toContainText('only when you say so')
  await cardOf(page).getByRole('button', { name: 'Ask: China Energy Label filings' }).click()
  await expect(cardOf(page)).toContainText('Register China Energy Label filings · read now')
  await expect(cardOf(page)).toContainText(MODEL)
  expect(await barriers(page, 'proofmark-card')).toEqual([])
  const [shown] = (await lab.view(page)).shown
  expect(shown?.kind).toBe('confirmed')
  await expect(chipOf(page)).toHaveText(shown?.short ?? '')
  expect(asked).toHaveLength(1)

  const popup = await openPopup(await lab.tabIdOf(page))
  await expect(popup.getByRole('main')).toContainText('Register China Energy Label filings · read now')
  await page.reload()
  await expect(chipOf(page)).toHaveText(shown?.short ?? '')
  expect(asked).toHaveLength(1)
  await lab.door.reload()
  await expect(item).toContainText('answered now')
  await item.getByRole('checkbox').click()
  await expect(item.getByRole('checkbox')).not.toBeChecked()
  await popup.close()
  await page.close()
})

test('an official page that was opened from here is read for the number that was asked for, and for no other', async () => {
  const page = await openShop('/bank')
  await expect(chipOf(page)).toHaveText('Not checked')
  const press = async (): Promise<void> => {
    await chipOf(page).click()
    await cardOf(page)
      .getByRole('link', { name: /^Look it up/u })
      .click()
  }
  const unallowed = await opened(lab.context, press)
  const unallowedId = await newestTab()
  await unallowed.goto(`https://${PLATFORM_HOST}/?n=${CCC}`)
  // Nothing is granted here, and no press on the toolbar has opened the tab.
  const blocked = await openPopup(unallowedId)
  await blocked.getByRole('button', { name: 'Take the answer over' }).click()
  await expect(blocked.getByRole('main')).toContainText('What you saw counts for you only')
  await blocked.close()
  await unallowed.close()

  await lab.allowHost(`https://${PLATFORM_HOST}/*`)
  await lab.door.reload()
  await lab.door.getByRole('checkbox', { name: `Read answers on ${PLATFORM_HOST}` }).click()
  await expect(lab.door.getByRole('checkbox', { name: `Read answers on ${PLATFORM_HOST}` })).toBeChecked()
  await page.keyboard.press('Escape')
  const platform = await opened(lab.context, press)
  const platformId = await newestTab()
  await platform.goto(`https://${PLATFORM_HOST}/?n=${OTHER_CCC}`)
  const popup = await openPopup(platformId)
  await expect(popup.getByRole('main')).toContainText(CCC.replace(/^(\d{4})(\d{2})(\d{4})/u, '$1 $2 $3 '))
  await popup.getByRole('button', { name: 'Take the answer over' }).click()
  await expect(popup.getByRole('main')).toContainText('What you saw counts for you only')
  expect(await barriers(popup)).toEqual([])
  expect((await lab.view(page)).shown.map(({ kind }) => kind)).toEqual(['unchecked'])
  await popup.close()

  await platform.goto(`https://${PLATFORM_HOST}/?n=${CCC}`)
  await expect.poll(async () => (await lab.view(page)).shown.map(({ kind }) => kind)).toEqual(['suspended'])
  await expect(chipOf(page)).toHaveText('Suspended')
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await chipOf(page).click()
  await expect(cardOf(page)).toContainText('National certification information platform (CNCA) · seen there by you')
  await expect(cardOf(page)).toContainText('Demonstration data')
  const told = await openPopup(await lab.tabIdOf(page))
  await expect(told.getByRole('main')).toContainText('seen there by you')
  await told.close()
  await platform.close()
  await page.close()
})

test('a tab that was not opened from here is left alone', async () => {
  await lab.ask('clear-cache', {})
  const page = await openShop('/bank')
  await expect(chipOf(page)).toHaveText('Not checked')
  const stray = await lab.context.newPage()
  await stray.goto(`https://${PLATFORM_HOST}/?n=${CCC}`)
  const strayId = await newestTab()
  const popup = await openPopup(strayId)
  await expect(popup.getByRole('heading', { name: 'On this page' })).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Take the answer over' })).toHaveCount(0)
  expect(await lab.ask('read-official', { tabId: strayId })).toEqual({ state: 'unread' })
  expect((await lab.view(page)).shown.map(({ kind }) => kind)).toEqual(['unchecked'])
})

test('an authority that is named in the settings stamps the evidence with its time', async () => {
  await lab.allowHost(`https://${STAMP_HOST}/*`)
  await lab.door.reload()
  const section = lab.door.getByRole('region', { name: 'Time-stamp for evidence' })
  await section.getByRole('textbox').fill(`https://${STAMP_HOST}/tsa`)
  await section.getByRole('button').click()
  await expect(section.getByRole('listitem')).toContainText(`https://${STAMP_HOST}/tsa`)

  const report = await lab.context.newPage()
  await report.goto(lab.address('report.html?new'))
  await report.getByLabel('The mark is used without a certificate').check()
  await report.getByLabel('Number', { exact: true }).fill('EXAMPLE-1')
  await report.getByRole('button', { name: 'Next' }).click()
  const png = await report.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 })
    return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
  })
  const photo = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }
  await report.getByLabel('Add pictures from this device').setInputFiles(photo)
  await expect(report.getByRole('checkbox', { name: 'Picture of your own 1' })).toBeChecked()
  for (const _step of ['contact', 'review']) await report.getByRole('button', { name: 'Next' }).click()
  await expect(report.getByText(`A time-stamp will be asked of ${STAMP_HOST}`)).toBeVisible()
  const download = report.waitForEvent('download')
  await report.getByRole('button', { name: 'Download the evidence file' }).click()
  const read = await readEvidence(new Uint8Array(readFileSync(await (await download).path())))
  if (read.kind !== 'read') throw new Error(read.why)
  expect(read.timeStamp).toMatchObject({
    kind: 'holds',
    at: '2026-11-21T08:00:00Z',
    authority: { name: 'Example Time' },
  })
  expect(read.signature.kind).toBe('holds')
  await report.close()
  await section.getByRole('button').click()
  await expect(section.getByRole('listitem')).toHaveCount(0)
})
