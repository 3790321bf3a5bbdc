/** The report page: what is missing, its four steps, and the list of own reports. */
import type { Page } from '@playwright/test'
import { openOwn, openShop, type Sight, type Stage } from './sight.ts'

const WIDTH_PX = 900
const seen = (name: string, page: Page): Sight => ({ name: `report-${name}`, page, widthPx: WIDTH_PX })

export async function* reportSights(stage: Stage): AsyncGenerator<Sight> {
  const empty = await openOwn(stage, 'report.html?new', WIDTH_PX)
  await empty.locator('.step-buttons .primary').click()
  await empty.getByRole('alert').first().waitFor()
  yield seen('missing', empty)
  await empty.close()

  const shop = await openShop(stage, '/list/not-in-register', 1000)
  await shop.locator('proofmark-chip button').first().click()
  const opened = stage.context.waitForEvent('page')
  await shop.locator('proofmark-card').getByRole('button', { name: stage.words.card.report.label, exact: true }).click()
  const page = await opened
  await page.setViewportSize({ width: WIDTH_PX, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const heading = page.locator('#pm-step')
  await heading.waitFor()
  for (const step of ['what', 'evidence', 'contact', 'review'] as const) {
    await heading.filter({ hasText: stage.words.report.steps[step] }).waitFor()
    yield seen(step, page)
    if (step === 'review') break
    await page.locator('.step-buttons .primary').click()
  }
  await page.locator('.row .button.bare').last().click()
  await page.close()
  await shop.close()
  const own = await openOwn(stage, 'report.html', WIDTH_PX)
  yield seen('own', own)
  await own.close()
}
