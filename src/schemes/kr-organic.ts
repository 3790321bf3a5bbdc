/**
 * Korean certification of organic and pesticide-free food (유기농산물, 유기가공식품, 무농약농산물): a body named by the quality office
 * NAQS inspects farm or maker each year. The pack shows a number, by which the office's site can be asked; its form could not be
 * confirmed, so none is read, and where one is announced nothing is said of the mark. 무농약 allows a third of the usual
 * fertiliser and is not organic.
 * Source: the office's page on the scheme, a certifier's page, a government notice on the marks.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kr-organic',
  kind: 'product',
  heads: ['유기농', '유기가공', '유기축산', '무농약', '친환경농', '친환경 농'],
  // "유기농 인증", "유기가공식품인증", "무농약 인증"; not "유기농 인증번호", "유기농 면", "USDA 유기농 인증".
  named:
    /(?<!(?:USDA|EU|미국|유럽|GOTS|코스모스|에코서트|COSMOS|JAS) ?)(?:유기농(?:산물)?|유기축산물|유기가공식품|무농약(?:농산물|원료가공식품)?|친환경 ?농(?:축)?산물) ?인증(?! ?(?:번호|기관|절차|비용|신청|기준|제도|심사|대행|컨설팅|조회|없|안|미|면 ?제))/iu,
  ...NUMBERLESS,
})
