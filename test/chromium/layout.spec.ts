/** Chips take no room: nothing of the page moves, and none covers words, pictures, controls or another chip. */
import type { Page } from '@playwright/test'
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'
import { servePages, type TestServer } from './servers.ts'

const [one = '', two = '', three = '', four = ''] = [
  'power-bank',
  'power-bank-suspended',
  'battery-revoked',
  'fan-cancelled',
].map((name) => castMember(name).record.number)

/** Notes where everything was, before any script of ours can have come. */
const RULER = `<script>
window.boxesOf = () => [...document.querySelectorAll('body, body *')].filter((e) => !e.hasAttribute('data-proofmark-host'))
  .map((e) => { const { x, y, width, height } = e.getBoundingClientRect(); return [e.localName, x + scrollX, y + scrollY, width, height] })
window.before = boxesOf()
window.wide = document.documentElement.scrollWidth
</script>`
const STYLE = `<style>
body{margin:0;font:14px/20px sans-serif} header{position:sticky;top:0;height:40px;background:#ccd;z-index:3}
main{padding:16px} .row{display:flex;gap:24px;justify-content:space-between;width:520px} .row :last-child{color:#333}
.grid{display:grid;grid-template-columns:1fr 1fr;gap:8px;width:600px} .cut{width:260px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.pane{overflow:auto;height:80px;width:420px} .full{width:300px;text-align:justify} p:last-child{border-bottom:4px solid}
</style>`
const page = (dir: string, body: string): string =>
  `<!doctype html><html lang="zh-CN" dir="${dir}"><meta charset="utf-8"><title>示例移动电源 EX-PB100</title>${STYLE}
<header>示例商城</header><main><h1>示例牌 EX-PB100 移动电源</h1>${body}</main>${RULER}`
const BODY = `<table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${one}</td></tr></table>
<div class="row"><span>3C证书编号：${two}</span><button>加入购物车</button></div>
<div class="grid"><div>3C证书编号：${three}</div><div>颜色：黑</div></div>
<div class="pane"><p>3C证书编号：${four}</p><p>长长的说明</p><p>长长的说明</p><p>长长的说明</p></div>`
const CROWDED = `<p class="full">本品已获得3C认证，证书编号：${one}，${two}，${three}，附件另行说明，详见包装盒内的合格证与说明书。</p>`

let server: TestServer
test.beforeAll(async () => {
  server = await servePages({ '/ltr': page('ltr', BODY), '/rtl': page('rtl', BODY), '/crowded': page('ltr', CROWDED) })
})
test.afterAll(() => server.close())

/** What a chip meets that it must not: words, controls, pictures, the bar, other chips. */
const covered = (shop: Page): Promise<readonly string[]> =>
  shop.evaluate(() => {
    const seen = [...document.querySelectorAll('proofmark-chip')].map((host) => {
      const box = host.shadowRoot?.querySelector('span')?.getBoundingClientRect()
      if (!box?.width || getComputedStyle(host).visibility === 'hidden') throw new Error('a chip is not seen')
      return box
    })
    const others: { readonly what: string; readonly box: DOMRect }[] = []
    const range = document.createRange()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) {
        range.selectNode(node)
        for (const box of range.getClientRects()) others.push({ what: node.textContent ?? '', box })
      } else if (node instanceof Element && node.matches('button,img,header'))
        others.push({ what: node.localName, box: node.getBoundingClientRect() })
    }
    const meets = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
    return [
      ...seen.flatMap((box) => others.filter((other) => meets(box, other.box)).map(({ what }) => what.trim())),
      ...seen.flatMap((box, i) =>
        seen
          .slice(0, i)
          .filter((other) => meets(box, other))
          .map(() => 'chip'),
      ),
    ]
  })

const moved = (shop: Page): Promise<readonly string[]> =>
  shop.evaluate(() => {
    type Boxes = readonly (readonly [string, ...number[]])[]
    // Made by the page's own script.
    const { boxesOf, before, wide } = window as unknown as { boxesOf: () => Boxes; before: Boxes; wide: number }
    const boxes = boxesOf()
    const isOff = (box: readonly unknown[], i: number): boolean =>
      box.some((value, at) => typeof value === 'number' && Math.abs(value - Number(before[i]?.[at])) > 0.5)
    const grown = document.documentElement.scrollWidth > wide ? ['wider'] : []
    return [
      ...(boxes.length === before.length ? [] : ['count']),
      ...grown,
      ...boxes.filter(isOff).map((box) => box.join(' ')),
    ]
  })

for (const [path, count] of [
  ['/ltr', 4],
  ['/rtl', 4],
  ['/crowded', 1],
] as const) {
  test(`${path}: nothing moves, nothing is covered`, async ({ lab }) => {
    const shop = await lab.context.newPage()
    await shop.goto(`${server.url}${path}`)
    const chips = shop.locator('proofmark-chip button')
    await expect(chips).toHaveCount(count)
    for (const chip of await chips.all()) await expect(chip).toHaveCSS('opacity', '1')
    for (const chip of await chips.all()) await expect(chip).not.toHaveAttribute('aria-disabled')
    expect(await covered(shop)).toEqual([])
    expect(await moved(shop)).toEqual([])
    await shop.setViewportSize({ width: 360, height: 700 })
    await expect.poll(() => covered(shop)).toEqual([])
    await shop.close()
  })
}

test('a muted mark is left to the toolbar, and the settings bring it back', async ({ lab }) => {
  const shop = await lab.context.newPage()
  await shop.goto(`${server.url}/rtl`)
  const chips = shop.locator('proofmark-chip button')
  await expect(chips).toHaveCount(4)
  await shop.getByRole('button', { name: /^Proofmark: Revoked/u }).click()
  const { shown } = await lab.view(shop)
  expect(shown).toHaveLength(4)
  const card = shop.locator('proofmark-card').getByRole('dialog')
  await card.getByRole('button', { name: 'Mute this mark here' }).click()
  await expect(card.getByRole('status').last()).toContainText('the toolbar button still tells')
  await expect(chips).toHaveCount(0)
  expect((await lab.view(shop)).shown).toEqual(shown)
  const { entries } = await lab.ask('not-numbers', {})
  expect(entries.map(({ host, id }) => [host, id])).toEqual([['127.0.0.1', 'mute/cn-ccc']])
  await lab.ask('forget-not-number', { host: '127.0.0.1', id: 'mute/cn-ccc' })
  await shop.reload()
  await expect(chips).toHaveCount(4)
})

test('three in one place are one chip, and its card leads through them by keyboard', async ({ lab }) => {
  const shop = await lab.context.newPage()
  await shop.goto(`${server.url}/crowded`)
  const chip = shop.getByRole('button', { name: /^3 certificates\. Proofmark: / })
  await expect(chip).toHaveText('3 certificates')
  await chip.press('Enter')
  const card = shop.locator('proofmark-card').getByRole('dialog')
  const steps = card.getByRole('list', { name: '3 certificates' }).getByRole('button')
  await expect(steps).toHaveCount(3)
  const title = await card.getByRole('heading').first().textContent()
  await steps.nth(2).focus()
  await shop.keyboard.press('Enter')
  await expect(steps.nth(2)).toBeFocused()
  await expect(steps.nth(2)).toHaveAttribute('aria-current', 'true')
  await expect(card.getByRole('heading').first()).not.toHaveText(title ?? '')
  await shop.keyboard.press('Escape')
  await expect(chip).toBeFocused()
})
