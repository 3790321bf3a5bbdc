/**
 * Tokopedia. Rests on public scrapers and browser extensions to 2026, which agree on test ids of title, shop and
 * details; the product stands in JSON-LD too. A product's address is that of its shop and a name, as are those of many other
 * pages: only the long number at the end, which newer ones have, tells it.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'tokopedia',
  name: 'Tokopedia',
  hosts: ['tokopedia.com'],
  grounds: 'copies',
  page: {
    product: {
      addresses: ['www.tokopedia.com/*/*-172*', 'www.tokopedia.com/*/*-173*'],
      hasNot: ['[data-testid="lstCL2ProductList"]', '[data-testid="spnSRPProdPrice"]'],
    },
    list: {
      addresses: [
        'www.tokopedia.com/search',
        'www.tokopedia.com/p/*',
        'www.tokopedia.com/find/*',
        'www.tokopedia.com/discovery/*',
      ],
    },
    other: { addresses: ['www.tokopedia.com/cart', 'www.tokopedia.com/order-list', 'www.tokopedia.com/help*'] },
  },
  title: ['[data-testid="lblPDPDetailProductName"]', '#pdp_comp-product_content h1'],
  seller: ['[data-testid="llbPDPFooterShopName"] h2', '[data-testid="llbPDPFooterShopName"]'],
  labels: { brand: ['merek'] },
})
