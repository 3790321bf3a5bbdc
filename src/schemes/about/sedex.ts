/** What Sedex membership or a SMETA audit is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'sedex',
  region: 'world',
  name: { zh: 'Sedex / SMETA（社会责任审核）', en: 'Sedex / SMETA (social audit)' },
  issuer: {
    zh: 'Sedex 会员组织；第三方机构按 SMETA 方法审核',
    en: 'Sedex, a membership body; third parties audit by the SMETA method',
  },
  scopeKind: 'operator',
  proves: {
    zh: '工厂加入了 Sedex 平台，或按 SMETA 方法接受过劳动、健康安全（四支柱另加环境和商业道德）审核。',
    en: 'The site joined Sedex, or was audited by SMETA on labour and safety (with four pillars also environment and ethics).',
  },
  doesNotProve: {
    zh: 'SMETA 不打分、不发证书：“SMETA 认证”“Sedex 认证”说法不对；会员身份不代表审核结果好。',
    en: 'SMETA gives neither grade nor certificate, so "SMETA certified" is a wrong word; a membership says nothing of results.',
  },
  sources: [
    {
      fact: 'SMETA: two or four pillars, no grading, reports shared by Sedex',
      from: 'auditors’ pages',
      grade: 'several',
    },
    { fact: 'amfori does not recognise it', from: 'amfori, support pages', grade: 'single' },
  ],
  samples: [],
  homonyms: { zh: '巴西的 SEDEX 是邮政快递。', en: 'In Brazil SEDEX is express mail.' },
})
