/**
 * Certificate of SAA Approvals, an Australian certifier of electrical equipment: `SAA-` and six digits; `-EA` marks a certificate of
 * approval for equipment that must be certified before sale. There is no check digit. Without `-EA` it is taken only
 * directly behind its label, since project trackers number their tickets alike. Other certifiers number in other ways.
 * Source: the certifier's notice on marking in New South Wales; the hyphen left out from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'au-saa',
  kind: 'product',
  cues: [
    'saa certificate',
    'saa certification',
    'saa cert',
    'saa approval',
    'saa approved',
    'saa no',
    'saa number',
    'saa认证',
    'saa證書',
    'saa证书',
    'certificate of approval',
    'certificate of suitability',
  ],
  heads: ['saa-######', 'saa######', ' saa '],
  selfEvident: true,
  // "SAA approved", "SAA认证"; not "AWS SAA certified", "SAA certificate number".
  named:
    /(?<![A-Z\d]|AWS[ -]|associate \()SAA(?:[ -](?:approved|certified|approval|certification)(?![a-z])(?! ?(?:no|number|id|:))| ?(?:认证|認證|認証)(?! ?(?:号|號|编号|編號)))/iu,
  // "SAA-000123-EA", "SAA000123"; not "AWS-SAA-000123", not "SAA-11744".
  pattern: /(?<![A-Za-z\d-])SAA-?(\d{6})(?:-?(EA))?(?![A-Za-z\d]|-[A-Za-z\d])/iu,
  parse: ([, number = '', suffix = '']) => ({
    compact: `SAA-${number}${suffix ? '-EA' : ''}`,
    parts: { number, ...(suffix ? { suffix: 'EA' } : {}) },
  }),
  isPlausible: ({ suffix }) => suffix !== undefined,
  // Numbers of three leading noughts are far below those in use and assumed never issued.
  isExample: ({ number = '' }) => number.startsWith('000'),
})
