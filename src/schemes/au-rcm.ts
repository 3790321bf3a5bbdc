/**
 * RCM, the Regulatory Compliance Mark of Australia and New Zealand: the supplier's own statement that electrical and radio rules are
 * met. Behind it stands the supplier's registration; no number belongs to the mark, and a certificate number near it
 * (`SAA-…`) belongs to a certifier. The older C-Tick was folded into it. `RCM` also stands for a way of maintenance and for
 * accounts of hospitals; the letters alone are a claim only in a list of marks.
 * Source: a certifier's notices on the mark, a testing house's explanation.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'au-rcm',
  kind: 'self-declaration',
  heads: [' rcm ', 'regulatory compliance mark', 'c-tick'],
  // "RCM certified", "RCM mark", "CE, RCM", "RCM认证"; not "RCM software", "RCM manager", "RCMP".
  named:
    /(?<![A-Z\d-])RCM(?:[- ](?:mark(?:ed|ing)?|certified|certification|approved|compliant|compliance|logo|tick)(?![a-z])| ?(?:认证|認證|認証|標誌|标志))|(?<![A-Z\d-])(?:CE|SAA|FCC|UKCA|RoHS|C-?Tick)[ ,/、&+]{1,3}RCM(?![A-Z\d])|(?<![A-Z\d-])RCM[ ,/、&+]{1,3}(?:CE|SAA|FCC|UKCA|RoHS)(?![A-Z])|Regulatory Compliance Mark(?![a-z])|(?<![A-Z])C-Tick (?:mark|certified|approved|compliant)/iu,
  ...NUMBERLESS,
})
