/**
 * Shopify, a shop system under any host. Rests on what it puts into every shop's head (`shopify-digital-wallet`,
 * `#shopify-features`), on its published addresses (`/products/…`, `/collections/…`) and on the product in JSON-LD, which
 * its standard themes print with name, brand (the vendor), sku and offers; saved pages agree. Themes differ in all else.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'shopify',
  name: 'Shopify',
  hosts: [],
  signs: ['#shopify-features', '#shopify-digital-wallet', 'meta[name="shopify-checkout-api-token"]'],
  grounds: 'structured',
  page: {
    product: { addresses: ['*/products/*'] },
    list: { addresses: ['*/collections', '*/collections/*', '*/search', '*/search?*'] },
    other: {
      addresses: ['*/cart', '*/cart/*', '*/checkouts/*', '*/pages/*', '*/blogs/*', '*/policies/*', '*/account*'],
    },
  },
  title: ['[id^="ProductInfo"] h1', 'main h1'],
})
