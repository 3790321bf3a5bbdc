/**
 * Best Buy in the United States and Canada. Rests on public scrapers, undated, in copies up to 2026: addresses, the
 * heading, and the striped rows of the specifications, a property and its description in `div`s. Model and SKU stand
 * below the heading in one line; the SKU is the shop's own article number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'best-buy',
  name: 'Best Buy',
  hosts: ['bestbuy.com', 'bestbuy.ca'],
  grounds: 'copies',
  page: {
    product: {
      addresses: ['www.bestbuy.com/site/*.p', 'www.bestbuy.com/product/*', 'www.bestbuy.ca/*/product/*'],
    },
    list: {
      addresses: [
        'www.bestbuy.com/site/searchpage.jsp',
        'www.bestbuy.com/site/*.c',
        'www.bestbuy.ca/*/search',
        'www.bestbuy.ca/*/category/*',
      ],
    },
    other: { addresses: ['*/cart', '*/checkout/*', 'www.bestbuy.com/site/reviews/*', 'www.bestbuy.ca/*/basket'] },
  },
  title: ['[class*="sku-title"] h1'],
  rows: [{ row: '[class*="zebra-row"]', key: '[class*="property"]', value: '[class*="description"]' }],
})
