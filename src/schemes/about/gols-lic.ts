/** What a GOLS certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'gols-lic',
  region: 'world',
  name: { zh: 'GOLS 许可编号（有机乳胶）', en: 'GOLS licence number (organic latex)' },
  issuer: { zh: 'Control Union 制定并认证', en: 'Control Union, which wrote the standard and certifies' },
  scopeKind: 'operator',
  form: { zh: 'CU + 6–7 位数字', en: 'CU + 6–7 digits', grade: 'derived' },
  proves: {
    zh: '这家企业的乳胶产品按标准受审，乳胶原料中认证有机成分超过 95%。',
    en: 'This firm’s latex goods are audited to the standard: more than 95 % of the raw material is certified organic.',
  },
  doesNotProve: {
    zh: '编号属于企业，常是泡棉厂而非床垫品牌；床垫的面料和其他层不在其内。',
    en: 'The number is a firm’s, often the foam maker’s and not the mattress brand’s; cover and other layers are not included.',
  },
  sources: [
    {
      fact: 'more than 95 % certified organic raw material, chain of custody by transaction certificates',
      from: 'Control Union, page of the programme',
      grade: 'several',
    },
    {
      fact: 'certificate may name the foam maker alone',
      from: 'a forum and a maker’s blog on mattresses',
      grade: 'several',
    },
    { fact: 'labels bear the licensee’s client number', from: 'a maker’s page on GOLS', grade: 'single' },
    { fact: 'CU and six digits', from: 'Control Union’s numbers on real pages', grade: 'derived' },
  ],
  samples: [],
  homonyms: {
    zh: '“gols”也出现在其他词语中；与 GOTS（纺织品）不是一回事。',
    en: 'GOLS is not GOTS: one is for latex, the other for textiles.',
  },
})
