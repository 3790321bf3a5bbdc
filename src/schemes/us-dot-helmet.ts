/**
 * DOT on a motorcycle helmet: the maker’s own declaration that US standard FMVSS No. 218 is met. The government tests
 * samples from shops afterwards; there is no certificate and no number. DOT on tyres, cans and lamps is something
 * else, so the name counts only beside a helmet or with the standard’s number.
 * Source: 49 CFR 571.218.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-dot-helmet',
  kind: 'self-declaration',
  heads: ['fmvss', 'helmet', 'dot认证'],
  // "FMVSS No. 218", "DOT approved full face helmet"; not "DOT approved gas can".
  named:
    /(?<![a-z])FMVSS[- ]?(?:No\.? ?|#)?218(?!\d)|(?<![a-z])DOT(?: ?[&,/] ?ECE)?[- ](?:certified |approved |compliant )?(?:[a-z-]{1,14} ){0,2}helmets?|helmets?.{0,60} DOT[- ](?:certified|approved|compliant)|(?<![a-z])DOT认证.{0,10}头盔|头盔.{0,20}(?<![a-z])DOT认证/iu,
})
