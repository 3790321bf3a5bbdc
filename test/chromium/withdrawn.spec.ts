/** A permission that is withdrawn while a page is being checked: the round ends quietly, and nothing more is told. */
import { expect, test } from './fixtures.ts'
import { holdLookups } from './servers.ts'

const HERE = 'http://127.0.0.1/*'
const THERE = 'http://localhost/*'
const elsewhere = (url: string): string => url.replace('127.0.0.1', 'localhost')

test.beforeEach(({ lab }) => lab.holdHosts([HERE, THERE]))
test.afterEach(async ({ lab }) => {
  await lab.holdHosts('all')
  expect(await lab.errors()).toEqual([])
})

test('a shopper takes a shop back while its page is being checked', async ({ lab, shop, register }) => {
  const held = await holdLookups(register.url)
  await lab.useRegisters(held.url)
  const page = await lab.context.newPage()
  await page.goto(`${elsewhere(shop.url)}/list/power-bank`)
  await held.asked
  await expect(page.locator('proofmark-chip button')).toHaveText('Checking…')
  const tabId = await lab.tabIdOf(page)

  await lab.withdrawHost(THERE)
  await expect(page.locator('[data-proofmark-host]')).toHaveCount(0)
  // Another tab waits for the very same answer: once it is there, the first page's has come as well.
  const other = await lab.context.newPage()
  await other.goto(`${shop.url}/list/power-bank`)
  held.release()
  await expect.poll(() => lab.verdicts(other)).toEqual(['cn-ccc confirmed'])
  await expect(page.locator('[data-proofmark-host]')).toHaveCount(0)
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${tabId}`))
  await expect(popup.getByText('Proofmark may not read this page')).toBeVisible()
  expect((await lab.ask('tab', { tabId })).shown).toEqual([])

  // Given back, it is read again.
  await lab.allowHost(THERE)
  await expect(popup.locator('.verdicts')).toContainText('Valid for this product')
  await expect(page.locator('proofmark-chip')).toHaveCount(1)
  await held.close()
})

test('a shopper takes a register back while it is being asked', async ({ lab, shop, register }) => {
  const held = await holdLookups(register.url)
  await lab.useRegisters(elsewhere(held.url))
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await held.asked
  await lab.withdrawHost(THERE)
  held.release()
  // What is on the wire may still arrive; nothing more is asked.
  await expect.poll(async () => (await lab.verdicts(page)).join()).toMatch(/^cn-ccc (?:confirmed|unchecked)$/u)
  // What it said before counts as long as it is kept; a worker keeps the ranges it read while it lives.
  await lab.killWorker()
  await lab.ask('clear-cache', {})
  await page.reload()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc unchecked'])
  await expect(page.locator('proofmark-chip button')).toHaveText('Not checked')
  await held.close()
})
