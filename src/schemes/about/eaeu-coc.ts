/** What an EAEU certificate of conformity is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eaeu-coc',
  region: 'EAEU',
  name: { zh: '欧亚经济联盟符合性证书（EAC С）', en: 'EAEU certificate of conformity (EAC С)' },
  issuer: {
    zh: '欧亚经济联盟成员国的认可机构和登记机关',
    en: 'Bodies and registers of the Eurasian Economic Union’s member states',
  },
  scopeKind: 'product',
  form: {
    zh: 'ЕАЭС 国家 С-产地国.机构 4 位.字母.序号 5 位/年份 2 位',
    en: 'ЕАЭС country С-origin.body of 4.letter.serial of 5/year of 2',
    grade: 'several',
  },
  proves: {
    zh: '认可的认证机构按联盟的技术法规为这类商品颁发了证书。',
    en: 'An accredited body certified such goods under the Union’s technical regulations.',
  },
  doesNotProve: {
    zh: '不说明质量高低，也可能只针对某一批货。号码里的 CN、TR 等是产地国；证书可能已过期、暂停或终止。',
    en: 'It is no grade of quality and may hold for one batch only. Letters such as CN are the country of origin; a certificate can be expired, suspended or ended.',
  },
  lookup: {
    url: 'https://pub.fsa.gov.ru/rss/certificate',
    name: { zh: '俄罗斯认可局证书登记簿（俄文）', en: 'Russian register of certificates (Russian)' },
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
    zh: '“РОСС RU С-…”是俄罗斯国内的证书；表格右上角的“серия RU № 0000000”是纸张编号，不是证书编号。',
    en: '"РОСС RU С-…" is a national Russian certificate; "серия RU № 0000000" is the number of the paper form, not of the certificate.',
  },
})
