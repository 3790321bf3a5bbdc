/**
 * NOM, the official standards of Mexico (Norma Oficial Mexicana). Goods under one carry the letters NOM after
 * certification by an accredited body (NYCE, ANCE …). What pages print is the standard’s name, not a certificate’s
 * number, so none is read. NOM-151 is about electronic documents and left alone.
 * Source: Ley de Infraestructura de la Calidad; common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'mx-nom',
  kind: 'product',
  heads: [' nom-#', 'certificado nom ', 'certificación nom ', 'certificacion nom ', 'sello nom '],
  // "NOM-003-SCFI-2014", "certificado NOM"; not "NOM-151-SCFI", not "certificado nominal".
  named: /(?<![a-z\d])NOM-(?!151)\d{3}-[A-Z]{3,5}|(?:certificado|certificaci[óo]n|sello) NOM(?![a-z]|-)/iu,
})
