/** What an FDA premarket approval number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-fda-pma',
  region: 'US',
  name: { zh: '美国 FDA PMA（高风险医疗器械上市前批准）', en: 'FDA premarket approval (PMA)' },
  issuer: { zh: '美国食品药品监督管理局（FDA）', en: 'US Food and Drug Administration (FDA)' },
  scopeKind: 'product',
  form: {
    zh: 'P + 年份 2 + 序号 4（增补另加 S + 3 位）',
    en: 'P + year 2 + serial 4, a supplement adds S + 3 digits',
    grade: 'several',
  },
  proves: {
    zh: 'FDA 审查了安全性和有效性证据，批准这种高风险医疗器械上市。',
    en: 'FDA reviewed the evidence on safety and effect and approved this high-risk device for sale.',
  },
  doesNotProve: {
    zh: '批准只限于申请书里的器械和用途。家用小电器、化妆品、口罩一般不走 PMA，这类页面出现 PMA 号要多看一眼。',
    en: 'The approval covers the device and the use applied for. Small appliances, cosmetics and masks have no PMA as a rule.',
  },
  lookup: {
    url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpma/pma.cfm?id={number}',
    name: { zh: 'FDA PMA 数据库', en: 'FDA PMA database' },
    takesNumber: true,
  },
  sources: [
    { fact: 'P and six digits', from: 'the field reference of openFDA; public clients', grade: 'several' },
    { fact: 'two-digit year and serial', from: 'read off real numbers', grade: 'derived' },
    { fact: 'address of the database', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'PMA 也指其他机构和航空零件制造批准；P 加六位数字也常是零件号。',
    en: 'PMA also means parts manufacturer approval in aviation, and P with six digits is a common part number.',
  },
})
