/** What Thread certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'thread',
  region: 'world',
  name: { zh: 'Thread 认证', en: 'Thread certification' },
  issuer: { zh: 'Thread Group', en: 'Thread Group' },
  scopeKind: 'product',
  proves: {
    zh: '产品的 Thread 网络功能通过了互通测试。',
    en: 'The product’s Thread networking passed tests of interoperability.',
  },
  doesNotProve: {
    zh: '只管网络层：能不能接入你的智能家居还要看 Matter 等；不涉及安全和隐私。',
    en: 'It covers the network only: whether the product joins your smart home depends on Matter and the like.',
  },
  sources: [{ fact: 'scope of the programme', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'thread 也是线、螺纹和线程。', en: 'A thread is also yarn, a screw’s, and a program’s.' },
})
