/** The practice page in a browser: by keyboard, in both languages, and in silence. */
import { practiceWords } from '../../src/demo/practice-words.ts'
import { expect, test } from './fixtures.ts'

for (const [language, path] of [
  ['zh', '/practice'],
  ['en', '/practice/en'],
] as const) {
  const words = practiceWords[language]
  test(`one answer right, one not: ${path}`, async ({ lab, shop }) => {
    const page = await lab.context.newPage()
    await page.goto(`${shop.url}${path}`)
    // The first is real; chosen and sent off by keyboard.
    const first = page.locator('#exercise-1')
    const said = first.getByRole('status')
    await expect(said).toBeEmpty()
    const group = first.getByRole('group', { name: words.question })
    await group.getByRole('radio', { name: words.choices.borrowed }).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(said).toHaveText(words.right(words.choices.real))
    await expect(first.locator('details')).toHaveAttribute('open')
    await expect(first.getByText(words.verdicts.confirmed)).toBeVisible()

    // The third has expired; whoever takes it for real is told so, and may choose again.
    const third = page.locator('#exercise-3')
    await third.getByRole('radio', { name: words.choices.real }).check()
    await third.getByRole('button', { name: words.check }).click()
    await expect(third.getByRole('status')).toHaveText(
      words.other(words.choices.expired).replace('*', words.choices.real),
    )
    await expect(third.getByText(words.verdicts.expired, { exact: true }).last()).toBeVisible()
    await third.getByRole('radio', { name: words.choices.expired }).check()
    await third.getByRole('button', { name: words.check }).click()
    await expect(third.getByRole('status')).toHaveText(words.right(words.choices.expired))

    await expect(page.locator('#exercise-2 details')).not.toHaveAttribute('open')
    expect(new URL(page.url()).search).toBe('')
    await expect.poll(() => lab.verdicts(page)).toEqual([])
    await expect(page.locator('proofmark-chip')).toHaveCount(0)
  })

  test(`without a choice nothing is said: ${path}`, async ({ lab, shop }) => {
    const page = await lab.context.newPage()
    await page.goto(`${shop.url}${path}`)
    const first = page.locator('#exercise-1')
    await first.getByRole('button').click()
    await expect(first.locator('input').first()).toBeFocused()
    await expect(first.getByRole('status')).toBeEmpty()
  })

  test(`fits a narrow screen with every answer open: ${path}`, async ({ lab, shop }) => {
    const page = await lab.context.newPage()
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`${shop.url}${path}`)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const heights = await page.locator('fieldset label').evaluateAll((all) => all.map((one) => one.clientHeight))
    expect(heights).toHaveLength(48)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  })
}

test('an answer leads to the page that gets its chip', async ({ lab, shop }) => {
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/practice`)
  const fifth = page.locator('#exercise-5')
  await fifth.locator('summary').click()
  await fifth.getByRole('link').click()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc other-product'])
})
