/**
 * KC mark under a supplier's own declaration (공급자적합성확인): the maker or importer tests the goods or has them tested, and
 * declares that they conform. By law there is no certificate and no number, so none is ever read. Goods certified or
 * notified by a body have a number and belong to the KC safety number.
 * Source: 전기용품 및 생활용품 안전관리법, Art. 23, as explained by two testing houses and a customs adviser.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kr-kc',
  kind: 'self-declaration',
  sisters: ['kr-kc-safety', 'kr-kc-rra'],
  heads: ['공급자적합', '공급자 적합', 'supplier'],
  // "공급자적합성확인", "공급자 적합성 (대상)"; not "공급자적합성확인 비대상", "공급자적합성확인번호", "공급자적합성확인 제도".
  named:
    /공급자 ?적합성(?: ?확인)?(?! ?확인| ?(?:번호|제도|절차|기준|비대상|면제|비용|대행|신청|기관|이란|란 |없))|KC[ ,(]{1,3}supplier'?s? declaration/iu,
  ...NUMBERLESS,
})
