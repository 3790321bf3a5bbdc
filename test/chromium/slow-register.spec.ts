/** A register that takes its time: meanwhile the page says "Checking…", and nothing of a page that was left. */
import type { Locator, Page } from '@playwright/test'
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'
import { type Handler, holdLookups, serve, servePages } from './servers.ts'

const { number } = castMember('power-bank').record
const { number: suspended } = castMember('power-bank-suspended').record
/** What is said of a power bank whose page shows no mark. */
const NOTHING = ['cn-ccc expected']

const productPage = (row = ''): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例移动电源</title>
<h1>示例牌 EX-PB100 移动电源</h1><table><tr><th>型号</th><td>EX-PB100</td></tr>${row}</table>`
const NUMBER_ROW = `<tr><th>3C证书编号</th><td id="number">${number}</td></tr>`

const makeGate = (): { readonly passed: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

const chipOf = (page: Page): Locator => page.locator('proofmark-chip button')

const isLookup = (url: string): boolean => url.startsWith('/v1/ranges/')

/** Sends the head and the first half of each range byte by byte, and the rest when `released` says so. */
const trickle =
  (register: string, onHalf: () => void, released: Promise<void>): Handler =>
  async ({ url = '' }, response) => {
    const answer = await fetch(register + url)
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    response.writeHead(answer.status, { 'content-type': type, 'content-length': body.byteLength })
    if (!isLookup(url)) return void response.end(body)
    const half = Math.floor(body.byteLength / 2)
    for (let at = 0; at < 64; at++) response.write(body.subarray(at, at + 1))
    response.write(body.subarray(64, half), onHalf)
    await released
    response.end(body.subarray(half))
  }

test('"Checking…" until the register answers, and the verdict then', async ({ lab, register, shop }) => {
  const held = await holdLookups(register.url)
  await lab.useRegisters(held.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await held.asked
  await expect(chipOf(page)).toHaveText('Checking…')
  await expect(chipOf(page)).toHaveAttribute('aria-disabled', 'true')
  await chipOf(page).click({ force: true })
  await expect(page.locator('proofmark-card')).toHaveCount(0)

  held.release()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await expect(chipOf(page)).not.toHaveText('Checking…')
  await expect(chipOf(page)).not.toHaveAttribute('aria-disabled')
  await held.close()
})

test('an answer that comes in drops is waited for', async ({ lab, register, shop }) => {
  const [half, released] = [makeGate(), makeGate()]
  const slow = await serve(trickle(register.url, half.open, released.passed))
  await lab.useRegisters(slow.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await half.passed
  await expect(chipOf(page)).toHaveText('Checking…')

  released.open()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await slow.close()
})

test('an answer that stops half-way leaves the claim unchecked', async ({ lab, register, shop }) => {
  const [half, never] = [makeGate(), makeGate()]
  const slow = await serve(trickle(register.url, half.open, never.passed))
  await lab.useRegisters(slow.url)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await half.passed
  await expect(chipOf(page)).toHaveText('Checking…')

  await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(['cn-ccc unchecked'])
  await expect(chipOf(page)).not.toHaveText('Checking…')
  await slow.close()
})

test('a page that was left meanwhile is not spoken of on the next', async ({ lab, register }) => {
  const held = await holdLookups(register.url)
  await lab.useRegisters(held.url)
  const shop = await servePages({ '/1': productPage(NUMBER_ROW), '/2': productPage() })
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/1`)
  await held.asked
  await expect(chipOf(page)).toHaveText('Checking…')

  await page.goto(`${shop.url}/2`)
  await expect.poll(() => lab.verdicts(page)).toEqual(NOTHING)
  // Another tab waits for the very same answer: once it is there, the first page's has come as well.
  const other = await lab.context.newPage()
  await other.goto(`${shop.url}/1`)
  await expect(chipOf(other)).toHaveText('Checking…')
  held.release()
  await expect.poll(() => lab.verdicts(other)).toEqual(['cn-ccc confirmed'])
  expect(await lab.verdicts(page)).toEqual(NOTHING)
  await expect(chipOf(page)).not.toHaveText('Checking…')
  await held.close()
  await shop.close()
})

/** A page that notes what its chips say, and beside which number. */
const KEEP_COUNT = `<script>
window.said = []
const note = ({ shadowRoot }) => {
  const words = document.querySelector('#number').textContent + ' ' + shadowRoot.querySelector('button')?.textContent
  if (said.at(-1) !== words) said.push(words)
}
new MutationObserver(() => {
  for (const chip of document.querySelectorAll('proofmark-chip:not([data-noted])')) {
    chip.dataset.noted = ''
    note(chip)
    new MutationObserver(() => note(chip)).observe(chip.shadowRoot, { childList: true, subtree: true })
  }
}).observe(document, { childList: true, subtree: true })
</script>`

test('a product that the page put away meanwhile is not spoken of beside the next', async ({ lab, register }) => {
  const held = await holdLookups(register.url)
  await lab.useRegisters(held.url)
  const shop = await servePages({ '/1': productPage(NUMBER_ROW) + KEEP_COUNT })
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/1`)
  await held.asked
  await expect(chipOf(page)).toHaveText('Checking…')

  await page.evaluate((next) => {
    history.pushState(null, '', '/2')
    const text = document.querySelector('#number')?.firstChild
    if (text instanceof Text) text.data = next
  }, suspended)
  held.release()
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc suspended'])
  await expect(chipOf(page)).toHaveText('Suspended')
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    `${number} Checking…`,
    `${suspended} Checking…`,
    `${suspended} Suspended`,
  ])
  await held.close()
  await shop.close()
})

test.afterAll('the browser has noted no error', async ({ lab }) => {
  expect(await lab.errors()).toEqual([])
})
