/** What the RTRS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rtrs',
  region: 'world',
  name: { zh: 'RTRS（负责任大豆）', en: 'RTRS (responsible soy)' },
  issuer: { zh: '负责任大豆圆桌会议', en: 'Round Table on Responsible Soy' },
  scopeKind: 'operator',
  proves: {
    zh: '企业采购或以额度支持按 RTRS 标准种植的大豆。',
    en: 'The firm buys, or supports by credits, soy grown to the standard.',
  },
  doesNotProve: {
    zh: '多为质量平衡或额度：产品里的大豆未必来自认证农场；不等于非转基因。',
    en: 'Mostly mass balance or credits: the very soy need not be certified. It does not mean free of genetic engineering.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
