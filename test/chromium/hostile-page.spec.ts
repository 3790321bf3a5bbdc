/** Pages that fight back: what is done stays bounded, and the toolbar's answer stands whatever the page does. */
import type { Page } from '@playwright/test'
import { MAX_PLACEMENTS } from '../../entrypoints/finder/session.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'
import type { Lab } from './lab.ts'
import { servePages, type TestServer } from './servers.ts'

const { number } = castMember('power-bank').record
/** More than a chip is placed. */
const ROUNDS = MAX_PLACEMENTS + 3
const html = (script: string, style = ''): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例移动电源 EX-PB100</title><style>${style}</style>
<script>${script}</script>
<h1>示例牌 EX-PB100 移动电源</h1><table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${number}</td></tr></table><p id="stir"></p>`
/** Changes the page after each quiet time, so that it is read again: so often, and then no more. */
const STIR = `window.stirred = 0
const stirring = setInterval(() => {
  document.querySelector('#stir').textContent = 'x' + window.stirred++
  if (window.stirred === ${ROUNDS}) clearInterval(stirring)
}, 340)`

const PAGES = {
  '/removes': html(`window.thrown = 0
new MutationObserver(() => {
  for (const host of document.querySelectorAll('[data-proofmark-host]')) { host.remove(); window.thrown++ }
}).observe(document, { childList: true, subtree: true });${STIR}`),
  '/clones': html(`let clones = 0
new MutationObserver(() => {
  const host = document.querySelector('proofmark-chip')
  while (host && clones < 200) { clones++; host.after(host.cloneNode(true)) }
}).observe(document, { childList: true, subtree: true });${STIR}`),
  '/restyles': html(
    `setInterval(() => document.querySelectorAll('proofmark-chip').forEach((host) => {
  host.hidden = true
  host.style.cssText = 'display:none!important;opacity:0!important;position:fixed!important;left:-99px!important;--pm-tone:#fff!important'
}), 20)`,
    `* {font-size:40px!important;letter-spacing:9px!important}
proofmark-chip,[data-proofmark-host]{display:none!important;visibility:hidden!important;opacity:0!important;transform:scale(0)!important;filter:opacity(0)!important;clip-path:inset(50%)!important;pointer-events:none!important}`,
  ),
  '/covers': html(`addEventListener('DOMContentLoaded', () => {
  const cover = document.createElement('div')
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff'
  document.body.append(cover)
});${STIR}`),
  '/redefines':
    html(`for (const name of ['attachShadow', 'remove', 'append', 'insertBefore', 'getBoundingClientRect', 'closest', 'matches'])
  for (const { prototype } of [Element, Node]) if (name in prototype) prototype[name] = () => { throw new Error('mine') }
Document.prototype.elementFromPoint = () => null
MutationObserver.prototype.observe = IntersectionObserver.prototype.observe = () => { throw new Error('mine') }
JSON.stringify = () => 'mine'; window.requestAnimationFrame = () => 0`),
  // Every field takes the name of what a script may ask its form; some things of the page take the document's.
  '/names': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例移动电源 EX-PB100</title>
<form data-proofmark-host><input name="localName"></form>
<form>${['children', 'parentNode', 'closest', 'ownerDocument', 'hasAttributes', 'insertBefore', 'getBoundingClientRect'].map((name) => `<input name="${name}">`).join('')}
<h1>示例牌 EX-PB100 移动电源</h1><p>型号：EX-PB100</p>3C证书编号：${number}</form>
<form name="body"></form><img name="querySelectorAll"><img name="createTreeWalker"><embed name="title"><form name="documentElement"></form>`,
  '/grows': html(`let grown = 0
const growing = setInterval(() => {
  for (let i = 0; i < 80; i++) document.body.append(Object.assign(document.createElement('p'), { textContent: 'x'.repeat(50) }))
  if (++grown === 150) { clearInterval(growing); window.isGrown = true }
}, 10)`),
  '/listens': html(`window.heard = []
for (const name of ['keydown', 'click', 'pointerdown', 'mousedown']) addEventListener(name, (event) => {
  window.heard.push(event.composedPath()[0].localName); event.stopPropagation()
}, true)`),
} as const

let server: TestServer
test.beforeAll(async () => {
  server = await servePages(PAGES)
})
test.afterAll(() => server.close())

