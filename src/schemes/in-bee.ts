/**
 * BEE star label: energy efficiency of appliances in India, one to five stars by the Bureau of Energy Efficiency. The
 * label bears model, year and a label series, no number that shops print: none is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-bee',
  kind: 'product',
  heads: ['bee star', 'bee-star', 'bee #', 'bee rat', 'bureau of energy eff'],
  // "BEE 5 star", "5 Star BEE rating", "BEE star rating"; not "bee", not "5 star".
  named: /\bBEE[ -](?:[1-5][ -]star|star|rating|rated)\b|\bBureau of Energy Efficiency\b/iu,
  ...NUMBERLESS,
})
