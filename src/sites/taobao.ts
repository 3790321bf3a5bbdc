/**
 * 淘宝. Rests on public scrapers and browser extensions of 2024 to 2026, which agree on the readable half of the page's
 * class names (the other half changes with every release), and on older copies with `#J_Title`. Of its two kinds of
 * attribute items the emphasised one has the value above and the label below. The page shows no structured data.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'taobao',
  name: '淘宝',
  hosts: ['taobao.com'],
  grounds: 'copies',
  page: {
    product: {
      addresses: ['item.taobao.com/item.htm', 'h5.m.taobao.com/awp/core/detail.htm'],
    },
    list: { addresses: ['s.taobao.com/*', 'list.taobao.com/*', 'shop*.taobao.com/*', 'www.taobao.com/'] },
    other: { addresses: ['cart.taobao.com/*', 'buyertrade.taobao.com/*', 'trade.taobao.com/*', 'login.taobao.com/*'] },
  },
  title: [
    '#J_Title h3',
    '#tbpcDetail_SkuPanelBody [class*="mainTitle"]',
    '[class*="MainTitle"] span',
    '[class*="ItemHeader--mainTitle"]',
  ],
  seller: ['[data-spm="shop_block"] [class*="shopName"]', 'span[class*="shopName"]', '[class*="ShopHeader--title"]'],
  rows: [
    {
      row: '[class*="emphasisParamsInfoItem--"]',
      key: '[class*="emphasisParamsInfoItemSubTitle"]',
      value: '[class*="emphasisParamsInfoItemTitle"]',
    },
    {
      row: '[class*="generalParamsInfoItem--"]',
      key: '[class*="generalParamsInfoItemTitle"]',
      value: '[class*="generalParamsInfoItemSubTitle"]',
    },
  ],
})
