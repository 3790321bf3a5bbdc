/** What an EPA registration number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-epa-reg',
  region: 'US',
  name: { zh: '美国 EPA 注册号（农药、消毒剂）', en: 'EPA registration number (pesticides, disinfectants)' },
  issuer: { zh: '美国环境保护署（EPA）', en: 'US Environmental Protection Agency' },
  scopeKind: 'product',
  form: {
    zh: '公司号 1–6 位 - 产品号 1–5 位（- 经销商号 1–6 位）',
    en: 'company 1 to 6 digits - product 1 to 5 (- distributor 1 to 6)',
    grade: 'several',
  },
  proves: {
    zh: '这种杀虫、驱虫或消毒产品已在 EPA 登记，标签内容经过审查。',
    en: 'This pesticide, repellent or disinfectant is registered with EPA, and its label text was reviewed.',
  },
  doesNotProve: {
    zh: '不表示产品无害，也不保证标签以外的功效宣传。“EPA Est.” 是生产厂编号，只说明在哪里生产，与审批无关。',
    en: 'It does not call the product harmless, nor back claims that are not on the label. An "EPA Est." number names the factory and approves nothing.',
  },
  lookup: {
    url: 'https://ordspub.epa.gov/ords/pesticides/f?p=PPLS:1',
    name: { zh: 'EPA 农药产品与标签查询', en: 'EPA pesticide product and label search' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'company, product and distributor numbers with hyphens',
      from: 'three public clients of the agency’s register',
      grade: 'several',
    },
    { fact: 'the number stands on the label as "EPA Reg. No."', from: '40 CFR 156.10 (e)', grade: 'memory' },
    {
      fact: 'an establishment number holds letters between its hyphens',
      from: 'public label readers that tell the two apart',
      grade: 'several',
    },
    { fact: 'address of the search', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“EPA Est. No.” 中间带字母，是工厂编号，不是注册号。',
    en: '"EPA Est. No." has letters in the middle: the number of a factory, no registration.',
  },
})
