/**
 * Ozon. Rests on public scrapers, undated, in copies up to 2026: addresses and the names of the page's parts
 * (`data-widget`), of which the class names are hashed. Characteristics stand in definition lists, which are read as on
 * any page. Артикул is the shop's own number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'ozon',
  name: 'Ozon',
  hosts: ['ozon.ru', 'ozon.kz', 'ozon.by'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.ozon.*/product/*', 'ozon.*/product/*'] },
    list: { addresses: ['*/category/*', '*/search/*', '*/seller/*', '*/brand/*'] },
    other: { addresses: ['*/cart', '*/my/*', 'seller.ozon.ru/*'] },
  },
  title: ['[data-widget="webProductHeading"] h1'],
  seller: ['[data-widget="webCurrentSeller"] a[title]', '[data-widget="webCurrentSeller"] a[href*="/seller/"]'],
  labels: {
    brand: ['бренд'],
    model: ['партномер'],
    gtin: ['штрихкод'],
  },
})
