/**
 * A form answers with its field where one is named as a property is, in the world of our scripts as well: nothing that a
 * page can name so may stop them, or change what they see.
 */
import path from 'node:path'
import { build } from 'vite'
import { expect, test } from './badge-lab.ts'

const PLACE = 'https://fields.example/'
/** What names may take; a walk that never ends is ended then. */
const MAX_MS = 3_000
/** Named at once; where they make a difference each is tried by itself. */
const AT_ONCE = 4
const FIELDS = '<i class="fields"></i>'
const resultOf = (n: number): string =>
  `<form class="result"><a href="/${n}">示例牌 移动电源 ${n} 号</a><img alt="CCC 202001010100001${n}"><p>FCC ID: 2AXYZ-B${n}</p>${FIELDS}</form>`
/** Forms around what is read, as what is read, and as results; the field of one stands elsewhere. */
const PAGE = `<!doctype html><html lang="zh-CN"><title>示例移动电源 EX-PB100</title>
<form class="item" title="3C证书编号：2020010101000001" itemscope itemtype="https://schema.org/Product">${FIELDS}
型号：EX-PB100
<h1 itemprop="name">示例牌 EX-PB100 移动电源</h1>
<table><tr><th>产品名称</th><td>移动电源</td></tr><tr><th>3C证书编号</th><td>2020010101000001</td></tr></table>
<dl><dt>FCC ID</dt><dd>2AXYZ-A1</dd></dl>
<div><span>证书编号</span><span>2020010101000002</span></div>
</form>
<section>${resultOf(1)}${resultOf(2)}</section>
<form style="background:url(https://register.example/badge/cn-ccc/2024000914000101.svg)" aria-label="Proofmark verified">${FIELDS}</form>
<form role="contentinfo">FCC ID: 2AXYZ-C1${FIELDS}</form>
<form data-proofmark-host>FCC ID: 2AXYZ-C2${FIELDS}</form>
<p>FCC ID:</p><form id="apart">2AXYZ-D1</form><i class="fields" data-form="apart"></i>
<form itemprop="hasCertification" itemscope itemtype="https://schema.org/Certification"><b itemprop="name">CE</b>${FIELDS}</form>
</html>`

const bundle = async (): Promise<string> => {
  const lib = { entry: path.join(import.meta.dirname, 'fields-entry.ts'), formats: ['iife' as const], name: 'fields' }
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } })
  const files = [built].flat().flatMap((output) => ('output' in output ? output.output : []))
  const [code = ''] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  return `${code}\nglobalThis.fields = fields`
}

test('a field may bear any name', async ({ page }) => {
  const script = await bundle()
  await page.route(PLACE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }))
  await page.goto(PLACE)
  // A world of our own beside the page's, as content scripts have it.
  const cdp = await page.context().newCDPSession(page)
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const run = async (expression: string): Promise<unknown> => {
    const late = Promise.withResolvers<undefined>()
    const timer = setTimeout(() => {
      void cdp.send('Runtime.terminateExecution')
      late.resolve(undefined)
    }, MAX_MS)
    const order = { expression, contextId, awaitPromise: true, returnByValue: true }
    const done = await Promise.race([cdp.send('Runtime.evaluate', order), late.promise])
    clearTimeout(timer)
    return done ? (done.exceptionDetails?.exception?.description ?? done.result.value) : 'has no end'
  }
  const lookWith = (names: readonly string[]): Promise<unknown> => run(`fields.lookWith(${JSON.stringify(names)})`)

  await run(script)
  const names = (await run('fields.names()')) as readonly string[]
  expect(names).toEqual(expect.arrayContaining(['action', 'lang', 'children', 'parentNode', 'addEventListener']))
  const plain = await lookWith(['one', 'two', 'three', 'four'])
  for (const found of ['A1', 'A3', 'A4', 'B1', 'B2', 'D1', 'Proofmark verified', '2024000914000101'])
    expect(plain).toContain(found)
  const broken: Record<string, unknown> = {}
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE)
    if ((await lookWith(some)) === plain) continue
    broken[some.join()] = 'together'
    for (const name of some) {
      const said = await lookWith([name, 'two', 'three', 'four'])
      if (said !== plain) broken[name] = said
    }
  }
  expect(broken).toEqual({})
})
