/**
 * Mercado Libre, in Brazil Mercado Livre, in all its countries, which share one page. Rests on public scrapers,
 * undated, in copies up to 2026: addresses (a product's code begins with the country's, MLB or MCO), the heading, the
 * seller's header, and characteristics in tables, which are read as on any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'mercado-livre',
  name: 'Mercado Libre',
  hosts: [
    ...['mercadolivre.com.br', 'mercadolibre.com', 'mercadolibre.com.ar', 'mercadolibre.com.mx', 'mercadolibre.cl'],
    ...['mercadolibre.com.co', 'mercadolibre.com.pe', 'mercadolibre.com.uy', 'mercadolibre.com.ec'],
    ...['mercadolibre.com.ve', 'mercadolibre.com.bo', 'mercadolibre.com.py', 'mercadolibre.co.cr'],
    ...['mercadolibre.com.do', 'mercadolibre.com.gt', 'mercadolibre.com.hn', 'mercadolibre.com.ni'],
    ...['mercadolibre.com.pa', 'mercadolibre.com.sv'],
  ],
  grounds: 'copies',
  page: {
    product: { addresses: ['*/p/M*', '*/up/M*', 'produto.*/M*-*', 'articulo.*/M*-*'] },
    list: { addresses: ['lista.*', 'listado.*', '*/ofertas', '*/ofertas/*', '*/c/*', '*/perfil/*', '*/loja/*'] },
    other: { addresses: ['*/gz/cart*', '*/gz/checkout*', 'myaccount.*', '*/noindex/catalog/reviews/*'] },
  },
  title: ['h1[class*="ui-pdp-title"]'],
  seller: ['[class*="ui-pdp-seller__link-trigger"]', '[class*="ui-pdp-seller__header__title"]'],
  labels: {
    model: ['modelo alfanumérico', 'número do modelo'],
  },
})
