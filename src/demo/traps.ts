/**
 * A page full of figures that are no certification: order and article numbers of sixteen digits, telephones, bar
 * codes, dates, prices, "3C数码" (consumer electronics), the FCC notice that every device carries, licences of the shop
 * itself. Nothing on it may be taken for a claim. The one sixteen-digit number in the shape of a CCC number has body
 * code 99, which no body has.
 */
import { html } from 'hono/html'
import type { Markup, Row } from './demo-page.ts'
import { alternatingTable, attributeList } from './structures.ts'

const ARTICLE: readonly Row[] = [
  ['品牌', '示例牌'],
  ['型号', 'EX-CB01'],
  ['货号', '2024990907123456'],
  ['商品编号', '1000201503040506'],
  ['条形码', '6900000000007'],
  ['上市时间', '2026-03-15'],
  ['适用类目', '3C数码配件'],
  ['线长', '1.5米'],
]

const ORDER: readonly Row[] = [
  ['订单编号', '2026112100914001'],
  ['运单号', '9912345678000012'],
  ['下单时间', '2026-11-21 09:14:00'],
  ['客服热线', '400-000-0000'],
  ['手机', '13800000000'],
  ['优惠价', '¥1299.00'],
]

export const traps: Markup = html`
${attributeList(ARTICLE)}
${alternatingTable(ORDER)}
<h2>商品说明</h2>
<p>示例商城 3C数码专场，全场三件八折。活动编号 20261111，满 2999 元减 300 元。</p>
<p>近 30 天售出 2025091500 件，好评率 99.8%。</p>
<p lang="en">This device complies with part 15 of the FCC Rules. Operation is subject to the following two conditions:
(1) this device may not cause harmful interference, and (2) this device must accept any interference received.</p>
<h2>关于店铺</h2>
<p class="note">示例商城荣誉证书编号：2023000000000000123；客服培训合格证书编号：20240101000000001。</p>
<p class="note">增值电信业务经营许可证：示例B2-99999999 · 备案号：示例ICP备99999999号 · 出版物经营许可证：示例字第999999号</p>`
