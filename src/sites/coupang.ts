/**
 * 쿠팡. Rests on a saved page of 2021 and public scrapers and browser extensions to 2026, which agree on
 * `prod-buy-header__title`, later `product-title`, and on the seller's name; the product stands in JSON-LD too. Attributes
 * are bullets "label: value" and a table, both read as on any page. 쿠팡상품번호 is its article number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'coupang',
  name: '쿠팡',
  hosts: ['coupang.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.coupang.com/vp/products/*', 'm.coupang.com/vm/products/*'] },
    list: {
      addresses: [
        'www.coupang.com/np/search',
        'www.coupang.com/np/categories/*',
        'www.coupang.com/np/campaigns/*',
        'm.coupang.com/nm/search',
        'www.coupang.com/',
      ],
    },
    other: { addresses: ['cart.coupang.com/*', 'checkout.coupang.com/*', 'mc.coupang.com/*', 'login.coupang.com/*'] },
  },
  title: ['[class*="prod-buy-header__title"]', 'h1[class*="product-title"]'],
  seller: ['[class*="prod-sale-vendor-name"]'],
})
