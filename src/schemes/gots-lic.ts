/**
 * GOTS licence number: the certifier's number of the certified firm; a label shows the mark, the certifier and this
 * number. Each certifier numbers in its own way and there is no check digit. Read are Control Union's, `CU` and six
 * or seven digits, and CERES', `CERES-` and three to five digits, the latter from memory and hence only directly
 * behind the label. Control Union gives a client one number for all its programmes: where another programme's name
 * stands nearer it is not ours. Numbers of other certifiers are left alone. Client numbers in use begin with 8 or 1;
 * those with 0 are assumed never issued.
 * Source: GOTS, conditions for labelling; real numbers on two shop pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'gots-lic',
  kind: 'operator',
  openForm: true,
  cues: ['gots', 'gots license', 'gots licence', 'gots-lizenz', 'textile standard'],
  // Where the scheme's name stands in a neighbour: the labels of a big shop's certificate box, and the certifier's name.
  sharedCues: [
    'control union',
    'certification number',
    'certificate number',
    'zertifizierungsnummer',
    'numéro de certification',
    'numero di certificazione',
    'número de certificación',
    'certificeringsnummer',
    'certifieringsnummer',
    'numer certyfikatu',
  ],
  heads: ['textile-standard'],
  named: /(?<![a-z\d])GOTS(?![a-z])|Organic[- ]Textile[- ]Standard/iu,
  // "CU 012345", "CU: 0123457", "CERES-0001"; not "CU 012345GRS-2023-00000001", not "GRS … CU 012345".
  pattern:
    /(?<![A-Za-z\d])(?<!(?:GRS|RCS|OCS|RDS|RWS|GOLS|RSPO|FSC)(?:(?!GOTS).){1,60})(?:(CU)[ :-]{0,2}(\d{6,7})|(CERES)-(\d{3,5}))(?![A-Za-z\d]|-\d)/u,
  parse: ([, union = '', client = '', ceres = '', serial = '']) => ({
    compact: union ? `CU${client}` : `CERES-${serial}`,
    parts: { body: union || ceres, serial: client || serial },
  }),
  isPlausible: ({ body }) => body === 'CU',
  isUnproven: ({ body }) => body === 'CERES',
  isExample: ({ serial = '' }) => /^0(?:\d{5,6}|00\d?)$/u.test(serial),
})
