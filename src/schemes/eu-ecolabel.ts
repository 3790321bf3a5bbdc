/**
 * EU Ecolabel registration number, `XX/YYY/ZZZZZ`: country, product group of three digits, number given by the country's body. The
 * law draws five digits; licences of two to five are in use. There is no check digit. It stands near the label's name.
 * Source: Regulation (EC) No 66/2010, Annex II; licence numbers in two public lists.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-ecolabel',
  kind: 'product',
  cues: [
    'ecolabel',
    'eco-label',
    'eu-umweltzeichen',
    'europäisches umweltzeichen',
    'écolabel',
    'etiqueta ecológica',
    'eu-blomsten',
    'euroblume',
    '欧盟生态标签',
  ],
  heads: ['eco label'],
  named:
    /(?:(?<![a-z])EU|European|Europäisches)[ -](?:Eco[- ]?label|Umweltzeichen|Blomst)|[ÉE]colabel (?:europ|UE(?![a-z]))|(?<![a-z])Euroblume|etiqueta ecológica (?:europea|de la UE)|欧盟生态标签/iu,
  // "FR/011/00", "DK/020/00000"; not "FR/11/010", not "2010/011/00".
  pattern: /(?<![a-z\d/])([A-Z]{2})\/(\d{3})\/(\d{2,5})(?![a-z\d]|[-/]\d)/iu,
  parse: ([raw = '', country = '', group = '', number = '']) => ({
    compact: raw.toUpperCase(),
    parts: { country: country.toUpperCase(), group, number },
  }),
  // Licences are counted from 1.
  isExample: ({ number }) => Number(number) === 0,
})
