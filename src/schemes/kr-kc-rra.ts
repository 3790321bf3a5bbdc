/**
 * Korean conformity number for radio and EMC (방송통신기자재등의 적합성평가): agency, kind of assessment, applicant, product.
 * Agency `KCC` (from 2011), `MSIP` (from 2013) or `R` (from the end of 2017); kind `C` certified, `R` registered, `I` interim,
 * with two letters of the class until 2018 (`CRM`, `REM`) and `S` for further importers; three characters of the applicant;
 * 1–14 characters of the product. There is no check digit, and pages keep the letter case, so the normal form does. A product
 * code a little longer is taken as it stands and never called wrong. Numbers from before 2011 have no common form.
 * Source: two laboratories' notices of the changes of 2017 and 2018; real numbers on six pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'kr-kc-rra',
  kind: 'product',
  openForm: true,
  cues: [
    '적합성평가',
    '적합등록',
    '적합인증',
    '적합성인증',
    '전파인증',
    '전파 인증',
    '전파법',
    '전자파',
    '방송통신기자재',
    '식별부호',
    'kc인증',
    'kc 인증',
    'kcc id',
    'kcc인증',
    '전파인증번호',
    '전파인증 번호',
    '적합등록번호',
    '적합인증번호',
    '적합성평가번호',
    'kc인증번호',
    'kc 인증번호',
  ],
  sharedCues: ['인증번호', '등록번호', '인증정보'],
  heads: ['kcc-', 'msip-', ' r-c', ' r-r', ' r-i', '방통기자재'],
  selfEvident: true,
  // "전파인증 완료", "방송통신기자재 적합등록"; not "전파인증번호", "전파인증 면제", "전파인증 대행".
  named:
    /전파 ?인증(?! ?(?:번호|면제|대상|비용|대행|기관|절차|신청|제도|정보|유무|여부|없|미))|(?:방송통신|방통)기자재(?:등의?)? ?적합(?:성평가|등록|인증)(?!번호|제도|면제|대상| ?기관)/iu,
  // "R-R-000-EX100", "MSIP-CRM-000-O- Sensor"; not "hgr-c-sec-title", "NFR-C-SEC-001", "R-134a", "R-C-XXX-XXXXXX".
  mayLackDigits: true,
  pattern:
    /(?<![A-Za-z\d_.-])(KCC|MSIP|R)-([CRI](?:[A-Z]{2}|S)?)-([A-Za-z\d]{3})-([A-Za-z\d](?:[A-Za-z\d_]|- ?(?=[A-Za-z\d_])){0,21})(?![A-Za-z\d_]|-[A-Za-z\d])/u,
  parse: ([raw = '', agency = '', type = '', applicant = '', product = '']) =>
    [applicant, product].some((part) => part.toUpperCase().startsWith('XXX'))
      ? null
      : {
          compact: raw.replace(/ /gu, ''),
          parts: { agency, type, applicant, product: product.replace(/ /gu, '') },
        },
  // "R-C-CAR-BLUE" without a label could be anything; the older prefixes are unmistakable.
  isPlausible: ({ agency, applicant = '', product = '' }) => agency !== 'R' || /\d/u.test(applicant + product),
  // Applicants are given letters or letters and digits; 000 is assumed to be nobody.
  isExample: ({ applicant }) => applicant === '000',
})
