// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { GATHER_LIMITS } from '../../src/core/gathered.ts'
import { gather, pathOf } from '../../src/page/gather.ts'
import { readGathered } from '../../src/shell/gathered.ts'

const NUMBER = '2020000907123456'
const show = (body: string): void => {
  document.title = 'Example'
  document.documentElement.lang = 'zh-CN'
  document.body.innerHTML = body
}

test('the number is found however it is printed, and what stands around it comes along', () => {
  show(`<h1>Heater</h1><p>Nothing</p><table><tr><th>3C</th><td>2020 0009 0712 3456</td></tr></table>`)
  const found = gather(document, { number: NUMBER }, [])
  expect(found.passages[0]).toMatchObject({ text: '2020 0009 0712 3456', label: '3C' })
  expect(found.passages[0]?.path).toMatch(/^html > body > table .* td$/u)
  expect(found.fragment?.markup).toContain('2020 0009 0712 3456')
  expect(found.language).toBe('zh-CN')
  expect(readGathered(structuredClone(found))).toBeDefined()
})

test('nothing that was typed, runs, or is ours comes along, and no address says who asked', () => {
  show(`<div id="a"><p>${NUMBER}</p><input value="typed"><textarea>typed</textarea><script>runs()</script>
<proofmark-chip data-proofmark-host>ours</proofmark-chip>
<a href="https://shop.example/p?user=me" onclick="runs()" style="x">go</a></div>`)
  const markup = gather(document, { number: NUMBER }, []).fragment?.markup ?? ''
  expect(markup).toContain('href="https://shop.example/p"')
  expect(markup).not.toMatch(/typed|runs|ours|user=me|style/u)
})

test.each([
  ['without the number', { number: '9'.repeat(16) }],
  ['with nothing asked for', {}],
])('%s there is no fragment and no place', (_case, task) => {
  show(`<h1>Heater</h1><p>${NUMBER}</p>`)
  const found = gather(document, task, [])
  expect(found.fragment).toBeUndefined()
  expect(found.region).toBeUndefined()
})

test('a long page stays within what the background takes', () => {
  show(`<h1>${'t'.repeat(2_000)}</h1>${`<p>${NUMBER} ${'x'.repeat(3_000)}</p>`.repeat(60)}
<script type="application/ld+json">{"@type":"Product","x":"${'y'.repeat(30_000)}"}</script>`)
  const found = gather(document, { number: NUMBER }, [])
  expect(found.passages).toHaveLength(GATHER_LIMITS.passages)
  expect(found.jsonLd[0]).toHaveLength(GATHER_LIMITS.jsonLdText)
  expect(found.fragment?.markup.length).toBeLessThanOrEqual(GATHER_LIMITS.fragment)
  expect(readGathered(structuredClone(found))).toBeDefined()
})

test('a path leads there by tags and places alone', () => {
  show('<div class="x"><p>1</p><p id="evil\'name">2</p></div>')
  const [, second] = document.querySelectorAll('p')
  expect(second && pathOf(second)).toBe('html > body > div > p:nth-of-type(2)')
  expect(document.querySelector(second ? pathOf(second) : 'x')).toBe(second)
})
