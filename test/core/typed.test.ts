import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCatalogue } from '../../src/core/catalogue.ts'
import { claimsInLink } from '../../src/core/number-links.ts'
import { claimsInText, whyNoNumber } from '../../src/core/typed.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'

const TODAY = '2026-11-22'
const catalogue = makeCatalogue(schemes, abouts)
const NUMBER = '2020000907000001'
const found = (text: string) => claimsInText(text, catalogue, TODAY).map(({ scheme, raw }) => `${scheme} ${raw}`)

describe('a number in a link', () => {
  test.each([
    ['the page of a certificate', `https://any.example/c/cn-ccc/${NUMBER}`, [`cn-ccc ${NUMBER}`]],
    [
      'behind a path, escaped',
      `https://any.example/x/c/cn-ccc/2020%2000%200907%20000001?a=b#c`,
      ['cn-ccc 2020 00 0907 000001'],
    ],
    ["a badge's picture", `https://any.example/badge/cn-ccc/${NUMBER}.svg`, [`cn-ccc ${NUMBER}`]],
    ['the interface', `https://any.example/v1/certificates/cn-ccc/${NUMBER}`, [`cn-ccc ${NUMBER}`]],
    [
      'an official page, in the query',
      'https://www.oeko-tex.com/en/detail?number=12.HAA.34567',
      ['oeko-tex 12.HAA.34567'],
    ],
    [
      'the code on an energy label',
      'https://www.energylabel.com.cn/label?productId=0123&productTypeCode=07&tenantId=1&isOld=0',
      ['cn-cel productId=0123&productTypeCode=07&tenantId=1&isOld=0'],
    ],
    [
      'the code on a water label',
      'http://waterlabel.org.cn/?productId=0123&productTypeCode=03&tenantId=2&isOld=1#top',
      ['cn-wel productId=0123&productTypeCode=03&tenantId=2&isOld=1'],
    ],
    ['the same elsewhere', 'https://shop.example/?productId=0123&productTypeCode=07&tenantId=1&isOld=0', []],
    ['a part of it', 'https://www.energylabel.com.cn/label?productId=0123&productTypeCode=07', []],
    ['a code of somebody else on a label', 'https://bbqk.com/0123', []],
    ['an unknown scheme', `https://any.example/c/nobody/${NUMBER}`, []],
    ['one digit too few', `https://any.example/c/cn-ccc/${NUMBER.slice(1)}`, []],
    ['a shop', `https://shop.example/item/${NUMBER}?id=${NUMBER}`, []],
    ['no web address', `javascript:alert(${NUMBER})`, []],
    ['broken escapes', 'https://any.example/c/cn-ccc/%E0%A4%A', []],
  ])('%s', (_, address, claims) => {
    expect(claimsInLink(address, catalogue, TODAY).map(({ scheme, raw }) => `${scheme} ${raw}`)).toEqual(claims)
  })

  test('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(Array.isArray(claimsInLink(address, catalogue, TODAY))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a text', () => {
  test('alone, with its label in a sentence, on one of several lines', () => {
    expect(found(` ${NUMBER} `)).toContain(`cn-ccc ${NUMBER}`)
    expect(found('2020 0009 0700 0001')).toContain(`cn-ccc ${NUMBER}`)
    expect(found(`本品 3C证书编号：${NUMBER}，请放心`)).toEqual([`cn-ccc ${NUMBER}`])
    expect(found(`Model EX-1\nCCC certificate no. ${NUMBER}`)).toEqual([`cn-ccc ${NUMBER}`])
  })
  test('of words alone, or with a number of another label, holds none', () => {
    expect(found('CCC certified')).toEqual([])
    expect(found(`订单编号：${NUMBER} 已发货`)).toEqual([])
  })
})

test.each([
  ['https://shop.example/123456', 'link'],
  ['Ökologisch', 'no-digits'],
  ['A-12', 'too-short'],
  ['A-123', 'other'],
  ['6901234567892', 'barcode'],
  ['6901234567893', 'other'],
  [`x${'1'.repeat(59)}`, 'other'],
  [`x${'1'.repeat(60)}`, 'too-long'],
] as const)('why "%s" is no number: %s', (text, why) => {
  expect(whyNoNumber(text)).toBe(why)
})
