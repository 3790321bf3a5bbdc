/** What a registration with the Chinese accreditation service is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cnas',
  region: 'CN',
  name: { zh: 'CNAS 认可注册号', en: 'CNAS accreditation number' },
  issuer: {
    zh: '中国合格评定国家认可委员会（CNAS）',
    en: 'China National Accreditation Service for Conformity Assessment (CNAS)',
  },
  scopeKind: 'laboratory',
  form: {
    zh: 'CNAS L + 4–5 位数字（实验室）；C + 3 位数字 + 字母（认证机构）；IB + 4 位数字（检验机构）',
    en: 'CNAS L + 4–5 digits (laboratory); C + 3 digits + letter (certification body); IB + 4 digits (inspection body)',
    grade: 'several',
  },
  proves: {
    zh: '这家实验室、检验机构或认证机构在认可范围内有能力做相应的工作。',
    en: 'This laboratory, inspection body or certification body is competent for the work within its scope.',
  },
  doesNotProve: {
    zh: '不是对商品的认证；同一实验室也会做认可范围以外的检测。',
    en: 'It certifies no product, and a laboratory also does work outside its scope.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'L and four or five digits', from: 'more than five public product and laboratory pages', grade: 'several' },
    {
      fact: 'C, three digits and a letter',
      from: 'five public pages that name certification bodies',
      grade: 'several',
    },
    { fact: 'IB and four digits', from: 'common knowledge', grade: 'memory' },
    { fact: 'what the service accredits', from: '认可标识使用和认可状态声明规则 (CNAS-R01)', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: ['CNAS L1234', 'CNAS L12345'],
  homonyms: {
    zh: 'CNAS-CL01、CNAS-R01 是文件编号；罗马尼亚和阿尔及利亚的社保机构也叫 CNAS。',
    en: 'CNAS-CL01 and CNAS-R01 are documents; social insurers of Romania and Algeria are called CNAS, too.',
  },
})
