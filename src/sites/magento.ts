/**
 * Magento, also as Adobe Commerce, a shop system under any host. Rests on its public templates: the name of each kind
 * of page in the class of `body`, the marked heading, and the table of attributes, which is read as on any page. A shop
 * prints its own article number as SKU.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'magento',
  name: 'Magento',
  hosts: [],
  signs: ['[data-mage-init]', 'script[type="text/x-magento-init"]', 'body[class*="catalog-product-view"]'],
  grounds: 'structured',
  page: {
    product: { has: ['body[class*="catalog-product-view"]'] },
    list: { has: ['body[class*="catalog-category-view"]', 'body[class*="catalogsearch-result-index"]'] },
    other: {
      has: [
        'body[class*="checkout-cart-index"]',
        'body[class*="checkout-index-index"]',
        'body[class*="customer-account"]',
      ],
    },
  },
  title: ['[data-ui-id="page-title-wrapper"]', '[class*="page-title-wrapper"] h1'],
})
