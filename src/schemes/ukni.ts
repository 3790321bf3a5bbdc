/**
 * UKNI marking: stands beside CE on goods for Northern Ireland when a British body did the assessment that the law asks for.
 * It has no number and no register of its own. Source: the step-by-step guide to the UKCA marking.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ukni',
  kind: 'self-declaration',
  heads: ['ukni', 'uk(ni)', 'uk (ni', 'uk ni'],
  // "UKNI marking", "UKNI"; not "UK NI tax"
  named: /(?<![a-z])UK ?\(?NI\)? ?(?:mark|certif|[认認标標])|^UKNI$/iu,
  ...NUMBERLESS,
})
