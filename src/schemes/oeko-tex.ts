/**
 * OEKO-TEX certificate number (STANDARD 100, LEATHER STANDARD, ECO PASSPORT …), printed with the institute's name
 * behind it. Each institute numbers in its own way, so an unknown shape is never called wrong:
 * Hohenstein `YY.0.NNNNN` and `YY.Hxx.NNNNN`, Testex `AANNN NNNNNN` and `AAAO NNNNNN`. The shapes of the others are known
 * from single labels or by hearsay, and are read only with the institute's name behind them.
 * The Label Check is asked by the number alone, with its spaces and without the institute; so is every register, and
 * the normal form is the number alone. The institute stays in `parts`.
 * Source: pages of the Label Check, its questions and answers, Hohenstein's labelling guide; `AAAO` on one certificate,
 * `NNNN-NNN DTI` on one shop's page; the rest is not confirmed.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'oeko-tex',
  kind: 'product',
  openForm: true,
  cues: [
    'ko-tex',
    'ko tex',
    'oekotex',
    'ökotex',
    'standard 100',
    'eco passport',
    '-tex certificate',
    '-tex® certificate',
    '-tex zertifikat',
    '-tex® zertifikat',
    '-tex-zertifikat',
    'detail?number=',
  ],
  structuredNames: ['oeko-tex'],
  heads: ['#.0.#', '#.h', 'testex'],
  selfEvident: true,
  named: /(?:OE|Ö)KO[- ]?TEX(?![a-z])/iu,
  // "26.HZZ.00001 Hohenstein HTTI", "26.0.0000", "ZZ000 000012", "0000-000 DTI"; not "26.0.0000.124", not "A26.HZZ.00001".
  pattern:
    /(?<![A-Za-z\d]|\d[-./])(?:(?:(\d{2}\.(?:0|H[A-Z]{2})\.\d{4,6})|([A-Z]{2}\d{3}|[A-Z]{3}O)[ +]?(\d{6}))(?:,? (H(?:ohenstein|OHENSTEIN)(?: HTTI)?|T(?:estex|ESTEX)|C(?:entrocot|ENTROCOT)|S(?:hirley|HIRLEY)))?|(\d{4}-\d{3}|\d{4}[A-Z]{2}\d{4}|\d{7}(?:\.\d?[A-Z])?|[A-Z]{2} \d{3,5}\/\d),? (DTI|AITEX|C(?:entrocot|ENTROCOT|entexbel|ENTEXBEL)|CITEVE|IFTH))(?![A-Za-z\d]|[-./]\d)/u,
  parse: ([, dotted = '', office = '', serial = '', by = '', other = '', byOther = '']) => {
    const compact = dotted || other || `${office} ${serial}`
    const institute = by || byOther
    return { compact, parts: { number: compact, ...(institute ? { institute: institute.toUpperCase() } : {}) } }
  },
  // Any other shape ("31.0.15021" is a program's version) needs the institute behind it or a label of ours right before.
  isPlausible: ({ number = '', institute }) => institute !== undefined || number.includes('.H'),
  // Serials and numbers that begin with four noughts, and offices ZZ, are assumed never issued: none such was seen.
  isExample: ({ number = '' }) => /\.0000|^ZZ|^0000/u.test(number),
})
