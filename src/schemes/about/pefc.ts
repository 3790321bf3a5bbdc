/** What a PEFC licence number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'pefc',
  region: 'world',
  name: { zh: 'PEFC 标志许可编号', en: 'PEFC trademark licence number' },
  issuer: { zh: 'PEFC（森林认证体系认可计划）及其各国机构', en: 'PEFC Council and its national bodies' },
  scopeKind: 'operator',
  form: {
    zh: 'PEFC/ + 2 位国家 - 2–3 位组别 - 2–6 位序号',
    en: 'PEFC/ + country 2, group 2–3, serial 2–6 digits',
    grade: 'several',
  },
  proves: {
    zh: '这家企业有权使用 PEFC 标志，通常持有产销监管链或森林经营证书。',
    en: 'This firm may use the PEFC mark; as a rule it holds a chain-of-custody or forest certificate.',
  },
  doesNotProve: {
    zh: '编号属于企业，不属于某一件商品；“PEFC 认证”产品至少含 70% 认证材料，并非全部。',
    en: 'The number is a firm’s, never one product’s; "PEFC certified" means at least 70 % certified material, not all.',
  },
  sources: [
    {
      fact: 'licence number identifies the licence holder and is not the certificate’s number; at least 70 %',
      from: 'PEFC, elements of the label',
      grade: 'several',
    },
    { fact: 'PEFC/ and three groups of digits', from: 'real numbers in three places', grade: 'several' },
    { fact: 'the mark must be used with its licence number', from: 'PEFC China, product labelling', grade: 'several' },
  ],
  samples: ['PEFC/01-00-01'],
  homonyms: {
    zh: 'PEFC ST、PEFC GD 开头的是标准文件号，不是许可编号。',
    en: 'PEFC ST and PEFC GD are numbers of its papers, not licences.',
  },
})
