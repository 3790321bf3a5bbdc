/** What the registration of a special cosmetic is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cosm-reg',
  region: 'CN',
  name: { zh: '特殊化妆品注册证（国妆特字）', en: 'China registration of a special cosmetic' },
  issuer: {
    zh: '国家药品监督管理局（2013 年前为卫生部等）',
    en: 'National Medical Products Administration (earlier the Ministry of Health)',
  },
  scopeKind: 'product',
  form: {
    zh: '国妆特字 / 国妆特进字 + 年份 4 + 序号 4；2021 年前在“字”后有 G 或 J',
    en: '国妆特字 or 国妆特进字 + year 4 + serial 4; before 2021 with G or J behind 字',
    grade: 'several',
  },
  proves: {
    zh: '这款产品经审批，可以作为注册证所列类别的特殊化妆品（如防晒、染发、祛斑美白）销售。',
    en: 'This product was examined and may be sold as the kind of special cosmetic its registration names, such as sunscreen or hair dye.',
  },
  doesNotProve: {
    zh: '不证明宣传的效果，也不覆盖同品牌的其他产品、色号以外的配方。化妆品不能替代药品。',
    en: 'It does not prove the advertised effect and covers no other product of the brand. A cosmetic is no medicine.',
  },
  sources: [
    { fact: 'form of the number', from: 'several public product pages and a published explanation', grade: 'several' },
    { fact: '国妆特制字 for Hong Kong, Macao and Taiwan', from: 'common knowledge', grade: 'memory' },
    { fact: '卫妆特字 with year and number in the oldest form', from: 'two published explanations', grade: 'several' },
    { fact: 'kinds that need a registration', from: 'notice of the regulator on brand sites', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '普通化妆品只有备案号（妆网备字），不是注册证。',
    en: 'Ordinary cosmetics have a filing (妆网备字) and no registration.',
  },
})
