/**
 * The main journeys in Firefox: a page for each kind of verdict, where chips, the card behind each and the popup say the
 * same; then what else a person does there most.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import { VERDICT_KINDS, type VerdictKind } from '../../src/core/words.ts'
import type { DemoPage } from '../../src/demo/demo-page.ts'
import { demoPages } from '../../src/demo/pages.ts'
import { type RunningShop, startShop } from '../../src/demo/serve.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { type FirefoxLab, openFirefox, until } from './lab.ts'

interface Sidebars {
  readonly sidebarAction: { readonly isOpen: (of: object) => Promise<boolean> }
}

let registers: readonly RunningRegistry[]
let shop: RunningShop
let lab: FirefoxLab

beforeAll(async () => {
  const start = (cast: 'first' | 'second') => startRegistry({ port: 0, db: ':memory:', seedSize: 1200, cast })
  const first = await start('first')
  registers = [first, await start('second')]
  shop = await startShop({ port: 0, registryUrl: first.url })
  lab = await openFirefox()
  const settings = await lab.ask('get-settings', {})
  const asked = registers.map(({ url }) => ({ url, name: url, enabled: true, privacy: 'range' as const }))
  const { problems } = await lab.ask('set-settings', { settings: { ...settings, language: 'en', registers: asked } })
  expect(problems).toEqual([])
})
afterAll(async () => {
  await lab?.close()
  await shop?.close()
  await Promise.all((registers ?? []).map((register) => register.close()))
})

/** The first page that comes to this kind and has a place for it. */
const pageOf = (kind: VerdictKind): DemoPage => {
  const page = demoPages.find(({ expected, inDataOnly }) => !inDataOnly && expected.some((one) => one.kind === kind))
  if (!page) throw new Error(`no page comes to ${kind}`)
  return page
}

const CHIPS = 'proofmark-chip >>> button'
const CARD = 'proofmark-card >>> [role=dialog]'

/** Presses the chips in turn and gives the text of each card. */
const cardsOf = async (page: Page): Promise<readonly string[]> => {
  const texts: string[] = []
  for (const chip of await page.$$(CHIPS)) {
    await chip.click()
    await page.waitForSelector(CARD)
    texts.push(await page.$eval(CARD, (dialog) => dialog.textContent ?? ''))
    await page.keyboard.press('Escape')
    await until(async () => (await page.$(CARD)) === null || undefined, 'the card to close')
  }
  return texts
}

const saysAll = (text: string, { short, schemeName, sentence }: Shown): boolean =>
  [short, schemeName, sentence].every((words) => text.includes(words))

const kindsOf = (all: readonly { readonly kind: VerdictKind }[]): string =>
  all
    .map(({ kind }) => kind)
    .sort()
    .join()

/** One tab goes through all of them, with the popup beside it: opening either takes longer than what is tried. */
describe('a page that comes to', () => {
  let page: Page
  let popup: Page
  let tabId = -1
  beforeAll(async () => {
    page = await lab.browser.newPage()
    await page.goto(`${shop.url}/`)
    tabId = await lab.tabIdOf(`${shop.url}/`)
    popup = await lab.openOwn(`popup.html?tab=${tabId}`)
    await page.bringToFront()
  })
  afterAll(async () => {
    await popup?.close()
    await page?.close()
  })

  it.each(VERDICT_KINDS)('%s: chip, card and popup say what the page must come to', async (kind) => {
    const { path, expected } = pageOf(kind)
    await page.goto(`${shop.url}${path}`)
    const shown = await until(
      async () => {
        const all = (await lab.ask('tab', { tabId })).shown as readonly (Shown & { readonly kind: VerdictKind })[]
        return kindsOf(all) === kindsOf(expected) ? all : undefined
      },
      `the verdict ${kindsOf(expected)}`,
    )

    const labels = await until(async () => {
      const settled = await page.$$(`${CHIPS}:not([aria-disabled])`)
      if (settled.length !== shown.length) return undefined
      return page.$$eval(CHIPS, (buttons) => buttons.map((button) => button.getAttribute('aria-label')))
    }, 'the chips')
    expect(labels.sort()).toEqual(shown.map((one) => one.labels.spoken).sort())
    const cards = await cardsOf(page)
    for (const one of shown) expect(cards.filter((text) => saysAll(text, one))).not.toEqual([])

    await until(async () => {
      const text = await popup.evaluate(() => document.body.textContent ?? '')
      const isThere = shown.every(({ short, schemeName }) => text.includes(short) && text.includes(schemeName))
      return isThere || undefined
    }, 'the popup to say the same')
  })
})

