/**
 * 抖音商城. Rests on public code of 2020 to 2026 for the addresses, all below one host. Goods are sold in the app, and of
 * the page on the web nothing is known to be marked: product and attributes are read as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'douyin',
  name: '抖音商城',
  hosts: ['jinritemai.com'],
  grounds: 'copies',
  page: {
    product: {
      addresses: [
        'haohuo.jinritemai.com/views/product/item*',
        'haohuo.jinritemai.com/views/product/detail*',
        'haohuo.jinritemai.com/ecommerce/trade/detail/*',
      ],
    },
    list: { addresses: ['haohuo.jinritemai.com/views/product/list*', 'haohuo.jinritemai.com/views/index/*'] },
    other: { addresses: ['fxg.jinritemai.com/*', 'buyin.jinritemai.com/*', 'compass.jinritemai.com/*'] },
  },
})
