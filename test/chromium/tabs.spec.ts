/** Fifty tabs at once share their look-ups; an extension that is replaced under an open page leaves one chip there. */
import { request } from 'node:http'
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'
import { openLab } from './lab.ts'
import { serve } from './servers.ts'

const { number } = castMember('power-bank').record
const TABS = 50
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例移动电源 EX-PB100</title>
<h1>示例牌 EX-PB100 移动电源</h1><table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${number}</td></tr></table>`

const serveShop = () =>
  serve((_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE))

test('fifty tabs of one number have their verdicts, and the register is asked once', async ({ lab, register }) => {
  const asked: string[] = []
  const counted = await serve(({ url = '', headers }, response) => {
    asked.push(url)
    request(`${register.url}${url}`, { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    }).end()
  })
  const shop = await serveShop()
  await lab.useRegisters(counted.url)
  // Opened by one page they share its process: what is tried is the extension, not the browser.
  const first = await lab.context.newPage()
  await first.goto(`${shop.url}/0`)
  await first.evaluate((count) => {
    for (let i = 1; i < count; i++) window.open(`/${i}`)
  }, TABS)
  const kinds = await lab.door.evaluate(
    async ([address, count]) => {
      const open = await chrome.tabs.query({})
      const ids = open.flatMap(({ id, url, pendingUrl }) =>
        id !== undefined && (url || pendingUrl)?.startsWith(address) ? [id] : [],
      )
      const kindsOf = async (): Promise<readonly string[]> => {
        const replies = await Promise.all(
          ids.map((tabId) => chrome.runtime.sendMessage({ to: 'proofmark', name: 'tab', body: { tabId } })),
        )
        return replies.flatMap(({ body }) => body.shown.map(({ kind }: { readonly kind: string }) => kind))
      }
      let kinds = await kindsOf()
      while (kinds.length < count) {
        await new Promise((resolve) => setTimeout(resolve, 500))
        kinds = await kindsOf()
      }
      await chrome.tabs.remove(ids)
      return kinds
    },
    [shop.url, TABS] as const,
  )
  expect(kinds).toEqual(Array.from({ length: TABS }, () => 'confirmed'))
  expect(asked.filter((url) => url.startsWith('/v1/ranges/'))).toHaveLength(1)
  expect(asked.filter((url) => url.startsWith('/v1/certificates'))).toEqual([])
  await shop.close()
  await counted.close()
})

test('an extension that is replaced under an open page leaves one chip there, and it works', async ({ register }) => {
  const lab = await openLab('open-roots')
  const shop = await serveShop()
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(shop.url)
  const chips = page.locator('proofmark-chip')
  await expect(chips.getByRole('button')).toHaveText('Valid for this product')
  // Tells the old chip from the new one.
  await chips.evaluate((host) => Reflect.set(host, 'isOld', true))
  await lab.door.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await expect
    .poll(() => chips.evaluateAll((hosts) => hosts.map((host) => Reflect.get(host, 'isOld') === true)))
    .toEqual([false])
  await expect(chips.getByRole('button')).toHaveAccessibleName(/^Proofmark: /u)
  await chips.getByRole('button').click()
  await expect(page.locator('proofmark-card').getByRole('dialog')).toHaveCount(1)
  await page.evaluate(() => document.body.append('more'))
  await expect(chips).toHaveCount(1)
  await shop.close()
  await lab.close()
})
