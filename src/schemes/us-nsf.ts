/**
 * NSF, a US certifier of water filters, kitchen goods and supplements. Products are listed by firm and model; no
 * number is printed. "Tested to NSF/ANSI 42" names a standard and no certification.
 * Source: NSF’s public listings.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-nsf',
  kind: 'product',
  heads: [' nsf '],
  // "NSF certified", "certified to NSF/ANSI 42"; not "tested to NSF/ANSI 42".
  named:
    /(?<![a-z])NSF(?:[- ](?:certified|listed|certification|approved)|认证|認證|\/ANSI(?:\/CAN)? \d{2,3} certified)|(?:certified|listed) (?:by|to|with) NSF(?![a-z])/iu,
})
