/** What BRCGS certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'brc',
  region: 'GB',
  name: { zh: 'BRCGS（BRC 全球标准）', en: 'BRCGS (BRC Global Standards)' },
  issuer: { zh: 'BRCGS；由认可机构审核', en: 'BRCGS; accredited bodies audit' },
  scopeKind: 'system',
  proves: {
    zh: '工厂的食品安全、包装或储运管理受审，分 AA、A、B 等级。',
    en: 'The plant’s management of food safety, packaging or storage was audited and graded AA, A, B …',
  },
  doesNotProve: {
    zh: '属于工厂，不属于某一件商品；供应商目录 BRCGS Directory 可查工厂。',
    en: 'It belongs to the site, not to one article; the directory lists sites.',
  },
  validity: { zh: '半年或一年。', en: 'Half a year or a year.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