/** Opens a page and counts what its finder asks: the extension's own page hears every message. */
const visit = async (
  lab: Lab,
  path: keyof typeof PAGES,
): Promise<{ readonly page: Page; readonly asked: () => Promise<number> }> => {
  await lab.door.evaluate(() => {
    const world = window as unknown as { asked: number; hears?: true }
    world.asked = 0
    if (world.hears) return
    world.hears = true
    chrome.runtime.onMessage.addListener((message: { readonly name?: string }) => {
      if (message.name === 'check') world.asked++
    })
  })
  const page = await lab.context.newPage()
  await page.goto(`${server.url}${path}`)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  return { page, asked: () => lab.door.evaluate(() => (window as unknown as { asked: number }).asked) }
}
const flag = (page: Page, name: string): Promise<unknown> => page.evaluate((key) => Reflect.get(window, key), name)
const chipOf = (page: Page) => page.getByRole('button', { name: /^Proofmark: Valid/u })

test('a page that throws every chip out wins after a few', async ({ lab }) => {
  const { page, asked } = await visit(lab, '/removes')
  await expect.poll(() => flag(page, 'stirred')).toBe(ROUNDS)
  // Once for the wait and so often for the answer, under either of the ids that a claim may have.
  expect(await flag(page, 'thrown')).toBeLessThanOrEqual(2 * MAX_PLACEMENTS)
  expect(await asked()).toBeLessThanOrEqual(3)
  expect(await lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
})

test('clones of a chip are empty, and make no work', async ({ lab }) => {
  const { page, asked } = await visit(lab, '/clones')
  await expect.poll(() => flag(page, 'stirred')).toBe(ROUNDS)
  expect(
    await page.evaluate(
      () => [...document.querySelectorAll('proofmark-chip')].filter((host) => host.shadowRoot).length,
    ),
  ).toBe(1)
  expect(await asked()).toBeLessThanOrEqual(3)
})

for (const path of ['/restyles', '/redefines'] as const)
  test(`${path}: the chip is seen and opens all the same`, async ({ lab }) => {
    const { page } = await visit(lab, path)
    const chip = chipOf(page)
    await expect(chip).toHaveCSS('opacity', '1')
    expect((await chip.boundingBox())?.height).toBe(24)
    await chip.click()
    await expect(page.locator('proofmark-card').getByRole('dialog')).toBeVisible()
  })

test('a page that names what it likes: chip, card and what a report gathers are there all the same', async ({
  lab,
}) => {
  const { page } = await visit(lab, '/names')
  // Such a page blinds the test's own eye for roles, too.
  const chip = page.locator('form > proofmark-chip button[aria-expanded]')
  await expect(chip).toHaveCSS('opacity', '1')
  const { x = 0, y = 0 } = (await chip.boundingBox()) ?? {}
  await page.mouse.click(x + 8, y + 12)
  const card = page.locator('proofmark-card').getByRole('dialog')
  await expect(card).toBeVisible()
  const [report] = await Promise.all([
    lab.context.waitForEvent('page'),
    card.getByRole('button', { name: 'Report' }).click(),
  ])
  await report.getByLabel('The number belongs to another product').check()
  await report.getByRole('button', { name: 'Next' }).click()
  await expect(report.getByRole('checkbox', { name: 'Code of the page around the mark' })).toBeChecked()
})

test('under a cover nothing is shown on top of it', async ({ lab }) => {
  const { page, asked } = await visit(lab, '/covers')
  await expect.poll(() => flag(page, 'stirred')).toBe(ROUNDS)
  await expect(page.locator('proofmark-chip button')).not.toBeVisible()
  expect(await asked()).toBeLessThanOrEqual(3)
})

test('a page that grows by twelve thousand lines is asked about as often as one that rests', async ({ lab }) => {
  const { page, asked } = await visit(lab, '/grows')
  await expect.poll(() => flag(page, 'isGrown')).toBe(true)
  await expect(chipOf(page)).toHaveCount(1)
  expect(await asked()).toBeLessThanOrEqual(3)
})

test('a page that listens first hears of the host alone', async ({ lab }) => {
  const { page } = await visit(lab, '/listens')
  await chipOf(page).focus()
  const box = await chipOf(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
  await page.mouse.down()
  await page.mouse.up()
  expect(new Set((await flag(page, 'heard')) as readonly string[]).size).toBeLessThanOrEqual(2)
  expect(await lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
})
