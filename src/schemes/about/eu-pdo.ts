/** What an EU sign of protected origin is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-pdo',
  region: 'EU',
  name: { zh: '欧盟原产地名称与地理标志（PDO / PGI）', en: 'EU protected origin (PDO, PGI)' },
  issuer: {
    zh: '欧盟委员会登记名称；各国机构检查生产者',
    en: 'The European Commission registers names; national bodies inspect',
  },
  scopeKind: 'product',
  proves: {
    zh: '这个名称受保护，生产者须按登记的规范在指定地区生产。',
    en: 'The name is protected; producers must work by its specification, in its region.',
  },
  doesNotProve: {
    zh: '保护的是名称，没有商品证书号；PGI 只要求一个生产环节在当地。切块、分装者也应受检查。',
    en: 'The name is protected, goods have no certificate number; for PGI one step in the region is enough.',
  },
  sources: [{ fact: 'names and what they ask', from: 'Regulation (EU) 2024/1143', grade: 'several' }],
  samples: [],
  homonyms: { zh: 'AOP、DOP、PDO、IGP 在别处另有含义。', en: 'AOP, DOP, PDO and IGP mean other things elsewhere.' },
})
