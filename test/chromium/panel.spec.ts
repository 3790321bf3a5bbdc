/** The side panel follows its tab; what was met is found again and forgotten; a watched certificate tells of its change. */
import type { Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { expect, test } from './fixtures.ts'
import type { Lab } from './lab.ts'

const openPanel = async (lab: Lab, page: Page): Promise<Page> => {
  const panel = await lab.context.newPage()
  await panel.setViewportSize({ width: 320, height: 700 })
  await panel.goto(lab.address(`sidepanel.html?tab=${await lab.tabIdOf(page)}`))
  // The browser's own question cannot be answered by a test.
  await panel.evaluate(() => localStorage.setItem('notifications-refused', 'yes'))
  return panel
}
const tab = (panel: Page, name: string) => panel.getByRole('tab', { name })

test('follows the tab, shows the trace by a press, finds again and forgets what was met', async ({
  lab,
  shop,
  register,
}) => {
  await lab.ask('forget-history', { what: { kind: 'all' } })
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/table/fan`)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc cancelled'])
  const panel = await openPanel(lab, page)
  const main = panel.getByRole('main')
  await expect(main.locator('.verdicts')).toContainText('Cancelled')
  await panel.getByRole('button', { name: /^Send the number to/u }).click()
  await expect(main.locator('.trace li').last()).toContainText('Cancelled')

  await page.goto(`${shop.url}/list/power-bank`)
  await expect(main.locator('.verdicts')).toContainText('Valid for this product')
  await expect(main).not.toContainText('Cancelled')

  await tab(panel, 'History').click()
  await expect(main.getByText('2 entries')).toBeVisible()
  await panel.getByRole('searchbox', { name: 'Search history' }).fill('2024 0009-1400 0101')
  await expect(main.getByText('1 entry')).toBeVisible()
  await expect(main.locator('.verdicts')).toContainText('Valid for this product')
  await panel.getByRole('button', { name: 'Clear history' }).click()
  await panel.getByRole('button', { name: 'Clear history' }).click()
  await expect(main.getByText('2 entries removed.')).toBeVisible()
  await panel.getByRole('radio', { name: 'Do not keep' }).check()
  await expect(main.getByText('Saved.')).toBeVisible()
  await page.goto(`${shop.url}/table/fan`)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc cancelled'])
  expect((await lab.ask('history', { query: '', atMost: 10 })).total).toBe(0)
  await panel.getByRole('radio', { name: '90 days' }).check()
  await expect.poll(async () => (await lab.ask('history', { query: '', atMost: 1 })).days).toBe(90)
})

test('a watched certificate whose status changes says so in panel and popup', async ({
  lab,
  shop,
  register,
  secondRegister,
}) => {
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/definitions/range-hood`)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  const panel = await openPanel(lab, page)
  const main = panel.getByRole('main')
  await main.locator('.verdicts .summary').first().click({ trial: true })
  if (!(await panel.getByRole('button', { name: 'Watch', exact: true }).isVisible()))
    await main.locator('.verdicts .summary').first().click()
  await panel.getByRole('button', { name: 'Watch', exact: true }).click()
  await expect(main).toContainText('The side panel lists what you watch.')
  await tab(panel, 'Watched').click()
  await expect(main).toContainText('1 certificate')
  await expect(main.locator('.entry')).toContainText('in force')

  // The other register is of another opinion: as if the first had changed its own.
  await lab.useRegisters(secondRegister.url)
  await panel.getByRole('button', { name: /^Ask now/u }).click()
  await expect(main.locator('.changed')).toContainText('in force →')
  await expect(tab(panel, 'Watched')).toContainText('1 watched certificate has changed')
  expect(await barriers(panel)).toEqual([])
  for (const language of ['zh-CN', 'de', 'en'] as const) {
    await lab.changeSettings({ language })
    await panel.reload()
    for (const id of ['page', 'history', 'watched']) {
      await panel.locator(`#pm-tab-${id}`).click()
      // 320 px wide: nothing is wider than the panel.
      expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  }
  const popup = await lab.context.newPage()
  await popup.goto(lab.address('popup.html'))
  await expect(popup.getByRole('main')).toContainText('1 watched certificate has changed')
  await panel.getByRole('button', { name: /^Seen/u }).click()
  await expect(main.locator('.changed')).toHaveCount(0)
  await panel.getByRole('button', { name: /^Remove/u }).click()
  await expect(main).toContainText('You watch no certificate yet')
})
