/**
 * A page of search results, as large shops build it: of what is certified nothing is printed, the numbers stand in
 * attributes of the results alone. So nothing is read here until a person asks for it.
 */
import { html } from 'hono/html'
import type { Markup } from './demo-page.ts'
import { type PictureName, picture } from './pictures.ts'
import { record } from './plan.ts'

interface Result {
  readonly picture: PictureName
  readonly title: string
  readonly price: string
  /** Name in the cast. */
  readonly certificate?: string
}

export const SEARCH_PATH = '/search'
export const SEARCH_TITLE = '“示例 充电”的搜索结果'

/** Those without a number push the last ones out of view. */
export const results: readonly Result[] = [
  { picture: 'power-bank', title: '示例牌 EX-PB100 移动电源 10000毫安', price: '¥99.00', certificate: 'power-bank' },
  { picture: 'cable', title: '示例牌 编织数据线 一米', price: '¥19.00' },
  // The certificate is of other models. So short a title may have left something out: that is no ground to say so here.
  { picture: 'charger', title: '示例牌 EX-CH65 充电器', price: '¥79.00', certificate: 'charger-other-model' },
  { picture: 'hub', title: '示例牌 四口集线器 灰色', price: '¥49.00' },
  { picture: 'lamp', title: '示例牌 夹式小台灯 暖光', price: '¥39.00' },
  { picture: 'speaker', title: '示例牌 桌面小音箱 木纹', price: '¥129.00' },
  { picture: 'tag', title: '示例牌 行李牌 两枚装', price: '¥9.00' },
  { picture: 'cable', title: '示例牌 编织数据线 两米', price: '¥25.00' },
  { picture: 'box', title: '示例牌 收纳盒 三层', price: '¥35.00' },
  { picture: 'battery', title: '示例牌 EX-BT18 锂离子电池组', price: '¥159.00', certificate: 'battery-revoked' },
  { picture: 'shirt', title: '示例牌 圆领短袖衫 白色', price: '¥59.00' },
  { picture: 'power-bank', title: '示例牌 EX-PB200 移动电源', price: '¥109.00', certificate: 'power-bank-suspended' },
]

export const searchPage = (): Markup => html`
<h1>${SEARCH_TITLE}</h1>
<p class="note">编号只写在每件商品的属性里。在弹出窗里点“核验列表中的商品”，滚动到的商品会标出结果。</p>
<ul class="results">${results.map(
  ({ picture: name, title, price, certificate }, i) =>
    html`<li class="result"${certificate ? html` data-ccc-no="${record(certificate).number}"` : ''}>${picture(name)}<h2><a href="/item/${i}">${title}</a></h2><p class="price">${price}</p></li>`,
)}</ul>`
