/**
 * PChome 24h購物. Rests on public scrapers to 2026, which agree on the heading `o-prodMainName__grayDarkest` with the
 * brand in a line above it. Specifications are the supplier's text and tables.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'pchome',
  name: 'PChome 24h購物',
  hosts: ['24h.pchome.com.tw', 'ecshweb.pchome.com.tw', 'ecssl.pchome.com.tw'],
  grounds: 'copies',
  page: {
    product: { addresses: ['24h.pchome.com.tw/prod/*', '24h.pchome.com.tw/books/prod/*'] },
    list: {
      addresses: [
        '24h.pchome.com.tw/search*',
        '24h.pchome.com.tw/store/*',
        '24h.pchome.com.tw/region/*',
        '24h.pchome.com.tw/category/*',
        'ecshweb.pchome.com.tw/search/*',
        '24h.pchome.com.tw/',
      ],
    },
    other: { addresses: ['ecssl.pchome.com.tw/*'] },
  },
  title: ['h1[class*="o-prodMainName__grayDarkest"]', '[class*="o-prodMainName"] h1'],
  brand: ['[class*="o-prodMainName__colorSecondary"]'],
})
