/**
 * Flipkart. Rests on public scrapers, undated, in copies up to 2026: addresses, the seller's id, and specifications in
 * tables, which are read as on any page. Its class names are hashed through and through.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'flipkart',
  name: 'Flipkart',
  hosts: ['flipkart.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/p/itm*'] },
    list: { addresses: ['*/search', '*/pr'] },
    other: { addresses: ['*/viewcart', '*/account/*', '*/product-reviews/*'] },
  },
  seller: ['#sellerName span span', '#sellerName span'],
})
