/**
 * LFGB, the German code of food, articles of daily use and feed. A laboratory's report says that an article for food was tested by its
 * section 30 and 31; nobody certifies in general, and there is no register. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'de-lfgb',
  kind: 'self-declaration',
  heads: ['lfgb'],
  // "LFGB certified", "LFGB认证"; not "§ 64 LFGB"
  named: /(?<![a-z\d]|§ ?\d\d[a-z]? )LFGB(?![a-z])/iu,
  ...NUMBERLESS,
})
