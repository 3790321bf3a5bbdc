/** The side panel: the page in front with its trace, the history, the watched certificates; full and empty. */
import type { Page } from '@playwright/test'
import { openOwn, openShop, type Sight, type Stage } from './sight.ts'

const WIDTH_PX = 360
const seen = (name: string, page: Page): Sight => ({ name: `panel-${name}`, page, widthPx: WIDTH_PX })

export async function* panelSights(stage: Stage): AsyncGenerator<Sight> {
  await stage.ask('forget-history', { what: { kind: 'all' } })
  const empty = await openOwn(stage, 'sidepanel.html#history', WIDTH_PX)
  yield seen('history-empty', empty)
  await empty.locator('#pm-tab-watched').click()
  yield seen('watched-empty', empty)
  await empty.close()

  const shop = await openShop(stage, '/table/fan', 1000)
  const panel = await openOwn(stage, `sidepanel.html?tab=${await stage.tabIdOf(shop)}`, WIDTH_PX)
  // The browser's own question cannot be answered by a program.
  await panel.evaluate(() => localStorage.setItem('notifications-refused', 'yes'))
  await panel.locator('.verdicts .summary').first().waitFor()
  await panel.locator('.trace button').first().click()
  await panel.locator('.trace li').first().waitFor()
  yield seen('page', panel)
  await panel.getByRole('button', { name: stage.words.card.watch.label, exact: true }).click()
  await panel.locator('#pm-tab-history').click()
  await panel.locator('.verdicts, .entry').first().waitFor()
  yield seen('history', panel)
  await panel.locator('#pm-tab-watched').click()
  await panel.locator('.entry').first().waitFor()
  yield seen('watched', panel)
  await panel.locator('.entry button').last().click()
  await panel.close()
  await shop.close()
}
