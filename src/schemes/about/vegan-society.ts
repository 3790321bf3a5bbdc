/** What the Vegan Trademark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'vegan-society',
  region: 'GB',
  name: { zh: '纯素商标（英国纯素协会）', en: 'Vegan Trademark (The Vegan Society)' },
  issuer: { zh: '英国纯素协会', en: 'The Vegan Society, United Kingdom' },
  scopeKind: 'product',
  proves: {
    zh: '这一产品已登记：不含动物成分，开发和生产中不做动物实验。',
    en: 'This product is registered: nothing from animals in it, and no animal tests for it.',
  },
  doesNotProve: {
    zh: '不保证对过敏者安全（可能有微量交叉接触）；与健康、有机无关。',
    en: 'It is no promise for people with allergies, as traces may occur; nothing about health or organic farming.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
