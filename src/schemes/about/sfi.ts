/** What an SFI label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'sfi',
  region: 'US',
  name: { zh: 'SFI 标签（可持续林业倡议，北美）', en: 'SFI label (Sustainable Forestry Initiative)' },
  issuer: { zh: 'SFI（可持续林业倡议）', en: 'Sustainable Forestry Initiative Inc.' },
  scopeKind: 'operator',
  form: { zh: 'SFI- + 5 位数字', en: 'SFI- + 5 digits', grade: 'memory' },
  proves: {
    zh: '这家企业通过 SFI 产销监管链或认证采购审核，可使用标签。',
    en: 'This firm was audited for chain of custody or certified sourcing and may use the label.',
  },
  doesNotProve: {
    zh: '“Certified Sourcing”标签不表示木材来自认证森林，只表示来源合法、采购受审。',
    en: 'The label "Certified Sourcing" claims no wood from certified forests, only audited buying.',
  },
  sources: [
    {
      fact: 'two kinds of label; certified sourcing makes no claim of certified content',
      from: 'the British government’s timber advice on SFI; SFI',
      grade: 'several',
    },
    { fact: 'SFI- and five digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'SFI 也是赛车安全标准（SFI Foundation）等的缩写。',
    en: 'SFI is also the SFI Foundation for racing gear, and more.',
  },
})
