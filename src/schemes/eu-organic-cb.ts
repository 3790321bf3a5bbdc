/**
 * Code of an organic control body, `AB-CDE-999`: country, a term for organic in that country's language, number of at most
 * three digits; Spanish ones add their region (`ES-ECO-000-AA`). It stands beside the EU organic logo and names the body that
 * inspected the last operator, shared by all its clients: no certificate is meant. There is no check digit.
 * European codes are taken wherever they stand; those of other countries, which look like article numbers, only behind a label.
 * Source: Regulation (EU) No 271/2010 and the Commission's page on code numbers.
 */
import { defineScheme } from '../core/scheme.ts'

/** Whose codes end in which term, as the lists of control bodies have it. */
const EUROPEAN =
  /^(?:(?:AT|BE|BG|CH|CY|CZ|FR|GR|IT|LI|LU|LV|NL|PT|SK)-(?:BIO|ΒΙΟ|БИО)|(?:DE|DK|EE|HU|NO)-(?:ÖKO|OEKO|ØKO|OKO)|(?:ES|RO)-ECO|(?:FI|HR|LT|PL|SE|SI)-EKO|(?:GB|IE|MT)-ORG)/u

export default defineScheme({
  id: 'eu-organic-cb',
  kind: 'operator',
  cues: ['kontrollstelle', 'control body', 'organisme certificateur', 'organismo di controllo', 'code number', '有机'],
  selfEvident: true,
  heads: [
    'eu-bio',
    'eu bio',
    'eu-öko',
    'eu öko',
    'eu organic',
    'eurofeuille',
    'bio-#',
    'bio #',
    'öko-#',
    'öko #',
    'o\u0308ko-#',
    'oko-#',
    'øko-#',
    'eco-#',
    'eko-#',
    'eko #',
    'org-#',
    'βιο-#',
    'био-#',
  ],
  // The leaf may not stand without a code: named alone it shows that the code is missing.
  named:
    /(?<![a-z])EU[- ](?:Bio|Öko)[- ]?(?:Logo|Siegel)(?![a-z])|(?<![a-z])EU organic (?:logo(?![a-z])|certif)|(?<![a-z])Eurofeuille|欧盟有机认证/iu,
  // "DE-ÖKO-000", "FR-BIO-00", "DE ÖKO 000", "ES-ECO-000-AA"; not "XDE-ÖKO-000", not "DE-ÖKO-0000", not "de eco 100".
  pattern:
    /(?<![a-zà-ӿ\d]-?)([A-Z]{2})([- ])(BIO|(?:Ö|O\u0308|OE|Ø|O)KO|ECO|EKO|ORG|ΒΙΟ|БИО)[- ](\d{1,3})(?:-([A-Z]{1,3}))?(?![a-zà-ӿ\d]|-\d)/iu,
  parse: ([raw = '', country = '', gap = '', term = '', number = '', region = '']) => {
    const upper = raw.normalize('NFC').toUpperCase()
    // Without the hyphen only capitals are no words: "de eco 100".
    if (gap === ' ' && raw !== raw.toUpperCase()) return null
    return {
      compact: upper.replaceAll(' ', '-'),
      parts: {
        country: country.toUpperCase(),
        term: term.normalize('NFC').toUpperCase(),
        number,
        ...(region ? { region: region.toUpperCase() } : {}),
      },
    }
  },
  isPlausible: ({ country = '', term = '', number = '' }) =>
    EUROPEAN.test(`${country}-${term}`) && number.length > (country === 'IT' ? 2 : 1),
  // Bodies are counted from 1.
  isExample: ({ number = '' }) => Number(number) === 0,
})
