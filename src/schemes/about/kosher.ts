/** What a kosher certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kosher',
  region: 'world',
  name: {
    zh: '犹太洁食认证（OU、OK、Star-K、Kof-K 等）',
    en: 'Kosher certification (OU, OK, Star-K, Kof-K and others)',
  },
  issuer: { zh: '各洁食监督机构', en: 'Kosher agencies' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品由某个洁食机构监督；标志旁的 D、P 等字母说明含乳或逾越节适用。',
    en: 'The seller claims the supervision of a kosher agency; letters beside the mark tell of dairy (D) or Passover (P).',
  },
  doesNotProve: {
    zh: '与食品安全和品质无关；标志上没有号码，只能按品牌和产品名向该机构查询。',
    en: 'Nothing about food safety or quality; marks bear no number and can be checked by brand and product name only.',
  },
  sources: [{ fact: 'four well-known agencies, no numbers', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: '“kosher salt”是一种粗盐，不是认证。', en: 'Kosher salt is a coarse salt, not a certificate.' },
})
