/** The main journey in Firefox, a page for each kind of verdict: chips, the card behind each, and the popup say the same. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import { VERDICT_KINDS, type VerdictKind } from '../../src/core/words.ts'
import type { DemoPage } from '../../src/demo/demo-page.ts'
import { demoPages } from '../../src/demo/pages.ts'
import { type RunningShop, startShop } from '../../src/demo/serve.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'

let registers: readonly RunningRegistry[]
let shop: RunningShop
let lab: FirefoxLab

beforeAll(async () => {
  const start = (cast: 'first' | 'second') => startRegistry({ port: 0, db: ':memory:', seedSize: 1200, cast })
  const first = await start('first')
  registers = [first, await start('second')]
  shop = await startShop({ port: 0, registryUrl: first.url })
  lab = await openFirefox()
  const settings = await lab.ask('get-settings', {})
  const asked = registers.map(({ url }) => ({ url, name: url, enabled: true, privacy: 'range' as const }))
  const { problems } = await lab.ask('set-settings', { settings: { ...settings, language: 'en', registers: asked } })
  expect(problems).toEqual([])
})
afterAll(async () => {
  await lab?.close()
  await shop?.close()
  await Promise.all((registers ?? []).map((register) => register.close()))
})

/** The first page that comes to this kind and has a place for it. */
const pageOf = (kind: VerdictKind): DemoPage => {
  const page = demoPages.find(({ expected, inDataOnly }) => !inDataOnly && expected.some((one) => one.kind === kind))
  if (!page) throw new Error(`no page comes to ${kind}`)
  return page
}

const CHIPS = 'proofmark-chip >>> button'
const CARD = 'proofmark-card >>> [role=dialog]'

/** Presses the chips in turn and gives the text of each card. */
const cardsOf = async (page: Page): Promise<readonly string[]> => {
  const texts: string[] = []
  for (const chip of await page.$$(CHIPS)) {
    await chip.click()
    await page.waitForSelector(CARD)
    texts.push(await page.$eval(CARD, (dialog) => dialog.textContent ?? ''))
    await page.keyboard.press('Escape')
    await until(async () => (await page.$(CARD)) === null || undefined, 'the card to close')
  }
  return texts
}

const saysAll = (text: string, { short, schemeName, sentence }: Shown): boolean =>
  [short, schemeName, sentence].every((words) => text.includes(words))

it.each(VERDICT_KINDS)('%s: chip, card and popup say what the page must come to', async (kind) => {
  const { path, expected } = pageOf(kind)
  const url = `${shop.url}${path}`
  const page = await lab.browser.newPage()
  await page.goto(url)
  const tabId = await lab.tabIdOf(url)
  const shown = await until(async () => {
    const view = await lab.ask('tab', { tabId })
    return view.state === 'checked' ? view.shown : undefined
  }, 'the verdict')
  expect(shown.map((one) => one.kind).sort()).toEqual(expected.map((one) => one.kind).sort())

  const labels = await until(async () => {
    const settled = await page.$$(`${CHIPS}:not([aria-disabled])`)
    if (settled.length !== shown.length) return undefined
    return page.$$eval(CHIPS, (buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  }, 'the chips')
  expect(labels.sort()).toEqual(shown.map((one) => one.labels.spoken).sort())
  const cards = await cardsOf(page)
  for (const one of shown) expect(cards.filter((text) => saysAll(text, one))).not.toEqual([])

  const popup = await lab.openOwn(`popup.html?tab=${tabId}`)
  const listed = await until(async () => {
    const text = await popup.evaluate(() => document.body.textContent ?? '')
    return shown.every((one) => text.includes(one.short)) ? text : undefined
  }, 'the popup')
  for (const one of shown) expect(listed).toContain(one.schemeName)
  await popup.close()
  await page.close()
})
