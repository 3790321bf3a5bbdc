/** The quick scan finds what a full reading finds: every claim of every table, in every structure, among other things. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/cli/table.ts'
import { detect } from '../../src/core/detect.ts'
import { glanceOf, SHOP_WORDS, sieveOfGlance } from '../../src/core/glance.ts'
import { hintOf, wordsOf } from '../../src/core/hint.ts'
import { makeSieve } from '../../src/core/sieve.ts'
import type { Passage } from '../../src/core/words.ts'
import { parametersOf } from '../../src/page/addresses.ts'
import { glanceSteps } from '../../src/page/glance.ts'
import { NAME_WORDS } from '../../src/page/hits-attributes.ts'
import { type Place, readPage } from '../../src/page/read.ts'
import { lookFor, scanPage } from '../../src/page/scan.ts'
import { atOnce } from '../../src/page/steps.ts'
import { schemes } from '../../src/schemes/index.ts'
import { byId, closePage, fillFrame, fillShadow, pageOf } from './page-of.ts'

const sieve = lookFor(hintOf(schemes))
const GLANCE = glanceOf([...schemes.flatMap(wordsOf), ...SHOP_WORDS])
const claimsIn = (passages: readonly Passage<Place>[]): readonly string[] =>
  detect(passages, schemes, { year: 2026 })
    .map(({ scheme, compact, raw, strength }) => `${scheme} ${compact ?? raw ?? ''} ${strength}`)
    .sort()
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')

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
/** Rows of one page, far enough from one another that none is read for another's sake. */
const TOGETHER = 6
/** Schemes that share a document: each is heavy, and keeps what stood in it. */
const GROUP = 20
const groups = Object.entries(STRUCTURES).flatMap(([name, structure], nth) =>
  Array.from({ length: Math.ceil(schemes.length / GROUP) }, (_, i) => ({
    title: `${name}, ${schemes[i * GROUP]?.id} on`,
    every: name === 'a big table' ? EVERY_OF_BIG : EVERY,
    ids: schemes.slice(i * GROUP, (i + 1) * GROUP).map(({ id }) => id),
    structure,
    nth,
  })),
)

it.each(groups)('every claim in $title', async ({ ids, every, structure, nth }) => {
  const document = pageOf('<body></body>')
  const look = sieveOfGlance(GLANCE)
  const lost: string[] = []
  for (const id of ids) {
    const rows = (readTable(id)?.sentences ?? []).filter(
      ({ kind = 'body' }, i) => (kind === 'body' || kind === 'row') && (i + nth) % every === 0,
    )
    for (let from = 0; from < rows.length; from += TOGETHER) {
      const html = rows
        .slice(from, from + TOGETHER)
        .map(({ text, label = '' }) => structure(escaped(label), escaped(text)))
      document.body.innerHTML = `${FILLER}${html.join(FILLER)}${FILLER}`
      const all = claimsIn(readPage(document))
      if (claimsIn(scanPage(document, sieve)).join() !== all.join()) lost.push(`scan: ${html.join('\n')}`)
      if (all.length > 0 && !atOnce(glanceSteps(document, look))) lost.push(`glance: ${html.join('\n')}`)
    }
  }
  await closePage(document)
  expect(lost).toEqual([])
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
  it.each([
    ['a blank between', '<p>FCC ID</p><p></p><hr><p>2DM0A-EX100</p>'],
    ['a button between', '<p>FCC ID</p><button>Copy</button><p>2DM0A-EX100</p>'],
    ['the value in an attribute of a blank', '<p>FCC ID</p><p title="2DM0A-EX100"></p>'],
    ['a label that ends a list', '<dl><dt>Size</dt><dd>42</dd><dt>FCC ID</dt></dl><p>2DM0A-EX100</p>'],
    [
      'a cell that names its label',
      `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(140)}<tr><td data-th="FCC ID">2DM0A-EX100</td></tr></table>`,
    ],
    ['a number by the name of its attribute', '<p data-fcc-id="2DM0A-EX100">x</p>'],
    ['a number by the name of its parameter', '<a href="/detail?fccId=2DM0A-EX100">x</a>'],
    ['a mark by the name of a file', '<img src="/img/energy-star-certified.png">'],
  ])('reads as the whole page is read: %s', (_, html) => {
    const crowd = '<p>x</p>'.repeat(20)
    const document = pageOf(`<div>${crowd}${html}${crowd}</div>`)
    const claims = claimsIn(scanPage(document, sieve))
    expect(claims).toEqual(claimsIn(readPage(document)))
    expect(claims).not.toEqual([])
  })
  it('reads on only behind what may be a label, and of what stands before only the end', () => {
    const before = '<table><tr><td>Size</td><td>42</td></tr><tr><td>Colour</td><td>red</td></tr></table>'
    const document = pageOf(`${before}<p>FCC ID: 2DM0A-EX100</p><p>after</p>`)
    expect(scanPage(document, sieve).map(({ text }) => text)).toEqual(['red', 'FCC ID: 2DM0A-EX100'])
  })
  it.each([
    ['<p>FCC ID: 2DM0A-EX100</p>', true],
    ['<img alt="Leaping Bunny certified">', true],
    ['<p title="3C证书编号">1</p>', true],
    ['<a href="https://example.com/?certNumber=1">x</a>', true],
    ['<p>Size 42</p><p>Free returns within 30 days</p>', false],
    ['<footer>增值电信业务经营许可证 证书编号</footer>', false],
    ['<script>var fcc = "FCC ID"</script>', false],
    ['<script type="application/ld+json">{"hasCertification":"CE"}</script>', true],
  ])('glances at %s: %j', (html, worth) => {
    expect(atOnce(glanceSteps(pageOf(html), sieveOfGlance(GLANCE)))).toBe(worth)
  })
  it('finds a badge that stands in a shadow root alone', () => {
    const document = pageOf('<p>Lamp</p><div id="host"></div>')
    const look = sieveOfGlance(GLANCE)
    fillShadow(document, 'host', '<p>Lamp</p>')
    expect(atOnce(glanceSteps(document, look))).toBe(false)
    byId(document, 'host').shadowRoot?.append(document.createElement('proof-mark'))
    expect(atOnce(glanceSteps(document, look))).toBe(true)
  })
  it('glances into frames and shadow roots', () => {
    const document = pageOf('<x-a id="h"></x-a><iframe id="f"></iframe>')
    const look = sieveOfGlance(GLANCE)
    expect(atOnce(glanceSteps(document, look))).toBe(false)
    const inner = fillFrame(document, 'f', '<x-b id="g"></x-b>')
    expect(atOnce(glanceSteps(document, look))).toBe(false)
    fillShadow(inner, 'g', '<p>3C证书编号：2024000914000101</p>')
    expect(atOnce(glanceSteps(document, look))).toBe(true)
  })
})

const NAME_PARTS =
  'cert certificate Cert no No number code id licence license fcc Eprel oeko gots fsc 510k ccc 3c homologation approval registration Registro sertifikat zertifikat lizenz product x'.split(
    ' ',
  )
const parameterName = fc
  .array(fc.tuple(fc.constantFrom(...NAME_PARTS), fc.constantFrom('', '-', '_', '.')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join('').slice(0, 40))
it('looks closer at every address with the name of a certificate number in it', () => {
  const names = makeSieve([NAME_WORDS])
  fc.assert(
    fc.property(parameterName, (name) => {
      const address = `/detail?${name}=1`
      expect(parametersOf(address).size === 0 || names.has(address)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
