/**
 * `npm run shots`: screenshots of everything a person sees, in Chinese and English, light and dark, wide and narrow,
 * from the built extension on the demonstration shop. `--picture` also renews the picture of the README.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { practicePages } from '../demo/pages/practice.ts'
import { demoPages } from '../demo/pages.ts'
import { startShop } from '../demo/serve.ts'
import { startRegistry } from '../open-registry/serve.ts'
import { findBrowser } from './browser-paths.ts'
import { buildExtension } from './build-extension.ts'
import { readFlags } from './flags.ts'
import { PROJECT, runNode, tool } from './run.ts'

const USAGE = `npm run shots [-- --picture] [--out .output/shots]

  --picture   also renew src/demo/picture.png, the README's picture`
const PICTURE = path.join(PROJECT, 'src/demo/picture.png')
/** In force, but for another product: what nobody else checks. */
const PICTURED = '/pane/charger'
const CARD_PAGES = demoPages.filter(({ expected }) => expected.length > 0)

/** `URL.origin` of an extension's page is `null`. */
const originOf = ({ door }: Studio): string => door.url().replace(/\/options\.html.*$/u, '')

type Locale = 'zh-CN' | 'en'
type Scheme = 'light' | 'dark'

interface Studio {
  readonly context: BrowserContext
  readonly door: Page
  readonly shop: string
  /** In the order in which they are asked. */
  readonly registers: readonly string[]
  readonly out: string
}

const setUp = async ({ door, registers }: Studio, language: Locale): Promise<void> => {
  await door.evaluate(
    async ([language, urls]) => {
      const send = (name: string, body: unknown) => chrome.runtime.sendMessage({ to: 'proofmark', name, body })
      const { body } = await send('get-settings', {})
      const name = '示例登记处 Example register'
      const registers = urls.map((url) => ({ url, name, enabled: true, privacy: 'range' }))
      await send('set-settings', { settings: { ...body, language, registers } })
    },
    [language, registers] as const,
  )
}

const openPage = async (
  { context, shop }: Studio,
  address: string,
  width: number,
  colorScheme: Scheme,
): Promise<Page> => {
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(address.startsWith('/') ? shop + address : address)
  return page
}

const shootCard = async (
  studio: Studio,
  address: string,
  name: string,
  width: number,
  scheme: Scheme,
): Promise<void> => {
  const page = await openPage(studio, address, width, scheme)
  const button = page.locator('proofmark-chip button').first()
  const isThere = await button.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    // A number in structured data alone has no place on the page; it is listed in the popup.
    console.log(`no chip on ${address}`)
    return page.close()
  }
  await page.waitForFunction(
    () => !/^(?:核验中|Checking)/u.test(document.querySelector('proofmark-chip')?.shadowRoot?.textContent ?? ''),
  )
  await button.click()
  await page.locator('[role=dialog]').waitFor()
  await page.screenshot({ path: path.join(studio.out, `${name}.png`) })
  await page.close()
}

/** A page of the shop from top to bottom; of the practice page with one answer given and its reasons open. */
const shootShop = async (
  studio: Studio,
  address: string,
  name: string,
  width: number,
  scheme: Scheme,
): Promise<void> => {
  const page = await openPage(studio, address, width, scheme)
  const form = page.locator('.exercise form').first()
  if (await form.isVisible()) {
    await form.locator('[value=borrowed]').check()
    await form.locator('button').click()
  }
  await page.screenshot({ path: path.join(studio.out, `${name}.png`), fullPage: true })
  await page.close()
}

const shootOwn = async (studio: Studio, file: string, name: string, width: number, scheme: Scheme): Promise<void> => {
  const page = await openPage(studio, file, width, scheme)
  await page.locator('#app *').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(studio.out, `${name}.png`), fullPage: true })
  await page.close()
}

/** The popup or the side panel of a shop page, drawn as a page of its own. */
const shootPopup = async (
  studio: Studio,
  address: string,
  name: string,
  width: number,
  scheme: Scheme,
  file = 'popup.html',
): Promise<void> => {
  const page = await openPage(studio, address, 1000, scheme)
  await page.locator('proofmark-chip button').first().waitFor()
  const id = await studio.door.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  )
  const origin = originOf(studio)
  await shootOwn(studio, `${origin}/${file}?tab=${id}`, name, width, scheme)
  await page.close()
}

