/**
 * EAEU declaration of conformity (декларация о соответствии): `ЕАЭС N RU Д-CN.РА00.В.00000/26`: union (older: `ТС`), country of
 * registration, `Д`, country of the goods, body of four characters, letter (`А` batch, `В` series), serial of five, and since
 * about 2018 the year. There is no check digit. Pages mix Cyrillic letters with their Latin twins, and write `№` for `N`: the
 * normal form is the register's own, Cyrillic but for `N` and the countries. What the page leaves out (union, `N`) is not
 * put in; such a number is never called absent. National `РОСС RU Д-…` declarations are another kind and left alone.
 * Source: real numbers on eight pages; a public client of the register folds the same twins.
 */
import { defineScheme } from '../core/scheme.ts'

const LATIN = 'ABCEHKMOPTXY'
const CYRILLIC = 'АВСЕНКМОРТХУ'

/** Letters of one alphabet for their twins in the other. */
const fold = (text: string, from: string, to: string): string =>
  [...text.toUpperCase()].map((letter) => to[from.indexOf(letter)] ?? letter).join('')

export default defineScheme({
  id: 'eaeu-doc',
  kind: 'filing',
  cues: [
    'декларация о соответствии',
    'декларации о соответствии',
    'декларация соответствия',
    'декларации соответствия',
    'declaration of conformity',
    'еас декларация',
  ],
  heads: [
    'декларацию о соотв',
    ' дс тр',
    'аэс',
    'aэс',
    'аэc',
    'aэc',
    'eaeu',
    ' ru д-',
    ' ru d-',
    ' ruд-',
    ' rud-',
    ' by д-',
    ' kz д-',
    ' am д-',
    ' kg д-',
  ],
  selfEvident: true,
  // "Декларация о соответствии ТР ТС 020/2011"; not the word alone, which heads documents of every kind.
  named:
    /деклараци[яюи] (?:о соответствии|соответствия) (?:требованиям )?(?:\(?(?:ТР|EAC|ЕАС|ЕАЭС|EAEU)(?![\p{L}])|техническ(?:их|ого) регламент)|ДС ТР (?:ТС|ЕАЭС)/iu,
  // "ЕАЭС N RU Д-CN.РА00.В.00000/26", "EAEU RU D-CN.PA00.B.00000"; not "РОСС RU Д-…", not "RU С-…", not six digits.
  pattern:
    /(?<![\p{L}\d]|[РP][ОO][СC]{2} ?)(?:([ЕE][АA]Э[СC]|[ЕE][АA][ЕE]U|[ТT][СC])[ .]{0,2}(?:(№|N[°º.]?|No\.?) ?)?)?(RU|BY|KZ|AM|KG) ?[ДD] ?- ?([A-ZАВСЕНКМОРТХУ]{2})\. ?([A-ZА-ЯЁ\d]{4})\. ?([A-ZА-Я])\. ?(\d{5})(?:(?: ?\/ ?|[._](?=\d\d(?![.\d])))(\d{2}))?(?![\p{L}\d]|\/\d)/iu,
  parse: ([, union = '', sign = '', state = '', origin = '', body = '', letter = '', serial = '', year = '']) => {
    const members = union.toUpperCase().endsWith('U') ? 'ЕАЭС' : fold(union, LATIN, CYRILLIC)
    const parts = {
      state: state.toUpperCase(),
      origin: fold(origin, CYRILLIC, LATIN),
      body: fold(body, LATIN, CYRILLIC),
      letter: fold(letter, LATIN, CYRILLIC),
      serial,
      ...(members ? { union: members } : {}),
      ...(sign ? { sign: 'N' } : {}),
      ...(year ? { year } : {}),
    }
    const head = [members, sign ? 'N' : '', parts.state].filter(Boolean).join(' ')
    const tail = `Д-${parts.origin}.${parts.body}.${parts.letter}.${serial}${year ? `/${year}` : ''}`
    return { compact: `${head} ${tail}`, parts }
  },
  // Serials begin at 00001.
  isExample: ({ serial }) => serial === '00000',
  isUnproven: ({ union, sign }) => union === undefined || sign === undefined,
})
