/** What a Label Rouge homologation is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fr-label-rouge',
  region: 'FR',
  name: { zh: '法国红标（Label Rouge）', en: 'Label Rouge' },
  issuer: { zh: '法国国家原产地和质量研究院（INAO）及主管部委', en: 'INAO and the French ministries' },
  scopeKind: 'product',
  form: { zh: 'LA + 2 位序号 / 2 位年份', en: 'LA + 2 digits / year of 2 digits', grade: 'several' },
  proves: {
    zh: '产品按经批准的规范生产，品质高于同类普通产品，由独立机构检查。',
    en: 'The food was made to an approved specification of higher quality than usual, watched by an independent body.',
  },
  doesNotProve: {
    zh: '号码属于规范，由许多企业共用；与有机和产地无关。',
    en: 'The number is the specification’s and shared by many firms; it says nothing about organic farming or origin.',
  },
  sources: [
    {
      fact: 'the logo shows "homologation n° LA 07/08" or the like',
      from: 'presseagence.fr, lagazettegersoise.fr, illicomesproduitslocaux.fr',
      grade: 'several',
    },
    {
      fact: 'specifications are validated by INAO and homologated by order',
      from: 'inao.gouv.fr, Label Rouge',
      grade: 'several',
    },
  ],
  samples: ['LA 07/08'],
})
