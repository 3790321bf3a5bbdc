/** What an FDA registration or FEI number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-fda-reg',
  region: 'US',
  name: { zh: '美国 FDA 企业注册号 / FEI', en: 'FDA establishment registration / FEI number' },
  issuer: {
    zh: '企业自行登记，美国食品药品监督管理局（FDA）编号',
    en: 'The firm enters itself; US Food and Drug Administration (FDA) gives the number',
  },
  scopeKind: 'operator',
  form: { zh: '10 位数字，旧号 7 位', en: '10 digits, 7 in older registrations', grade: 'memory' },
  proves: {
    zh: '这家企业向 FDA 登记过生产或经营地点。',
    en: 'This firm has entered a place of business on FDA’s list.',
  },
  doesNotProve: {
    zh: '登记不是批准，也不是检测：法规把以登记暗示官方认可视为误导。FDA 不颁发“注册证书”，市面上的证书都是代理公司自己印的。',
    en: 'A registration is no approval: US rules call it misbranding to suggest so. FDA issues no registration certificates; those in circulation are printed by agents.',
  },
  validity: { zh: '企业须按年更新登记。', en: 'Firms renew every year.' },
  sources: [
    { fact: 'a registration denotes no approval', from: '21 CFR 807.39', grade: 'several' },
    { fact: 'ten digits beginning with 3, or seven', from: 'numbers on three public product pages', grade: 'derived' },
    { fact: 'FDA issues no registration certificates; yearly renewal', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '菲律宾、泰国等国也有 FDA，注册号格式不同；11 位的是食品工厂登记号。',
    en: 'The Philippines and Thailand have an FDA, too, with other numbers; eleven digits belong to food facilities.',
  },
})
