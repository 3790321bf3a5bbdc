/**
 * B Corp, by name; no number stands on pages.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'b-corp',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['b corp', 'b-corp', 'b_corp', 'bcorp', '共益企'],
  // "Certified B Corp", "共益企业"; not "Web Corp".
  named: /(?<![a-z&\d])B[-_ ]?Corp(?:oration)?(?![a-z])|共益企业|共益企業/iu,
})
