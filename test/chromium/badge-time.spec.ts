/** A proof ends: a badge stops saying so by itself, also when the machine slept, and takes a new proof when there is one. */
import type { Page } from '@playwright/test'
import { markup, stapleOf } from '../widget/staples.ts'
import { document, expect, type Host, SCRIPT, settled, test } from './badge-lab.ts'

const NOW = Date.parse('2026-11-21T08:00:00Z')
const SECONDS = NOW / 1000
const FILE = '/proof.json'

/** The proof of this page is good for ten minutes more. */
const open = async (page: Page, host: Host): Promise<void> => {
  await page.clock.install({ time: NOW })
  host.put(FILE, JSON.stringify(stapleOf({ origin: host.url, now: NOW }, { iat: SECONDS - 3000, exp: SECONDS + 600 })))
  host.put('/', document(markup({ statement: FILE, variant: 'card' }), { head: SCRIPT }))
  await page.goto(host.url)
  expect(await settled(page, 1)).toEqual({ '': 'valid' })
  await page.clock.pauseAt(NOW + 10_000)
}
const says = (page: Page, text: string): Promise<void> => expect(page.locator('[part=state]')).toContainText(text)
const isAsked = (host: Host): number => host.asked.filter(({ path }) => path === FILE).length

test('stops at the very second, and says how old the last proof is', async ({ page, host }) => {
  await open(page, host)
  await expect(page.locator('[part=iat]')).toHaveText('50 minutes ago')
  await page.clock.runFor(585_000)
  await says(page, 'In force')
  await expect(page.locator('[part=iat]')).toHaveText('59 minutes ago')
  expect(isAsked(host)).toBe(1)
  await page.clock.runFor(6_000)
  await says(page, 'Not checked · Last checked 1 hour ago')
  expect(isAsked(host)).toBe(2)
})

test('takes the new proof when the old one ends', async ({ page, host }) => {
  await open(page, host)
  host.put(FILE, JSON.stringify(stapleOf({ origin: host.url, now: NOW }, { iat: SECONDS + 500, exp: SECONDS + 7000 })))
  await page.clock.runFor(595_000)
  await says(page, 'In force')
  await expect(page.locator('[part=iat]')).toHaveText('1 minute ago')
})

for (const event of ['visibilitychange', 'pageshow'])
  test(`looks at the clock when the page is back: ${event}`, async ({ page, host }) => {
    await open(page, host)
    await page.clock.setSystemTime(NOW + 86_400_000)
    await page.evaluate((name) => globalThis.document.dispatchEvent(new Event(name, { bubbles: true })), event)
    await says(page, 'Not checked · Last checked 24 hours ago')
  })

test('looks at the clock by itself, where a machine slept with the page in sight', async ({ page, host }) => {
  await open(page, host)
  await page.clock.setSystemTime(NOW + 86_400_000)
  await page.clock.runFor(60_000)
  await says(page, 'Not checked')
})

test('tries again after an hour what could not be checked', async ({ page, host }) => {
  await open(page, host)
  host.put(FILE, '')
  await page.clock.runFor(600_000)
  await says(page, 'Not checked')
  host.put(FILE, JSON.stringify(stapleOf({ origin: host.url, now: NOW + 3_600_000 })))
  await page.clock.runFor(3_595_000)
  await says(page, 'Not checked')
  // The hour began when its request had run out of time; within a new one's time it is answered.
  await page.clock.runFor(4_000)
  await says(page, 'In force')
})

test('comes back from the history with nothing that has ended', async ({ page, host }) => {
  await open(page, host)
  host.put('/elsewhere', document('elsewhere'))
  await page.goto(`${host.url}/elsewhere`)
  await page.clock.setSystemTime(NOW + 86_400_000)
  await page.goBack()
  await says(page, 'Not checked')
})
