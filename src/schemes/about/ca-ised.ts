/** What a Canadian IC / ISED number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ca-ised',
  region: 'CA',
  name: { zh: '加拿大 IC / ISED 认证号', en: 'Canadian IC / ISED number (radio equipment)' },
  issuer: {
    zh: '加拿大创新、科学和经济发展部（ISED）认可的认证机构',
    en: 'Certification bodies recognised by Innovation, Science and Economic Development Canada',
  },
  scopeKind: 'product',
  form: {
    zh: '公司号 3–5 位数字（可带字母）- 产品号至多 11 位',
    en: 'company number of 3 to 5 digits, often a letter - product number of up to 11',
    grade: 'several',
  },
  proves: {
    zh: '这种无线电设备已在加拿大取得认证，归连字符前的公司号所指的企业所有。',
    en: 'A radio of this type was certified in Canada for the company named before the hyphen.',
  },
  doesNotProve: {
    zh: '不证明用电安全或质量；号码可能只属于产品里的无线模块。“CAN ICES-3”一类文字是自我声明的等级，不是认证号。',
    en: 'Nothing about electrical safety or quality, and the number may be that of a module inside. Text such as "CAN ICES-3" is a declared class, no certification number.',
  },
  lookup: {
    url: 'https://sms-sgs.ic.gc.ca/equipmentSearch/searchRadioEquipments?execution=e1s1&lang=en',
    name: { zh: '加拿大无线电设备名录（REL）', en: 'Radio Equipment List of Canada' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'company number, hyphen, product number of up to eleven characters',
      from: 'a certifier’s application form; a glossary quoting RSP-100 and DC-01',
      grade: 'several',
    },
    {
      fact: 'company numbers of four digits and a letter, or of five digits',
      from: 'the same glossary; real labels',
      grade: 'several',
    },
    {
      fact: 'address of the Radio Equipment List',
      from: 'a certifier’s form and public links to it',
      grade: 'several',
    },
  ],
  samples: ['1234A-ABC123'],
  homonyms: {
    zh: 'IC 也指集成电路和交通卡；“IC 型号”后面的编号不是认证号。',
    en: 'IC also means integrated circuit and smart card: a part number behind it is no certification number.',
  },
})
