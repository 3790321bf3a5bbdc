/**
 * Lion Mark of the British Toy and Hobby Association on toys of its members. British eggs carry another lion, so toys or the association must be
 * named beside it. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'lion-mark',
  kind: 'product',
  heads: ['lion mark'],
  // "BTHA Lion Mark", "Lion Mark toy safety"; not "British Lion mark eggs"
  named: /(?:BTHA|toys?)(?: safety)? Lion Mark(?![a-z])|(?<![a-z])Lion Mark (?:toy|safety|\(?BTHA)/iu,
  ...NUMBERLESS,
})
