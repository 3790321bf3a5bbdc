/** In force; whether it covers this product cannot be told. */
import type { DemoPage } from '../demo-page.ts'
import { expectCast, plan, record, zhOffer } from '../plan.ts'
import { definitionList, groupedTable } from '../structures.ts'

export const genuinePages: readonly DemoPage[] = [
  plan({
    path: '/table/rice-cooker',
    title: '示例牌 EX-RC40 电饭煲 4升',
    lang: 'zh-CN',
    structure: '分组参数表，组名横跨全表',
    shows: '证书有效；登记没有列出型号',
    expected: [expectCast('rice-cooker-no-models')],
    offer: zhOffer('cooker', '¥199.00'),
    specs: () =>
      groupedTable([
        {
          head: '主体',
          rows: [
            ['品牌', '示例牌'],
            ['型号', 'EX-RC40'],
            ['容量', '4升'],
          ],
        },
        { head: 'CCC认证', rows: [['CCC认证编号', record('rice-cooker-no-models').number]] },
      ]),
  }),
  plan({
    path: '/food/noodles-other-producer',
    title: '示例谷物 米线 袋装 85克×5',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '许可真实有效，但页面写的是另一家生产者：不能说它覆盖本商品',
    expected: [expectCast('noodles', 'genuine')],
    offer: zhOffer('noodles', '¥15.90'),
    specs: () =>
      definitionList([
        ['品牌', '示例谷物'],
        ['生产企业', '示例面业（广州）有限公司'],
        ['产品类别', '其他方便食品'],
        ['食品生产许可证编号', record('noodles').number],
      ]),
  }),
]
