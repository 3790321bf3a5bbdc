/**
 * The crossed-out wheeled bin (Directive 2012/19/EU): tells to keep the device out of household waste. The maker prints it himself, the law
 * asks for it, nothing is certified. A German registration number is another thing.
 * Source: Directive 2012/19/EU, Art. 14 and Annex IX.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-weee-mark',
  kind: 'self-declaration',
  heads: [
    'weee',
    'out bin',
    'out wheel',
    'mülltonne',
    'abfalltonne',
    'poubelle',
    'bidone barrato',
    'tachado',
    '垃圾桶',
  ],
  // "WEEE compliant", "durchgestrichene Mülltonne"; not "WEEE-Reg.-Nr. DE 00012345"
  named:
    /(?<![a-z])WEEE(?:[- ](?:compl|konform|conform|certif|mark(?![a-z])|Symbol)|[认認]证)|^WEEE$|(?:RoHS|CE|REACH) ?[,/、&] ?WEEE(?![a-z\d])|crossed[- ]out (?:wheel(?:ed|ie) )?bin|durchgestrichene[rn]? (?:Müll|Abfall)tonne|poubelle (?:sur roues )?barrée|bidone barrato|contenedor (?:de basura )?tachado|打叉.{0,4}垃圾桶/iu,
  ...NUMBERLESS,
})
