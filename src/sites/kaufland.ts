/**
 * Kaufland's marketplace in its countries, which share one page. Rests on public scrapers and price watchers of 2021 to
 * 2026 for the addresses; they agree on the heading and on the product in JSON-LD, and on little else. What no rule here
 * names is read as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'kaufland',
  name: 'Kaufland',
  hosts: ['kaufland.de', 'kaufland.at', 'kaufland.cz', 'kaufland.sk', 'kaufland.pl'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.kaufland.*/product/*'] },
    list: { addresses: ['www.kaufland.*/s/*', 'www.kaufland.*/c/*'] },
    other: { addresses: ['*/cart', '*/cart/*', '*/my-account*', '*/checkout/*'] },
  },
})
