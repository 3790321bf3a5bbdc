/** What the Cradle to Cradle Certified mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cradle-to-cradle',
  region: 'world',
  name: { zh: 'Cradle to Cradle 认证（C2C）', en: 'Cradle to Cradle Certified' },
  issuer: { zh: 'Cradle to Cradle 产品创新研究院', en: 'Cradle to Cradle Products Innovation Institute' },
  scopeKind: 'product',
  proves: {
    zh: '产品在材料健康、循环、清洁能源、水和社会公平五方面按级别（铜、银、金、白金）评定。',
    en: 'The article was rated on material health, reuse, energy, water and fairness, as Bronze, Silver, Gold or Platinum.',
  },
  doesNotProve: {
    zh: '级别由五项中最低的一项决定；“Material Health”证书只评一项。“从摇篮到摇篮”也是一种设计理念，不等于认证。',
    en: 'The lowest of the five ratings decides the level; a Material Health certificate covers one of them. "Cradle to cradle" is also a way of designing, which certifies nothing.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
