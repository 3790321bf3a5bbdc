/** What an NCC number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tw-ncc',
  region: 'TW',
  name: { zh: '台湾 NCC 审验合格号码', en: 'Taiwan NCC approval number' },
  issuer: {
    zh: '台湾通讯传播委员会（NCC）委托的验证机构',
    en: 'Bodies entrusted by Taiwan’s National Communications Commission',
  },
  scopeKind: 'product',
  form: {
    zh: 'CC、机构 2、年份 2、类别 2、序号 3、系列 1、T 或 C、校验位 1',
    en: 'CC, body 2, year 2, kind 2, serial 3, series 1, T or C, check character 1',
    grade: 'several',
  },
  proves: {
    zh: '这种射频或电信设备已通过审验，可以在台湾销售。',
    en: 'This radio or telecom equipment was approved for sale in Taiwan.',
  },
  doesNotProve: {
    zh: '不证明用电安全（那是商品检验标识）。号码可能属于内部的无线模块。',
    en: 'Nothing about electrical safety, which is the inspection mark. The number may be that of a module inside.',
  },
  sources: [
    { fact: 'parts of the number', from: 'two published explanations', grade: 'several' },
    { fact: 'the form on real goods', from: 'five shop pages', grade: 'several' },
    { fact: 'the check character', from: 'no explanation found', grade: 'memory' },
  ],
  samples: ['CCAB12LP3210T0', 'CCXXYYLPYYYZTW'],
  homonyms: {
    zh: 'NCC 也是英国等地的机构名称；低功率警语只是法规文字，不是号码。',
    en: 'NCC is also the name of bodies elsewhere; the warning on low-power radio is a rule’s wording, no number.',
  },
})
