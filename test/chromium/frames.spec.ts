/** Claims in frames of the page's origin and in open shadow roots are read, noted there, watched and undone. */
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { castMember } from '../../src/open-registry/cast.ts'
import { STOP_MESSAGE } from '../../src/shell/messages.ts'
import { expect, test } from './fixtures.ts'
import type { Lab } from './lab.ts'
import { servePages, type TestServer } from './servers.ts'

const { number } = castMember('power-bank').record
const { number: suspended } = castMember('power-bank-suspended').record

const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8">'
const shopPage = (body: string): string =>
  `${HEAD}<title>示例移动电源 EX-PB100</title><h1>示例牌 EX-PB100 移动电源</h1>${body}`
const specs = (certificate: string): string =>
  `<table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${certificate}</td></tr></table>`
const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Defines `<x-spec>`: a row of specifications in an open root, its words from attributes or from the page by slots. */
const SPEC_COMPONENT = `<script>
customElements.define('x-spec', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:block}</style><dl><dt>' + (this.dataset.name ?? '<slot name="name"></slot>') +
      '</dt><dd>' + (this.dataset.value ?? '<slot></slot>') + '</dd></dl>'
  }
})
</script>`

/** Another product's data, in a frame where nobody asked for it. */
const OTHER_PRODUCT = `<title>示例台灯</title><script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: '示例台灯 EX-L1',
  model: 'EX-L1',
  brand: '别的示例牌',
})}</script>`

const PAGES: Readonly<Record<string, string>> = {
  '/specs': `${HEAD}${OTHER_PRODUCT}${specs(number)}`,
  '/other-specs': `${HEAD}${specs(suspended)}`,
  '/framed': shopPage('<iframe name="specs" src="/specs" width="600" height="120"></iframe>'),
  '/small': shopPage(`<div style="height:300px"></div><iframe name="specs" srcdoc="${quoted(specs(number))}"
    width="240" height="140" style="margin-left:400px;border:4px solid"></iframe>`),
  '/deep': shopPage('<iframe src="/deep-2"></iframe>'),
  '/deep-2': `${HEAD}<iframe src="/deep-3"></iframe>`,
  '/deep-3': `${HEAD}<iframe name="specs" src="/specs"></iframe>`,
  '/components': shopPage(`${SPEC_COMPONENT}<x-spec><b slot="name">3C证书编号</b>${number}</x-spec>
    <x-spec data-name="型号">EX-PB100</x-spec>`),
  '/inside': shopPage(`${SPEC_COMPONENT}<x-spec data-name="3C证书编号" data-value="${number}"></x-spec>
    <table><tr><th>型号</th><td>EX-PB100</td></tr></table>`),
  '/late': shopPage('<x-spec></x-spec><iframe></iframe>'),
}

/** What is said of a power bank whose page shows no mark. */
const NOTHING = ['cn-ccc expected']

let pages: TestServer
test.beforeAll(async () => {
  pages = await servePages(PAGES)
})
test.afterAll(() => pages.close())

const open = async (lab: Lab, path: string): Promise<Page> => {
  const page = await lab.context.newPage()
  await page.goto(pages.url + path)
  return page
}
const chipIn = (where: Page | FrameLocator | Locator): Locator => where.locator('proofmark-chip')
const specsIn = (page: Page): FrameLocator => page.frameLocator('iframe[name=specs]')

test('a frame of the page is read; its product data overrides nothing', async ({ lab }) => {
  const page = await open(lab, '/framed')
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  expect((await lab.view(page)).title).toBe('示例牌 EX-PB100 移动电源')
  await expect(chipIn(specsIn(page).locator('td'))).toHaveCount(1)
  await expect(chipIn(page)).toHaveCount(0)
})

test('the card of a chip in a small frame stands in the page, beside the chip', async ({ lab }) => {
  const page = await open(lab, '/small')
  const button = chipIn(specsIn(page)).locator('button')
  await button.click()
  const dialog = page.locator('proofmark-card [role=dialog]')
  await expect(dialog).toBeVisible()
  const [chip, card] = [await button.boundingBox(), await dialog.boundingBox()]
  if (!chip || !card) throw new Error('nothing to measure')
  expect(Math.abs(card.x - chip.x)).toBeLessThan(6)
  const gap = card.y > chip.y ? card.y - (chip.y + chip.height) : chip.y - (card.y + card.height)
  expect(gap).toBeGreaterThan(0)
  expect(gap).toBeLessThan(16)

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  const focused = await specsIn(page)
    .locator('body')
    .evaluate(() => document.activeElement?.localName)
  expect(focused).toBe('proofmark-chip')

  await button.click()
  await expect(dialog).toBeVisible()
  await button.click()
  await expect(dialog).toHaveCount(0)

  await button.click()
  await expect(dialog).toBeVisible()
  await specsIn(page).locator('th').first().click()
  await expect(dialog).toHaveCount(0)
})

