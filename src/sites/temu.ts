/**
 * Temu. Rests on public code, undated, in copies up to 2026 for the addresses, under one host for all countries. Public
 * scrapers agree that its class names are hashed and change with each release: product and attributes are read as on
 * any page.
 */
import { defineSite } from '../core/site.ts'

export default defineSite({
  id: 'temu',
  name: 'Temu',
  hosts: ['temu.com'],
  grounds: 'copies',
  page: {
    product: { addresses: ['*-g-*.html', '*/g-*.html', '*/goods.html'] },
    list: { addresses: ['*/search_result.html', '*/mall.html'] },
    other: { addresses: ['*/bgt_*.html', '*/bgas_*.html'] },
  },
})
