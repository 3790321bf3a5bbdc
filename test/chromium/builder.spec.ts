/** The builder page in a browser: the real badge in the preview, choices followed at once, what to copy copied. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { buildBadge } from '../../src/cli/build-badge.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { barriers } from './barriers.ts'

const ASKED = 'scheme=cn-ccc&number=2024000914000101'

let register: RunningRegistry
let browser: Browser
test.beforeAll(async () => {
  expect((await buildBadge()).kind).toBe('built')
  register = await startRegistry({ port: 0, db: ':memory:', seedSize: 30 })
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium: run `npm run browsers`')
  browser = await chromium.launch({ executablePath })
})
test.afterAll(async () => {
  await browser.close()
  await register.close()
})

/** Loads the page, and fails on whatever the browser complains of. */
const opened = async (page: Page, query: string): Promise<readonly string[]> => {
  const complaints: string[] = []
  page.on('console', (message) => {
    const isOurs = message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')
    if (isOurs) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${register.url}/builder?${query}`)
  return complaints
}
/** Notes at each badge what it came to; its state is its own otherwise. */
const noteStates = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    document.addEventListener('proof-mark-state', ({ target, detail }) => {
      if (target instanceof HTMLElement) target.dataset.shown = detail.state
    }),
  )

test('a merchant sees the badge as it will be, and takes the code along', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await noteStates(page)
  const complaints = await opened(page, `lang=en&${ASKED}&variant=row`)
  await expect(page.locator('proof-mark[data-shown=valid]')).toHaveCount(4)

  await page.getByLabel('Colours').selectOption('dark')
  await page.getByLabel('Form').selectOption('card')
  await expect(page.locator('figure[data-chosen] proof-mark')).toHaveAttribute('variant', 'card')
  await expect(page.locator('proof-mark').first()).toHaveAttribute('theme', 'dark')
  await expect(page.locator('#code-html')).toContainText('variant="card"')
  await expect(page).toHaveURL(/variant=card&/u)
  const picture = page.getByRole('img', { name: /2024000914000101/u })
  await expect(picture).toHaveAttribute('src', /\.png\?lang=en&size=m&theme=dark&scale=2$/u)
  await expect(picture).toHaveJSProperty('naturalWidth', 560)
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('<proof-mark scheme="cn-ccc" number="2024000914000101"')
  expect(copied).toContain('theme="dark"')
  expect(complaints).toEqual([])
  expect(await barriers(page)).toEqual([])
  await context.close()
})

test('without script it is all there, in Chinese and at 320 pixels', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  const page = await context.newPage()
  await opened(page, 'lang=zh')
  await page.getByLabel('证书编号').first().fill('2024 00 0914 000101')
  await page.getByRole('button', { name: '查看' }).click()
  await expect(page.locator('#code-html')).toContainText('number="2024000914000101"')
  await expect(page.locator('proof-mark img').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '复制' })).toHaveCount(0)
  const size = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
  expect(size[0]).toBe(size[1])
  await context.close()
})
