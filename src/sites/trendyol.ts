/**
 * Trendyol. Rests on public scrapers, undated, in copies up to 2026: addresses, and the rows of the product's features,
 * a label and a value, as inline elements or with the value in a block. The heading holds brand and name. Model Kodu is
 * the seller's own number.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'trendyol',
  name: 'Trendyol',
  hosts: ['trendyol.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['www.trendyol.com/*/*-p-*'] },
    list: { addresses: ['*/sr', '*/magaza/*', '*-x-c*', '*-x-b*', '*/butik/*'] },
    other: { addresses: ['*/sepet*', '*/hesabim/*'] },
  },
  rows: [
    {
      row: '[class*="detail-attr-item"]',
      key: '[class*="attr-key-name-w"]',
      value: '[class*="attr-value-name-w"]',
    },
  ],
  labels: { brand: ['marka'] },
})
