/**
 * GFCO, gluten-free certification of food by the Gluten-Free Certification Organization (10 parts per million or
 * less). Products carry no number. "Gluten free" alone is a plain statement.
 * Source: common knowledge; the organisation’s public list.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'gluten-free-gfco',
  kind: 'product',
  heads: ['gfco', 'free certification org'],
  // "GFCO certified", "Gluten-Free Certification Organization"; not "gluten free".
  named: /(?<![a-z])GFCO(?![a-z])|Gluten[- ]Free Certification Organi[sz]ation/iu,
})
