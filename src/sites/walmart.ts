/**
 * Walmart in the United States, Canada and Mexico. Rests on public scrapers, undated, in copies up to 2026: addresses,
 * the heading, the seller's link beside the price. The product stands in JSON-LD, with brand, sku and gtin13; its
 * specifications are read as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'walmart',
  name: 'Walmart',
  hosts: ['walmart.com', 'walmart.ca', 'walmart.com.mx'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/ip/*'] },
    list: { addresses: ['*/search', '*/browse/*', '*/cp/*', '*/shop/*'] },
    other: { addresses: ['*/cart', '*/checkout', '*/checkout/*', '*/orders', '*/orders/*', '*/reviews/product/*'] },
  },
  title: ['h1[itemprop="name"]'],
  seller: ['[data-testid="seller-name-link"]'],
})
