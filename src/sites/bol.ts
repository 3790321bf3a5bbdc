/**
 * bol. Rests on public scrapers of 2020 to 2026: addresses, the title in the heading, the brand's line and the definition
 * lists of specifications, which are read as on any page. The heading may hold the brand's line too.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'bol',
  name: 'bol',
  hosts: ['bol.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.bol.com/*/p/*'] },
    list: { addresses: ['www.bol.com/*/s/*', 'www.bol.com/*/l/*'] },
    other: { addresses: ['www.bol.com/*/order/*', 'www.bol.com/*/basket*', 'www.bol.com/*/checkout/*'] },
  },
  title: ['[data-test="title"]'],
  brand: ['[data-test="brand"] a'],
  labels: { brand: ['merk'] },
})