test('a card goes with the frame of its chip, and the finder lives on', async ({ lab }) => {
  const page = await open(lab, '/framed')
  await chipIn(specsIn(page)).locator('button').click()
  const card = page.locator('proofmark-card')
  await expect(card).toHaveCount(1)
  await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), '/other-specs')
  await expect(card).toHaveCount(0)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc suspended'])

  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await expect.poll(() => lab.verdicts(page)).toEqual(NOTHING)
})

test('frames in frames are read to the third, and none of another origin', async ({ lab }) => {
  const deep = await open(lab, '/deep')
  await expect.poll(() => lab.verdicts(deep)).toEqual(['cn-ccc confirmed'])
  const inner = deep.frameLocator('iframe').frameLocator('iframe').frameLocator('iframe')
  await expect(chipIn(inner)).toHaveCount(1)

  const foreign = await servePages({ '/': shopPage(`<iframe src="${pages.url}/specs"></iframe>`) })
  const page = await lab.context.newPage()
  await page.goto(foreign.url)
  await expect.poll(() => lab.verdicts(page)).toEqual(NOTHING)
  await foreign.close()
})

test('what is slotted into a component is read once, with the label that the component gives it', async ({ lab }) => {
  const page = await open(lab, '/components')
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await expect(chipIn(page)).toHaveCount(1)
  await expect(chipIn(page).locator('button')).toBeVisible()
})

test('a chip stands inside an open shadow root, and its card opens', async ({ lab }) => {
  const page = await open(lab, '/inside')
  const button = chipIn(page.locator('x-spec dd')).locator('button')
  await button.click()
  await expect(page.locator('proofmark-card [role=dialog]')).toBeVisible()
  expect(await page.locator('x-spec dd').evaluate((dd) => dd.getRootNode() instanceof ShadowRoot)).toBe(true)
  await button.click()
  await expect(page.locator('proofmark-card')).toHaveCount(0)
})

test('the verdict follows what comes into a frame or a shadow root later', async ({ lab }) => {
  const page = await open(lab, '/late')
  await expect.poll(() => lab.verdicts(page)).toEqual(NOTHING)

  await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), '/specs')
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), '/other-specs')
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc suspended'])
  await page
    .frameLocator('iframe')
    .locator('table')
    .evaluate((table) => table.remove())
  await expect.poll(() => lab.verdicts(page)).toEqual(NOTHING)

  // A root comes with its host. That an old element is given one, nothing tells: it is looked for now and then.
  await page.evaluate((html) => {
    const host = document.createElement('x-spec')
    host.attachShadow({ mode: 'open' }).innerHTML = '<section></section>'
    document.querySelector('x-spec')?.replaceWith(host)
    ;(globalThis as { later?: string }).later = html
  }, specs(number))
  await expect.poll(() => lab.verdicts(page)).toEqual(NOTHING)
  await page.evaluate(() => {
    const section = document.querySelector('x-spec')?.shadowRoot?.querySelector('section')
    if (section) section.innerHTML = (globalThis as { later?: string }).later ?? ''
  })
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await expect(chipIn(page.locator('x-spec section'))).toHaveCount(1)
})

for (const path of ['/framed', '/inside'])
  test(`told to stop, the finder takes its notes out: ${path}`, async ({ lab }) => {
    const page = await open(lab, path)
    const where = path === '/framed' ? specsIn(page) : page
    await expect(chipIn(where)).toHaveCount(1)
    const tabId = await lab.tabIdOf(page)
    await lab.door.evaluate(([tab, text]) => chrome.tabs.sendMessage(tab, text), [tabId, STOP_MESSAGE] as const)
    await expect(chipIn(where)).toHaveCount(0)
  })

test.afterAll('the browser has noted no error', async ({ lab }) => {
  expect(await lab.errors()).toEqual([])
})
