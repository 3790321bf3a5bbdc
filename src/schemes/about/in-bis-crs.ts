/** What a BIS compulsory registration is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-bis-crs',
  region: 'IN',
  name: { zh: 'BIS CRS 注册号（印度电子产品强制注册）', en: 'BIS CRS registration (Indian electronics)' },
  issuer: { zh: '印度标准局（BIS）', en: 'Bureau of Indian Standards (BIS)' },
  scopeKind: 'product',
  form: { zh: 'R- + 8 位数字', en: 'R- + 8 digits', grade: 'several' },
  proves: {
    zh: '这家工厂、这个品牌的所列型号已在 BIS 注册，样品由 BIS 认可的实验室检测。',
    en: 'The listed models of this factory and brand are registered with BIS, on tests of a laboratory that BIS recognises.',
  },
  doesNotProve: {
    zh: '换了工厂、品牌或型号就要另一个号码；充电器、电池各有自己的号码。',
    en: 'Another factory, brand or model needs another number; a charger and a battery have numbers of their own.',
  },
  sources: [
    {
      fact: 'R- and eight digits beside the self declaration',
      from: 'the scheme’s own page “What is CRS”',
      grade: 'several',
    },
    { fact: 'one number for a factory and a brand', from: 'two published explanations', grade: 'several' },
  ],
  samples: ['R-41000123', 'R-41234567'],
  homonyms: {
    zh: 'R-410A、R-134a 是制冷剂。',
    en: 'R-410A and R-134a are refrigerants.',
  },
})
