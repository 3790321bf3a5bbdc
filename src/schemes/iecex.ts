/**
 * IECEx certificate of conformity: `IECEx`, letters of the certification body, two-digit year, point, serial of four; `X` for special
 * conditions of use, `U` for a component. There is no check digit. Its prefix needs no label.
 * Source: IEC 60079-0 as explained by the US Coast Guard; certificates named in six manuals and programs.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'iecex',
  kind: 'product',
  cues: [],
  selfEvident: true,
  heads: ['iecex', 'iec ex'],
  named: /(?<![a-z])IEC ?Ex(?:[- ](?:certif|zertif|approved)|认证)/iu,
  // "IECEx ZZZ 20.0000X", "IECExZZZ20.0000"; not "IECEx 02", not "IECEx ZZZ 20.000".
  pattern: /(?<![a-z\d])IEC ?Ex ?([A-Z]{2,6}) ?(\d\d)\.(\d{4})(?: ?([XU]))?(?![a-z\d]|[-.]\d)/iu,
  parse: ([, body = '', year = '', serial = '', suffix = '']) => ({
    compact: `IECEx ${body.toUpperCase()} ${year}.${serial}${suffix.toUpperCase()}`,
    parts: { body: body.toUpperCase(), year, serial, ...(suffix ? { suffix: suffix.toUpperCase() } : {}) },
  }),
  // Serials begin at 0001.
  isExample: ({ serial }) => serial === '0000',
})
