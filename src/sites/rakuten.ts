/**
 * 楽天市場. Rests on public scrapers and browser extensions to 2026: a product's page carries its data in
 * `#item-page-app-data` (a shop's category at a like address does not) and names it in `normal_reserve_item_name`, while the
 * description is the merchant's own. 商品番号 is the merchant's article number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'rakuten',
  name: '楽天市場',
  hosts: [
    ...['item.rakuten.co.jp', 'search.rakuten.co.jp', 'ranking.rakuten.co.jp', 'www.rakuten.co.jp'],
    'step.rakuten.co.jp',
  ],
  grounds: 'copies',
  page: {
    product: {
      addresses: ['item.rakuten.co.jp/*/*'],
      has: ['#item-page-app-data', '[class*="normal_reserve_item_name"]'],
    },
    list: {
      addresses: [
        'search.rakuten.co.jp/*',
        'ranking.rakuten.co.jp/*',
        'item.rakuten.co.jp/*/c/*',
        'www.rakuten.co.jp/',
      ],
    },
    other: { addresses: ['*.step.rakuten.co.jp/*'] },
  },
  title: ['#item-name-area [class*="item_name"]', '[class*="normal_reserve_item_name"]'],
})
