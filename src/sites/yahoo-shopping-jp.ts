/**
 * Yahoo!ショッピング (Japan). Rests on public scrapers and browser extensions to 2026, which agree on the title in
 * `mdItemInfoTitle`, later `mdItemName`, and on the price in microdata. A shop's categories stand at addresses like those of
 * its products, so that a product is told by the page alone.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'yahoo-shopping-jp',
  name: 'Yahoo!ショッピング',
  hosts: ['shopping.yahoo.co.jp'],
  grounds: 'copies',
  page: {
    product: {
      addresses: ['store.shopping.yahoo.co.jp/*/*.html'],
      has: ['p[itemprop="price"]', '[class*="mdItemName"]', '[class*="mdItemInfoTitle"]'],
    },
    list: {
      addresses: ['shopping.yahoo.co.jp/search*', 'store.shopping.yahoo.co.jp/*/search.html', 'shopping.yahoo.co.jp/'],
    },
    other: {
      addresses: [
        'order.shopping.yahoo.co.jp/*',
        'odhistory.shopping.yahoo.co.jp/*',
        'shopping.yahoo.co.jp/review/*',
        'shopping.yahoo.co.jp/products/*/review/',
      ],
    },
  },
  title: ['[class*="mdItemName"] [class*="elName"]', '[class*="mdItemInfoTitle"] h2'],
})
