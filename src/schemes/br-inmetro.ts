/**
 * INMETRO registration of an object (Registro de Objeto): six digits, a slash, the year. Pages drop leading noughts and
 * put spaces round the slash, or part the six in the middle; the normal form has all six. There is no check digit. Ordinances, laws, tenders and court
 * cases are written alike (`Portaria 123/2012`): what such a word precedes is never taken, and a number that is
 * parted or not padded only directly behind the register's own label.
 * Serials begin at 1: six noughts are never issued.
 * Source: three public files of real registrations; the register counts anew each year.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const WIDTH = 6

export default defineScheme({
  id: 'br-inmetro',
  kind: 'product',
  cues: ['registro inmetro', 'registro do inmetro', 'registro no inmetro', 'registro de objeto'],
  sharedCues: ['inmetro', 'registro'],
  structuredNames: ['inmetro'],
  heads: ['inmetro'],
  named:
    /(?<!(?:sem|n[ãa]o) )(?:(?:certificad|aprovad|registrad)[oa]s? (?:pelo|no) Inmetro|(?:selo|certifica[çc][ãa]o) (?:do )?Inmetro)|(?<![a-z])Inmetro(?:[ -](?:certified|approved)|认证)/iu,
  // "000000/2026", "000000 / 2026", "000.000/2026"; not "Portaria 123/2012", not "12.345/2010", not "0001-29".
  pattern:
    /(?<!\w|\d[-./]|(?:portaria|lei|decreto|resolu|processo|norma|nbr|pre[çc]o|contrato|edital|preg[ãa]o)\D{0,16})(\d{4,6}|\d{3}[. ]\d{3}) ?\/ ?((?:19|20)\d\d)(?!\w|[-./]\d)/iu,
  parse: ([, printed = '', year = '']) => {
    const serial = printed.replace(/\D/u, '').padStart(WIDTH, '0')
    return { compact: `${serial}/${year}`, parts: { serial, year, width: String(printed.length) } }
  },
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  // Some ten thousand a year: a padded serial begins with a nought.
  isPlausible: ({ serial = '', width }) => width === '6' && serial.startsWith('0'),
  isExample: ({ serial }) => serial === '000000',
})
