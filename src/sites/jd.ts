/**
 * 京东. Rests on public scrapers and browser extensions: for the page in use since 2025 (`sku-title-name`, the attributes
 * in `#spec-n1` and `#product-attribute`), and on copies of 2017 to 2024 for the one before (`sku-name`,
 * `#parameter-brand`, definition lists in `Ptable`). The highlighted attributes have the value above and the label below.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'jd',
  name: '京东',
  hosts: ['jd.com', 'jd.hk'],
  grounds: 'copies',
  page: {
    product: {
      addresses: ['item.jd.com/*.html', 'item.jd.hk/*.html', 'npcitem.jd.hk/*.html', 'item.m.jd.com/product/*.html'],
    },
    list: { addresses: ['search.jd.com/*', 'list.jd.com/*', 'mall.jd.com/*', 'coll.jd.com/*', 'www.jd.com/'] },
    other: { addresses: ['cart.jd.com/*', 'trade.jd.com/*', 'order.jd.com/*', 'passport.jd.com/*'] },
  },
  title: ['[class*="sku-title-name"]', '[class*="itemInfo-wrap"] [class*="sku-name"]', '[class*="itemInfo-wrap"] h1'],
  brand: ['#parameter-brand a'],
  seller: ['#popbox h3', '[class*="top-name-tag"] [class*="top-name"]', '[class*="top-shop-info"] [class*="top-name"]'],
  rows: [
    {
      row: '#spec-n1 [class*="highlight-attrs"] > [class*="item"]',
      key: '[class*="desc"] [class*="text"]',
      value: '[class*="title"]',
    },
    { row: '#spec-n1 [class*="list"] > [class*="item"]', key: '[class*="label"]', value: '[class*="value"]' },
    { row: '#product-attribute [class*="item"]', key: '[class*="label"]', value: '[class*="value"]' },
    { row: '[class*="goods-base"] > [class*="item"]', key: '[class*="name"]', value: '[class*="text"]' },
  ],
})
