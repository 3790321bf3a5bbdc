/**
 * 唯品会. Rests on public scrapers and browser extensions to 2026, which agree on the title and the brand above it,
 * and on a saved table of parameters with heads and cells in turn, two pairs to a row, which is read as any table. What it
 * calls 商品编码 is its own article number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'vipshop',
  name: '唯品会',
  hosts: ['vip.com', 'vipglobal.hk'],
  grounds: 'copies',
  page: {
    product: {
      addresses: [
        'detail.vip.com/detail-*',
        'www.vip.com/detail-*',
        'm.vip.com/product-*',
        'www.vipglobal.hk/detail-*',
      ],
    },
    list: { addresses: ['category.vip.com/*', 'list.vip.com/*', 'www.vip.com/'] },
    other: { addresses: ['cart.vip.com/*', 'checkout.vip.com/*', 'passport.vip.com/*'] },
  },
  title: ['#J_detail_info_mation [class*="pib-title-detail"]', '[class*="pib-title-detail"]'],
  brand: ['[class*="J_brandName"]'],
})
