/** What the SG mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'jp-sg',
  region: 'JP',
  name: { zh: 'SG 安全标志（日本）', en: 'SG mark (Japan)' },
  issuer: { zh: '日本制品安全协会', en: 'Consumer Product Safety Association, Japan' },
  scopeKind: 'product',
  proves: {
    zh: '商品符合协会的安全标准；因带标商品的缺陷受伤时，有赔偿制度。',
    en: 'The goods meet the association’s safety standard, and injury through a defect of marked goods is compensated.',
  },
  doesNotProve: {
    zh: '这是自愿标志，不是法定认证，也没有已知的公开编号可查。',
    en: 'It is a voluntary mark, not a legal one, and no public number is known that could be looked up.',
  },
  sources: [
    { fact: 'standards, mark and compensation', from: 'the association’s own description', grade: 'single' },
    { fact: 'the same in other words', from: 'a published explanation of both toy and goods marks', grade: 'single' },
  ],
  samples: [],
  homonyms: { zh: 'SG 也指新加坡、一种电吉他等。', en: 'SG is also Singapore, an electric guitar and more.' },
})
