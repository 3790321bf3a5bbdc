/**
 * Agmark: the Indian grade mark of farm produce, by the directorate of marketing and inspection. Packs bear a grade and a
 * label with a serial whose form is not published: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-agmark',
  kind: 'product',
  heads: ['agmark', 'एगमार्क'],
  // "Agmark certified honey", "एगमार्क"; not "Agmarket".
  named: /\bAgmark\b|एगमार्क/iu,
  ...NUMBERLESS,
})
