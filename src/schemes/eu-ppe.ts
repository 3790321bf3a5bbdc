/**
 * Personal protective equipment under Regulation (EU) 2016/425, by its standards (EN 166 eyes, EN 388 gloves, EN 1078 cycle helmets, EN
 * 13594 motorcycle gloves, EN 149 masks, EN ISO 20345 shoes) or its category. Category I is the maker's own word; II and III need a body's
 * type examination. Standards have no certificate numbers. Source: Regulation (EU) 2016/425.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-ppe',
  kind: 'product',
  heads: [' en #', ' en#', ' en iso', ' eniso', ' ppe ', ' psa ', ' epi ', ' dpi ', ' epp '],
  // "EN 166", "EN 1078:2012", "PPE category II"; not "EN 1660"
  named:
    /(?<![a-z\d])EN(?: ?ISO)? ?(?:166|388|149|1078|13594|17092|20345|397)(?:[: -](?:19|20)\d\d)?(?!\d|\.\d|-\d)|(?<![a-z])(?:PPE|PSA|EPI|DPI|EPP)[ -](?:cat(?:egor(?:y|ia)|égorie)?|Kat(?:egorie)?|Kl(?:asse)?)\.? ?(?:I{1,3}|[1-3])(?![a-z\d])/iu,
  ...NUMBERLESS,
})
