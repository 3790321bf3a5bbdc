/** What the Israeli standards mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'il-sii',
  region: 'IL',
  name: { zh: '以色列标准标志（תו תקן）', en: 'Israeli Standards Mark (תו תקן)' },
  issuer: { zh: '以色列标准学会（SII，מכון התקנים）', en: 'Standards Institution of Israel (SII)' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品持有以色列标准标志的许可。',
    en: 'The seller claims a licence for the Israeli standards mark.',
  },
  doesNotProve: {
    zh: '没有号码就无法核对；“符合标准”不等于持有标志。',
    en: 'Without a number it cannot be checked; “meets the standard” is not the mark.',
  },
  sources: [{ fact: 'licensed mark of the institution', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
