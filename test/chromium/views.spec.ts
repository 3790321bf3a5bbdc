/**
 * The sweep: every view, in every state that the walks of `src/cli/sights` come to, is free of barriers in light, dark
 * and forced colours, at 320 px (what 200 % zoom makes of 640), turned to be read from the right, with the focus to be
 * seen everywhere and with nothing that moves for those who want no motion. Each walk speaks another
 * language. A few are compared with kept pictures.
 */
import type { Page } from '@playwright/test'
import { WALKS } from '../../src/cli/sights/index.ts'
import type { Sight, Stage } from '../../src/cli/sights/sight.ts'
import type { Locale } from '../../src/core/shown.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { barriers } from './barriers.ts'
import { bringRulers, faintIn, movesIn, paintedIn, spillsIn, unseenFocusIn } from './faults.ts'
import { expect, test } from './fixtures.ts'
import { expectPictured } from './pictures.ts'

test.describe.configure({ mode: 'parallel' })

/** German is the longest; Chinese and Japanese break lines as no other does. */
const SPOKEN: Readonly<Record<keyof typeof WALKS, Locale>> = {
  card: 'en',
  popup: 'de',
  panel: 'fr',
  options: 'de',
  welcome: 'es',
  certificate: 'ko',
  report: 'ja',
  served: 'zh-CN',
}
const HEIGHT_PX = 700
const NARROW_PX = 320

const turn = (page: Page, isTurned: boolean): Promise<void> =>
  page.evaluate((isTurned) => {
    const turned = [document.documentElement, ...document.querySelectorAll<HTMLElement>('[dir=ltr], [dir=rtl]')]
    for (const one of turned) one.dir = isTurned ? 'rtl' : 'ltr'
    // No page turns around while it is open: what follows the size is placed anew as if it had been so from the beginning.
    dispatchEvent(new Event('resize'))
  }, isTurned)

/** When what follows a change of size has been placed anew. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** All that is wrong with a sight, each fault with the conditions under which it showed. The page is as before afterwards. */
const faultsOf = async ({ page, widthPx, parts = [] }: Sight): Promise<readonly string[]> => {
  await bringRulers(page)
  const under = (name: string, faults: readonly string[]): readonly string[] =>
    faults.map((fault) => `${name}: ${fault}`)
  const faults = [
    ...under('light', await barriers(page, ...parts)),
    ...under('light', await faintIn(page, parts)),
    ...under('light', await unseenFocusIn(page, parts)),
    ...under('no motion', await movesIn(page, parts)),
  ]
  const painted = await paintedIn(page, parts)
  await page.emulateMedia({ forcedColors: 'active' })
  faults.push(...under('forced colours', await faintIn(page, parts)))
  faults.push(...under('forced colours', await unseenFocusIn(page, parts)))
  const still = new Set(await paintedIn(page, parts))
  faults.push(...painted.filter((place) => !still.has(place)).map((place) => `forced colours: vanishes ${place}`))
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' })
  faults.push(...under('dark', await faintIn(page, parts)))
  await page.emulateMedia({ colorScheme: 'light' })

  await page.setViewportSize({ width: NARROW_PX, height: HEIGHT_PX })
  await drawn(page)
  faults.push(...under('320 px', await spillsIn(page, parts)))
  // A shop's own direction is the shop's.
  if (parts.length === 0) {
    await turn(page, true)
    await drawn(page)
    faults.push(...under('320 px from the right', await spillsIn(page, parts)))
    await turn(page, false)
  }
  await page.setViewportSize({ width: widthPx, height: HEIGHT_PX })
  return faults
}

for (const [name, walk] of Object.entries(WALKS)) {
  const locale = SPOKEN[name as keyof typeof WALKS]
  test(`${name} has no barriers in any state, in ${locale}`, async ({ lab, shop, register, secondRegister }) => {
    await lab.changeSettings({ language: locale })
    const stage: Stage = {
      ...lab,
      ask: (message, body) => lab.ask(message as 'tab', body as { readonly tabId: number }),
      shop: shop.url,
      registers: [register.url, secondRegister.url],
      locale,
      words: await readViewWords(locale),
    }
    let seen = 0
    for await (const sight of walk(stage)) {
      expect.soft(await faultsOf(sight), sight.name).toEqual([])
      await expectPictured(sight)
      seen += 1
    }
    expect(seen).toBeGreaterThan(1)
  })
}

const LARGE = { theme: 'dark', contrast: 'more', textPercent: 150 } as const
const FILES = ['options.html', 'popup.html', 'sidepanel.html', 'report.html?new', 'welcome.html']

test('large text, more contrast and dark by choice: still whole at 320 px, and no text is faint', async ({ lab }) => {
  const before = (await lab.ask('get-settings', {})).appearance
  await lab.changeSettings({ language: 'de', appearance: LARGE })
  const page = await lab.context.newPage()
  await page.setViewportSize({ width: NARROW_PX, height: HEIGHT_PX })
  for (const file of FILES) {
    await page.goto(lab.address(file))
    await page.locator('main h2').first().waitFor()
    await bringRulers(page)
    expect.soft([...(await spillsIn(page, [])), ...(await faintIn(page, []))], file).toEqual([])
  }
  await lab.changeSettings({ appearance: before })
})

test("the browser's own zoom of 200 % makes half the width, and all of it fits", async ({ lab }) => {
  const page = await lab.context.newPage()
  await page.setViewportSize({ width: 2 * NARROW_PX, height: HEIGHT_PX })
  await page.goto(lab.address('options.html?zoomed'))
  await page.locator('main h2').first().waitFor()
  const zoom = (factor: number): Promise<void> =>
    page.evaluate(async (factor) => {
      await chrome.tabs.setZoom(factor)
    }, factor)
  await zoom(2)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(NARROW_PX)
  await bringRulers(page)
  expect(await spillsIn(page, [])).toEqual([])
  await zoom(1)
})

/** One fault of each kind. */
const FAULTY = `<!doctype html><html lang="en"><title>x</title><style>
.faint{color:#aaa} .unseen:focus{outline:none} .dot{width:8px;height:8px;background:#c00} .moves{transition:opacity 1s}
.wide{width:600px} .cut{width:40px;overflow:hidden;white-space:nowrap}</style>
<main><h1 class="faint">Faint</h1><a class="unseen" href="#x">Unseen</a><p class="dot"></p><p class="moves">Moves</p>
<p class="wide">Wide</p><p class="cut">Far too long</p></main>`

test('the sweep sees each kind of fault', async ({ lab }) => {
  const page = await lab.context.newPage()
  await page.setContent(FAULTY)
  const said = (await faultsOf({ name: 'faulty', page, widthPx: 1000 })).map((one) => one.replace(/ [".<].*/u, ''))
  for (const fault of [
    'light: color-contrast: h1',
    'dark: faint',
    'light: focus unseen: a.unseen',
    'no motion: moves: p.moves',
    'forced colours: vanishes 3: p.dot',
    '320 px: sticks out: p.wide',
    '320 px: cut: p.cut',
    '320 px from the right: sticks out: p.wide',
  ])
    expect(said.join('\n')).toContain(fault)
})
