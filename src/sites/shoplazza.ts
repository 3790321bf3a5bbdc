/**
 * 店匠 Shoplazza, a shop system under any host. Rests on public code of 2018 to 2026 for the hosts of its assets, by which
 * its shops are told, and for the addresses of products and collections. Themes differ in all else: the product is read
 * as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'shoplazza',
  name: 'Shoplazza',
  hosts: [],
  signs: [
    'link[href*="cdn.shoplazza.com/"]',
    'script[src*="cdn.shoplazza.com/"]',
    'link[href*=".staticdj.com/"]',
    'script[src*=".staticdj.com/"]',
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/products/*'] },
    list: { addresses: ['*/collections', '*/collections/*', '*/search', '*/search?*'] },
    other: { addresses: ['*/cart', '*/cart/*', '*/checkout/*', '*/pages/*', '*/blogs/*', '*/account*'] },
  },
})
