/** Pages and registers that are broken or hostile: nothing throws, hangs or accuses. */
import { castMember } from '../../src/open-registry/cast.ts'
import { expect, test } from './fixtures.ts'
import { type Handler, serve, servePages } from './servers.ts'

const { number } = castMember('power-bank').record

/** A plain product page that claims the demonstration power bank. */
const productPage = (extra = ''): string => `<!doctype html><html lang="zh-CN"><title>示例移动电源 EX-PB100</title>
<h1>示例牌 EX-PB100 移动电源</h1>
<table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${number}</td></tr></table>${extra}`

const MALFORMED_JSON_LD = [
  '{"@context":"https://schema.org","@type":"Product","name":"示例移动电源",',
  '[[[[[[[[',
  '{"@type":["Product"],"name":{"@value":17},"hasCertification":[null,3,{"certificationIdentification":{}}]}',
  '"just a string"',
]

/** Ten megabytes of words around one claim. */
const hugePage = (): string => {
  const paragraph = `<p>示例商品说明，第 1 段。${'示例文字，没有编号。'.repeat(40)}</p>\n`
  return productPage(paragraph.repeat(Math.ceil(10_000_000 / Buffer.byteLength(paragraph))))
}

/** Takes out whatever anybody else puts into the page, and counts. */
const JEALOUS = `<script>
window.removed = 0
new MutationObserver((records) => {
  for (const record of records) for (const node of record.addedNodes) {
    if (node.nodeType === 1 && node.hasAttribute('data-proofmark-host')) { node.remove(); window.removed++ }
  }
}).observe(document, { childList: true, subtree: true })
</script>`

test('malformed JSON-LD does not hide what the page says elsewhere', async ({ lab }) => {
  const scripts = MALFORMED_JSON_LD.map((text) => `<script type="application/ld+json">${text}</script>`).join('')
  const shop = await servePages({ '/': productPage(scripts) })
  const page = await lab.context.newPage()
  await page.goto(shop.url)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await shop.close()
})

test('a page of ten megabytes is read and stays alive', async ({ lab }) => {
  const shop = await servePages({ '/': hugePage() })
  const page = await lab.context.newPage()
  await page.goto(shop.url)
  await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(['cn-ccc confirmed'])
  expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(5000)
  await shop.close()
})

test('a page that takes our nodes out is not fought for ever', async ({ lab }) => {
  const shop = await servePages({ '/': productPage(JEALOUS) })
  const page = await lab.context.newPage()
  await page.goto(shop.url)
  await expect.poll(() => lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  const removed = (): Promise<number> => page.evaluate(() => (window as unknown as { removed: number }).removed)
  await expect.poll(removed).toBeGreaterThan(0)
  // It has given up when two looks, further apart than a page takes to settle, count the same.
  let before = -1
  const hasGivenUp = async (): Promise<boolean> => {
    const now = await removed()
    const isSame = now === before
    before = now
    return isSame
  }
  await expect.poll(hasGivenUp, { intervals: [2500], timeout: 30_000 }).toBe(true)
  expect(await removed()).toBeLessThanOrEqual(12)
  await shop.close()
})

const BAD_REGISTERS: Readonly<Record<string, Handler>> = {
  'answers with a web page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Sign in</h1>'),
  'answers 500': (_, response) => response.writeHead(500).end('{"title":"broken"}'),
  'answers with rubbish': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.alloc(5000, 0xfe)),
  'answers with JSON of another kind': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"certificates":[{"status":"revoked"}]}'),
  'cuts the connection': (_, response) => response.destroy(),
  'never answers': () => undefined,
}

for (const [name, handler] of Object.entries(BAD_REGISTERS)) {
  test(`a register that ${name} leaves the claim unchecked`, async ({ lab, shop }) => {
    const register = await serve(handler)
    await lab.useRegisters(register.url)
    const page = await lab.context.newPage()
    await page.goto(`${shop.url}/list/power-bank`)
    await expect.poll(() => lab.verdicts(page), { timeout: 40_000 }).toEqual(['cn-ccc unchecked'])
    await register.close()
  })
}

test.afterAll('the browser has noted no error', async ({ lab }) => {
  expect(await lab.errors()).toEqual([])
})
