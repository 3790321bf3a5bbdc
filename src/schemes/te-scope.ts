/**
 * Textile Exchange (GRS, RCS, OCS, CCS, RDS, RWS, RMS, RAS, RAF): the firm's `TE-ID`, `TE-` and eight digits, and
 * the number of its scope certificate. The number starts with the certifier's letters and names the standard: the
 * issuer proposes certifier, TE-ID, standard, year and month (`ABC-12345678-GRS-2107`); Control Union writes `CU`,
 * client, standard, year and serial. No check digit, and certifiers may differ: only directly behind a label, never
 * called wrong. TE-IDs that begin with 0000 are assumed never issued.
 * Source: Textile Exchange's template of scope certificates as a consultant renders it; the second shape from
 * memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'te-scope',
  kind: 'operator',
  cues: [
    'te-id',
    'te id',
    'textile exchange',
    'scope certificate',
    '范围证书',
    'grs',
    'grs certificate',
    'rcs certificate',
    'ocs certificate',
    'rds certificate',
    'rws certificate',
  ],
  bond: 'adjacent',
  // "TE-12345678", "ABC-12345678-GRS-2107", "CU000012GRS-2023-00000001"; not "CU 012345".
  pattern:
    /(?<![A-Za-z])(?:TE-?(\d{8})|([A-Z]{3}-\d{8}-|CU ?\d{6,7})(GRS|RCS|OCS|CCS|RDS|RWS|RMS|RAS|RAF|MUL)-(20\d\d-\d{8}|\d{4}))(?![A-Za-z\d]|-\d)/u,
  parse: ([, id = '', head = '', standard = '', tail = '']) => ({
    compact: id ? `TE-${id}` : `${head.replace(' ', '')}${standard}-${tail}`,
    parts: id ? { id } : { head, standard, tail },
  }),
  isExample: ({ id, head = '' }) => (id ?? head.replace(/\D/gu, '')).startsWith('0000'),
  isUnproven: () => true,
})
