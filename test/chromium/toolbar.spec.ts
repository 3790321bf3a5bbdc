/**
 * The toolbar button and the shortcut themselves, in the release build: no host is granted, the browser's own press opens
 * the popup for the tab and lends it the page (`activeTab`), the page is read once, and a screenshot is of what the person
 * sees. A test page with the popup in a tab has no such loan. A context menu is drawn by the system, and no protocol reaches
 * into it: its items are asked for in the browser, and the press on one is told to the worker on a page that is lent.
 */
import { expect, test } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { variantDir } from '../../src/cli/build-extension.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/cli/launch-browser.ts'
import type { ReportDraft } from '../../src/core/report-draft.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { servePages, type TestServer } from './servers.ts'

const { number } = castMember('power-bank').record
const RED_PX = 100
const PAGE = `<!doctype html><html lang="zh-CN"><title>示例移动电源</title>
<style>div{width:${RED_PX}px;height:${RED_PX}px;background:#f00}</style><div></div><h1>示例牌 EX-PB100 移动电源</h1>
<dl><dt>型号</dt><dd>EX-PB100</dd><dt>3C证书编号</dt><dd>${number}</dd></dl>`

/** What the person pointed at: wanted, and not fetched by itself. */
const PICTURE = () => ({
  ...{ id: 'picture-0', what: 'picture', mediaType: 'image/png', isTicked: true },
  picture: { address: `${shop.url}/mark.png`, blackOuts: [] },
})

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
  shop = await servePages({ '/': PAGE, '/shortcut': PAGE })
  browser = await launchBrowser({ binary, headless: true, extensionDir: variantDir('release') })
  // The first steps open with the installation; a tab that comes to the front would close the popup.
  await putAway(await targetOf('page', ownPage('welcome.html')), ownPage('welcome.html'))
})
test.afterAll(async () => {
  await browser?.close()
  await shop?.close()
})

/** Tabs are targets apart from the pages in them, and only listed when asked for. */
const targetsOf = async (type: string, address: string): Promise<readonly Target[]> => {
  const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter: [{}] })
  return (targetInfos as readonly Target[]).filter((one) => one.type === type && one.url.startsWith(address))
}
const targetOf = async (type: string, address: string): Promise<string> => {
  let found: Target | undefined
  const look = async (): Promise<boolean> => {
    found = (await targetsOf(type, address))[0]
    return found !== undefined
  }
  await expect.poll(look).toBe(true)
  return found?.targetId ?? ''
}
const ownPage = (file: string): string => `chrome-extension://${browser.extensionId}/${file}`
/** Closes a page, and waits until the browser has let it go. */
const putAway = async (targetId: string, address: string): Promise<void> => {
  await browser.cdp.send('Target.closeTarget', { targetId })
  await expect.poll(async () => (await targetsOf('page', address)).length).toBe(0)
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

/** The report page that has opened, and what its draft holds; it is put away. */
const reportOpened = async (): Promise<{ readonly redPx: number; readonly draft: ReportDraft }> => {
  const address = ownPage('report.html?draft=')
  const page = await targetOf('page', address)
  const inReport = await evaluateIn(page)
  const isDrawn = () => inReport("document.querySelector('.report .steps') !== null").catch(() => false)
  await expect.poll(isDrawn).toBe(true)
  // What is kept, by which the page would go on after a restart.
  const seen = `(async () => {
    const id = new URLSearchParams(location.search).get('draft')
    const given = (asked) => new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result) })
    const db = await given(indexedDB.open('proofmark-drafts'))
    const kept = db.transaction(['drafts', 'pictures'])
    const [draft, shot] = await Promise.all([
      given(kept.objectStore('drafts').get(id)), given(kept.objectStore('pictures').get(id + ':screenshot'))])
    db.close()
    const bitmap = shot && await createImageBitmap(new Blob([shot.bytes], { type: shot.type }))
    const canvas = bitmap && new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    canvas?.drawImage(bitmap, 0, 0)
    const data = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    let redPx = 0
    for (let i = 0; i < data.length; i += 4) if (data[i] > 200 && data[i + 1] < 50) redPx++
    return { redPx, draft }
  })()`
  const report = (await inReport(seen)) as { readonly redPx: number; readonly draft: ReportDraft }
  await putAway(page, address)
  return report
}

test('a press on the toolbar button lends the page, once, with no host granted', async () => {
  const address = `${shop.url}/`
  await browser.cdp.send('Target.createTarget', { url: address })
  const tab = await targetOf('tab', address)
  const inPage = await evaluateIn(await targetOf('page', address))
  await expect.poll(() => inPage('document.readyState')).toBe('complete')

  await browser.cdp.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab })
  const inPopup = await evaluateIn(await targetOf('page', ownPage('popup.html')))
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

  await inPopup("document.querySelector('[aria-labelledby=pm-report] button').click()")
  const { redPx, draft } = await reportOpened()
  expect(redPx).toBe(RED_PX * RED_PX)
  expect(draft).toMatchObject({ from: 'page', screenshot: 'taken', page: address })
})

test('the shortcut reports with a screenshot, and so does the context menu on a picture and on a link', async () => {
  const { cdp } = browser
  const address = `${shop.url}/shortcut`
  await cdp.send('Target.createTarget', { url: address })
  const page = await targetOf('page', address)
  const inPage = await evaluateIn(page)
  const isSeen = "document.hasFocus() && performance.getEntriesByType('paint').length > 0"
  await expect.poll(() => inPage(isSeen)).toBe(true)
  const inWorker = await evaluateIn(await targetOf('service_worker', ownPage('')))
  // The address of a tab is told to whoever was lent it alone.
  const told = "chrome.tabs.query({ active: true }).then(([{ url = 'none' }]) => url)"
  expect(await inWorker(told)).toBe('none')

  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: page, flatten: true })
  const J = { windowsVirtualKeyCode: 74, nativeVirtualKeyCode: 44, code: 'KeyJ', key: 'J', modifiers: 1 + 8 }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...J }, String(sessionId))
  const pressed = await reportOpened()
  expect(pressed.draft).toMatchObject({ from: 'page', screenshot: 'taken', page: address })
  expect(pressed.redPx).toBe(RED_PX * RED_PX)

  for (const [clicked, drawn] of [
    [{ mediaType: 'image', srcUrl: `${shop.url}/mark.png` }, { items: expect.arrayContaining([PICTURE()]) }],
    [{ linkUrl: `${shop.url}/certificate?utm_source=x` }, { text: `${shop.url}/certificate` }],
  ] as const) {
    await cdp.send('Target.activateTarget', { targetId: page })
    await expect.poll(() => inPage('document.hasFocus()')).toBe(true)
    const info = { menuItemId: 'report-mark', editable: false, frameId: 0, pageUrl: address, ...clicked }
    const press = `(async () => {
      await chrome.contextMenus.update('report-mark', { visible: true })
      const [tab] = await chrome.tabs.query({ active: true })
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab)
      return tab.url
    })()`
    expect(await inWorker(press)).toBe(address)
    const { redPx, draft } = await reportOpened()
    expect(redPx).toBe(RED_PX * RED_PX)
    expect(draft).toMatchObject({ screenshot: 'taken', page: address, ...drawn })
  }
})
