/** A shop that never reloads: each product has its own verdicts, and none of another. */
import { expect, test } from './fixtures.ts'

test('verdicts follow the product that is shown', async ({ lab, shop }) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/spa/power-bank`)
  const chips = page.locator('[data-proofmark-host]')

  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await expect(chips).toHaveCount(1)

  await page.locator('a[href="/spa/power-bank-slim"]').click()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc suspended'])
  await expect(chips).toHaveCount(1)

  await page.locator('a[href="/spa/cable"]').click()
  await expect.poll(() => lab.verdicts(page)).toEqual([])
  await expect(chips).toHaveCount(0)

  await page.goBack()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc suspended'])
  await expect(chips).toHaveCount(1)
})
