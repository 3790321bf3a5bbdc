/** What a Korean radio and EMC number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kr-kc-rra',
  region: 'KR',
  name: { zh: '韩国 KC 无线电与电磁兼容编号', en: 'Korean KC radio and EMC number' },
  issuer: { zh: '韩国国立电波研究院（RRA）', en: 'National Radio Research Agency (RRA)' },
  scopeKind: 'product',
  form: {
    zh: '机构 KCC、MSIP 或 R - 类别 - 申请人 3 位 - 产品至多 14 位',
    en: 'agency KCC, MSIP or R - kind - applicant of 3 - product of at most 14 characters',
    grade: 'several',
  },
  proves: {
    zh: '这个型号的无线电或电磁兼容性能已按韩国规则认证或登记，归号码第三段所指的申请人所有。',
    en: 'The radio or EMC behaviour of this type was certified or registered under Korean rules for the applicant named by the third part.',
  },
  doesNotProve: {
    zh: '不是用电安全认证：安全另有 KC 安全编号。编号可能属于内部的无线模块。',
    en: 'It is no proof of electrical safety, which has a number of its own. The number may be that of a radio module inside.',
  },
  lookup: {
    url: 'https://www.rra.go.kr/ko/license/A_c_search_view.do',
    name: { zh: 'RRA 适合性评价查询（韩文）', en: 'RRA conformity search (Korean)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'agency, kind, applicant of 3, product of at most 14 characters',
      from: 'notices of two laboratories (2017, 2018)',
      grade: 'several',
    },
    { fact: 'years of the prefixes KCC and MSIP', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'letters are printed in both cases',
      from: 'a list of certificates on a Korean firm’s page',
      grade: 'single',
    },
    { fact: 'address of the public search', from: 'three public clients of it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'R-134a、R-410A 是制冷剂；KCC 也是一家涂料品牌。“인증번호”在韩国网页上多半是短信验证码。',
    en: 'R-134a and R-410A are refrigerants, and KCC is also a brand of paint. On Korean pages "인증번호" is mostly a one-time code.',
  },
})
