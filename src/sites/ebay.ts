/**
 * eBay in its countries, which share one page. Rests on public scrapers of 2022 to 2026 and on saved pages with the
 * product in JSON-LD (name, brand, mpn, gtin13, model, offers), which comes first. A seller writes the item's specifics:
 * label and value stand side by side, either in a definition list or in two `div`s.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'ebay',
  name: 'eBay',
  hosts: [
    ...['ebay.com', 'ebay.ca', 'ebay.co.uk', 'ebay.ie', 'ebay.de', 'ebay.at', 'ebay.ch', 'ebay.fr', 'ebay.it'],
    ...[
      'ebay.es',
      'ebay.nl',
      'ebay.be',
      'ebay.pl',
      'ebay.com.au',
      'ebay.com.hk',
      'ebay.com.sg',
      'ebay.com.my',
      'ebay.ph',
    ],
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/itm/*'] },
    list: { addresses: ['*/sch/*', '*/b/*', '*/str/*', '*/usr/*', '*/e/*'] },
    other: { addresses: ['cart.*', 'pay.*', 'signin.*', '*/mye/*', '*/help/*'] },
  },
  title: ['[data-testid="x-item-title"] h1', 'h1[class*="item-title"]'],
  seller: ['[data-testid="x-sellercard-atf"] a', '[class*="sellercard-atf"] a'],
  rows: [
    {
      row: '[class*="ux-layout-section-evo__col"]',
      key: '[class*="ux-labels-values__labels"]',
      value: '[class*="ux-labels-values__values"]',
    },
  ],
})
