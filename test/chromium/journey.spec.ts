/** Every page of the demonstration shop: chip, card and popup say what the page must come to, and anybody can read it. */
import type { Page } from '@playwright/test'
import type { Shown } from '../../src/core/shown.ts'
import { demoPages } from '../../src/demo/pages.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { expect, test } from './fixtures.ts'
import type { Lab } from './lab.ts'

// The longest file: its tests are shared out among the browsers.
test.describe.configure({ mode: 'parallel' })

const chipsOf = (page: Page) => page.locator('proofmark-chip button')
const cardOf = (page: Page) => page.locator('proofmark-card').getByRole('dialog')

const openPopup = async (lab: Lab, page: Page): Promise<Page> => {
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${await lab.tabIdOf(page)}`))
  return popup
}

/** Words, and the number where there is one, as they stand in the text of a place. */
const expectSays = async (
  place: ReturnType<Page['locator']>,
  { short, schemeName, sentence, numberText = '' }: Shown,
): Promise<void> => {
  for (const words of [short, schemeName, sentence, numberText]) await expect(place).toContainText(words)
}

for (const { path, title, expected, badges = [], inDataOnly } of demoPages) {
  test(`${path} comes to ${expected.map(({ kind }) => kind).join(', ') || 'nothing'}`, async ({ lab, shop }) => {
    const page = await lab.context.newPage()
    await page.goto(`${shop.url}${path}`)
    const wanted = [...expected, ...badges].map(({ scheme, kind }) => `${scheme} ${kind}`).sort()
    await expect.poll(() => lab.verdicts(page)).toEqual(wanted)

    const { shown } = await lab.view(page)
    // What stands in structured data only has no place on the page: the toolbar alone tells of it.
    // A badge stands for itself: beside it stands the note on its number.
    const isBadge = ({ kind }: Shown): boolean => kind.startsWith('badge-')
    const placed = shown.filter((one) => one.place === 'title' || (!inDataOnly && !isBadge(one)))
    const chips = chipsOf(page)
    await expect(chips).toHaveCount(placed.length)
    const labels = await chips.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
    expect(labels.sort()).toEqual(placed.map((one) => one.labels.spoken).sort())

    for (const [i, one] of placed.entries()) {
      // Two numbers of one scheme may have chips of one name; they stand in the order of the list.
      const before = placed.slice(0, i).filter(({ labels }) => labels.spoken === one.labels.spoken).length
      await page.getByRole('button', { name: one.labels.spoken }).nth(before).click()
      await expectSays(cardOf(page), one)
      await page.keyboard.press('Escape')
      await expect(cardOf(page)).toHaveCount(0)
    }

    const popup = await openPopup(lab, page)
    const main = popup.getByRole('main')
    await expect(main).toBeVisible()
    for (const one of shown) await expect(main).toContainText(one.short)
    if (shown.length > 0) await expect(popup.locator('body')).toContainText(title)
  })
}

test('a dead second register changes nothing', async ({ lab, shop, register }) => {
  const gone = await startRegistry({ port: 0, db: ':memory:', cast: 'second', seedSize: 1 })
  await gone.close()
  await lab.useRegisters(register.url, gone.url)
  for (const [path, wanted] of [
    ['/list/power-bank', 'cn-ccc confirmed'],
    ['/table/fan', 'cn-ccc cancelled'],
    ['/list/not-in-register', 'cn-ccc absent'],
    ['/recall/power-bank', 'cn-ccc unnumbered, recall recalled'],
    // Nobody is left to disagree.
    ['/definitions/range-hood', 'cn-ccc confirmed'],
  ] as const) {
    const page = await lab.context.newPage()
    await page.goto(`${shop.url}${path}`)
    await expect.poll(async () => (await lab.verdicts(page)).join(', ')).toBe(wanted)
    await page.close()
  }
})

test('the card gives the focus back and closes by keyboard', async ({ lab, shop }) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  const chip = chipsOf(page)
  // While it waits for an answer it takes no key.
  await expect(chip).toBeEnabled()
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(cardOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cardOf(page)).toHaveCount(0)
  await expect(chip).toBeFocused()
})

test('the browser has noted no error', async ({ lab, shop }) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await expect(chipsOf(page)).toHaveCount(1)
  expect(await lab.errors()).toEqual([])
})
