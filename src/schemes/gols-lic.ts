/**
 * GOLS (Global Organic Latex Standard): Control Union's number of the certified firm, `CU` and six or seven digits,
 * no check digit. The same client number serves all programmes of that certifier, so it is ours only near the name
 * of this one, and only where GOTS does not stand nearer. Numbers that begin with 0 are assumed never issued.
 * Source: the shape is that of Control Union's numbers on real pages; a maker's page on GOLS says that the client
 * number is printed.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'gols-lic',
  kind: 'operator',
  cues: ['gols', 'latex standard'],
  heads: ['latex-standard'],
  named: /(?<![a-z\d])GOLS(?![a-z])|Organic[- ]Latex[- ]Standard/iu,
  // "CU 012345", "CU: 0123457"; not "GOLS and GOTS: CU 012345".
  pattern: /(?<![A-Za-z\d])(?<!(?:GOTS|GRS|FSC)(?:(?!GOLS).){1,60})CU[ :-]{0,2}(\d{6,7})(?![A-Za-z\d]|-\d)/u,
  parse: ([, client = '']) => ({ compact: `CU${client}`, parts: { body: 'CU', serial: client } }),
  isExample: ({ serial = '' }) => serial.startsWith('0'),
})
