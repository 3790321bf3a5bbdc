/**
 * Zalando in its countries, which share one page. Rests on a saved page and public scrapers of 2021 to 2025: definition
 * lists in the accordions of details, the product in JSON-LD, and addresses. Class names are hashed throughout, and the
 * heading glues brand and name. The "model" of its pages is a person who wears the size.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'zalando',
  name: 'Zalando',
  hosts: [
    ...['zalando.de', 'zalando.at', 'zalando.ch', 'zalando.fr', 'zalando.it', 'zalando.es', 'zalando.nl', 'zalando.be'],
    ...[
      'zalando.pl',
      'zalando.cz',
      'zalando.se',
      'zalando.dk',
      'zalando.no',
      'zalando.fi',
      'zalando.ie',
      'zalando.co.uk',
    ],
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/*.html'] },
    list: { addresses: ['*/katalog/*', '*/catalog/*', '*/catalogue/*', '*/?q=*'] },
    other: { addresses: ['*/cart', '*/cart/*', '*/checkout/*', '*/login', '*/login/*', '*/myaccount/*'] },
  },
  labels: { brand: ['merk'] },
})
