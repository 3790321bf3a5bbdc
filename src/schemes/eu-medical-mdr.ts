/**
 * Medical device under Regulation (EU) 2017/745 (MDR), by its class. Class I is the maker's own word; from Is, Im, IIa a notified body has a
 * part. The register (EUDAMED) goes by UDI, which shops do not print. Source: Regulation (EU) 2017/745, Art. 51 and 52.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-medical-mdr',
  kind: 'product',
  heads: [' mdr ', 'medical device', 'medizinprodukt', 'dispositif m', 'dispositiv', '2017/745'],
  // "MDR certified", "Medizinprodukt Klasse IIa"; not "MDR Fernsehen"
  named:
    /(?<![a-z])(?:CE[- ])?MDR[- ](?:certif|zertif|compl|konform|approved|class|Klasse|2017\/745)|2017\/745(?!\d)|(?:class|Klasse|classe|clase) (?:I{1,2}[ab]?|I{3}|I[smr])(?![a-z\d]) (?:medical device|Medizinprodukt|dispositi(?:f|vo) m[ée]dic)|(?:medical device|Medizinprodukt|dispositi(?:f|vo) m[ée]dic(?:al|o)),? (?:\(?(?:of |der )?)?(?:class|Klasse|classe|clase) (?:I{1,2}[ab]?|I{3}|I[smr])(?![a-z\d])|CE MDR/iu,
  ...NUMBERLESS,
})
