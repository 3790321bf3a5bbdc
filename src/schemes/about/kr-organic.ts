/** What Korean organic certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kr-organic',
  region: 'KR',
  name: { zh: '韩国有机及无农药认证', en: 'Korean organic and pesticide-free certification' },
  issuer: {
    zh: '韩国国立农产物品质管理院指定的认证机构',
    en: 'Bodies named by Korea’s National Agricultural Products Quality Management Service',
  },
  scopeKind: 'product',
  proves: {
    zh: '农场或加工者按韩国有机或无农药标准生产，每年接受审核。',
    en: 'The farm or maker works to the Korean organic or pesticide-free standard and is audited each year.',
  },
  doesNotProve: {
    zh: '“무농약”（无农药）允许少量化肥，不等于有机。包装上应有认证编号，可在官方网站查询。',
    en: '"무농약" allows some fertiliser and is not organic. The pack should show a number by which the official site can be asked.',
  },
  validity: { zh: '一年，每年续审。', en: 'One year, renewed by audit.' },
  sources: [
    { fact: 'kinds of certification', from: 'the office’s page on the scheme; a government notice', grade: 'several' },
    { fact: 'a third of the usual fertiliser for 무농약', from: 'a government notice', grade: 'single' },
    { fact: 'one year, renewed by audit', from: 'a certifier’s page', grade: 'single' },
    { fact: 'form of the numbers', from: 'not confirmed', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“유기농”也可能指美国、欧盟等国外认证。',
    en: '"유기농" may also mean a foreign certificate, such as that of the United States or the EU.',
  },
})
