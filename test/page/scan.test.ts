/** The quick scan finds what a full reading finds: every claim of every table, in every structure, among other things. */
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/cli/table.ts'
import { detect } from '../../src/core/detect.ts'
import { hintOf, sieveOf } from '../../src/core/hint.ts'
import type { Passage } from '../../src/core/words.ts'
import { type Place, readPage } from '../../src/page/read.ts'
import { scanPage } from '../../src/page/scan.ts'
import { schemes } from '../../src/schemes/index.ts'
import { fillFrame, fillShadow, pageOf } from './page-of.ts'

const sieve = sieveOf(hintOf(schemes))
const claimsIn = (passages: readonly Passage<Place>[]): readonly string[] =>
  detect(passages, schemes, { year: 2026 })
    .map(({ scheme, compact, raw, strength }) => `${scheme} ${compact ?? raw ?? ''} ${strength}`)
    .sort()
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')

/** One document for all: each is a window of its own, and heavy. */
const document = pageOf('<body></body>')
const FILLER = Array.from({ length: 6 }, (_, i) => `<div><p>颜色 ${i}</p><p>Size ${i}</p></div>`).join('')
const STRUCTURES: Readonly<Record<string, (label: string, text: string) => string>> = {
  'a table': (label, text) =>
    `<table><tr><td>Size</td><td>42</td></tr><tr><td>${label}</td><td>${text}</td></tr></table>`,
  'a big table': (label, text) =>
    `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(140)}<tr><td>${label}</td><td>${text}</td></tr></table>`,
  'a definition list': (label, text) => `<dl><dt>Size</dt><dd>42</dd><dt>${label}</dt><dd>${text}</dd></dl>`,
  'flat pairs in a crowd': (label, text) =>
    `<div>${'<p>x</p>'.repeat(20)}<p>${label}</p><p>${text}</p>${'<p>y</p>'.repeat(20)}</div>`,
  'nested pairs': (label, text) =>
    `<section><div><div><span>${label}</span></div><div><b>${text}</b></div></div></section>`,
  'one line': (label, text) => `<ul><li>Size: 42</li><li>${label}：${text}</li></ul>`,
  'an attribute': (label, text) => `<p><img alt="${label}：${text}"></p>`,
  'the body itself': (label, text) => `${label}：${text}`,
}

/** Of each table every so manieth row in each structure, another one in each; the words themselves are tried elsewhere. */
const EVERY = 4
const EVERY_OF_BIG = 12
const structures = Object.entries(STRUCTURES).map(([name, structure], nth) => [name, structure, nth] as const)

describe.each(structures)('in %s', (name, structure, nth) => {
  it.each(schemes.map(({ id }) => id))('claims of %s', (id) => {
    const rows = (readTable(id)?.sentences ?? []).filter(({ kind = 'body' }) => kind === 'body' || kind === 'row')
    const lost = rows.filter(({ text, label = '' }, i) => {
      if ((i + nth) % (name === 'a big table' ? EVERY_OF_BIG : EVERY) > 0) return false
      document.body.innerHTML = `${FILLER}${structure(escaped(label), escaped(text))}${FILLER}`
      return claimsIn(scanPage(document, sieve)).join() !== claimsIn(readPage(document)).join()
    })
    expect(lost.map(({ text, label }) => [label, text])).toEqual([])
  })
})

describe('what it reads', () => {
  it('leaves out what has nothing to do with a hint', () => {
    const document = pageOf(
      `<title>Lamp</title>${FILLER}<table><tr><td>FCC ID</td><td>2DM0A-EX100</td></tr></table>${FILLER}`,
    )
    expect(scanPage(document, sieve).map(({ text }) => text)).toEqual(['Lamp', 'FCC ID', '2DM0A-EX100'])
    expect(readPage(document).length).toBeGreaterThan(25)
  })
  it('reads nothing but title and structured data where nothing is hinted', () => {
    const document = pageOf(
      `<title>Lamp</title>${FILLER}<script type="application/ld+json">{"@type":"Product","hasCertification":{"@type":"Certification","name":"FCC","certificationIdentification":"2DM0AEX100"}}</script>`,
    )
    expect(scanPage(document, sieve).map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Lamp'],
      ['json-ld', 'FCC: 2DM0AEX100'],
    ])
  })
  it.each([
    ['<p>证书<b>编号</b>：2024000914000101</p>', 'cn-ccc 2024000914000101'],
    ['<p>3C<b>证</b>号：2024000914000101</p>', 'cn-ccc 2024000914000101'],
    ['<p><span>S</span>C10733019900005</p>', 'cn-sc SC10733019900005'],
    ['<p>FCC\n   ID: 2DM0A-EX100</p>', 'us-fcc 2DM0AEX100'],
  ])('sees through elements and white space: %s', (html, claim) => {
    const page = pageOf(`<body>${FILLER}${html}${FILLER}</body>`)
    expect(claimsIn(scanPage(page, sieve)).join()).toContain(claim)
  })
  it('is not led astray by scripts, styles and footers', () => {
    const document = pageOf(
      `<style>.fcc-id{}</style><script>var fcc = 'FCC ID'</script><footer>FCC ID: 2DM0A-EX100</footer>`,
    )
    expect(scanPage(document, sieve)).toEqual([])
  })
  it('keeps a label that stands in the part before', () => {
    const document = pageOf(
      `<div>${'<p>x</p>'.repeat(20)}<h3>FCC ID</h3><span>2DM0A-EX100</span>${'<p>y</p>'.repeat(20)}</div>`,
    )
    expect(claimsIn(scanPage(document, sieve))).toEqual(['us-fcc 2DM0AEX100 numbered-with-context'])
  })
  it.each([
    ['a shadow root', '<p>FCC ID: 2DM0A-EX100</p>', 1],
    ['an attribute in it', '<p><img alt="FCC ID: 2DM0A-EX100"></p>', 1],
    ['nothing in it', '<p>Size 42</p>', 0],
  ])('reads the part around a tree with a word in it, and no more: %s', (_, html, claims) => {
    const document = pageOf(`${FILLER}<section><x-a id="h"></x-a></section>${FILLER}${FILLER}`)
    fillShadow(document, 'h', html)
    const passages = scanPage(document, sieve)
    expect(claimsIn(passages)).toHaveLength(claims)
    expect(claimsIn(readPage(document))).toHaveLength(claims)
    expect(passages.length).toBeLessThan(25)
  })
  it('reads a shadow root within a frame, and a label outside for a value inside', () => {
    const document = pageOf(`${FILLER}<div><p>FCC ID</p><x-a id="h"></x-a></div>${FILLER}<iframe id="f"></iframe>`)
    fillShadow(document, 'h', '<p>2DM0A-EX100</p>')
    const inner = fillFrame(document, 'f', '<x-b id="g"></x-b>')
    fillShadow(inner, 'g', '<p>3C证书编号：2024000914000101</p>')
    expect(claimsIn(scanPage(document, sieve))).toEqual(claimsIn(readPage(document)))
    expect(claimsIn(scanPage(document, sieve))).toContain('cn-ccc 2024000914000101 numbered-with-context')
  })
})
