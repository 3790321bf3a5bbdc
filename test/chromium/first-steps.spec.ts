/** First steps and the page on privacy, as people meet them; and the manifests as they were built. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type VariantName, variantDir } from '../../src/cli/build-extension.ts'
import { edgeFaults } from '../../src/cli/edge-manifest.ts'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import { permissionsIn } from '../../src/core/privacy.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { expect, test } from './fixtures.ts'

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

interface Built {
  readonly permissions: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { readonly required: readonly string[] } }
  }
}
const builtAs = (variant: VariantName): Built =>
  JSON.parse(readFileSync(path.join(variantDir(variant), 'manifest.json'), 'utf8'))

for (const variant of ['release', 'open-roots', 'open-roots-firefox'] as const)
  test(`the page on privacy names what the manifest of ${variant} holds, and nothing else`, () => {
    const built = builtAs(variant)
    const named = (need: string): readonly string[] =>
      permissionsIn(variant.endsWith('firefox') ? 'firefox' : 'chrome')
        .filter((row) => row.need === need)
        .map(({ id }) => id)
    expect([...built.permissions].filter((id) => !id.includes('://')).sort()).toEqual([...named('required')].sort())
    const hosts = (built.optional_host_permissions ?? []).map(() => 'hosts')
    expect([...(built.optional_permissions ?? []), ...hosts].sort()).toEqual([...named('optional')].sort())
    // Nothing is loaded from anywhere, and no text is run; Firefox is told that nothing is collected.
    expect(built.content_security_policy.extension_pages).toMatch(
      /script-src 'self' 'wasm-unsafe-eval'; object-src 'self'/u,
    )
    expect(built.browser_specific_settings?.gecko.data_collection_permissions.required ?? ['none']).toEqual(['none'])
  })

test('the release for Chromium is one that Edge takes', () => {
  const built: unknown = builtAs('release')
  expect(edgeFaults(built as Readonly<Record<string, unknown>>, {})).toEqual([])
})

test('first steps by keyboard alone, on a narrow screen', async ({ lab }) => {
  const words = await readViewWords('en')
  const page = await lab.context.newPage()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(lab.address('welcome.html'))
  const chip = page.getByRole('button', { name: words.verdicts['other-product'].short })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(words.welcome.demo)
  await page.keyboard.press('Escape')
  await expect(chip).toBeFocused()
  const forward = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await forward(words.welcome.next)
  await expect(page.getByRole('heading', { name: words.welcome.where })).toBeFocused()
  await page.locator('summary', { hasText: words.shops.regions.china }).click()
  await expect(page.getByRole('checkbox', { name: '京东', exact: true })).not.toBeChecked()
  expect(await isTooWide(page)).toBe(false)
  await forward(words.welcome.notNow)
  await page.locator('summary', { hasText: words.welcome.choose }).click()
  expect(await isTooWide(page)).toBe(false)
  await forward(words.welcome.next)
  const closed = page.waitForEvent('close')
  // A page that closes itself may never say that the press is over: nobody waits for it.
  forward(words.welcome.finish).catch(() => undefined)
  await closed
})

test('settings go out and come back as a file, and notes in shops look as they say', async ({ lab, shop }) => {
  const options = await lab.context.newPage()
  await options.goto(lab.address('options.html'))
  const { settings: text } = await readViewWords('en')
  const saved = options.waitForEvent('download')
  await options.getByRole('button', { name: text.exportFile }).click()
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
  const appearance = { theme: 'dark', contrast: 'more', textPercent: 125 }
  const settings = { ...file.settings, language: 'de', appearance, permissions: ['<all_urls>'] }
  const buffer = Buffer.from(JSON.stringify({ ...file, settings }))
  const input = options.locator('[aria-labelledby=pm-file] input')
  await input.setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer })
  const preview = options.locator('[aria-labelledby=pm-file] fieldset')
  await expect(preview).toContainText('Deutsch')
  await expect(preview.locator('li')).toHaveText(['permissions'])
  await options.getByRole('button', { name: text.apply }).click()
  const { settings: german } = await readViewWords('de')
  await expect(options.getByRole('heading', { name: german.appearance })).toBeVisible()
  await expect(options.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(options.locator('html')).toHaveCSS('zoom', '1.25')

  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/pane/charger`)
  const chip = page.locator('proofmark-chip button:not([aria-disabled])').first()
  await expect(chip).toHaveCSS('color-scheme', 'dark')
  await expect(chip).toHaveCSS('zoom', '1.25')
  await chip.click()
  const card = page.getByRole('dialog')
  await expect(card).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(card).toHaveCSS('zoom', '1.25')
  const [box, view] = [await card.boundingBox(), page.viewportSize()]
  expect(box && view && box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width).toBe(true)
  await lab.changeSettings({ appearance: AS_THE_SYSTEM })
})

test('the page on privacy, from the settings', async ({ lab }) => {
  const words = await readViewWords('zh-CN')
  await lab.changeSettings({ language: 'zh-CN' })
  const options = await lab.context.newPage()
  await options.goto(lab.address('options.html'))
  const opened = lab.context.waitForEvent('page')
  await options.getByRole('link', { name: words.privacy.link }).click()
  const page = await opened
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.privacy.title)
  expect(await isTooWide(page)).toBe(false)
})
