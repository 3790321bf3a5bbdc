/** What the approval of a health food is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-healthfood',
  region: 'CN',
  name: { zh: '保健食品批准文号（蓝帽子）', en: 'China health food approval (blue hat)' },
  issuer: {
    zh: '国家市场监督管理总局（注册）；备案由总局或省局',
    en: 'State Administration for Market Regulation (filings: it or the province)',
  },
  scopeKind: 'product',
  form: {
    zh: '国食健注 G/J + 年份 4 + 序号 4；食健备 G/J + 年份 4 + 省 2 + 序号 6',
    en: '国食健注 G or J + year 4 + serial 4; 食健备 G or J + year 4 + province 2 + serial 6',
    grade: 'several',
  },
  proves: {
    zh: '这款产品按保健食品注册或备案，可以宣称批件所列的保健功能。',
    en: 'This product is registered or filed as a health food and may claim the functions its approval lists.',
  },
  doesNotProve: {
    zh: '不是药品，不能治病，也不能宣称批件以外的功能。',
    en: 'It is no medicine, cures nothing, and may claim nothing beyond the approval.',
  },
  validity: {
    zh: '注册证五年，可延续；备案长期有效。',
    en: 'Registrations five years, renewable; filings have no term.',
  },
  sources: [
    { fact: '国食健注 and year, serial', from: 'two published explanations', grade: 'several' },
    { fact: '国食健字G and J before 2016', from: 'a published explanation and public product pages', grade: 'several' },
    {
      fact: '食健备 and twelve digits',
      from: 'an encyclopedia page and an exact look-up in the official register',
      grade: 'several',
    },
    { fact: '卫食健字(year)第number号', from: 'a public program’s sample', grade: 'single' },
    { fact: 'terms', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“国药准字”是药品；普通食品只有 SC 编号，不得宣称保健功能。',
    en: '国药准字 is a medicine. Ordinary food has an SC number only and may claim no health function.',
  },
})
