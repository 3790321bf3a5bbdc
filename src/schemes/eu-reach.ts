/**
 * REACH, Regulation (EC) No 1907/2006 on chemicals: the supplier's own word that an article holds no forbidden substances, or that he
 * tells of those on the candidate list. There is no REACH certificate for goods. "Reach" is an English verb: capitals only.
 * Source: Regulation (EC) No 1907/2006, Art. 33.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-reach',
  kind: 'self-declaration',
  heads: [' reach '],
  // "REACH compliant", "RoHS, REACH"; not "REACH OUT"
  named:
    /(?<![A-Za-zÀ-ž\d-])(?:EU[- ])?REACH(?:[- ](?:[Cc]ompl|[Kk]onform|[Cc]onform|[Cc]ertif|[Zz]ertif|[Rr]egulation|SVHC|[Vv]erordnung)| ?(?:认证|認證|检测|法规)|[,/、] ?(?:RoHS|CE|WEEE))|^REACH$|(?:RoHS|CE|[Cc]onform[eé]?|[Kk]onform) ?[,/、&]? ?REACH(?![A-Za-zÀ-ž\d])/u,
  ...NUMBERLESS,
})
