/**
 * MediaMarkt, Saturn and MediaWorld, which share one page in all their countries. Rests on public scrapers of 2020 to
 * 2026: addresses, the block that heads a product (`mms-select-details-header`) and tables in the accordion of features,
 * read as on any page. Their article number stands beside the name.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'mediamarkt',
  name: 'MediaMarkt',
  hosts: [
    ...['mediamarkt.de', 'mediamarkt.at', 'mediamarkt.be', 'mediamarkt.nl', 'mediamarkt.es', 'mediamarkt.pl'],
    ...['mediamarkt.hu', 'mediamarkt.ch', 'mediamarkt.com.tr', 'saturn.de', 'mediaworld.it'],
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/product/*'] },
    list: { addresses: ['*/category/*', '*/search.html'] },
    other: { addresses: ['*/checkout', '*/checkout/*', '*/myaccount', '*/myaccount/*'] },
  },
  title: ['[data-test="mms-select-details-header"] h1'],
})
