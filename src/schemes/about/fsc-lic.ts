/** What an FSC licence code is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fsc-lic',
  region: 'world',
  name: { zh: 'FSC 许可编号', en: 'FSC licence code' },
  issuer: {
    zh: 'FSC（森林管理委员会）；证书由其认可的认证机构颁发',
    en: 'Forest Stewardship Council; its accredited bodies issue the certificates',
  },
  scopeKind: 'operator',
  form: { zh: 'FSC-C + 6 位数字', en: 'FSC-C + 6 digits', grade: 'several' },
  proves: {
    zh: '这家企业持有 FSC 产销监管链或森林经营证书，可在证书范围内使用 FSC 标志。',
    en: 'This firm holds an FSC chain-of-custody or forest certificate and may use the mark within its scope.',
  },
  doesNotProve: {
    zh: '编号属于企业，不属于某一件商品：同一企业也卖不带 FSC 的货。FSC Mix 和 FSC Recycled 不等于 FSC 100%。',
    en: 'The code is the firm’s, never one product’s: the same firm also sells goods without FSC. FSC Mix and FSC Recycled are not FSC 100%.',
  },
  validity: { zh: '证书五年，每年监督审核。', en: 'Five years, with yearly audits.' },
  lookup: {
    url: 'https://search.fsc.org/en/',
    name: { zh: 'FSC 公开证书查询', en: 'FSC public certificate search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'FSC-C and six digits', from: 'real codes; EDItEUR, ONIX code lists', grade: 'several' },
    {
      fact: 'codes FSC-A, FSC-F and FSC-N are no certificates',
      from: 'a certifier’s code and a guide',
      grade: 'single',
    },
    { fact: 'FSC-C123456 and FSC-C000000 as specimens', from: 'many templates', grade: 'several' },
    { fact: 'public search', from: 'FSC and public clients', grade: 'several' },
    { fact: 'five years with yearly audits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['FSC-C123456', 'FSC-C000000'],
  homonyms: {
    zh: 'FSC 也指消防安全证书、金融服务委员会的牌照等，与森林认证无关。',
    en: 'FSC also means fire safety certificate and financial services commission; neither has to do with forests.',
  },
})
