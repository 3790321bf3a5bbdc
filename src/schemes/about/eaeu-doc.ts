/** What an EAEU declaration of conformity is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eaeu-doc',
  region: 'EAEU',
  name: { zh: '欧亚经济联盟符合性声明（EAC Д）', en: 'EAEU declaration of conformity (EAC Д)' },
  issuer: {
    zh: '欧亚经济联盟成员国的认可机构和登记机关',
    en: 'Bodies and registers of the Eurasian Economic Union’s member states',
  },
  scopeKind: 'product',
  form: {
    zh: 'ЕАЭС N 国家 Д-产地国.机构 4 位.字母.序号 5 位/年份 2 位',
    en: 'ЕАЭС N country Д-origin.body of 4.letter.serial of 5/year of 2',
    grade: 'several',
  },
  proves: {
    zh: '制造商或进口商声明这类商品符合联盟的技术法规，声明已在登记簿登记。',
    en: 'The maker or importer has declared that such goods meet the Union’s technical regulations, and the declaration is registered.',
  },
  doesNotProve: {
    zh: '不是认证：对商品负责的是声明人自己。号码里的 CN、TR 等是产地国，登记也可能已被终止。',
    en: 'It is no certificate: whoever declares answers for the goods. Letters such as CN are the country of origin, and a registration can be ended.',
  },
  lookup: {
    url: 'https://pub.fsa.gov.ru/rds/declaration',
    name: { zh: '俄罗斯认可局声明登记簿（俄文）', en: 'Russian register of declarations (Russian)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'parts of the number',
      from: 'real numbers on eight pages and in public clients of the register',
      grade: 'several',
    },
    {
      fact: 'Cyrillic letters and their Latin twins are mixed',
      from: 'real pages; a public client of the register that folds them',
      grade: 'several',
    },
    { fact: 'letter А for a batch, В for series', from: 'common knowledge', grade: 'memory' },
    { fact: 'the year behind the stroke since about 2018', from: 'dated real numbers', grade: 'derived' },
    { fact: 'address of the Russian register', from: 'six public clients of it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“РОСС RU Д-…”是俄罗斯国内的声明；卫生登记证（СГР）是另一种文件。',
    en: '"РОСС RU Д-…" is a national Russian declaration; the sanitary registration (СГР) is another paper.',
  },
})
