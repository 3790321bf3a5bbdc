/** What an FDA 510(k) number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-fda-510k',
  region: 'US',
  name: { zh: '美国 FDA 510(k)（医疗器械上市前通知）', en: 'FDA 510(k) (US medical device clearance)' },
  issuer: { zh: '美国食品药品监督管理局（FDA）', en: 'US Food and Drug Administration (FDA)' },
  scopeKind: 'product',
  form: { zh: 'K + 年份 2 + 序号 4；DEN + 6 位数字', en: 'K + year 2 + serial 4; DEN + 6 digits', grade: 'several' },
  proves: {
    zh: 'FDA 认定这种医疗器械与已上市的器械实质等同，准许申请人在美国销售。',
    en: 'FDA found this medical device substantially equivalent to one already sold, so the applicant may market it in the US.',
  },
  doesNotProve: {
    zh: '“放行”（cleared）不是“批准”（approved）：法规把以此暗示官方批准视为误导。企业注册、产品列名和 FEI 号都不代表放行，FDA 也不颁发证书；化妆品、食品和普通用品没有 510(k)。',
    en: 'Cleared is not approved: US rules call it misbranding to suggest otherwise. Registration, listing and FEI numbers clear nothing, FDA issues no certificates, and cosmetics, food and ordinary goods have no 510(k).',
  },
  lookup: {
    url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID={number}',
    name: { zh: 'FDA 510(k) 数据库', en: 'FDA 510(k) database' },
    takesNumber: true,
  },
  sources: [
    { fact: 'K, BK and DEN', from: 'field reference of openFDA', grade: 'several' },
    { fact: 'two-digit year of receipt, serial from 0001', from: 'two published guides', grade: 'several' },
    {
      fact: 'first numbers in 1976',
      from: '21 CFR 807.97; the FDA’s own files, which begin with K760001',
      grade: 'several',
    },
    { fact: 'a clearance denotes no official approval', from: '21 CFR 807.97', grade: 'several' },
    { fact: 'a registration denotes no approval', from: '21 CFR 807.39', grade: 'several' },
    { fact: 'FDA issues no registration certificates', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the official database', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'KN95 是口罩标准；泰国、菲律宾等国也有 FDA；“510k”也可能是电阻值。',
    en: 'KN95 is a mask standard; Thailand and the Philippines have an FDA, too; "510k" may be a resistor.',
  },
})
