/**
 * BigCommerce, a shop system under any host. Rests on its public theme (Cornerstone): the head names the platform, the
 * product stands in JSON-LD with name, brand, sku, mpn and gtin, and details in a definition list, which is read as on
 * any page. Addresses of products are the shop's choice: the longer form tells them, else JSON-LD does.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'bigcommerce',
  name: 'BigCommerce',
  hosts: [],
  signs: ['meta[name="platform"][content^="bigcommerce" i]'],
  grounds: 'structured',
  page: {
    product: { addresses: ['*/products/*.html'] },
    list: { addresses: ['*/search.php', '*/categories/*', '*/brands/*'] },
    other: { addresses: ['*/cart.php', '*/checkout', '*/checkout.php', '*/account.php', '*/login.php'] },
  },
  title: ['[class*="productView-title"]'],
})
