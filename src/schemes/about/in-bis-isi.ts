/** What an ISI licence is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-bis-isi',
  region: 'IN',
  name: { zh: 'ISI 标志许可号（印度 BIS）', en: 'ISI mark licence (India, BIS)' },
  issuer: { zh: '印度标准局（BIS）', en: 'Bureau of Indian Standards (BIS)' },
  scopeKind: 'product',
  form: { zh: 'CM/L- + 7 或 10 位数字', en: 'CM/L- + 7 or 10 digits', grade: 'several' },
  proves: {
    zh: '这家工厂获准按标志上方的印度标准（IS 号）生产并使用 ISI 标志。',
    en: 'This factory may put the ISI mark on goods made to the Indian standard (IS number) above the mark.',
  },
  doesNotProve: {
    zh: '只管这一个标准和这一家工厂；同一品牌在别处生产的货不在其内。',
    en: 'It covers one standard and one factory; goods of the same brand from elsewhere are not covered.',
  },
  sources: [
    { fact: 'CM/L and seven or ten digits', from: 'five guides and product pages', grade: 'several' },
    { fact: 'Pakistan’s licences have a slash and a year', from: 'one product page', grade: 'single' },
    { fact: 'CM/L-8400192 as a specimen', from: 'a guide to the mark', grade: 'single' },
  ],
  samples: ['CM/L-8400192'],
  homonyms: {
    zh: '巴基斯坦的 PSQCA 许可也写 CM/L，但带斜杠和年份，例如 CM/L-0001/2026。',
    en: 'Pakistan’s PSQCA licences are written CM/L, too, with a slash and a year, as in CM/L-0001/2026.',
  },
})
