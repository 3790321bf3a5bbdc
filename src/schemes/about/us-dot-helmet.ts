/** What the DOT helmet mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-dot-helmet',
  region: 'US',
  name: { zh: 'DOT 头盔标志（FMVSS 218）', en: 'DOT helmet mark (FMVSS 218)' },
  issuer: { zh: '制造商自己声明', en: 'The maker itself' },
  scopeKind: 'product',
  proves: {
    zh: '制造商声明头盔符合美国摩托车头盔标准 FMVSS 218。',
    en: 'The maker declares that the helmet meets US motorcycle helmet standard FMVSS 218.',
  },
  doesNotProve: {
    zh: '没有第三方发证，也没有编号；美国交通部只在事后抽检。贴纸很容易仿制，要看内标签上的厂名、型号和年月。',
    en: 'Nobody certifies it and there is no number: the government samples afterwards. Stickers are easily copied, so look for maker, model and date inside.',
  },
  sources: [
    { fact: 'standard and labelling by the maker', from: '49 CFR 571.218', grade: 'several' },
    { fact: 'no number, self-certification', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: { zh: '轮胎、油桶、车灯上的 DOT 是别的规定。', en: 'DOT on tyres, cans and lamps is another rule.' },
})
