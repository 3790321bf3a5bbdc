/** What MADE SAFE is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-made-safe',
  region: 'US',
  name: { zh: 'MADE SAFE 认证', en: 'MADE SAFE' },
  issuer: { zh: 'MADE SAFE（美国民间组织）', en: 'MADE SAFE (US non-profit)' },
  scopeKind: 'product',
  proves: {
    zh: '该组织审查过成分，未发现其清单上的有害物质。',
    en: 'The organisation reviewed the ingredients and found none of its list of harmful ones.',
  },
  doesNotProve: {
    zh: '民间标准，不是政府审批；清单外的成分、剂量和功效不在内。',
    en: 'A private standard, no approval by the state. Amounts, effects and what is not on its list are not covered.',
  },
  sources: [{ fact: 'scope of the mark', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
