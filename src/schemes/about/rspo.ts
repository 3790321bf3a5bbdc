/** What an RSPO number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rspo',
  region: 'world',
  name: { zh: 'RSPO 编号（可持续棕榈油）', en: 'RSPO number (sustainable palm oil)' },
  issuer: { zh: 'RSPO（可持续棕榈油圆桌会议）', en: 'Roundtable on Sustainable Palm Oil' },
  scopeKind: 'operator',
  form: {
    zh: 'RSPO- + 7 位数字（商标许可），或会员号 0-0000-00-000-00',
    en: 'RSPO- + 7 digits (trademark licence), or a membership number 0-0000-00-000-00',
    grade: 'single',
  },
  proves: {
    zh: '这家企业获准使用 RSPO 商标；标签另写明 IP、SG、MB（质量平衡）或 CREDITS 供应链模式。',
    en: 'This firm may use the RSPO trademark; the label adds the supply-chain model: IP, SG, MB (mass balance) or credits.',
  },
  doesNotProve: {
    zh: '会员号只说明是会员。“Mixed/MB”表示认证棕榈油与普通棕榈油混在一起；CREDITS 只是买了额度。',
    en: 'A membership number only says that a firm is a member. "Mixed" or MB means certified oil mixed with ordinary oil; credits mean that only a quota was bought.',
  },
  sources: [
    {
      fact: 'four supply-chain models; trademark by licence',
      from: 'RSPO, rules on market communications and claims',
      grade: 'several',
    },
    { fact: 'RSPO- and seven digits', from: 'one firm’s licence, a sample in a program', grade: 'single' },
    { fact: 'membership number', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['RSPO-1234567'],
  homonyms: {
    zh: 'RSPO 也是生物试剂（R-spondin 蛋白）。',
    en: 'RSPO is also R-spondin, a protein sold to laboratories.',
  },
})
