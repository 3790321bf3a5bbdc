/**
 * Approval under a UN regulation on vehicles (ECE R22 helmets, R44 and R129 child seats): `E` and the number of the approving country,
 * the regulation (`44R`) where it is shown, two digits of the amendment series, the approval. There is no check digit, no public list,
 * and many lamp sockets begin with E: it is taken only near words of the regulation.
 * Source: four guides to helmet labels, four to child-seat labels.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ece-e-mark',
  kind: 'product',
  cues: ['ece r', 'ece-r', 'ece 22', 'ece 44', 'r129', 'i-size', 'homologa'],
  heads: [' ece', ' unece', 'r44'],
  named:
    /(?<![a-z])(?:UN)?ECE[ -]?(?:R[ -]?)?(?:22|44|129)(?!\d)|(?<![a-z])UN[ -]?R(?:44|129)(?!\d)|(?<![a-z\d])R129(?!\d)/iu,
  // "E0 0500001", "E0 05 00001/P", "E0 44R-040001"; not "E27 230 V", not "E4 size 05".
  pattern:
    /(?<![a-z\d-])E ?(\d{1,2})[ -]{1,3}(?:(22|44|129)R[- ]?)?(0\d) ?(\d{4,6})(?:[/ ]?(P\/J|NP|P|J)(?![a-z]))?(?!\d|[a-z])/iu,
  parse: ([, country = '', regulation = '', series = '', serial = '', type = '']) => ({
    compact: `E${country} ${regulation && `${regulation}R-`}${series}${serial}`,
    parts: {
      country,
      ...(regulation ? { regulation } : {}),
      series,
      serial,
      ...(type ? { type: type.toUpperCase() } : {}),
    },
  }),
  // Countries are counted from 1.
  isExample: ({ country }) => Number(country) === 0,
})
