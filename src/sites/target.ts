/**
 * Target. Rests on public scrapers, undated, in copies up to 2026: addresses, the marked heading (`data-test`), and
 * specifications of the form "label: value", one to a `div`, which are read as on any page. TCIN and DPCI there are the
 * shop's own article numbers. Some of the scrapers found no structured data.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'target',
  name: 'Target',
  hosts: ['target.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.target.com/p/*'] },
    list: { addresses: ['www.target.com/s', 'www.target.com/s/*', 'www.target.com/c/*', 'www.target.com/b/*'] },
    other: { addresses: ['www.target.com/cart', 'www.target.com/co-*', 'www.target.com/orders*'] },
  },
  title: ['h1[data-test="product-title"]', '#pdp-product-title-id'],
})
