/** What cannot be a certificate number. */
import type { DemoPage } from '../demo-page.ts'
import { plan, record, zhOffer } from '../plan.ts'
import { attributeList, definitionList, offerList } from '../structures.ts'

/** One digit was lost in copying: fifteen instead of sixteen. */
const ONE_DIGIT_SHORT = record('power-bank').number.slice(0, -1)
/** The cast's licence with another last digit, which its own rule makes impossible; serial 0000 is never issued. */
const WRONG_CHECK_DIGIT = record('noodles').number.replace(/.$/u, '4')
/** An application number in shape, with a serial of zeros: it belongs to no file. */
const APPLICATION = 'A2025CCC0914-0000000'

export const oddNumberPages: readonly DemoPage[] = [
  plan({
    path: '/list/digit-missing',
    title: '示例牌 EX-PB110 移动电源 迷你款',
    lang: 'zh-CN',
    structure: '参数列表',
    shows: '编号少一位，不可能是证书编号',
    expected: [{ scheme: 'cn-ccc', number: ONE_DIGIT_SHORT, kind: 'malformed' }],
    offer: zhOffer('power-bank', '¥69.00'),
    specs: () =>
      attributeList([
        ['3C证书编号', ONE_DIGIT_SHORT],
        ['品牌', '示例牌'],
        ['型号', 'EX-PB110'],
      ]),
  }),
  plan({
    path: '/food/check-digit',
    title: '示例牌 红烧味方便面 杯装 130克',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '校验位不符，不可能是许可证编号',
    expected: [{ scheme: 'cn-sc', number: WRONG_CHECK_DIGIT, kind: 'malformed' }],
    offer: zhOffer('noodles', '¥6.50'),
    specs: () =>
      definitionList([
        ['品牌', '示例牌'],
        ['产品类别', '方便食品'],
        ['食品生产许可证编号', WRONG_CHECK_DIGIT],
      ]),
  }),
  plan({
    path: '/offer/application',
    title: '示例牌 EX-PB120 移动电源 定制款',
    lang: 'zh-CN',
    structure: '批发页：半角冒号，没有空格',
    shows: '写的是申请编号，不是证书编号',
    expected: [{ scheme: 'cn-ccc', number: APPLICATION, kind: 'lookalike' }],
    offer: zhOffer('power-bank', '¥45.00'),
    specs: () =>
      offerList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB120'],
        ['3C证书编号', APPLICATION],
      ]),
  }),
]
