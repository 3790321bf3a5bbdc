/**
 * Children’s Product Certificate (CPC), required by the US Consumer Product Safety Improvement Act (CPSIA): the
 * importer or maker writes it himself, on tests by an accepted laboratory. There is no register and no number to look
 * up.
 * Source: 16 CFR part 1110.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-cpc',
  kind: 'self-declaration',
  heads: ['product certificate', 'products certificate', ' cpc ', 'cpsia', '儿童产品证书'],
  // "Children's Product Certificate", "CPC认证", "CPSIA compliant"; not "CPC ads".
  named:
    /Children['’]?s Products? Certificate|(?<![a-z])CPC ?(?:certifi(?:ed|cate|cation)|认证|認證|证书)|(?<![a-z])CPSIA(?:[- ](?:certified|compliant|approved|tested)|认证)|compl(?:ies|iant) with (?:the )?CPSIA|儿童产品证书/iu,
})
