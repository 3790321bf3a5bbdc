/**
 * 苏宁易购. Rests on a saved page of 2016 and public scrapers and browser extensions to 2026, which agree on `#itemDisplayName` and on the
 * table of parameters below `#J-procon-param`. Its rows have a third cell, a button to report an error, so that label and
 * value would not be told from the row alone.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'suning',
  name: '苏宁易购',
  hosts: ['suning.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['product.suning.com/*.html', 'm.suning.com/product/*'] },
    list: { addresses: ['search.suning.com/*', 'list.suning.com/*', 'shop.suning.com/*', 'www.suning.com/'] },
    other: { addresses: ['shopping.suning.com/*', 'passport.suning.com/*', 'order.suning.com/*'] },
  },
  title: ['#itemDisplayName', '[class*="proinfo-title"] h1'],
  seller: ['#curShopName a'],
  rows: [{ row: '#J-procon-param tr', key: '[class*="name-inner"]', value: 'td + td' }],
})
