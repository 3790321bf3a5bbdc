import { describe, expect, it } from 'vitest'
import { readData } from '../../src/page/data.ts'
import { pageOf } from './page-of.ts'

const dataOf = (html: string): readonly string[] =>
  readData(pageOf(html)).map(({ kind, label = '', text }) => `${kind}|${label}|${text}`)

const PRODUCT = 'itemscope itemtype="https://schema.org/Product"'
const CERTIFICATION = 'itemscope itemtype="https://schema.org/Certification"'

describe('microdata', () => {
  it.each([
    [
      'a certification of a product, its issuer an item of its own',
      `<div ${PRODUCT}><h1 itemprop="name">Lamp</h1><div itemprop="hasCertification" ${CERTIFICATION}>
        <span itemprop="name">EPREL</span> no. <b itemprop="certificationIdentification">0914421</b>
        <span itemprop="issuedBy" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">European Commission</i></span>
      </div></div>`,
      ['json-ld|EPREL European Commission|EPREL: 0914421'],
    ],
    [
      'in meta and data, with a code for a term',
      `<div ${PRODUCT}><div itemprop="hasCertification" ${CERTIFICATION}><meta itemprop="name" content="FCC">
        <span itemprop="certificationIdentification" itemscope><data itemprop="termCode" value="2DM0A-EX100">see label</data></span></div></div>`,
      ['json-ld|FCC|FCC: 2DM0A-EX100'],
    ],
    [
      'the address alone',
      `<div ${CERTIFICATION}><a itemprop="url" href="https://eprel.ec.europa.eu/qr/0914421">Label</a></div>`,
      ['json-ld||https://eprel.ec.europa.eu/qr/0914421'],
    ],
    [
      'without a type, as words',
      `<p ${PRODUCT}><span itemprop="hasCertification"> FSC \n C000101 </span></p>`,
      ['json-ld|FSC C000101|FSC C000101'],
    ],
    [
      'a number straight on the product',
      `<p ${PRODUCT}><b itemprop="name">Lamp</b><meta itemprop="certificationIdentification" content="2024000914000101"></p>`,
      ['json-ld||2024000914000101'],
    ],
    [
      'as merchants write it',
      `<p ${PRODUCT}><meta itemprop="certification" content="EC:EPREL:0914421"></p>`,
      ['json-ld|EPREL EC|EPREL: 0914421'],
    ],
    [
      'other products, and the site itself',
      `<div ${PRODUCT}><div itemprop="isRelatedTo" ${PRODUCT}><i itemprop="hasCertification">FSC C000102</i></div></div>
       <footer><i itemprop="hasCertification">FSC C000103</i></footer>`,
      [],
    ],
    [
      'a comment and a template',
      `<!-- <i itemprop="hasCertification">FSC 1</i> --><template><i itemprop="hasCertification">FSC 2</i></template>`,
      [],
    ],
    ['nothing in it', `<div ${CERTIFICATION}></div><i itemprop="hasCertification"></i>`, []],
  ])('%s', (_, html, lines) => {
    expect(dataOf(html)).toEqual(lines)
  })

  it('is capped in items, properties and words, and never throws', () => {
    const many = `<i itemprop="hasCertification">FSC 1</i>`.repeat(100)
    expect(dataOf(many)).toHaveLength(30)
    expect(dataOf(`<i itemprop="hasCertification">${'x1'.repeat(500)}</i>`)[0]).toHaveLength('json-ld||'.length + 600)
    const late = (before: number): number =>
      dataOf(`${'<b itemprop="x"></b>'.repeat(before)}<i itemprop="hasCertification">A 1</i>`).length
    expect([late(2_999), late(3_000)]).toEqual([1, 0])
    const nested = '<div itemprop="hasCertification" itemscope>'.repeat(400)
    expect(dataOf(`${nested}<b itemprop="name">A 1</b>`).length).toBeLessThanOrEqual(30)
  })
})

describe('RDFa', () => {
  it.each([
    [
      'with a prefix',
      `<div typeof="schema:Product"><div property="schema:hasCertification" typeof="schema:Certification">
        <span property="schema:name">GOTS</span><span property="schema:certificationIdentification" content="CU 000000"></span>
        <div property="schema:issuedBy" typeof="schema:Organization"><span property="schema:name">Example Certifier</span></div></div></div>`,
      ['json-ld|GOTS Example Certifier|GOTS: CU 000000'],
    ],
    [
      'with a vocabulary, or full names, or a resource',
      `<div vocab="https://schema.org/" typeof="Product"><p rel="hasCertification"><span typeof="https://schema.org/Certification" resource="https://eprel.ec.europa.eu/qr/0914421"></span></p></div>`,
      ['json-ld||https://eprel.ec.europa.eu/qr/0914421'],
    ],
    ['no certification', '<p typeof="Product"><span property="name">Certification 5</span></p>', []],
  ])('%s', (_, html, lines) => {
    expect(dataOf(html)).toEqual(lines)
  })
})

describe('properties in JSON-LD', () => {
  it('are rows where the name is that of a certificate', () => {
    const data = {
      '@type': 'Product',
      additionalProperty: [
        { '@type': 'PropertyValue', name: '3C证书编号', value: '2024000914000101' },
        { '@type': 'PropertyValue', name: 'Weight', value: '1200 g' },
        { '@type': 'PropertyValue', name: 'EPREL', value: 914421 },
        { '@type': 'PropertyValue', name: 'FCC certified', value: 'yes' },
      ],
      isRelatedTo: { additionalProperty: { name: 'FCC ID', value: '2DM0A-EX100' } },
    }
    expect(dataOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      'row|3C证书编号|2024000914000101',
      'row|EPREL|914421',
    ])
  })
})