const fieldOf = (page: Page, name: string, role: string) =>
  until(async () => (await page.$(`aria/${name}[role="${role}"]`)) ?? undefined, name)
const press = async (page: Page, name: string): Promise<void> => (await fieldOf(page, name, 'button')).click()
const says = (page: Page, text: string): Promise<true> =>
  until(async () => (await page.evaluate(() => document.body.textContent ?? '')).includes(text) || undefined, text)
/** Words of the chips, once they are these. */
const chipsSay = (page: Page, ...words: readonly string[]): Promise<true> =>
  until(async () => {
    const said = await page.$$eval(CHIPS, (buttons) => buttons.map(({ textContent }) => textContent))
    return said.join() === words.join() || undefined
  }, `the chips to say ${words.join()}`)

it('a number is typed by hand', async () => {
  const popup = await lab.openOwn('popup.html')
  await (await fieldOf(popup, 'Certificate number', 'textbox')).type('2023 0009 1400 0404')
  await press(popup, 'Check')
  await says(popup, 'Suspended')
  await popup.close()
})

it('a shop is allowed in the settings, and taken back', async () => {
  const page = await lab.browser.newPage()
  // Firefox looks for all hosts under this name on this machine; the build holds none of them.
  await page.goto(`${shop.url.replace('127.0.0.1', 'shop.localhost')}/list/power-bank`)
  const settings = await lab.openOwn('options.html')
  await (await fieldOf(settings, 'Site to add', 'textbox')).type('shop.localhost')
  expect(await page.$(CHIPS)).toBeNull()
  await press(settings, 'Add site')
  await chipsSay(page, 'Valid for this product')
  await press(settings, 'Remove shop.localhost')
  await chipsSay(page)
  await settings.close()
  await page.close()
})

it('the results of a search page are marked as they come into view', async () => {
  const page = await lab.browser.newPage()
  await page.goto(`${shop.url}/search`)
  const tabId = await lab.tabIdOf(`${shop.url}/search`)
  await until(
    async () => (await lab.ask('tab', { tabId })).state === 'nothing-found' || undefined,
    'the page to be read',
  )
  const popup = await lab.openOwn(`popup.html?tab=${tabId}`)
  await press(popup, 'Check the results')
  await says(popup, '2 certifications found')
  await page.bringToFront()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await says(popup, '4 certifications found')
  await chipsSay(page, 'Valid for this product', 'Valid, match unclear', 'Revoked', 'Suspended')
  await popup.close()
  await page.close()
})

it('the language is chosen in the settings, and chips speak it', async () => {
  const settings = await lab.openOwn('options.html')
  const choice = await fieldOf(settings, 'Language', 'combobox')
  await choice.select('de')
  const page = await lab.browser.newPage()
  await until(async () => (await lab.ask('get-settings', {})).language === 'de' || undefined, 'the language')
  await page.goto(`${shop.url}/table/fan`)
  await chipsSay(page, 'Gelöscht')
  await choice.select('en')
  await until(async () => (await lab.ask('get-settings', {})).language === 'en' || undefined, 'the language')
  await settings.close()
  await page.close()
})

it('the sidebar is opened from the popup', async () => {
  // Of no tab that there is: as a popup it would close itself with the press.
  const popup = await lab.openOwn('popup.html?tab=0')
  const isOpen = (): Promise<boolean> =>
    popup.evaluate(() => (globalThis as unknown as { browser: Sidebars }).browser.sidebarAction.isOpen({}))
  expect(await isOpen()).toBe(false)
  // Firefox opens it in the same breath as a person's press only.
  await press(popup, 'Side panel')
  await until(async () => (await isOpen()) || undefined, 'the sidebar')
  await popup.close()
})

it('a page that nobody allowed is checked by the context menu', async () => {
  const page = await lab.browser.newPage()
  await page.goto(`${shop.url.replace('127.0.0.1', 'shop.localhost')}/list/power-bank`)
  await page.bringToFront()
  expect(await page.$(CHIPS)).toBeNull()
  await page.click('h1', { button: 'right' })
  await lab.pressMenu('check-page')
  await chipsSay(page, 'Valid for this product')
  await page.close()
})
