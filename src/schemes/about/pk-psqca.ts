/** What a PSQCA licence is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'pk-psqca',
  region: 'PK',
  name: { zh: 'PSQCA 许可号（巴基斯坦）', en: 'PSQCA licence (Pakistan)' },
  issuer: { zh: '巴基斯坦标准与质量控制局（PSQCA）', en: 'Pakistan Standards and Quality Control Authority' },
  scopeKind: 'product',
  form: { zh: 'CM/L- + 3–5 位数字/年份', en: 'CM/L- + 3 to 5 digits, slash, year', grade: 'single' },
  proves: {
    zh: '这家企业获准在符合巴基斯坦标准的产品上使用 PS 标志。',
    en: 'This firm may put the PS mark on goods made to the Pakistani standard.',
  },
  doesNotProve: {
    zh: '不是印度的 ISI 许可，也不说明清真或品质等级。',
    en: 'It is not India’s ISI licence and says nothing of halal or grade.',
  },
  sources: [
    { fact: 'CM/L, number, slash and year', from: 'one product page', grade: 'single' },
    { fact: 'the licence is for using the mark', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '印度 ISI 标志的许可号也以 CM/L 开头，但是 7 或 10 位数字、没有斜杠。',
    en: 'India’s ISI licences begin with CM/L, too, but have seven or ten digits and no slash.',
  },
})
