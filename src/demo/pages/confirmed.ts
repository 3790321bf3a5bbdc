/** In force, and for this very product. */
import { html } from 'hono/html'
import { badge } from '../badge.ts'
import type { DemoPage } from '../demo-page.ts'
import { enOffer, expectCast, fromCertificate, plan, record, zhOffer } from '../plan.ts'
import { attributeList, definitionList, detailTable } from '../structures.ts'

export const confirmedPages: readonly DemoPage[] = [
  plan({
    path: '/list/power-bank',
    title: '示例牌 EX-PB100 移动电源 10000毫安 22.5W快充',
    lang: 'zh-CN',
    structure: '参数列表，完整值在 title 属性里',
    shows: '证书有效，型号相符',
    expected: [expectCast('power-bank')],
    offer: zhOffer('power-bank', '¥129.00'),
    specs: () =>
      attributeList([
        ...fromCertificate('power-bank', 'EX-PB100'),
        ['品牌', '示例牌'],
        ['型号', 'EX-PB100'],
        ['颜色分类', '雾白'],
      ]),
  }),
  plan({
    path: '/details/speaker',
    title: 'Example Brand EX-SPK1 Portable Bluetooth Speaker',
    lang: 'en',
    structure: 'detail table with direction marks between label and value',
    shows: 'an FCC ID in force, for this very model',
    expected: [expectCast('speaker')],
    offer: enOffer('speaker', '$39.99'),
    specs: () =>
      detailTable([
        ['Brand', 'Example Brand'],
        ['Manufacturer', 'Example Devices Ltd'],
        ['Item model number', 'EX-SPK1'],
        ['Product dimensions', '8 x 8 x 16 cm; 540 grams'],
        ['FCC ID', record('speaker').number],
        ['Date first available', '8 April 2025'],
      ]),
  }),
  plan({
    path: '/food/noodles',
    title: '示例牌 酸辣粉 桶装 110克×12',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '食品生产许可：生产者与类别都相符',
    expected: [expectCast('noodles')],
    offer: zhOffer('noodles', '¥42.00'),
    specs: () =>
      definitionList([
        ['品牌', '示例牌'],
        ['生产企业', record('noodles').holder ?? ''],
        ['产品类别', '其他方便食品'],
        ['食品生产许可证编号', record('noodles').number],
        ['保质期', '180天'],
      ]),
  }),
  plan({
    path: '/badge/power-bank',
    title: '示例牌 EX-PB100 移动电源 标识演示',
    lang: 'zh-CN',
    structure: '商家嵌入的标识 <proof-mark> 与名值列表',
    shows: '页面上的标识；结论仍由扩展独立得出',
    expected: [expectCast('power-bank')],
    badges: [{ scheme: 'cn-ccc', kind: 'badge-genuine' }],
    offer: zhOffer('power-bank', '¥129.00'),
    specs: (context) =>
      html`${definitionList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB100'],
        ['生产企业', record('power-bank').holder ?? ''],
        ['3C证书编号', record('power-bank').number],
      ])}${badge(record('power-bank'), context)}`,
  }),
]
