/**
 * SHEIN in its countries, which share one page. Rests on public scrapers, undated, in copies up to 2026: addresses, the
 * heading, and the description, rows of a label and a value in `div`s; of its older form the label ends in a colon and
 * is read as on any page. The SKU there is the shop's own article number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'shein',
  name: 'SHEIN',
  hosts: ['shein.com', 'shein.co.uk', 'shein.com.mx', 'shein.com.hk', 'shein.com.vn', 'shein.se', 'shein.tw'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*-p-*.html'] },
    list: { addresses: ['*/pdsearch/*', '*-c-*.html', '*-sc-*.html'] },
    other: { addresses: ['*/cart', '*/user/*', '*/orders/*'] },
  },
  title: ['h1[class*="product-intro__head-name"]'],
  rows: [
    {
      row: '[class*="attr-list-textli"]',
      key: '[class*="attr-list-textname"]',
      value: '[class*="attr-list-textval"]',
    },
  ],
})
