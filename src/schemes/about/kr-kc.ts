/** What a KC mark by supplier’s declaration is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kr-kc',
  region: 'KR',
  name: { zh: '韩国 KC 标志（供应商自我声明）', en: 'KC mark by supplier’s declaration (Korea)' },
  issuer: { zh: '制造商或进口商自己', en: 'The maker or importer itself' },
  scopeKind: 'product',
  proves: {
    zh: '制造商或进口商声明这件商品符合韩国安全标准，并应保存检测资料。',
    en: 'The maker or importer declares that the goods meet the Korean safety standard, and must keep the test papers.',
  },
  doesNotProve: {
    zh: '没有认证机构参与，也没有证书编号：看不到编号是正常的。',
    en: 'No certification body took part and there is no number: that none is shown is as it should be.',
  },
  sources: [
    {
      fact: 'supplier’s declaration for goods of lesser risk, tested by the firm or a laboratory of its choice',
      from: 'explanations by two testing houses of 전기용품 및 생활용품 안전관리법, Art. 23',
      grade: 'several',
    },
    { fact: 'such goods have no number', from: 'records of Korean listings', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“供应商符合性声明”在其他国家指别的制度，例如美国的 SDoC。',
    en: 'Other countries have supplier’s declarations too, such as the SDoC of the United States.',
  },
})
