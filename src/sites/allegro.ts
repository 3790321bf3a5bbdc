/**
 * Allegro in its countries, which share one page. Rests on public scrapers and browser extensions of 2020 to 2026:
 * addresses of offers and products, boxes named by `data-box-name`, and the table of parameters, which is read as on any
 * page. The maker's own code ("Kod producenta") is a model, the number of the offer is none; "Producent" holds a brand as
 * often as a company.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'allegro',
  name: 'Allegro',
  hosts: ['allegro.pl', 'allegro.cz', 'allegro.sk', 'allegro.hu'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/oferta/*', '*/produkt/*', '*/nabidka/*', '*/ponuka/*', '*/ajanlat/*'] },
    list: { addresses: ['*/listing', '*/listing/*', '*/kategoria/*', '*/uzytkownik/*'] },
    other: { addresses: ['*/koszyk', '*/koszyk/*', '*/moje-allegro/*'] },
  },
  title: ['[data-box-name="showoffer.productHeader"] h1'],
  labels: {
    brand: ['marka', 'producent'],
    model: ['kod producenta'],
    gtin: ['ean (gtin)'],
  },
})
