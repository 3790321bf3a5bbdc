/**
 * Nordic Swan Ecolabel of Denmark, Finland, Iceland, Norway and Sweden. Licence numbers are printed under the swan; how they are
 * built is not known well enough to read them. Source: nordic-ecolabel.org.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'nordic-swan',
  kind: 'product',
  heads: [
    'nordic swan',
    'svanemær',
    'svanemerk',
    'svanenmärk',
    'joutsenmer',
    'svansmerk',
    '北欧天鹅',
    '北歐天鵝',
    '白天鹅环',
    'nordic eco',
  ],
  // "Nordic Swan Ecolabel", "Svanemærket"; not "Swan Lake"
  named:
    /Nordic (?:Swan(?! ?Lake)|Ecolabel)|(?<![a-z])(?:Svanemærke|Svanemerke|Svanenmärk|Joutsenmerk)|北欧天鹅|北歐天鵝|白天鹅环保/iu,
  ...NUMBERLESS,
})
