/** What a Saudi SABER certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'sa-saber',
  region: 'SA',
  name: { zh: 'SABER / SASO（沙特符合性证书）', en: 'SABER and SASO (Saudi conformity)' },
  issuer: { zh: '沙特标准、计量和质量组织（SASO）', en: 'Saudi Standards, Metrology and Quality Organization (SASO)' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品取得了沙特的产品符合性证书（PCoC）或 SASO 认可。',
    en: 'The seller claims a Saudi product certificate (PCoC) or recognition by SASO.',
  },
  doesNotProve: {
    zh: 'PCoC 属于进口商和型号，每批货还要一张 SCoC；品牌名不等于有证。',
    en: 'A PCoC is an importer’s for a model, and each shipment needs an SCoC, too; a brand name proves none.',
  },
  sources: [{ fact: 'PCoC for a product, SCoC for a shipment', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'saber 也是“佩剑”。', en: 'A saber is also a sword.' },
})
