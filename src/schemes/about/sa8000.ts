/** What SA8000 certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'sa8000',
  region: 'world',
  name: { zh: 'SA8000（社会责任管理体系）', en: 'SA8000 (social accountability)' },
  issuer: {
    zh: '社会责任国际 SAI；由认可机构审核',
    en: 'Social Accountability International; accredited bodies audit',
  },
  scopeKind: 'system',
  proves: {
    zh: '这家工厂的劳动条件管理按 SA8000 受审。',
    en: 'The labour conditions of this site were audited to SA8000.',
  },
  doesNotProve: {
    zh: '属于工厂，不属于商品；品牌的其他工厂不在其内。',
    en: 'It belongs to one site, not to goods; the brand’s other plants are not included.',
  },
  validity: { zh: '三年，期间监督审核。', en: 'Three years, with audits between.' },
  sources: [
    {
      fact: 'a management system standard for labour conditions',
      from: 'an auditor’s page on social audits',
      grade: 'single',
    },
    { fact: 'three years', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
