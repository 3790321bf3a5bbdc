/**
 * 天猫. Rests on public scrapers and browser extensions of 2024 to 2026 for the present page, which it shares with
 * Taobao, and on many saved pages of 2013 to 2020 with the list `#J_AttrUL`: each `li` reads "标签：值" and bears the
 * whole value in `title`; the platform filled the certificate's lines in itself.
 */
import { defineSite } from '../core/site.ts'
import taobao from './taobao.ts'

export default defineSite({
  id: 'tmall',
  name: '天猫',
  hosts: ['tmall.com', 'tmall.hk'],
  grounds: 'copies',
  page: {
    product: {
      addresses: [
        'detail.tmall.com/item.htm',
        '*.detail.tmall.com/item.htm',
        'detail.tmall.hk/*',
        'detail.m.tmall.com/*',
      ],
    },
    list: {
      addresses: ['list.tmall.com/*', '*.tmall.com/category*', '*.tmall.com/search.htm', '*.tmall.com/shop/*'],
    },
    other: { addresses: ['cart.tmall.com/*', 'trade.tmall.com/*', 'login.tmall.com/*'] },
  },
  title: [...taobao.title, '[class*="tb-detail"] h1'],
  seller: [...taobao.seller, '[class*="slogo-shopname"]'],
  rows: taobao.rows,
})
