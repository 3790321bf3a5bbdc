/** What a Textile Exchange scope certificate number or TE-ID is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'te-scope',
  region: 'world',
  name: {
    zh: 'Textile Exchange 范围证书编号 / TE-ID（GRS、RCS、OCS、RDS、RWS）',
    en: 'Textile Exchange scope certificate or TE-ID (GRS, RCS, OCS, RDS, RWS)',
  },
  issuer: {
    zh: 'Textile Exchange（纺织品交易所）；由其授权的认证机构颁发',
    en: 'Textile Exchange; the certifiers it has licensed issue the certificates',
  },
  scopeKind: 'operator',
  form: {
    zh: 'TE- + 8 位数字；证书号由认证机构编，含标准缩写',
    en: 'TE- + 8 digits; certificates carry the certifier’s letters and the standard',
    grade: 'single',
  },
  proves: {
    zh: '这家企业按所写标准（如 GRS 再生、RDS 羽绒）通过产销监管链审核。',
    en: 'This firm passed a chain-of-custody audit to the standard named, such as GRS for recycled or RDS for down.',
  },
  doesNotProve: {
    zh: '范围证书属于企业，不证明某一批货；每笔交易另有交易证书（TC）。',
    en: 'A scope certificate is a firm’s and proves no single lot: each sale has its own transaction certificate.',
  },
  validity: { zh: '每年重新审核，换发新编号。', en: 'Audited every year, with a new number each time.' },
  lookup: {
    url: 'https://textileexchange.org/',
    name: { zh: 'Textile Exchange（查找认证企业）', en: 'Textile Exchange (find certified companies)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'certifier’s letters, TE-ID, standard, year and month',
      from: 'a consultant’s rendering of Textile Exchange’s template of scope certificates',
      grade: 'single',
    },
    { fact: 'CU, client, standard, year and serial', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'brands list suppliers by TE-ID; sales need transaction certificates',
      from: 'certifiers’ pages on GRS',
      grade: 'several',
    },
  ],
  samples: ['TE-12345678'],
  homonyms: {
    zh: 'TE 也是连接器品牌 TE Connectivity 的缩写，型号与此无关。',
    en: 'TE is also the maker TE Connectivity, whose part numbers have nothing to do with it.',
  },
})
