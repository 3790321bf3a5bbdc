/** What a CCC self-declaration is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-ccc-self',
  region: 'CN',
  name: { zh: 'CCC 自我声明（强制性认证产品符合性自我声明）', en: 'CCC self-declaration of conformity' },
  issuer: { zh: '企业自己，经国家系统生成', en: 'The firm itself, through the national system' },
  scopeKind: 'product',
  form: { zh: '16 位数字，第 5–6 位为 96 或 97', en: '16 digits, 96 or 97 in places 5 and 6', grade: 'memory' },
  proves: {
    zh: '企业在型式试验后声明产品符合强制性认证要求，在系统里登记，效力等同证书。',
    en: 'After a type test the firm declares that the product meets the compulsory rules; the filed declaration counts as a certificate.',
  },
  doesNotProve: {
    zh: '没有认证机构到工厂检查；只有目录里规定的产品可以这样做，其他产品仍要 CCC 证书。',
    en: 'No body inspects the factory, and only listed kinds of products may use this way; all others need a CCC certificate.',
  },
  validity: { zh: '十年，到期自动注销。', en: 'Ten years; it ends by itself.' },
  sources: [
    {
      fact: 'two procedures, no certificate is issued',
      from: 'CNCA notice on the catalogue (2023); a published guide',
      grade: 'several',
    },
    { fact: 'ten years', from: 'two published guides', grade: 'several' },
    { fact: 'renewed within the last 90 days', from: 'a published guide', grade: 'single' },
    { fact: 'form of the number', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '欧盟的符合性声明（DoC）和企业标准自我声明公开是别的制度。',
    en: 'The EU declaration of conformity and the public declaration of company standards are other systems.',
  },
})
