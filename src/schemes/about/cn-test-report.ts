/** What the number of a test report is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-test-report',
  region: 'CN',
  name: { zh: '检测报告编号', en: 'Number of a test report' },
  issuer: { zh: '出具报告的实验室', en: 'The laboratory that wrote the report' },
  scopeKind: 'laboratory',
  form: {
    zh: '各实验室自定，多为 8–24 位字母和数字',
    en: 'each laboratory’s own, mostly 8–24 letters and digits',
    grade: 'memory',
  },
  proves: {
    zh: '有一份这个编号的报告，说明送检样品在报告所列项目上的结果。',
    en: 'There is a report of this number, on the sample that was sent in and the items it lists.',
  },
  doesNotProve: {
    zh: '检测报告不是认证：只对样品负责，也没有获证后的监督。报告里的样品、型号、委托单位可能与商品不同。',
    en: 'A report is no certification: it speaks of the sample alone, and nobody checks afterwards. Its sample, model or client may differ from the goods.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/qts/qtsPage?currentPosition=2',
    name: { zh: '全国认证认可信息公共服务平台：检验检测报告查询', en: 'National platform: test reports' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'reports are asked for by number and laboratory on the national platform',
      from: 'notice of a provincial market regulator; two public clients',
      grade: 'several',
    },
    { fact: 'every laboratory numbers in its own way', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '体检报告、质检软件的报告、快递和订单的单号与此无关。',
    en: 'Medical reports, software test reports and order numbers are something else.',
  },
})
