/** What the OK compost mark and its S-number are, prove and do not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ok-compost',
  region: 'EU',
  name: { zh: 'OK compost（TÜV 奥地利）', en: 'OK compost (TÜV AUSTRIA)' },
  issuer: { zh: 'TÜV AUSTRIA（原 Vinçotte）', en: 'TÜV AUSTRIA, formerly Vinçotte' },
  scopeKind: 'product',
  form: { zh: 'S + 4 位数字', en: 'S + 4 digits', grade: 'memory' },
  proves: {
    zh: '产品（含油墨和添加剂）按所写级别可堆肥：INDUSTRIAL 只在工业堆肥厂，HOME 在家庭堆肥。',
    en: 'The article with inks and additives composts as the mark says: INDUSTRIAL in a plant only, HOME in a garden heap.',
  },
  doesNotProve: {
    zh: 'INDUSTRIAL 的产品不该放进家庭堆肥，也不会在自然界自行消失；当地不一定收。',
    en: 'INDUSTRIAL does not rot in a garden heap or in nature, and the local collection may not take it.',
  },
  validity: { zh: '五年，之后重新评估。', en: 'Five years, then assessed anew.' },
  sources: [
    {
      fact: 'INDUSTRIAL to EN 13432, HOME to its own scheme; inks and additives included',
      from: 'TÜV AUSTRIA; European Bioplastics; sellers’ pages',
      grade: 'several',
    },
    { fact: 'mark taken over from Vinçotte in 2017', from: 'TÜV AUSTRIA Italia', grade: 'single' },
    { fact: 'five years', from: 'a directory of marks', grade: 'single' },
    { fact: 'S and four digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '单写“可降解”或“EN 13432”不等于有此认证。',
    en: '"Biodegradable" or "EN 13432" alone is not this mark.',
  },
})
