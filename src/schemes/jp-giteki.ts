/**
 * Japanese radio certification number (技適, 工事設計認証番号): three digits of the certification body, a hyphen, six characters:
 * mostly `YY` and four digits of a serial, with some bodies one to three letters first. It stands behind an `R` in a box,
 * which is not part of it. Until 2013 there was no hyphen but letters of the kind of radio (`000KN001`): such a number is
 * taken only directly behind its label. There is no check digit.
 * Source: the label rules of the body TELEC, the ministry's look-up, real numbers on a dozen pages; the older form from one report.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'jp-giteki',
  kind: 'product',
  cues: [
    '技適',
    '技術基準適合証明',
    '工事設計認証',
    'telec',
    'giteki',
    'mic id',
    'mic認証',
    'mic no',
    'japan radio',
    '電波法',
    '電波法認証',
    '技適番号',
    '技適認証番号',
    '適合証明番号',
    '設計認証番号',
    'telec番号',
    'telec認証番号',
  ],
  sharedCues: ['認証番号', '証明番号', '认证编号'],
  // "技適マーク取得", "技適認証済み", "TELEC認証"; not "技適番号", "技適なし", "技適未取得", "技適について".
  named:
    /技適(?:マーク|認証|取得|済|対応|適合|通過|認定|合格|申請済|機器|付)(?!番号|なし|無|の?ない|未|不要|について|とは|を?取得して(?:い(?:ない|ません)|おりません)|申請中)|技術基準適合証明(?:済|取得|マーク|を?受け|を?取得)|TELEC ?(?:認証|认证|認證|certif|マーク|取得|済)(?!番号|编号)/iu,
  // "R 000-260001", "000-P00001", "000KN001"; not "0120-000-000", not "000-2600011", not "2000-260001".
  pattern:
    /(?<!\d|(?<!(?<![A-Za-z\d])R)-|[A-Za-z](?<!(?<![A-Za-z\d])R))(?:(\d{3})-((?=[A-Z\d]{6}(?![A-Za-z\d]))[A-Z]{0,3}\d{3,6})|(\d{3})([A-Z]{2,4})(\d{3,7}))(?![A-Za-z\d]|-\d)/u,
  parse: ([raw = '', body = '', serial = '', oldBody = '', radio = '', oldSerial = '']) => ({
    compact: raw,
    parts: radio ? { body: oldBody, radio, serial: oldSerial } : { body, serial },
  }),
  // Bodies known are 001–022 and 201–222; further off from a label only what begins so is taken.
  isPlausible: ({ body = '', radio }) => radio === undefined && /^[02]/u.test(body),
  // Bodies are numbered from 001.
  isExample: ({ body }) => body === '000',
})
