/**
 * Shopee in its countries, which share one page. Rests on public code to 2026 for the addresses: a product's ends in
 * `-i.<shop>.<item>`, a category's in `-cat.<number>`. Class names are hashed through and through: product and attributes
 * are read as on any page, with the words for a brand in its languages.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'shopee',
  name: 'Shopee',
  hosts: [
    ...['shopee.sg', 'shopee.com.my', 'shopee.co.id', 'shopee.co.th', 'shopee.vn', 'shopee.ph', 'shopee.tw'],
    ...['shopee.com.br', 'shopee.com.mx', 'shopee.com.co', 'shopee.cl'],
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*-i.*.*', '*/product/*/*'] },
    list: { addresses: ['*/search', '*-cat.*', '*/shop/*', '*/mall/*'] },
    other: { addresses: ['*/cart', '*/cart/*', '*/checkout', '*/checkout/*', '*/user/*', '*/buyer/*', 'help.*'] },
  },
  labels: { brand: ['merek', 'thương hiệu', 'ยี่ห้อ'] },
})
