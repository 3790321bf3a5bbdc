/**
 * AliExpress. Rests on public scrapers and browser extensions, undated, in copies up to 2026: the title is marked
 * (`data-pl`), the store and the specifications have readable words before the hash of their class. Two pairs of label
 * and value share a line of the specifications. The Russian shop has the same addresses on a page of its own, read as
 * any.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/item/*.html', '*/i/*.html'] },
    list: { addresses: ['*/w/*', '*/wholesale', '*/wholesale/*', '*/category/*', '*/store/*'] },
    other: { addresses: ['*/p/shoppingcart/*', '*/p/order/*', '*/p/trade/*', 'login.*'] },
  },
  title: ['[data-pl="product-title"]', '[class*="product-title-text"]'],
  seller: ['[class*="store-header--storeName"]'],
  rows: [
    {
      row: '[class*="specification--prop"]',
      key: '[class*="specification--title"]',
      value: '[class*="specification--desc"]',
    },
  ],
})
