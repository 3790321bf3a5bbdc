/**
 * SEC, Chile’s authority for electricity and fuels (Superintendencia de Electricidad y Combustibles): appliances are
 * certified and carry a label with a QR code. Pages name it. Installers are certified, too: those are persons.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'cl-sec',
  kind: 'product',
  heads: [
    'sello sec ',
    'certificación sec ',
    'certificacion sec ',
    'certificado sec ',
    'certificada sec ',
    'por la sec ',
    'por sec ',
    'superintendencia de elec',
  ],
  // "Certificación SEC", "certificado por la SEC"; not "instalador certificado SEC", not "certificado secreto".
  named:
    /(?:sello|certificaci[óo]n) SEC(?![a-z])|(?<!instalador |sin )certificad[oa] (?:por (?:la )?)?SEC(?![a-z])|Superintendencia de Electricidad y Combustibles/iu,
})
