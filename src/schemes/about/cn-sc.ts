/** What a food production licence is, proves and does not prove. */
import { defineAbout, type Worded } from '../../core/scheme.ts'

/** Food classes, digits 2–3 behind the type digit. Only those that the published explanations name. */
const categories: Readonly<Record<string, Worded>> = {
  '01': { zh: '粮食加工品', en: 'Processed grain' },
  '02': { zh: '食用油', en: 'Edible oil' },
  '03': { zh: '调味品', en: 'Condiments' },
  '27': { zh: '保健食品', en: 'Health food' },
  '28': { zh: '特殊医学用途配方食品', en: 'Food for special medical purposes' },
  '29': { zh: '婴幼儿配方食品', en: 'Infant formula' },
  '30': { zh: '特殊膳食食品', en: 'Special dietary food' },
  '31': { zh: '其他食品', en: 'Other food' },
}

export default defineAbout({
  id: 'cn-sc',
  region: 'CN',
  name: { zh: '食品生产许可证（SC）', en: 'China food production licence (SC)' },
  issuer: { zh: '市场监督管理部门', en: 'Chinese market regulators' },
  scopeKind: 'operator',
  form: { zh: 'SC + 14 位数字，末位是校验码', en: 'SC + 14 digits, the last one a check digit', grade: 'several' },
  proves: {
    zh: '这家生产者获准生产许可证所列类别的食品。',
    en: 'This producer is licensed to make the classes of food that the licence lists.',
  },
  doesNotProve: {
    zh: '不是对这一件食品的检验或认证，也不说明品质等级。',
    en: 'It is no test or certification of this particular food and says nothing of its grade.',
  },
  validity: { zh: '五年，可延续。', en: 'Five years, renewable.' },
  sources: [
    { fact: 'layout SC + 14 digits', from: '食品生产许可管理办法 and published explanations', grade: 'several' },
    { fact: 'check digit', from: 'GB/T 17710 MOD 11,10; holds for nine of nine real licences', grade: 'derived' },
    { fact: 'validity of five years', from: 'common knowledge', grade: 'memory' },
  ],
  categories,
  samples: ['SC12345678901234', 'SC10512345678901', 'SC10600000000000'],
  homonyms: {
    zh: '食品经营许可证以 JY 开头，是卖家的证，不是生产者的。',
    en: 'A food business licence begins with JY and is the seller’s, not the producer’s.',
  },
})
