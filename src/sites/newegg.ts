/**
 * Newegg in its countries. Rests on public scrapers, undated, in copies up to 2026: addresses (an item's number has
 * hyphens or begins with N82E; `/p/pl` is a search), the heading, the seller's line, and specifications in tables,
 * which are read as on any page. The item number is the shop's own.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'newegg',
  name: 'Newegg',
  hosts: ['newegg.com', 'newegg.ca'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/p/N82E*', '*/p/*-*', '*/Product/Product.aspx'] },
    list: { addresses: ['*/p/pl', '*/Category/*', '*/SubCategory/*', '*/BrandStore/*'] },
    other: { addresses: ['secure.newegg.com/*', 'secure.newegg.ca/*', 'kb.newegg.com/*'] },
  },
  title: ['h1[class*="product-title"]'],
  seller: ['[class*="product-seller-sold-by"] strong'],
})
