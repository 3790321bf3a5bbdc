/**
 * 拼多多. Rests on public code of 2020 to 2026 for the addresses, all of one host. Its class names are hashed through and
 * through, and nothing else in the page is marked: product and attributes are read as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'pinduoduo',
  name: '拼多多',
  hosts: ['yangkeduo.com', 'pinduoduo.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/goods.html', '*/goods1.html', '*/goods2.html'] },
    list: { addresses: ['*/search_result.html', '*/mall_page.html', '*/catgoods.html'] },
    other: { addresses: ['*/orders.html', '*/order.html', '*/login.html'] },
  },
})
