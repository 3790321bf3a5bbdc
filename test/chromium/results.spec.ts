/** A search page tells nothing by itself; by a press its results are marked as they come into view, until it moves on. */
import { expect, test } from './fixtures.ts'

test('a shopper has the results of a search page marked as they come into view', async ({ lab, shop, register }) => {
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/search`)
  await expect.poll(() => lab.verdicts(page)).toEqual([])
  const popup = await lab.context.newPage()
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.goto(lab.address(`popup.html?tab=${await lab.tabIdOf(page)}`))
  await page.bringToFront()
  await popup.getByRole('button', { name: 'Check the results' }).click()
  await expect(popup.getByText('Results with a number are marked as you scroll.')).toBeVisible()
  // The charger's certificate is of other models: from a list that is no ground to say so.
  const inView = ['cn-ccc confirmed', 'cn-ccc genuine']
  expect(await lab.verdicts(page)).toEqual(inView)
  const marked = page.locator('.result:has(proofmark-chip)')
  await expect(marked).toHaveCount(2)
  const chips = page.locator('proofmark-chip button')
  await expect(chips.first()).toHaveText('Valid for this product')
  for (const chip of await chips.all()) await expect(chip).toHaveCSS('opacity', '1')

  await page.locator('.result').last().scrollIntoViewIfNeeded()
  await expect.poll(() => lab.verdicts(page)).toEqual([...inView, 'cn-ccc revoked', 'cn-ccc suspended'])
  await expect(marked).toHaveCount(4)
  await expect(popup.locator('.verdicts > li')).toHaveCount(4)

  // The next page of results is another page: it is not looked into unless asked for.
  await page.evaluate(() => history.pushState({}, '', '/search?page=2'))
  await expect(page.locator('proofmark-chip')).toHaveCount(0)
  await expect.poll(() => lab.verdicts(page)).toEqual([])
})
