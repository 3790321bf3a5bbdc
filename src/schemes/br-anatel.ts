/**
 * ANATEL homologation number (Número de homologação) of telecom and radio products: product 5, year 2, applicant 5,
 * with hyphens; older ones have four digits on either side and are of the years before 2020, and some pages drop the
 * hyphens. There is no check digit.
 * The last part is the applicant, often not the brand. A number without hyphens or of the older shape is taken only
 * directly behind a label of ANATEL's.
 * Applicants count from 1: an applicant of noughts alone is assumed never issued.
 * Source: the register's bulk file and three public programs that read it; the older shape from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'br-anatel',
  kind: 'product',
  cues: ['anatel'],
  sharedCues: ['homologa'],
  named:
    /(?<!(?:sem|n[ãa]o) )(?:(?:homologad|certificad|aprovad)[oa]s? (?:pela|na) Anatel|homologa[çc][ãa]o (?:da )?Anatel|selo (?:da )?Anatel)|(?<![a-z])Anatel(?:[ -](?:certified|approved|homologated)|认证)/iu,
  // "12345-26-00000", "1234-16-0000", "123452600000"; not "12.345.678/0001-29", not "+5511912345678".
  pattern:
    /(?<![\w+]|\d[-./])(?:(\d{4,5}) ?- ?(\d\d) ?- ?(\d{4,5})|(\d{5})(\d\d)(\d{5})|(\d{4})([019]\d)(\d{4}))(?!\w|[-./]\d)/u,
  parse: ([, product = '', year = '', applicant = '', ...plain]) => {
    const [first = '', second = '', third = ''] = (product ? [product, year, applicant] : plain).filter(Boolean)
    return {
      // One form for both ways of writing: a register holds it once.
      compact: `${first}-${second}-${third}`,
      parts: {
        product: first,
        year: second,
        applicant: third,
        form: product.length === 5 && applicant.length === 5 ? 'full' : 'other',
      },
    }
  },
  isPlausible: ({ form }) => form === 'full',
  isExample: ({ applicant = '' }) => Number(applicant) === 0,
})
