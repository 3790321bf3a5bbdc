/**
 * EAEU certificate of conformity (сертификат соответствия): `ЕАЭС RU С-CN.АБ00.В.00000/26`: union (older: `ТС`), country of the
 * body, `С`, country of the goods, body of four characters, letter (`А` batch, `В` series), serial of five, and since about
 * 2018 the year. There is no check digit. Pages mix Cyrillic letters with their Latin twins, and some put `N` or `№` where the
 * register has none: the normal form is the register's own, Cyrillic but for the countries. A union the page leaves out is
 * not put in; such a number is never called absent. National `РОСС RU С-…` certificates are another kind and left alone.
 * Source: real numbers on eight pages; a public client of the register folds the same twins.
 */
import { defineScheme } from '../core/scheme.ts'

const LATIN = 'ABCEHKMOPTXY'
const CYRILLIC = 'АВСЕНКМОРТХУ'

/** Letters of one alphabet for their twins in the other. */
const fold = (text: string, from: string, to: string): string =>
  [...text.toUpperCase()].map((letter) => to[from.indexOf(letter)] ?? letter).join('')

export default defineScheme({
  id: 'eaeu-coc',
  kind: 'product',
  cues: [
    'сертификат соответствия',
    'сертификата соответствия',
    'сертификат о соответствии',
    'certificate of conformity',
    'еас сертификат',
  ],
  heads: [
    'сертификатом соотв',
    'сертификаты соотв',
    ' сс тр',
    'аэс',
    'aэс',
    'аэc',
    'aэc',
    'eaeu',
    ' ru с-',
    ' ru c-',
    ' ruс-',
    ' ruc-',
    ' by с-',
    ' kz с-',
    ' am с-',
    ' kg с-',
  ],
  selfEvident: true,
  // "Сертификат соответствия ТР ТС 004/2011"; not the word alone, not "Сертификат соответствия ГОСТ Р".
  named:
    /сертификат(?:а|ом|ы)? (?:о )?соответстви[яи] (?:требованиям )?(?:\(?(?:ТР|EAC|ЕАС|ЕАЭС|EAEU)(?![\p{L}])|техническ(?:их|ого) регламент)|СС ТР (?:ТС|ЕАЭС)/iu,
  // "ЕАЭС RU С-CN.АБ00.В.00000/26", "RU C-RU.AB00.B.00000/26"; not "РОСС RU С-…", not "RU Д-…", not six digits.
  pattern:
    /(?<![\p{L}\d]|[РP][ОO][СC]{2} ?)(?:([ЕE][АA]Э[СC]|[ЕE][АA][ЕE]U|[ТT][СC])[ .]{0,2}(?:(?:№|N[°º.]?|No\.?) ?)?)?(RU|BY|KZ|AM|KG) ?[СC] ?- ?([A-ZАВСЕНКМОРТХУ]{2})\. ?([A-ZА-ЯЁ\d]{4})\. ?([A-ZА-Я])\. ?(\d{5})(?:(?: ?\/ ?|[._](?=\d\d(?![.\d])))(\d{2}))?(?![\p{L}\d]|\/\d)/iu,
  parse: ([, union = '', state = '', origin = '', body = '', letter = '', serial = '', year = '']) => {
    const members = union.toUpperCase().endsWith('U') ? 'ЕАЭС' : fold(union, LATIN, CYRILLIC)
    const parts = {
      state: state.toUpperCase(),
      origin: fold(origin, CYRILLIC, LATIN),
      body: fold(body, LATIN, CYRILLIC),
      letter: fold(letter, LATIN, CYRILLIC),
      serial,
      ...(members ? { union: members } : {}),
      ...(year ? { year } : {}),
    }
    const head = members ? `${members} ${parts.state}` : parts.state
    const tail = `С-${parts.origin}.${parts.body}.${parts.letter}.${serial}${year ? `/${year}` : ''}`
    return { compact: `${head} ${tail}`, parts }
  },
  // Serials begin at 00001.
  isExample: ({ serial }) => serial === '00000',
  isUnproven: ({ union }) => union === undefined,
})
