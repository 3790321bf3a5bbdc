/**
 * The toolbar button itself, in the release build: no host is granted, the browser's own press opens the popup for the tab
 * and lends it the page (`activeTab`), and the page is read once. A test page with the popup in a tab has no such loan.
 */
import { expect, test } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { variantDir } from '../../src/cli/build-extension.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/cli/launch-browser.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { servePages, type TestServer } from './servers.ts'

const { number } = castMember('power-bank').record
const PAGE = `<!doctype html><html lang="zh-CN"><title>示例移动电源</title><h1>示例牌 EX-PB100 移动电源</h1>
<dl><dt>型号</dt><dd>EX-PB100</dd><dt>3C证书编号</dt><dd>${number}</dd></dl>`

interface Target {
  readonly type: string
  readonly url: string
  readonly targetId: string
}

let shop: TestServer
let browser: LaunchedBrowser
test.beforeAll(async () => {
  const binary = await findBrowser('chromium')
  if (!binary) throw new Error('no Chromium: run `npm run browsers`')
  shop = await servePages({ '/': PAGE })
  browser = await launchBrowser({ binary, headless: true, extensionDir: variantDir('release') })
})
test.afterAll(async () => {
  await browser?.close()
  await shop?.close()
})

/** Tabs are targets apart from the pages in them, and only listed when asked for. */
const targetOf = async (type: string, address: string): Promise<string> => {
  let found: Target | undefined
  const look = async (): Promise<boolean> => {
    const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter: [{}] })
    found = (targetInfos as readonly Target[]).find((one) => one.type === type && one.url.startsWith(address))
    return found !== undefined
  }
  await expect.poll(look).toBe(true)
  return found?.targetId ?? ''
}
/** Evaluates in a page; answers what comes of it, as JSON. */
const evaluateIn = async (targetId: string): Promise<(expression: string) => Promise<unknown>> => {
  const { sessionId } = await browser.cdp.send('Target.attachToTarget', { targetId, flatten: true })
  return async (expression) => {
    const asked = { expression, returnByValue: true, awaitPromise: true }
    const { result } = await browser.cdp.send('Runtime.evaluate', asked, String(sessionId))
    return (result as { readonly value?: unknown }).value
  }
}

test('a press on the toolbar button lends the page, once, with no host granted', async () => {
  // The first steps open with the installation; a tab that comes to the front would close the popup.
  const welcome = await targetOf('page', `chrome-extension://${browser.extensionId}/welcome.html`)
  await browser.cdp.send('Target.closeTarget', { targetId: welcome })
  const address = `${shop.url}/`
  await browser.cdp.send('Target.createTarget', { url: address })
  const tab = await targetOf('tab', address)
  const inPage = await evaluateIn(await targetOf('page', address))
  await expect.poll(() => inPage('document.readyState')).toBe('complete')

  await browser.cdp.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab })
  const inPopup = await evaluateIn(await targetOf('page', `chrome-extension://${browser.extensionId}/popup.html`))
  const text = () => inPopup('document.body.innerText')
  await expect.poll(text).toContain(new URL(address).hostname)
  expect(await inPopup('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([])
  expect(await inPage('document.querySelectorAll("proofmark-chip").length')).toBe(0)

  const press = `[...document.querySelectorAll('button')].find(({ innerText }) => /Check this page|检查本页|核验/u.test(innerText)).click()`
  await inPopup(press)
  await expect.poll(() => inPage('document.querySelectorAll("proofmark-chip").length')).toBe(1)
  await expect.poll(() => inPopup('document.querySelectorAll(".verdicts > li").length')).toBe(1)
  expect(String(await text()).replace(/\s/gu, '')).toContain(number)
  expect(await inPopup('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([])
})
