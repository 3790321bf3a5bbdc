/** What is said of the listing itself: an official notice names it, or the law asks for a mark that it does not show. */
import { html } from 'hono/html'
import type { DemoPage } from '../demo-page.ts'
import { enOffer, expectCast, expectNamed, plan, RECALLED, record, zhOffer } from '../plan.ts'
import { attributeList, definitionList, jsonLd } from '../structures.ts'

/** GS1 keeps the prefix 952 for demonstrations; the notice knows the kettle by this number alone. */
const KETTLE_GTIN = '9520000000172'

export const listingPages: readonly DemoPage[] = [
  plan({
    path: '/recall/power-bank',
    title: '示例牌 EX-PB200R 移动电源 自带线款',
    lang: 'zh-CN',
    structure: '参数列表；认证一栏没有编号',
    shows: '示例召回通报点名了这个品牌和型号',
    expected: [RECALLED, expectNamed('cn-ccc')],
    offer: zhOffer('power-bank', '¥109.00'),
    specs: () =>
      attributeList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB200R'],
        ['3C认证', '已认证'],
        ['电池容量', '20000毫安'],
      ]),
  }),
  plan({
    path: '/recall/kettle-by-barcode',
    title: 'Example Brand Electric Kettle 1.7 l, steel',
    lang: 'en',
    structure: 'JSON-LD with a barcode; no mark anywhere',
    shows: 'an example risk notice knows this product by its barcode',
    expected: [RECALLED],
    offer: enOffer('kettle', '$27.90'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Example Brand Electric Kettle 1.7 l, steel',
        gtin13: KETTLE_GTIN,
        offers: { '@type': 'Offer', price: '27.90', priceCurrency: 'USD' },
      })}<h2>About this item</h2><p>Boils an example litre in three example minutes.</p>`,
  }),
  plan({
    path: '/recall/near-miss',
    title: '示例牌 EX-PB100 移动电源 旅行款',
    lang: 'zh-CN',
    structure: '名值列表（dl），正文提到被召回的型号',
    shows: '型号与被召回的只差一位：不是同一型号，不能说它被召回',
    expected: [expectCast('power-bank')],
    offer: zhOffer('power-bank', '¥125.00'),
    specs: () =>
      html`${definitionList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB100'],
        ['3C证书编号', record('power-bank').number],
      ])}<p>与召回通报里的 EX-PB1000、EX-PB200R 不是同一型号。</p>`,
  }),
  plan({
    path: '/list/power-bank-without-mark',
    title: '示例牌 EX-PB160 移动电源 5000毫安 口袋款',
    lang: 'zh-CN',
    structure: '参数列表，没有认证一栏',
    shows: '这类商品依法应有认证，本页没有写',
    expected: [expectNamed('cn-ccc', 'expected')],
    offer: zhOffer('power-bank', '¥59.00'),
    specs: () =>
      attributeList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB160'],
        ['电池容量', '5000毫安'],
        ['颜色分类', '浅灰'],
      ]),
  }),
]
