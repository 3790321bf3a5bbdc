/** What a selenium-rich certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-selenium',
  region: 'CN',
  name: { zh: '富硒认证', en: 'Selenium-rich produce (China)' },
  issuer: { zh: '没有统一的发证机构：各地机构和协会', en: 'No single issuer: local offices and associations' },
  scopeKind: 'product',
  proves: {
    zh: '如有证书，说明某一批产品的硒含量达到某项标准的范围。',
    en: 'Where there is a certificate, a batch met the selenium range of some standard.',
  },
  doesNotProve: {
    zh: '没有全国统一的标志和查询；不说明这一批的含量，也不证明保健作用。普通食品不得宣称功效。',
    en: 'There is no national mark or register. It says nothing of this batch and proves no health effect.',
  },
  sources: [
    {
      fact: 'ranges for rice, tea and other produce',
      from: 'a published survey of the standards (GH/T 1135, GB/T 22499, NY/T 600)',
      grade: 'single',
    },
    { fact: 'named without issuer or number', from: 'seven public product pages', grade: 'several' },
    { fact: 'no single issuer', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: { zh: '“富硒大米”“富硒土壤”只是描述。', en: 'Selenium-rich rice or soil is a description.' },
})
