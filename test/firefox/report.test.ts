/**
 * A report in Firefox: from the chip's card to the page, through its four steps, to a receipt of a real register, whose
 * staff decide; and one that is written while the register is down, and outlives the browser.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OwnReport } from '../../src/core/own-report.ts'
import { type RunningShop, startShop } from '../../src/demo/serve.ts'
import { servePages, type TestServer } from '../chromium/servers.ts'
import { openStaffedRegister, type StaffedRegister } from '../chromium/staffed-register.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'

let register: StaffedRegister
let shop: RunningShop
let pages: TestServer
let lab: FirefoxLab
let profile: string

/** A page's own part within a form whose fields bear the names of what a script may ask it. */
const inForm = (html: string): string => {
  const names = ['children', 'parentNode', 'closest', 'ownerDocument', 'hasAttributes', 'insertBefore']
  const fields = names.map((name) => `<input name="${name}">`).join('')
  return html
    .replace('<link rel="stylesheet" href="/shop.css">', '<style>svg{height:9rem}</style>')
    .replace('<main>', `<form>${fields}<main>`)
    .replace('</main>', '</main></form>')
}

beforeAll(async () => {
  register = await openStaffedRegister()
  shop = await startShop({ port: 0, registryUrl: register.url })
  pages = await servePages({ '/in-form': inForm(await (await fetch(`${shop.url}/list/not-in-register`)).text()) })
  profile = mkdtempSync(path.join(tmpdir(), 'proofmark-firefox-'))
  lab = await openFirefox({ profile })
  const settings = await lab.ask('get-settings', {})
  const registers = [{ url: register.url, name: 'Register', enabled: true, privacy: 'range' as const }]
  await lab.ask('set-settings', { settings: { ...settings, language: 'en', registers } })
})
afterAll(async () => {
  await lab?.close()
  await pages?.close()
  await shop?.close()
  await register?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

const press = async (page: Page, name: string): Promise<void> => {
  const button = await until(async () => (await page.$(`aria/${name}[role="button"]`)) ?? undefined, name)
  await button.click()
}
/** Through what is left of the four steps, from the first. */
const sendFrom = async (report: Page): Promise<void> => {
  for (const step of ['Evidence', 'Contact', 'Review']) {
    await press(report, 'Next')
    await says(report, step)
  }
  // Not before everything is packed.
  await (await report.waitForSelector('.sending .primary:not([aria-disabled=true])'))?.click()
}
/** Newest first, once the first of them is as wanted. */
const ownOnce = (isWanted: (report: OwnReport) => boolean, what: string): Promise<OwnReport> =>
  until(async () => {
    const [newest] = (await lab.ask('own-reports', {})).reports
    return newest && isWanted(newest) ? newest : undefined
  }, what)
/** What the staff do at their page: they open the case of this number and confirm it. */
const confirmCase = async (number: string, reason: string): Promise<void> => {
  const staff = await lab.browser.newPage()
  await staff.goto(`${register.url}/triage?lang=en`)
  await staff.type('#gate [name=key]', register.key)
  await press(staff, 'Open')
  await says(staff, number)
  await staff.click('.case a')
  await staff.waitForSelector('#view select[name=state]')
  await staff.select('#view select[name=state]', 'confirmed')
  await staff.type('#view [name=reason]', reason)
  await press(staff, 'Enter decision')
  await says(staff, 'Entered. The reporters are told.')
  await staff.close()
}
const says = (page: Page, text: string): Promise<true> =>
  until(
    async () => ((await page.evaluate(() => document.body.textContent ?? '')).includes(text) ? true : undefined),
    text,
  )

it('chip, card, report, receipt; the staff decide, and the reporter sees it', async () => {
  const page = await lab.browser.newPage()
  await page.goto(`${pages.url}/in-form`)
  const chip = await until(async () => {
    const one = await page.$('form proofmark-chip >>> button:not([aria-disabled])')
    const isSeated = (await one?.evaluate((button) => getComputedStyle(button).opacity)) === '1'
    return (isSeated && one) || undefined
  }, 'the chip')
  await chip.click()
  const card = await page.waitForSelector('proofmark-card >>> [role=dialog]')
  expect((await lab.ask('own-reports', {})).reports).toEqual([])
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
  await sendFrom(report)
  const sent = await ownOnce(({ receipt }) => receipt !== undefined, 'the receipt')
  expect(sent).toMatchObject({ kind: 'not-in-register', scheme: 'cn-ccc', state: 'sent' })
  await says(report, 'Receipt')

  const { number = '' } = sent
  await confirmCase(number, 'Looked into by the staff')
  await press(report, `Ask now: The number is not in the register · ${number}`)
  await says(report, 'Looked into by the staff')
  await says(report, 'Confirmed')
  expect((await ownOnce(() => true, 'the report')).statuses.map(({ status }) => status)).toEqual([
    'received',
    'confirmed',
  ])
})

it('written while the register is down, it outlives the browser, and is delivered once by the next one', async () => {
  const [before, number] = [await register.reported(), 'EXAMPLE-2']
  await register.stop()
  const report = await lab.openOwn('report.html?new')
  await says(report, 'What is wrong')
  const kind = await report.$('aria/The mark is used without a certificate[role="radio"]')
  await kind?.click()
  const field = await until(async () => (await report.$('aria/Number[role="textbox"]')) ?? undefined, 'Number')
  await field.type(number)
  await sendFrom(report)
  await says(report, 'It will be sent when the network is back.')
  const isWaiting = ({ parts }: OwnReport): boolean => parts[0]?.state.kind === 'queued'
  expect((await ownOnce(isWaiting, 'it to wait')).number).toBe(number)

  await lab.close()

  await register.start()
  lab = await openFirefox({ profile })
  // By itself, since the browser has started.
  const sent = await ownOnce(({ receipt }) => receipt !== undefined, 'the second receipt')
  expect([sent.number, sent.state]).toEqual([number, 'sent'])
  expect((await lab.ask('own-reports', {})).reports).toHaveLength(2)
  await lab.ask('send-reports', {})
  expect(await register.reported()).toEqual([...before, number])
})