/** The list of marks as it opens, and what it says of one. */
const shootMarks = async (studio: Studio, file: string, name: string, width: number, scheme: Scheme): Promise<void> => {
  const page = await openPage(studio, `${originOf(studio)}/${file}`, width, scheme)
  const section = page.locator('section[aria-labelledby=pm-marks]')
  await section.locator('button').click()
  await section.locator('h3').nth(1).waitFor()
  await section.screenshot({ path: path.join(studio.out, `${name}-regions.png`) })
  for (const typed of ['3C', 'CE']) {
    await section.locator('input').fill(typed)
    await section.locator('h3 button[aria-expanded=false]').first().click()
    await section.locator('dl').waitFor()
    await page.screenshot({ path: path.join(studio.out, `${name}-${typed}.png`), fullPage: true })
  }
  await page.close()
}

const shootAll = async (studio: Studio): Promise<void> => {
  const origin = originOf(studio)
  for (const locale of ['zh-CN', 'en'] as const) {
    await setUp(studio, locale)
    for (const scheme of ['light', 'dark'] as const) {
      const tag = `${locale}-${scheme}`
      const [first] = CARD_PAGES
      for (const page of scheme === 'light' ? CARD_PAGES : CARD_PAGES.slice(0, 3))
        await shootCard(studio, page.path, `card-${page.path.replace(/\W+/gu, '-').slice(1)}-${tag}`, 1100, scheme)
      if (first) await shootCard(studio, first.path, `card-narrow-${tag}`, 340, scheme)
      if (first) await shootPopup(studio, first.path, `panel-${tag}`, 320, scheme, 'sidepanel.html')
      await shootOwn(studio, `${origin}/sidepanel.html#history`, `panel-history-${tag}`, 320, scheme)
      for (const page of CARD_PAGES.slice(0, 2))
        await shootPopup(studio, page.path, `popup-${page.path.replace(/\W+/gu, '-').slice(1)}-${tag}`, 380, scheme)
      await shootOwn(studio, `${origin}/options.html`, `options-${tag}`, 900, scheme)
      await shootOwn(studio, `${origin}/options.html`, `options-narrow-${tag}`, 340, scheme)
      await shootMarks(studio, 'popup.html', `marks-popup-${tag}`, 380, scheme)
      await shootMarks(studio, 'options.html', `marks-options-${tag}`, 900, scheme)
      await shootMarks(studio, 'options.html', `marks-narrow-${tag}`, 320, scheme)
    }
  }
  for (const width of [1100, 340]) {
    await shootShop(studio, '/', `shop-${width}`, width, 'light')
    for (const { path: address, lang } of practicePages)
      for (const scheme of ['light', 'dark'] as const)
        await shootShop(studio, address, `practice-${lang}-${scheme}-${width}`, width, scheme)
  }
}

/** The README's picture: a number that belongs to something else, and the card that shows both sides. */
const shootPicture = async (studio: Studio): Promise<void> => {
  await setUp(studio, 'en')
  const page = await openPage(studio, PICTURED, 1000, 'light')
  await page.setViewportSize({ width: 1000, height: 760 })
  await page.locator('proofmark-chip button').first().click()
  await page.locator('[role=dialog]').waitFor()
  await page.screenshot({ path: PICTURE })
  await page.close()
}

const main = async (): Promise<number> => {
  const { values } = readFlags(
    process.argv.slice(2),
    { picture: { type: 'boolean' }, out: { type: 'string' }, help: { type: 'boolean' } },
    USAGE,
  )
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const executablePath = await findBrowser('chromium')
  if (!executablePath) {
    console.error('No Chromium found. Run: npm run browsers')
    return 1
  }
  const built = await buildExtension('open-roots')
  if (built.kind === 'failed') {
    console.error(built.output)
    return 1
  }
  await runNode([tool('vite/bin/vite.js'), 'build', '-c', 'widget/vite.config.ts'], { quiet: true })
  const out = path.resolve(PROJECT, values.out ?? '.output/shots')
  mkdirSync(out, { recursive: true })
  const start = (cast: 'first' | 'second') => startRegistry({ port: 0, db: ':memory:', seedSize: 1200, cast })
  const register = await start('first')
  const second = await start('second')
  const shop = await startShop({ port: 0, registryUrl: register.url })
  const profile = mkdtempSync(path.join(tmpdir(), 'proofmark-shots-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${built.dir}`,
      `--load-extension=${built.dir}`,
    ],
    deviceScaleFactor: 1.5,
  })
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const door = await context.newPage()
    await door.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`)
    const studio: Studio = { context, door, shop: shop.url, registers: [register.url, second.url], out }
    if (values.picture) await shootPicture(studio)
    else await shootAll(studio)
    console.log(values.picture ? PICTURE : out)
    return 0
  } finally {
    await context.close()
    await Promise.all([shop.close(), register.close(), second.close()])
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

process.exitCode = await main()
