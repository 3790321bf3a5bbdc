/**
 * bluesign, a coined name: shops print it without any number.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bluesign',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['bluesign'],
  // "bluesign approved", "bluesign® PRODUCT"; not "blue sign".
  named: /(?<![a-z])bluesign(?![a-z])/iu,
})
