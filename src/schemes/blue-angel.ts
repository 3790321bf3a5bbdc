/**
 * Blue Angel (Der Blaue Engel), the German ecolabel. `DE-UZ` and a number (formerly `RAL-UZ`) name the criteria of a product group, not a
 * licence. "The Blue Angel" is also a film, and angelfish are blue. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'blue-angel',
  kind: 'product',
  heads: ['blaue', 'blue angel', '-uz', '蓝天使', '藍天使'],
  // "Blauer Engel", "DE-UZ 219"; not "Der blaue Engel", the film
  named:
    /(?<![a-z])Blaue(?:r Engel(?![a-z])|(?:n|m) Engel (?:zertif|ausgez))|Umweltzeichen Blaue[rn]? Engel|(?<![a-z])Blue Angel(?:[- ](?:certif|eco|label|mark(?![a-z])|award|environment))|^Blue Angel$|(?<![a-z])(?:DE|RAL)-UZ ?\d{1,3}(?!\d)|[蓝藍]天使(?:认证|認證|环保|标志)/iu,
  ...NUMBERLESS,
})
