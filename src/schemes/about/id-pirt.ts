/** What a P-IRT number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'id-pirt',
  region: 'ID',
  name: { zh: '印尼 P-IRT 号（家庭食品作坊）', en: 'P-IRT number (Indonesian home food producer)' },
  issuer: { zh: '县市政府（卫生局）', en: 'Regency or city government (health office)' },
  scopeKind: 'operator',
  form: {
    zh: '15 位数字：包装 1、食品 2、地区 4、产品序号 2、作坊 4、到期年份 2',
    en: '15 digits: packaging 1, food 2, place 4, item 2, producer 4, year of expiry 2',
    grade: 'several',
  },
  proves: {
    zh: '这家家庭作坊的这类食品已在当地登记，负责人参加过食品安全培训。',
    en: 'This home producer’s kind of food is registered locally, and its owner was trained in food safety.',
  },
  doesNotProve: {
    zh: '没有 BPOM 的产品审评，也不是清真认证；肉、奶、婴儿食品等不能用 P-IRT。',
    en: 'BPOM did not assess the food, and it is no halal certificate; meat, milk and baby food cannot have one.',
  },
  validity: { zh: '五年，末两位就是到期年份。', en: 'Five years; the last two digits are the year of expiry.' },
  sources: [
    {
      fact: 'fifteen digits and their meaning',
      from: 'BPOM regulation 22/2018 and explanations of it',
      grade: 'several',
    },
    { fact: 'five years', from: 'an Indonesian explanation', grade: 'single' },
    { fact: 'codes of the provinces', from: 'common knowledge', grade: 'memory' },
    { fact: 'which foods are excluded', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['123456789012345'],
  homonyms: {
    zh: 'BPOM 的 MD/ML 号现在也有 15 位，区别在前面的字母。',
    en: 'BPOM’s MD and ML numbers have fifteen digits, too; the letters before them tell.',
  },
})
