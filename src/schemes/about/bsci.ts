/** What amfori BSCI membership or audit is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bsci',
  region: 'EU',
  name: { zh: 'amfori BSCI（商业社会责任）', en: 'amfori BSCI' },
  issuer: { zh: 'amfori 协会（布鲁塞尔）', en: 'amfori, Brussels' },
  scopeKind: 'operator',
  proves: {
    zh: '买方是 amfori 会员，或工厂接受过 BSCI 审核，结果分 A–E 级。',
    en: 'The buyer is a member, or the factory was audited and graded A to E.',
  },
  doesNotProve: {
    zh: 'amfori 说明这不是认证，没有通过与否；报告只在平台内可见，C、D 级也算审核过。',
    en: 'amfori itself says it is no certification and nobody passes or fails; grades C and D are audited, too.',
  },
  sources: [
    {
      fact: 'no certification, no pass or fail; reports for members',
      from: 'amfori’s answers as a consultant prints them',
      grade: 'single',
    },
    { fact: 'graded audit, owner amfori', from: 'an auditor’s page', grade: 'single' },
  ],
  samples: [],
  homonyms: { zh: '“BSCI 认证”是常见的误称。', en: '"BSCI certified" is a common misnomer.' },
})
