/** The main journey in Firefox: chips on shop pages, the card behind one, and the popup that says the same. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoPages } from '../../src/demo/pages.ts'
import { type RunningShop, startShop } from '../../src/demo/serve.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'

let register: Awaited<ReturnType<typeof startRegistry>>
let shop: RunningShop
let lab: FirefoxLab

beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  register = await startRegistry({ port: 0, db: ':memory:', seedSize: 1200, today })
  shop = await startShop({ port: 0, registryUrl: register.url })
  lab = await openFirefox()
  const settings = await lab.ask('get-settings', {})
  const mine = { url: register.url, name: 'Example register', enabled: true, privacy: 'range' as const }
  const { problems } = await lab.ask('set-settings', { settings: { ...settings, language: 'en', registers: [mine] } })
  expect(problems).toEqual([])
})
afterAll(async () => {
  await lab?.close()
  await shop?.close()
  await register?.close()
})

const JOURNEY = ['/list/power-bank', '/pane/charger'] as const

for (const path of JOURNEY) {
  it(`${path}: chip, card and popup say what the page must come to`, async () => {
    const [expected] = demoPages.find((page) => page.path === path)?.expected ?? []
    const url = `${shop.url}${path}`
    const page = await lab.browser.newPage()
    await page.goto(url)
    const tabId = await lab.tabIdOf(url)

    const shown = await until(async () => {
      const view = await lab.ask('tab', { tabId })
      return view.state === 'checked' ? view.shown : undefined
    }, 'the verdict')
    expect(shown).toHaveLength(1)
    const [one] = shown
    expect(one?.kind).toBe(expected?.kind)
    const short = one?.short ?? ''

    await page.waitForSelector('proofmark-chip >>> button:not([aria-disabled])')
    const label = await page.$eval('proofmark-chip >>> button', (button) => button.getAttribute('aria-label'))
    expect(label).toBe(one?.labels.spoken)

    await page.click('proofmark-chip >>> button')
    await page.waitForSelector('proofmark-card >>> [role=dialog]')
    const card = await page.$eval('proofmark-card >>> [role=dialog]', (dialog) => dialog.textContent ?? '')
    expect(card).toContain(short)
    expect(card).toContain(one?.sentence)

    const popup = await lab.openOwn(`popup.html?tab=${tabId}`)
    const listed = await until(async () => {
      const text = await popup.evaluate(() => document.body.textContent ?? '')
      return text.includes(short) ? text : undefined
    }, 'the popup')
    expect(listed).toContain(one?.schemeName)
    await popup.close()
    await page.close()
  })
}
