/**
 * Korea Eco-Label (환경표지, formerly 환경마크): the institute KEITI has found that goods burden the environment less over their life
 * than others of their kind, for the reason printed beside the mark. It holds three years. No form of its numbers could be
 * confirmed, so none is read. 환경성적표지 is another mark: it states figures and certifies no merit.
 * Source: 환경기술 및 환경산업 지원법, Art. 17, as explained by two advisers; a report on the joint design of both marks.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kr-eco-label',
  kind: 'product',
  heads: ['환경표지', '환경마크', 'korea eco'],
  // "환경표지 인증", "친환경 환경마크 획득"; not "환경표지 인증번호", "환경성적표지 인증", "환경표지제도".
  named:
    /환경(?:표지|마크)(?! ?(?:인증|획득|취득)? ?(?:번호|제도|기준|기관|대상|신청|비용|절차|사유|제품 ?검색|컨설팅|없|미|란 |이란))|Korea Eco-?label(?![a-z])/iu,
  ...NUMBERLESS,
})
