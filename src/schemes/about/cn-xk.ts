/** What an industrial production licence is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-xk',
  region: 'CN',
  name: { zh: '工业产品生产许可证（XK）', en: 'China industrial production licence (XK)' },
  issuer: { zh: '市场监督管理部门（国家或省级）', en: 'Chinese market regulators, national or provincial' },
  scopeKind: 'operator',
  form: {
    zh: '（省简称）XK + 行业 2 - 产品 3 - 企业序号 5',
    en: '(province) XK + trade 2 - product 3 - serial of the firm 5',
    grade: 'several',
  },
  proves: {
    zh: '这家企业获准生产许可证所列的工业产品，例如食品用塑料包装、电热毯用线缆、化肥。',
    en: 'This firm is licensed to make the listed industrial product, such as food-contact plastics, cable or fertiliser.',
  },
  doesNotProve: {
    zh: '不是对这一件商品的检验或认证，也不说明品质等级。产品目录多次缩减，旧编号可能已不再需要。',
    en: 'It is no test or certification of this article and says nothing of grade. The list of products was cut several times, so an old number may no longer be needed.',
  },
  validity: { zh: '五年，可延续。', en: 'Five years, renewable.' },
  sources: [
    {
      fact: 'XK, trade, product, serial of five; province in brackets',
      from: 'two published explanations',
      grade: 'several',
    },
    {
      fact: 'serial of four on the oldest',
      from: 'a published explanation of nine digits and one page',
      grade: 'several',
    },
    { fact: 'the province bare on pages; QS before the whole', from: 'two public pages', grade: 'several' },
    { fact: 'validity of five years', from: 'a published explanation', grade: 'single' },
    { fact: 'the list was cut', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '食品的生产许可是 SC（旧为 QS）；XK 开头的型号与此无关。',
    en: 'Food has SC (formerly QS); models that begin with XK are something else.',
  },
})
