/** What the Energy Rating Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'au-energy-rating',
  region: 'AU',
  name: { zh: '澳大利亚能效标签', en: 'Energy Rating Label (Australia)' },
  issuer: { zh: '供应商自己，须在政府登记', en: 'The supplier, who must register the model with the government' },
  scopeKind: 'product',
  proves: {
    zh: '供应商登记了这个型号的能耗，星级按登记的数据得出。',
    en: 'The supplier has registered this model’s consumption, and the stars follow from it.',
  },
  doesNotProve: {
    zh: '星数只能在同类、同尺寸的商品之间比较，数据由供应商提供。',
    en: 'Stars compare only goods of one kind and size, and the figures are the supplier’s.',
  },
  lookup: {
    url: 'https://reg.energyrating.gov.au/comparator/product_types/',
    name: { zh: '澳大利亚能效登记数据库（英文）', en: 'Energy rating registration database' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'models must be registered, and the label shown in shops',
      from: 'the regulator’s pages for retailers; a government guide for business',
      grade: 'several',
    },
    {
      fact: 'the law behind it',
      from: 'Greenhouse and Energy Minimum Standards Act 2012, as cited by the regulator',
      grade: 'several',
    },
    { fact: 'the label need not be shown online', from: 'the regulator’s news of February 2020', grade: 'single' },
    { fact: 'address of the public register', from: 'the regulator’s news of February 2020', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '印度等国也有“五星能效”；美国的 Energy Star 是另一个标志。',
    en: 'India has star ratings too, and the American Energy Star is another mark.',
  },
})
