/**
 * Amazon in all its countries, which share one page. Rests on public scrapers of 2015 to 2026: ids of the page have
 * hardly changed in that time. It shows no structured data for products. Attributes stand in tables and in "label : value"
 * bullets, which are read as on any page; the brand's line ("Visit the … Store") is only asked after them.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'amazon',
  name: 'Amazon',
  hosts: [
    ...['amazon.com', 'amazon.ca', 'amazon.com.mx', 'amazon.com.br', 'amazon.co.uk', 'amazon.ie', 'amazon.de'],
    ...['amazon.fr', 'amazon.it', 'amazon.es', 'amazon.nl', 'amazon.com.be', 'amazon.se', 'amazon.pl', 'amazon.com.tr'],
    ...['amazon.ae', 'amazon.sa', 'amazon.eg', 'amazon.in', 'amazon.co.za', 'amazon.co.jp', 'amazon.sg'],
    ...['amazon.com.au', 'amazon.cn'],
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/dp/*', '*/gp/product/*', '*/gp/aw/d/*'] },
    list: { addresses: ['*/s', '*/s/*', '*/b', '*/b/*', '*/stores/*', '*/bestsellers/*', '*/gp/bestsellers*'] },
    other: { addresses: ['*/cart*', '*/gp/cart/*', '*/product-reviews/*', '*/gp/help/*', '*/ap/*', '*/gp/buy/*'] },
  },
  title: ['#productTitle'],
  seller: ['#sellerProfileTriggerId', '#merchantInfoFeature_feature_div [class*="offer-display-feature-text-message"]'],
  category: ['#wayfinding-breadcrumbs_feature_div ul'],
})
