/** What an organic certificate and the code on an organic pack are, prove and do not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-organic',
  region: 'CN',
  name: { zh: '中国有机产品认证', en: 'China organic product certification' },
  issuer: {
    zh: '国家认监委批准的有机产品认证机构',
    en: 'Organic certification bodies approved by CNCA',
  },
  scopeKind: 'product',
  form: {
    zh: '证书：机构 + OP + 年份 2 + 序号 5；有机码：17 位数字',
    en: 'certificate: body + OP + year 2 + serial 5; pack code: 17 digits',
    grade: 'several',
  },
  proves: {
    zh: '证书所列的产品在所列的基地或工厂按有机标准生产。17 位有机码对应一枚标志，可查到产品、证书编号和获证企业。',
    en: 'The listed products are grown or made to the organic standard at the listed place. A code of 17 digits belongs to one printed mark and leads to product, certificate and holder.',
  },
  doesNotProve: {
    zh: '不覆盖证书未列的产品：原料（如小麦）的证书不等于加工品（如挂面）的证书。“有机转换”还不是有机，不得使用有机标志或“有机”字样。不说明口味、营养或农残为零。',
    en: 'Nothing about products it does not list: a certificate for wheat is none for noodles. Produce "in conversion" is not yet organic and may carry neither the mark nor the word. Nothing about taste or nutrition, and no promise of zero residues.',
  },
  lookup: {
    url: 'https://food.cnca.cn',
    name: { zh: '中国食品农产品认证信息系统', en: 'China food and farm certification system' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'certificate: body, OP, year, serial, sub-certificate',
      from: 'two published explanations',
      grade: 'several',
    },
    { fact: 'body of four digits since August 2022', from: 'a published explanation', grade: 'single' },
    {
      fact: 'numbers with three-digit or F bodies are the older form',
      from: 'two published explanations',
      grade: 'several',
    },
    { fact: 'code of seventeen digits behind 有机码', from: 'five published explanations', grade: 'several' },
    {
      fact: 'mark, code and body stand together on the smallest pack',
      from: 'a published explanation',
      grade: 'single',
    },
    { fact: 'conversion may not be sold as organic', from: 'a published explanation', grade: 'single' },
    { fact: 'place of the official look-up', from: 'two published explanations', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '欧盟、美国（USDA）、日本（JAS）有机是另外的认证；有机玻璃、有机硅与此无关。',
    en: 'Organic under the EU, USDA or JAS is another certification; organic glass and organic silicon are chemistry.',
  },
})
