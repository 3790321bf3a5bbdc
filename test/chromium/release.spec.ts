/**
 * The release build: no host is granted at first, a shop is read once the person grants it, shadow roots are closed,
 * and after the grant is withdrawn the page is as it was.
 */
import { expect, type Page, test } from '@playwright/test'
import { castMember } from '../../src/open-registry/cast.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { patternOfSite } from '../../src/shell/hosts.ts'
import { type Lab, openLab } from './lab.ts'
import { servePages, type TestServer } from './servers.ts'

const SHOP_HOST = '127.0.0.1'
const GRANT = patternOfSite(SHOP_HOST)

const { number } = castMember('power-bank').record
const PAGE = `<!doctype html><html lang="zh-CN"><title>示例移动电源</title><h1>示例牌 EX-PB100 移动电源</h1>
<dl><dt>型号</dt><dd>EX-PB100</dd><dt>3C证书编号</dt><dd>${number}</dd></dl>`

let lab: Lab
let register: TestServer
let shop: TestServer

test.beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  register = await startRegistry({ port: 0, db: ':memory:', seedSize: 1200, today })
  shop = await servePages({ '/': PAGE })
  lab = await openLab('release')
})
test.afterAll(async () => {
  await lab.close()
  await shop.close()
  await register.close()
})

/** Runs `chrome.permissions.<call>` as if under a click in the options page. */
const underClick = async (call: 'request' | 'remove'): Promise<boolean> => {
  await lab.door.evaluate(
    ([name, origin]) => {
      const button = document.createElement('button')
      button.id = 'test-click'
      button.onclick = async () => {
        button.dataset.done = String(await chrome.permissions[name]({ origins: [origin] }))
      }
      document.body.prepend(button)
    },
    [call, GRANT] as const,
  )
  const button = lab.door.locator('#test-click')
  await button.click()
  await expect(button).toHaveAttribute('data-done', /true|false/u)
  const answer = await button.getAttribute('data-done')
  await button.evaluate((element) => element.remove())
  return answer === 'true'
}

const bodyOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)

interface Node {
  readonly attributes?: readonly string[]
  readonly children?: readonly Node[]
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[]
}
/** Kinds of the shadow roots on our hosts, as only the debugger can see them. */
const rootsOf = (node: Node): readonly string[] => [
  ...(node.attributes?.includes('data-proofmark-host')
    ? (node.shadowRoots ?? []).map(({ shadowRootType }) => String(shadowRootType))
    : []),
  ...(node.children ?? []).flatMap(rootsOf),
]

test('the release reads a granted shop behind closed roots, and leaves no trace afterwards', async () => {
  expect(await lab.door.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins))).toEqual([])

  const page = await lab.context.newPage()
  await page.goto(shop.url)
  const before = await bodyOf(page)
  const chips = page.locator('[data-proofmark-host]')

  await lab.allowHost(GRANT)
  expect(await underClick('request')).toBe(true)
  await lab.changeSettings({ sites: [SHOP_HOST], language: 'en' })
  await lab.useRegisters(register.url)
  await lab.ask('grants-changed', {})
  await expect(chips).toHaveCount(1)

  const session = await lab.context.newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  expect(rootsOf(root)).toEqual(['closed'])
  expect(await chips.evaluate((host) => host.shadowRoot)).toBeNull()

  expect(await underClick('remove')).toBe(true)
  await lab.ask('grants-changed', {})
  await expect(chips).toHaveCount(0)
  expect(await bodyOf(page)).toBe(before)
  expect(await lab.errors()).toEqual([])
})

test('no page can reach into the extension', async () => {
  const { web_accessible_resources: reachable, content_scripts: scripts } = await lab.door.evaluate(() =>
    chrome.runtime.getManifest(),
  )
  expect(reachable ?? []).toEqual([])
  expect(scripts ?? []).toEqual([])
})
