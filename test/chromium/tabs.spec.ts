/** Fifty tabs at once share their look-ups; an extension that is renewed under an open page leaves one chip there. */
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
  const idsOpen = (): Promise<readonly number[]> =>
    lab.door.evaluate(
      async (address) =>
        (await chrome.tabs.query({})).flatMap(({ id, url, pendingUrl }) =>
          id !== undefined && (url || pendingUrl)?.startsWith(address) ? [id] : [],
        ),
      shop.url,
    )
  await expect.poll(async () => (await idsOpen()).length).toBe(TABS)
  const ids = await idsOpen()
  /** Looked for now, and whenever something of a tab is written down. */
  const kinds = await lab.door.evaluate(
    (tabIds) =>
      new Promise<readonly string[]>((resolve) => {
        interface Kept {
          readonly view?: { readonly shown: readonly { readonly kind: string }[] }
        }
        const look = async (): Promise<void> => {
          const kept = await chrome.storage.session.get(tabIds.map((id) => `tab:${id}`))
          const said = (Object.values(kept) as readonly Kept[]).flatMap(({ view }) => view?.shown ?? [])
          if (said.length < tabIds.length) return
          chrome.storage.session.onChanged.removeListener(look)
          resolve(said.map(({ kind }) => kind))
        }
        chrome.storage.session.onChanged.addListener(look)
        void look()
      }),
    ids,
  )
  await lab.door.evaluate((tabIds) => chrome.tabs.remove([...tabIds]), ids)
  expect(kinds).toEqual(Array.from({ length: TABS }, () => 'confirmed'))
  expect(asked.filter((url) => url.startsWith('/v1/ranges/'))).toHaveLength(1)
  expect(asked.filter((url) => url.startsWith('/v1/certificates'))).toEqual([])
  await shop.close()
  await counted.close()
})

test('an extension that is renewed, or turned off and on, under an open page leaves one chip there, and it works', async ({
  register,
}) => {
  const lab = await openLab('open-roots')
  const shop = await serveShop()
  await lab.useRegisters(register.url)
  const page = await lab.context.newPage()
  await page.goto(shop.url)
  const chips = page.locator('proofmark-chip')
  for (const beginAnew of [lab.renew, lab.turnOffAndOn]) {
    await expect(chips.getByRole('button')).toHaveText('Valid for this product')
    // Tells the old chip from the new one.
    await chips.evaluate((host) => Reflect.set(host, 'isOld', true))
    await beginAnew()
    await expect
      .poll(() => chips.evaluateAll((hosts) => hosts.map((host) => (Reflect.get(host, 'isOld') ? 'old' : 'new'))))
      .toEqual(['new'])
  }
  await expect(chips.getByRole('button')).toHaveAccessibleName(/^Proofmark: /u)
  await chips.getByRole('button').click()
  await expect(page.locator('proofmark-card').getByRole('dialog')).toHaveCount(1)
  await page.evaluate(() => document.body.append('more'))
  await expect(chips).toHaveCount(1)
  await shop.close()
  await lab.close()
})
