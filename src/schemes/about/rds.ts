/** What the RDS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rds',
  region: 'world',
  name: { zh: 'RDS（负责任羽绒标准）', en: 'RDS (Responsible Down Standard)' },
  issuer: {
    zh: 'Textile Exchange（纺织品交易所）；由授权认证机构审核',
    en: 'Textile Exchange; licensed certifiers audit',
  },
  scopeKind: 'operator',
  proves: {
    zh: '羽绒来自受审的农场和屠宰场：不活拔毛、不强行填喂。',
    en: 'The down comes from audited farms and slaughterhouses: no live plucking, no force-feeding.',
  },
  doesNotProve: {
    zh: '与保暖、蓬松度、清洁度无关；绒是肉禽业的副产品。',
    en: 'Nothing about warmth, fill power or cleanness; down is a by-product of meat.',
  },
  sources: [{ fact: 'what the standard asks for', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
