/**
 * KC safety number (안전인증번호, 안전확인신고번호), in two styles: household and children's goods `CB000R0001-6001` (one or two letters,
 * three digits, a letter, three or four digits, then four) and electrical goods `HU00000-26001` (two letters, five or six
 * digits, then four or five); either may end in letters of a variant. There is no check digit, and no length is called
 * wrong. Goods under a supplier's own declaration have no number by law. The name of the KC mark belongs here, save where
 * a number of the radio agency stands in the same text.
 * Source: the shapes of some 1 700 records of the national register and two further sets of real numbers.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'kr-kc-safety',
  kind: 'product',
  cues: [
    'kc인증',
    'kc 인증',
    'kc마크',
    'kc 마크',
    'kc안전',
    'kc 안전',
    'kc:',
    'kc :',
    'kc no',
    'kc cert',
    'kc认证',
    'kc認証',
    '안전인증',
    '안전확인',
    '어린이제품',
    '전기용품',
    '생활용품',
    'kc인증번호',
    'kc 인증번호',
    '안전인증번호',
    '안전확인번호',
    '안전확인신고번호',
    'certnum=',
  ],
  sharedCues: ['인증번호', '인증정보', '신고번호', '인증필', '전지', '배터리', '어댑터', '아답터'],
  structuredNames: ['kc'],
  sisters: ['kr-kc-rra'],
  heads: [' kc '],
  // "KC인증 완료", "KC마크", "KC certified", "CE, FCC, KC", "어린이제품 안전확인"; not "KC인증번호", "KC인증 대상 아님".
  named:
    /(?<![A-Z\d])KC(?<!(?:KCC|MSIP|(?<![A-Z])R)-[CRI].{2,160})(?!.{0,160}(?:KCC|MSIP|[^A-Z]R)-[CRI])(?:(?: ?안전| ?국가통합)? ?(?:인증|마크)(?! ?(?:번호|정보|대상|비대상|유무|여부|절차|기관|비용|대행|신청|검색|조회|제도|이란|필요|미|기준))(?!.{0,8}(?:없|않|아님|아닌|제외|면제))|[ -](?:certifi(?:ed|cation)|mark(?:ed|ing)?|approved)(?![a-z])| ?(?:认证|認證|認証)(?! ?(?:编|編|番))|[ ,/、&+]{1,3}(?:CE|FCC|PSE|RoHS)(?![A-Z]))|(?<![A-Z])(?:CE|FCC|PSE|RoHS)[ ,/、&+]{1,3}KC(?![A-Z\d])|어린이제품 ?안전(?:인증|확인)(?! ?(?:번호|신고|대상|제도|기준|면제))/iu,
  // "CB000R0001-6001", "HU00000-26001A", "CB000R0001 - 6001"; not "0505-502-0100", not a piece of a UUID.
  pattern:
    /(?<![A-Za-z\d]|[A-Za-z\d][-_])(?:([A-Za-z]{1,2})(\d{3})([A-Za-z])(\d{3,4}) ?- ?(\d{4})([A-Za-z]{0,3})|([A-Za-z]{2})(\d{5,6}) ?- ?(\d{4,5})([A-Za-z]{0,2}))(?![A-Za-z\d]|[-_][A-Za-z\d])/u,
  parse: ([raw = '', goods = '', body = '', letter = '', code = '', serial = '', variant = '', ...electrical]) => {
    const [prefix = '', firm = '', number = '', tail = ''] = electrical
    const upper = (parts: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.toUpperCase()]))
    return {
      compact: raw.replace(/ /gu, '').toUpperCase(),
      parts: goods
        ? upper({ prefix: goods, body, letter, code, serial, ...(variant ? { variant } : {}) })
        : upper({ prefix, firm, serial: number, ...(tail ? { variant: tail } : {}) }),
    }
  },
  // Electrical numbers begin with H, J, S, X, Y or Z and H, U or W as far as seen; a stranger must stand behind our label.
  isPlausible: ({ body, prefix = '' }) =>
    body !== undefined || ('HJSXYZ'.includes(prefix.charAt(0)) && 'HUW'.includes(prefix.charAt(1))),
  // No body of three zeros and no firm of five is known; both are assumed never issued.
  isExample: ({ body, firm = '' }) => body === '000' || firm.startsWith('00000'),
})
