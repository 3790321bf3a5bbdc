/**
 * 有赞. Rests on public code to 2026 for the addresses: all shops of the system stand below its own hosts, one
 * subdomain each or `h5`. Nothing in the page is known to be marked: product and attributes are read as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'youzan',
  name: '有赞',
  hosts: ['youzan.com', 'koudaitong.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/wscgoods/detail/*', '*/v2/goods/*', '*/v2/showcase/goods'] },
    list: {
      addresses: ['*/v2/tag/*', '*/v2/showcase/tag', '*/v2/showcase/homepage', '*/wscshop/showcase/feature'],
    },
    other: { addresses: ['*/v2/usercenter/*', 'cashier.youzan.com/*', 'trade.youzan.com/*', '*/wsctrade/*'] },
  },
})
