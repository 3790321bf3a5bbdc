/** A report in Firefox: from the chip's card to the page, through its four steps, to a receipt of a real register. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningShop, startShop } from '../../src/demo/serve.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'

let register: RunningRegistry
let shop: RunningShop
let lab: FirefoxLab

beforeAll(async () => {
  register = await startRegistry({ port: 0, db: ':memory:', seedSize: 1200 })
  shop = await startShop({ port: 0, registryUrl: register.url })
  lab = await openFirefox()
  const settings = await lab.ask('get-settings', {})
  const registers = [{ url: register.url, name: 'Register', enabled: true, privacy: 'range' as const }]
  await lab.ask('set-settings', { settings: { ...settings, language: 'en', registers } })
})
afterAll(async () => {
  await lab?.close()
  await shop?.close()
  await register?.close()
})

const press = async (page: Page, name: string): Promise<void> => {
  const button = await until(async () => (await page.$(`aria/${name}[role="button"]`)) ?? undefined, name)
  await button.click()
}
const says = (page: Page, text: string): Promise<true> =>
  until(
    async () => ((await page.evaluate(() => document.body.textContent ?? '')).includes(text) ? true : undefined),
    text,
  )

it('chip, card, report, receipt', async () => {
  const page = await lab.browser.newPage()
  await page.goto(`${shop.url}/list/not-in-register`)
  const chip = await until(
    async () => (await page.$('proofmark-chip >>> button:not([aria-disabled])')) ?? undefined,
    'the chip',
  )
  await chip.click()
  const card = await page.waitForSelector('proofmark-card >>> [role=dialog]')
  const before = (await lab.ask('own-reports', {})).reports
  expect(before).toEqual([])
  const buttons = (await card?.$$('button')) ?? []
  const labels = await Promise.all(buttons.map((button) => button.evaluate(({ textContent }) => textContent)))
  await buttons[labels.indexOf('Report')]?.click()
  const report = await until(async () => {
    // Firefox never says that a page of the extension was opened: the pages are asked themselves.
    for (const one of await lab.browser.pages())
      if (/report\.html\?draft=[\w-]{36}$/u.test(await one.evaluate(() => location.href))) return one
    return undefined
  }, 'the report page')
  await says(report, 'What is wrong')
  for (const step of ['Evidence', 'Contact', 'Review']) {
    await press(report, 'Next')
    await says(report, step)
  }
  await says(report, 'bytes in all')
  await press(report, 'Send')
  const [sent] = await until(async () => {
    const { reports } = await lab.ask('own-reports', {})
    return reports[0]?.receipt ? reports : undefined
  }, 'the receipt')
  expect(sent).toMatchObject({ kind: 'not-in-register', scheme: 'cn-ccc', state: 'sent' })
  await says(report, 'Receipt')
})
