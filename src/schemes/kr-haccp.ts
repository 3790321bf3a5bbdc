/**
 * Korean food safety management certification (식품안전관리인증, 해썹, HACCP): the authority has found that a site makes a kind of food
 * under a plan of hazards and control points. It belongs to the site and its line of food, not to one article. No form of its
 * numbers could be confirmed, so none is read, and where one is announced nothing is said of the mark.
 * Source: the joint criteria 식품 및 축산물 안전관리인증기준 as quoted by two advisers; the institute's page on the procedure.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kr-haccp',
  kind: 'system',
  heads: ['haccp', '해썹 ', '안전관리인증'],
  // "HACCP 인증", "해썹(HACCP) 인증", "식품안전관리인증"; not "HACCP 인증번호", "HACCP 인증 컨설팅", "HACCP 교육".
  named:
    /(?:HACCP|해썹) ?(?:\((?:HACCP|해썹)\))? ?(?:인증|마크|적용업소|지정업소|적용 업소|시설)(?! ?(?:번호|기관|컨설팅|대행|절차|비용|신청|교육|심사|기준|원|제도|의무|조회|공사|준비|없|안|미))|(?:식품|축산물) ?안전관리인증(?! ?(?:번호|기준|원|제도|기관))/iu,
  ...NUMBERLESS,
})
