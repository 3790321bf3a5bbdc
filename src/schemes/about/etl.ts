/** What the ETL mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'etl',
  region: 'US',
  name: { zh: 'ETL 列名（Intertek）', en: 'ETL listing (Intertek)' },
  issuer: { zh: '天祥集团（Intertek）', en: 'Intertek' },
  scopeKind: 'product',
  form: { zh: '控制号 7 位数字', en: 'control number of 7 digits', grade: 'derived' },
  proves: {
    zh: 'Intertek 按北美安全标准测试过样品，并检查工厂。',
    en: 'Intertek tested samples to North American safety standards and inspects the factory.',
  },
  doesNotProve: {
    zh: '控制号属于列名企业，不是某个型号；要在 Intertek 名录里核对型号。仅写“Intertek 检测”不是列名。',
    en: 'The control number is the listed firm’s, not a model’s: the model has to be looked up. "Tested by Intertek" is no listing.',
  },
  lookup: {
    url: 'https://directories.intertek.com/',
    name: { zh: 'Intertek 名录', en: 'Intertek directories' },
    takesNumber: false,
  },
  sources: [
    { fact: 'seven digits', from: 'two public pages with a control number', grade: 'derived' },
    { fact: 'numbers begin with 3, 4 or 5', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the directory', from: 'a survey of registers', grade: 'single' },
  ],
  samples: [],
  homonyms: { zh: 'ETL 在软件里指数据抽取、转换和装载。', en: 'In software ETL means extract, transform, load.' },
})
