/**
 * MFi, Apple’s licence for accessories ("Made for iPhone"). Apple lists licensed accessories by brand and model; none
 * carries a number. "Made for iPhone 15" is ordinary English on cases, so the programme, the badge or MFi has to be
 * named.
 * Source: Apple’s public pages on the programme.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'mfi',
  kind: 'product',
  heads: [' mfi ', 'made for ip', 'made-for-ip'],
  // "MFi certified", "Made for iPhone badge"; not "case made for iPhone 15".
  named:
    /(?<![a-z])MFi(?:[- ](?:certified|certification|licensed)|认证|認證)|(?:Apple|苹果) ?MFi(?![a-z])|Made[- ]for[- ]i(?:Phone|Pad|Pod) (?:certified|licensed|badge|logo)/iu,
})
