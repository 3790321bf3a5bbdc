/** What the Blue Angel is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'blue-angel',
  region: 'DE',
  name: { zh: '德国蓝天使环保标志', en: 'Blue Angel (German ecolabel)' },
  issuer: { zh: '德国环境部；由 RAL 公司授予', en: 'The German ministry of the environment; awarded by RAL' },
  scopeKind: 'product',
  proves: {
    zh: '产品符合其产品组的环保要求，由独立机构授予许可。',
    en: 'The product meets the environmental criteria of its group; a licence was awarded.',
  },
  doesNotProve: {
    zh: '不是安全或有机认证。DE-UZ 后的数字是标准号，不是许可号：要核实请在官方产品库中查品牌和型号。',
    en: 'No mark of safety or organic farming. The number behind DE-UZ is that of the criteria, no licence: look for brand and model in the official list.',
  },
  sources: [
    { fact: 'DE-UZ numbers name criteria of product groups', from: 'common knowledge', grade: 'memory' },
    { fact: 'shops show it without a number', from: 'three shop pages', grade: 'derived' },
  ],
  samples: [],
  homonyms: {
    zh: '《蓝天使》也是电影名；DE-UZ 195 之类是标准号。',
    en: '"The Blue Angel" is also a film; "DE-UZ 195" is the number of the criteria.',
  },
})
