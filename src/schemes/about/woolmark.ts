/** What the Woolmark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'woolmark',
  region: 'world',
  name: { zh: '纯羊毛标志（Woolmark）', en: 'Woolmark' },
  issuer: {
    zh: 'The Woolmark Company（澳大利亚羊毛发展公司）',
    en: 'The Woolmark Company (Australian Wool Innovation)',
  },
  scopeKind: 'product',
  proves: {
    zh: '产品经许可和检测：Woolmark 为纯新羊毛，Woolmark Blend、Wool Blend 为混纺，并达到耐用和色牢度要求。',
    en: 'Licensed and tested: Woolmark is pure new wool, Woolmark Blend and Wool Blend are mixtures, with demands on wear and colour.',
  },
  doesNotProve: {
    zh: '不涉及动物福利、产地和有机；注意是哪一个标志。',
    en: 'Nothing about animal welfare, origin or organic farming; mind which of the marks it is.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
