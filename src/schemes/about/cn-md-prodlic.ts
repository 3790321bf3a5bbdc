/** What the production licence of a medical device maker is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-md-prodlic',
  region: 'CN',
  name: { zh: '医疗器械生产许可或生产备案', en: 'China medical device production licence or filing' },
  issuer: {
    zh: '药品监督管理部门（省级发许可，市级收备案）',
    en: 'Chinese drug regulators (licences by the province, filings by the city)',
  },
  scopeKind: 'operator',
  form: {
    zh: '省（市）+ 食药监械（药监械）生产许或生产备 + 年份 4 + 流水号 4 + 号',
    en: 'province (city) + 食药监械 or 药监械 + 生产许 or 生产备 + year 4 + serial 4 + 号',
    grade: 'several',
  },
  proves: {
    zh: '这家企业可以生产许可或备案所列的医疗器械。',
    en: 'This firm may make the medical devices its licence or filing lists.',
  },
  doesNotProve: {
    zh: '不是产品的注册或备案：还要看产品自己的“械注准”或“械备”编号。',
    en: 'It is no registration of the product: look for the product’s own 械注准 or 械备 number.',
  },
  validity: { zh: '生产许可五年，可延续。', en: 'Licences: five years, renewable.' },
  sources: [
    { fact: 'form of 生产许 and 生产备', from: 'three public product pages', grade: 'several' },
    { fact: 'place, year and serial of the like-built 经营备', from: 'a published explanation', grade: 'single' },
    { fact: '药监械 since 2022', from: 'common knowledge', grade: 'memory' },
    { fact: 'validity of five years', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: { zh: '“经营许”“经营备”是卖家的证，不是生产者的。', en: '经营许 and 经营备 belong to the seller.' },
})
