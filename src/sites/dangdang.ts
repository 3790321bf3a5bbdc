/**
 * 当当. Rests on public scrapers and browser extensions to 2026, which agree on the title in `#product_info` and on
 * the list in `#detail_describe`, whose items read "标签：值" and need no rows of their own.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'dangdang',
  name: '当当',
  hosts: ['dangdang.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['product.dangdang.com/*.html', 'product.m.dangdang.com/*.html'] },
    list: {
      addresses: ['search.dangdang.com/*', 'category.dangdang.com/*', 'shop.dangdang.com/*', 'www.dangdang.com/'],
    },
    other: { addresses: ['shopping.dangdang.com/*', 'login.dangdang.com/*'] },
  },
  title: ['#product_info h1', '[class*="name_info"] h1'],
})
