/**
 * 1688. Rests on public scrapers and browser extensions of 2022 to 2026: for the page in use since 2025 its modules, each
 * with an id and a `data-module` of the same name (the first `h1` is the supplier's name, not the product's), and for the
 * one before it `offer-attr-item`. Attributes stand in a table where labels and values take turns.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'ali-1688',
  name: '1688',
  hosts: ['1688.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['detail.1688.com/offer/*', 'm.1688.com/offer/*'] },
    list: { addresses: ['s.1688.com/*', '*.1688.com/page/offerlist*', 'show.1688.com/*', 'www.1688.com/'] },
    other: { addresses: ['cart.1688.com/*', 'trade.1688.com/*', 'login.1688.com/*', '*.1688.com/page/creditdetail*'] },
  },
  title: ['[data-module="od_title"] h1', '#productTitle h1', '[class*="offer-title"] h2', '[class*="title-text"]'],
  seller: ['#shopNavigation h1', '[class*="shop-company-name"] h1', '[class*="od-shop-navigation"] h1'],
  rows: [
    {
      row: '[class*="offer-attr-item"]:not([class*="offer-attr-item-"])',
      key: '[class*="offer-attr-item-name"]',
      value: '[class*="offer-attr-item-value"]',
    },
  ],
})
