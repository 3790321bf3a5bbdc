/**
 * IMQ mark (Istituto Italiano del Marchio di Qualità) on electrical and gas products. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'imq',
  kind: 'product',
  heads: [' imq '],
  // "marchio IMQ", "IMQ certified"; not "IMQX"
  named:
    /(?<![a-z])IMQ(?:[- ](?:certif|approv|mark(?![a-z]))| ?[认認]证)|^IMQ$|(?:marchio|certificat[oa]|certificazione|omologat[oa]|approvazione) IMQ(?![a-z])/iu,
  ...NUMBERLESS,
})
