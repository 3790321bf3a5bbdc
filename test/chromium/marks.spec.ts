/** "What does this mark mean?" in popup and settings: found by either language, read by anybody, on any width. */
import type { Locator, Page } from '@playwright/test'
import { MEANINGS_FILE } from '../../src/core/meaning.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { expect, test } from './fixtures.ts'

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Where it stands in the page, however far that is scrolled. */
const topOf = (place: Locator): Promise<number> =>
  place.evaluate((element) => element.getBoundingClientRect().top + scrollY)

/** Each pair of language, page and colours once; nothing here hangs on all three. */
const CASES = [
  ['zh-CN', 'popup.html', 'light'],
  ['zh-CN', 'options.html', 'dark'],
  ['en', 'popup.html', 'dark'],
  ['en', 'options.html', 'light'],
] as const

for (const [locale, file, colorScheme] of CASES) {
  const language = locale === 'en' ? 'en' : 'zh'
  test(`${file} says what a mark means in ${locale}, ${colorScheme}`, async ({ lab }) => {
    const words = await readViewWords(locale)
    await lab.changeSettings({ language: locale })
    const page = await lab.context.newPage()
    const read: string[] = []
    page.on('request', (request) => void (request.url().endsWith(MEANINGS_FILE) && read.push(request.url())))
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(lab.address(file))
    const section = page.getByRole('region', { name: words.marks.title })
    await expect(section).toBeVisible()
    expect(read).toEqual([])

    await page.getByRole('button', { name: words.marks.open }).press('Enter')
    const field = section.getByLabel(words.marks.label)
    await expect(field).toBeFocused()
    const status = section.getByRole('status')
    await expect(status).toContainText(String(abouts.length))
    expect(read).toHaveLength(1)

    for (const [typed, id] of [
      ['3C', 'cn-ccc'],
      ['CE', 'eu-ce'],
    ] as const) {
      const about = abouts.find((one) => one.id === id)
      await page.keyboard.type(typed)
      const first = section.getByRole('heading', { level: 3 }).first()
      await expect(first).toContainText(about?.name[language] ?? 'missing')
      await expect(status).toHaveText(words.marks.found(await section.getByRole('heading', { level: 3 }).count()))
      const top = await topOf(field)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(section).toContainText(about?.doesNotProve[language] ?? 'missing')
      // What opens grows downwards: the field stays where it is.
      expect(await topOf(field)).toBe(top)
      expect(await isTooWide(page)).toBe(false)
      await field.fill('')
      await field.focus()
    }
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
  })
}

test('its links open official pages that learn nothing of where you come from', async ({ lab }) => {
  const page = await lab.context.newPage()
  await page.goto(lab.address('popup.html'))
  const { marks } = await readViewWords('en')
  await page.getByRole('button', { name: marks.open }).click()
  await page.getByLabel(marks.label).fill('3C')
  await page.getByRole('button', { name: 'China Compulsory Certification' }).first().click()
  const link = page.locator('a[href^="http"]')
  await expect(link).toHaveCount(1)
  expect(await link.getAttribute('href')).toBe(abouts.find(({ id }) => id === 'cn-ccc')?.lookup?.url)
  expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
})
