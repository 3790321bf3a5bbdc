/** What a page claims in each of the structures that shops use, from the page to the claim. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/core/detect.ts'
import { anchorFor } from '../../src/page/anchor.ts'
import { readCloser } from '../../src/page/closer.ts'
import { readPage } from '../../src/page/read.ts'
import { schemes } from '../../src/schemes/index.ts'
import { pageOf } from './page-of.ts'

const read = (html: string) => {
  const document = pageOf(html)
  const passages = readCloser(document, readPage(document))
  const claims = detect(passages, schemes, { year: 2026 })
  return { document, passages, claims }
}
const numbersIn = (html: string): readonly string[] =>
  read(html)
    .claims.filter(({ raw }) => raw)
    .map(({ scheme, compact, raw }) => `${scheme} ${compact ?? raw}`)
const N = '2024000914000101'
const CCC = `cn-ccc ${N}`
const EPREL = 'eu-eprel 0914421'
const FCC = 'us-fcc 2DM0AEX100'

describe('a number is found', () => {
  it.each([
    [
      'in microdata',
      '<div itemscope itemtype="https://schema.org/Certification"><i itemprop="name">EPREL</i><i itemprop="certificationIdentification" content="0914421"></i></div>',
      EPREL,
    ],
    [
      'in RDFa',
      '<div typeof="schema:Certification"><i property="schema:name">EPREL</i><i property="schema:certificationIdentification" content="0914421"></i></div>',
      EPREL,
    ],
    ['as merchants write it', '<p data-certification="EC:EPREL:0914421">Lamp</p>', EPREL],
    [
      'in a property of the product',
      `<script type="application/ld+json">{"@type":"Product","additionalProperty":[{"name":"FCC ID","value":"2DM0A-EX100"}]}</script>`,
      FCC,
    ],
    ['in a glued pane, before a label with a figure', `<p>证书编号：${N}3C规格型号：EX-1证书状态：有效</p>`, CCC],
    [
      'in a pane split over elements',
      `<p>品牌：示例<b>证书</b>编号：20240009<i>14000101</i><b>3C规格</b>型号：EX-1</p>`,
      CCC,
    ],
    [
      'in a row under a heading',
      '<table><tr><th colspan="2">EPREL</th></tr><tr><td>Registration number</td><td>0914421</td></tr></table>',
      EPREL,
    ],
    [
      'below its label',
      `<table><tr><td>型号</td><td>3C证书编号</td></tr><tr><td>EX-1</td><td>${N}</td></tr></table>`,
      CCC,
    ],
    ['past a button', `<div><p>3C证书编号</p><button>复制</button><p>${N}</p></div>`, CCC],
    ['in data of an element', '<p data-fcc-id="2DM0A-EX100">Lamp</p>', FCC],
    ['in the parameter of an address', `<a href="https://register.example/q?certificateNumber=${N}">查看</a>`, CCC],
    ['in the path of an address', '<a href="https://eprel.ec.europa.eu/qr/0914421">Label</a>', EPREL],
    [
      "in the parameter of a register's address",
      '<a href="https://eprel.ec.europa.eu/q?registrationNumber=0914421">Label</a>',
      EPREL,
    ],
    [
      'in data of the page',
      `<script id="__NEXT_DATA__" type="application/json">{"props":[{"name":"3C证书编号","value":"${N}"}]}</script>`,
      CCC,
    ],
    ['in a program', `<script>window.__INIT_DATA__ = {"fccId":"2DM0A-EX100"}</script>`, FCC],
    ['full-width, in a pane', '<p>证书编号：２０２４０００９１４０００１０１品牌：示例型号：甲</p>', CCC],
    [
      'spaced and ridden with invisible marks, in a pane',
      '<p>品牌：示例证书编号：2024 00\u200b 0914 000101 型号：甲</p>',
      CCC,
    ],
  ])('%s', (_, html, number) => {
    expect(numbersIn(html)).toEqual([number])
  })

  it.each([
    ['a comment', `<!-- <li>3C证书编号：${N}</li> -->`],
    [
      'a template',
      `<template><li>3C证书编号：${N}</li></template><script type="text/template"><li data-cert-no="${N}">3C证书编号：${N}</li></script>`,
    ],
    [
      'the footer',
      `<footer><p data-cert-no="${N}">3C证书编号：${N}</p><i itemprop="hasCertification">CCC ${N}</i></footer>`,
    ],
    ['data on other products', `<script type="application/json">{"recommendItems":[{"3C证书编号":"${N}"}]}</script>`],
    [
      'data on several products',
      `<script type="application/json">[{"3C证书编号":"${N}"},{"3C证书编号":"2024000914000102"}]</script>`,
    ],
    ['an image that leads on', '<a href="/item/2"><img src="/3c-certified-2024000914000101.png"></a>'],
    ['papers of another kind, in a pane', `<p>品牌：示例教师资格证书编号：${N}型号：甲</p>`],
  ])('not in %s', (_, html) => {
    expect(read(html).claims).toEqual([])
  })
})

describe('a mark in a pane', () => {
  it('is claimed when the answer is yes, and not when it is no', () => {
    const named = (answer: string): readonly string[] =>
      read(`<p>颜色：红CCC强制性认证：${answer}材质：棉</p>`).claims.map(
        ({ scheme, strength }) => `${scheme} ${strength}`,
      )
    expect(named('是')).toEqual(['cn-ccc named'])
    expect(named('否')).toEqual([])
  })
})

describe('a chip', () => {
  it.each([
    ['a pane', `<p id="p">品牌：示例证书编号：${N}3C规格型号：EX-1</p>`],
    ['a parameter', `<p id="p"><a href="https://register.example/q?certificateNumber=${N}">查看</a></p>`],
    ['data of an element', `<p id="p"><span data-cert-no="${N}">查看</span></p>`],
  ])('has a place beside %s', (_, html) => {
    const { passages, claims, document } = read(html)
    expect(claims).toHaveLength(1)
    const [claim] = claims
    const passage = claim && passages[claim.passage]
    const anchor = passage && anchorFor(passage, claim)
    expect(anchor?.parent).toBe(document.getElementById('p'))
  })

  it('has none where the page shows nothing', () => {
    const { passages, claims } = read(`<script>f({"3C证书编号":"${N}"})</script>`)
    const [claim] = claims
    const passage = claim && passages[claim.passage]
    expect(passage && anchorFor(passage, claim)).toBeNull()
  })
})
