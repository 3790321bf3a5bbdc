/** Two numbers for one product, or two registers of different opinion. */
import type { DemoPage } from '../demo-page.ts'
import { expectCast, plan, record, zhOffer } from '../plan.ts'
import { alternatingTable, definitionList } from '../structures.ts'

export const conflictPages: readonly DemoPage[] = [
  plan({
    path: '/table/washer',
    title: '示例牌 滚筒洗衣机 10公斤',
    lang: 'zh-CN',
    structure: '参数表：一行两对名值，两处写了编号',
    shows: '同一件商品写了两个不同的编号，都有效',
    expected: [expectCast('washer-first-number'), expectCast('washer-second-number')],
    offer: zhOffer('washer', '¥1899.00'),
    specs: () =>
      alternatingTable([
        ['品牌', '示例牌'],
        ['CCC证书编号', record('washer-first-number').number],
        ['洗涤容量', '10公斤'],
        ['3C认证编号', record('washer-second-number').number],
      ]),
  }),
  plan({
    path: '/definitions/range-hood',
    title: '示例牌 EX-RH70 吸油烟机 侧吸式',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '一个登记说有效，另一个说暂停',
    expected: [expectCast('range-hood', 'conflict')],
    offer: zhOffer('range-hood', '¥1299.00'),
    specs: () =>
      definitionList([
        ['品牌', '示例牌'],
        ['型号', 'EX-RH70'],
        ['3C证书编号', record('range-hood').number],
        ['排风量', '20立方米/分钟'],
      ]),
  }),
]
