/**
 * Etsy. Rests on public scrapers, undated, in copies up to 2026: addresses, with or without a country before them, the
 * marked heading, and the product in JSON-LD. A maker sells here: brand and seller are mostly one.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'etsy',
  name: 'Etsy',
  hosts: ['etsy.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/listing/*'] },
    list: { addresses: ['*/search', '*/search/*', '*/c/*', '*/shop/*', '*/market/*'] },
    other: { addresses: ['*/cart', '*/cart/*', '*/your/*', '*/help/*'] },
  },
  title: ['h1[data-buy-box-listing-title]'],
})
