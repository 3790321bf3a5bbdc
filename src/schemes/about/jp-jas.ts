/** What the organic JAS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'jp-jas',
  region: 'JP',
  name: { zh: '有机 JAS 标志（日本）', en: 'Organic JAS mark (Japan)' },
  issuer: {
    zh: '日本农林水产省登记的认证机构',
    en: 'Bodies registered with Japan’s Ministry of Agriculture, Forestry and Fisheries',
  },
  scopeKind: 'product',
  proves: {
    zh: '经认证的农场或加工者按日本有机标准生产，并自行对每批产品定级后贴标。',
    en: 'A certified farm or maker produces to the Japanese organic standard and grades each lot itself before the mark goes on.',
  },
  doesNotProve: {
    zh: '不说明味道、营养或没有任何残留。标志下应有认证机构名称；只写“有机JAS”而没有标志，说明不了什么。',
    en: 'Nothing about taste, nutrition or the absence of every residue. The body’s name belongs under the mark; the words alone prove little.',
  },
  sources: [
    {
      fact: 'who grants the mark and what it says',
      from: 'a dictionary of the ministry’s terms; three growers’ pages',
      grade: 'several',
    },
    { fact: 'the body’s name under the mark', from: 'a registered body’s page on its stickers', grade: 'several' },
    { fact: 'numbers of firms follow the body’s own style', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: { zh: '普通 JAS 标志与有机无关。', en: 'The plain JAS mark has nothing to do with organic.' },
})
