/**
 * Cdiscount. Rests on public scrapers of 2014 to 2025: addresses (`f-…` for a product, `mp-…` for the offers of others for
 * one), the heading, the seller's link and the table of characteristics with the label left, read as on any page. The
 * reference of the shop ("Référence") is no model.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'cdiscount',
  name: 'Cdiscount',
  hosts: ['cdiscount.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.cdiscount.com/*/f-*.html'] },
    list: { addresses: ['www.cdiscount.com/search/*'] },
    other: { addresses: ['order.cdiscount.com/*', 'clients.cdiscount.com/*'] },
  },
  title: ['[data-e2e="title"]', '#fpZnPrdMain h1'],
  seller: ['[class*="fpSellerName"]'],
})
