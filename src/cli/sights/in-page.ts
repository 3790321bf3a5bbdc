/** Notes in shop pages: each tone, a comparison, a chooser, a badge, what is asked by a press. */
import { openShop, type Sight, type Stage } from './sight.ts'

const PARTS = ['proofmark-chip', 'proofmark-card']

/** Which card is looked at, and what it is good for. */
export const CARD_PAGES = {
  '/list/power-bank': 'confirmed',
  '/pane/charger': 'other-product',
  '/list/not-in-register': 'absent',
  '/table/fan': 'cancelled',
  '/definitions/range-hood': 'conflict',
  '/lines/dishwasher': 'overclaimed',
  '/recall/power-bank': 'recalled',
  '/list/outside-examples': 'unchecked',
  '/badge/power-bank': 'badge',
} as const

/** Opens the first note of a page. */
export async function* cardSights(stage: Stage): AsyncGenerator<Sight> {
  for (const [path, name] of Object.entries(CARD_PAGES)) {
    const page = await openShop(stage, path, 1000)
    await page.locator('proofmark-chip button').first().click()
    await page.locator('proofmark-card [role=dialog]').waitFor()
    yield { name: `card-${name}`, page, widthPx: 1000, parts: PARTS }
    await page.close()
  }
}
