/** What an SNI number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'id-sni',
  region: 'ID',
  name: { zh: 'SNI（印尼国家标准）', en: 'SNI (Indonesian national standard)' },
  issuer: {
    zh: '标准由印尼国家标准局（BSN）发布，证书由其认可的机构颁发',
    en: 'Standards by the National Standardization Agency (BSN), certificates by accredited bodies',
  },
  scopeKind: 'product',
  form: {
    zh: '标准号：两位 + 四位 + 年份（旧），或编号:年份（新）',
    en: 'number of a standard: two digits, four and a year (old), or number:year (new)',
    grade: 'derived',
  },
  proves: {
    zh: '商家声称产品符合这项印尼标准；部分商品（头盔、玩具、瓶装水等）必须取得 SNI 证书才能销售。',
    en: 'The seller claims this Indonesian standard; for some goods (helmets, toys, bottled water) an SNI certificate is compulsory.',
  },
  doesNotProve: {
    zh: '标准号不是证书号：任何人都能写。要看证书，请向商家索取 SPPT SNI 证书及其编号。',
    en: 'A standard’s number is no certificate: anybody can print it. Ask the seller for the SPPT SNI certificate and its own number.',
  },
  sources: [
    { fact: 'shops print the standard’s number', from: 'a real listing', grade: 'derived' },
    { fact: 'newer styles of numbering', from: 'common knowledge', grade: 'memory' },
    { fact: 'goods for which it is compulsory', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'SNI 也指网络协议里的“服务器名称指示”。',
    en: 'SNI is also the server name indication of network protocols.',
  },
})
