/** What Korean HACCP certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kr-haccp',
  region: 'KR',
  name: { zh: '韩国 HACCP（해썹）认证', en: 'Korean HACCP certification' },
  issuer: { zh: '韩国食品安全管理认证院', en: 'Korea Agency of HACCP Accreditation and Services' },
  scopeKind: 'system',
  proves: {
    zh: '这个生产场所的这类食品按 HACCP 标准管理，经过现场审核。',
    en: 'This site makes this kind of food under a HACCP plan that was audited on the spot.',
  },
  doesNotProve: {
    zh: '认证属于生产场所和食品类别，不是对某一件商品的检验，也不说明味道或营养。',
    en: 'It belongs to the site and the kind of food; no single article was tested, and it says nothing of taste or nutrition.',
  },
  sources: [
    {
      fact: 'joint criteria for food and livestock goods',
      from: '식품 및 축산물 안전관리인증기준 as quoted by two advisers',
      grade: 'several',
    },
    { fact: 'procedure and who must have it', from: 'the institute’s page on the procedure', grade: 'single' },
    { fact: 'form of the numbers', from: 'not confirmed', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '中国等地的 HACCP 认证是另一套制度。',
    en: 'HACCP certificates of China and others come from other schemes.',
  },
})
