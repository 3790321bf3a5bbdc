/** What a Chinese radio type approval is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-srrc',
  region: 'CN',
  name: { zh: '无线电型号核准（SRRC，CMIIT ID）', en: 'China radio type approval (SRRC, CMIIT ID)' },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  scopeKind: 'product',
  form: {
    zh: '2023 年 11 月前：年份 4、设备字母、产地字母、序号 4–5；之后 12 位：年份 2、设备字母、属地 2、企业 3、自主 4',
    en: 'until November 2023: year 4, device letter, origin letter, serial 4–5; since then 12 characters: year 2, device letter, place 2, firm 3, own 4',
    grade: 'several',
  },
  proves: {
    zh: '这种型号的无线电发射设备，频率、功率等发射参数经核准，可以在中国销售和使用。',
    en: 'The transmitter of this type was approved for its frequencies, power and emissions, and may be sold and used in China.',
  },
  doesNotProve: {
    zh: '不证明用电安全、质量或信号好坏。代码可能属于内部的无线模块，而不是整机。',
    en: 'Nothing about electrical safety, quality or range. The code may be that of a radio module inside.',
  },
  validity: {
    zh: '核准证有效期 2 至 5 年，可延续。',
    en: 'An approval is given for two to five years and can be extended.',
  },
  sources: [
    {
      fact: 'form since 2023-12-01',
      from: '无线电发射设备型号核准代码编码规则 (2023), four published copies',
      grade: 'several',
    },
    { fact: 'older form', from: 'an explanation of 工信厅无〔2009〕9 号; three real codes', grade: 'several' },
    { fact: 'places from 70 upwards are in use', from: 'codes in two handbooks of one maker', grade: 'derived' },
    { fact: '(M) marks modules with limits', from: 'a note of a test laboratory; one handbook', grade: 'several' },
    { fact: 'two to five years, extendable', from: '无线电发射设备管理规定 (2023), three summaries', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '核准证书本身另有证书编号，和核准代码不同；微功率短距离设备不需要核准代码。',
    en: 'The certificate has a number of its own besides the code, and low-power short-range devices need no code.',
  },
})
