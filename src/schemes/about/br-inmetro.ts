/** What an INMETRO registration is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'br-inmetro',
  region: 'BR',
  name: { zh: '巴西 INMETRO 注册号', en: 'INMETRO registration (Brazil)' },
  issuer: {
    zh: '巴西国家计量、质量和技术研究院（INMETRO）',
    en: 'Instituto Nacional de Metrologia, Qualidade e Tecnologia (INMETRO), Brazil',
  },
  scopeKind: 'product',
  form: { zh: '6 位序号 / 4 位年份', en: 'serial of 6 digits / year', grade: 'several' },
  proves: {
    zh: '这种受管制的产品（玩具、文具、家电、轮胎等）已在 INMETRO 登记，可在巴西销售。',
    en: 'This regulated product, such as a toy, a pen or an appliance, is registered with INMETRO and may be sold in Brazil.',
  },
  doesNotProve: {
    zh: '一个注册号管一个产品系列，不一定包括你看的型号。“Portaria 123/2012” 一类是法规编号，不是注册。',
    en: 'One registration covers a family, not surely this model. A number behind "Portaria" is that of an ordinance, no registration.',
  },
  sources: [
    { fact: 'six digits, slash, year', from: 'three public files of real registrations', grade: 'several' },
    { fact: 'ordinances share the shape', from: 'a listing that prints both', grade: 'single' },
    { fact: 'the year is that of the registration', from: 'read off real registrations', grade: 'derived' },
  ],
  samples: [],
  homonyms: {
    zh: '巴西的法规、招标和案件编号也是“数字/年份”。',
    en: 'Brazilian ordinances, tenders and court cases are numbered alike.',
  },
})
