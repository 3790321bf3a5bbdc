/** What EWG VERIFIED is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-ewg-verified',
  region: 'US',
  name: { zh: 'EWG VERIFIED', en: 'EWG VERIFIED' },
  issuer: { zh: '美国环境工作组（EWG，民间组织）', en: 'Environmental Working Group (US non-profit)' },
  scopeKind: 'product',
  proves: {
    zh: '该组织审查过配方，不含其“不可接受”清单上的成分。',
    en: 'The group reviewed the formula and found none of the ingredients it refuses.',
  },
  doesNotProve: {
    zh: '民间标准，不是政府审批；“EWG 评分 1” 只是数据库打分，不等于 VERIFIED。',
    en: 'A private standard, no approval by the state. "EWG rating 1" is a score in its database, no verification.',
  },
  lookup: {
    url: 'https://www.ewg.org/ewgverified/',
    name: { zh: 'EWG VERIFIED 产品名单', en: 'EWG VERIFIED products' },
    takesNumber: false,
  },
  sources: [
    { fact: 'scope of the mark', from: 'the group’s public description', grade: 'memory' },
    { fact: 'address of the list', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
