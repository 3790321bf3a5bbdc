/** What the GRS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'grs',
  region: 'world',
  name: { zh: 'GRS（全球回收标准）', en: 'GRS (Global Recycled Standard)' },
  issuer: {
    zh: 'Textile Exchange（纺织品交易所）；由授权认证机构审核',
    en: 'Textile Exchange; licensed certifiers audit',
  },
  scopeKind: 'operator',
  proves: {
    zh: '产品含至少 20% 再生材料（贴标签需 50%），加工企业的环境、社会和化学品管理受审。',
    en: 'At least 20 % recycled material (50 % for the label), with audits on environment, labour and chemicals.',
  },
  doesNotProve: {
    zh: '认证的是企业和供应链；供应商有证书不代表这一批货有。范围证书编号另见 Textile Exchange。',
    en: 'Firms and chains are certified: a supplier’s certificate does not cover this lot. For the number see the scope certificate.',
  },
  sources: [
    { fact: '20 % for certification, 50 % for the label', from: 'a certifier’s page on the standard', grade: 'single' },
    {
      fact: 'full product standard with social and chemical rules',
      from: 'Control Union, page on the standard',
      grade: 'single',
    },
    { fact: 'what the standard asks for', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
