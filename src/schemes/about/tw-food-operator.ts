/** What a Taiwan food business registration is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tw-food-operator',
  region: 'TW',
  name: { zh: '台湾食品业者登录字号', en: 'Taiwan food business registration' },
  issuer: { zh: '台湾卫生福利部食品药物管理署', en: 'Taiwan Food and Drug Administration' },
  scopeKind: 'operator',
  form: {
    zh: '县市字母 - 业者 9 位 - 地点 5 位 - 末位 1 位',
    en: 'letter of the county - business of 9 - place of 5 - last digit',
    grade: 'several',
  },
  proves: {
    zh: '这家业者的这个经营地点已在主管机关登录。',
    en: 'This business has registered this place of work with the authority.',
  },
  doesNotProve: {
    zh: '只是登录，主管机关不发证书，也不为任何一件食品的品质或安全作保。',
    en: 'It is a registration without a certificate, and vouches for no food’s quality or safety.',
  },
  lookup: {
    url: 'https://fadenbook.fda.gov.tw/',
    name: { zh: '食品药物业者登录平台', en: 'Food and drug business registration platform' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'letter, nine digits, five, one',
      from: 'the authority’s open data; real numbers on four pages',
      grade: 'several',
    },
    { fact: 'the nine digits hold the tax number', from: 'the authority’s open data', grade: 'derived' },
    {
      fact: 'a registration without a certificate; each place has its own number',
      from: 'the authority’s questions and answers',
      grade: 'single',
    },
    { fact: 'address of the platform', from: 'the authority’s news page', grade: 'several' },
  ],
  samples: ['B-123456789-12345-1', 'A-123456789-00000-0'],
  homonyms: {
    zh: '产品责任险的保单号与它印在一起，但不是登录字号。',
    en: 'The number of the liability insurance is printed beside it and is another thing.',
  },
})
