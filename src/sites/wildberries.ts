/**
 * Wildberries in its countries, which share one page. Rests on public scrapers, undated, in copies up to 2026:
 * addresses, the heading, the seller's line, and characteristics in tables, which are read as on any page. Артикул is
 * the shop's own number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'wildberries',
  name: 'Wildberries',
  hosts: [
    ...['wildberries.ru', 'wb.ru', 'wildberries.by', 'wildberries.kz', 'wildberries.am', 'wildberries.kg'],
    'wildberries.uz',
  ],
  grounds: 'copies',
  page: {
    product: {
      addresses: [
        '*/catalog/*/detail.aspx',
        'www.wildberries.*/product',
        'global.wildberries.ru/product',
        'global.wildberries.ru/product/*',
      ],
    },
    list: { addresses: ['*/catalog/*', '*/brands/*', '*/seller/*', '*/promotions/*'] },
    other: { addresses: ['*/lk/*', '*/security/*', '*/services/*', 'seller.*'] },
  },
  title: ['[class*="product-page__title"]', '[class*="productTitle"]'],
  seller: ['[class*="seller-info__name"]'],
  labels: { brand: ['бренд'] },
})
