/**
 * WooCommerce, a shop system under any host. Rests on its public templates: classes of `body`, the title, the table of
 * attributes (read as on any page) and the product in JSON-LD, with name, sku, offers and, where the shop has one, gtin.
 * A shop prints its own article number as `sku`.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: [],
  signs: ['meta[name="generator"][content^="WooCommerce" i]', 'body[class*="woocommerce-"]'],
  grounds: 'structured',
  page: {
    product: { has: ['body[class*="single-product"]'] },
    list: {
      has: ['body[class*="post-type-archive-product"]', 'body[class*="tax-product"]', 'body[class*="search-results"]'],
    },
    other: {
      has: [
        'body[class*="woocommerce-cart"]',
        'body[class*="woocommerce-checkout"]',
        'body[class*="woocommerce-account"]',
      ],
    },
  },
  title: ['[class*="product_title"]'],
  category: ['[class*="posted_in"] a'],
})
