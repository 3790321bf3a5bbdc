/**
 * Lazada in its countries, which share one page. Rests on public scrapers and browser extensions to 2026, which agree
 * on the title, the seller and the list of specifications, whose label and value are a `span` and a `div` within one bullet.
 * The product stands in JSON-LD too, with its brand.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'lazada',
  name: 'Lazada',
  hosts: ['lazada.sg', 'lazada.com.my', 'lazada.co.id', 'lazada.co.th', 'lazada.vn', 'lazada.com.ph'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/products/*'] },
    list: { addresses: ['*/catalog/*', '*/shop/*', '*/tag/*'] },
    other: { addresses: ['cart.*', 'checkout.*', 'member.*', 'my.*'] },
  },
  title: ['[class*="pdp-mod-product-badge-title"]'],
  seller: ['[class*="seller-name__detail-name"]', '[class*="seller-name__detail"] a'],
  rows: [{ row: '[class*="specification-keys"] li', key: '[class*="key-title"]', value: '[class*="key-value"]' }],
})
