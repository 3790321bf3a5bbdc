/**
 * OTTO. Rests on public scrapers of 2021 to 2026: addresses, the short information with the product's name, tables of
 * characteristics (label left, value right, read as on any page), and the product in JSON-LD with name, brand, sku and
 * gtin13. The article number of the shop stands in the same tables.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'otto',
  name: 'OTTO',
  hosts: ['otto.de'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.otto.de/p/*'] },
    list: { addresses: ['www.otto.de/suche/*'] },
    other: { addresses: ['www.otto.de/order/*', 'www.otto.de/meinekonto/*'] },
  },
  title: ['[class*="pdp_short-info__main-name"]', '[class*="pdp_variation-name"]'],
})
