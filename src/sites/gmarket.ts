/**
 * G마켓. Rests on public scrapers and browser extensions to 2026, which agree on `itemtit` and on brand and seller
 * in the head of the product (lists name sellers in the same class). Attributes stand in tables.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'gmarket',
  name: 'G마켓',
  hosts: ['gmarket.co.kr'],
  grounds: 'copies',
  page: {
    product: {
      addresses: [
        'item.gmarket.co.kr/Item',
        'item.gmarket.co.kr/item',
        'item.gmarket.co.kr/detailview/*',
        'mitem.gmarket.co.kr/Item',
      ],
    },
    list: {
      addresses: ['browse.gmarket.co.kr/*', 'www.gmarket.co.kr/n/search', 'corners.gmarket.co.kr/*'],
    },
    other: { addresses: ['cart.gmarket.co.kr/*'] },
  },
  title: ['#itemcase_basic h1', 'h1[class*="itemtit"]'],
  brand: ['[class*="item-topinfo"] [class*="text__brand"] > [class*="text"]'],
  seller: ['[class*="item-topinfo"] [class*="text__seller"] a'],
})
