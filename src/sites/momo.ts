/**
 * momo購物網. Rests on public scrapers and browser extensions to 2026, which agree on `#osmGoodsName` (`#goodsName` on
 * the phone, `prdName` later) and on addresses old and new. Brand and price stand in product meta, attributes in a table.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'momo',
  name: 'momo購物網',
  hosts: ['momoshop.com.tw'],
  grounds: 'copies',
  page: {
    product: {
      addresses: [
        'www.momoshop.com.tw/product/*',
        'www.momoshop.com.tw/goods/GoodsDetail.jsp',
        'www.momoshop.com.tw/TP/*/goodsDetail/*',
        'm.momoshop.com.tw/goods.momo',
      ],
    },
    list: { addresses: ['www.momoshop.com.tw/category/*', 'www.momoshop.com.tw/search/*', 'www.momoshop.com.tw/'] },
    other: {
      addresses: ['www.momoshop.com.tw/cart*', 'www.momoshop.com.tw/checkout*', 'www.momoshop.com.tw/member/*'],
    },
  },
  title: ['#osmGoodsName', '#goodsName', 'h1[class*="prdName"]'],
})
