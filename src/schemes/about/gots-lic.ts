/** What a GOTS licence number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'gots-lic',
  region: 'world',
  name: { zh: 'GOTS 许可编号', en: 'GOTS licence number' },
  issuer: {
    zh: 'GOTS（全球有机纺织品标准）；由其认可的认证机构（如 Control Union、CERES）颁发证书',
    en: 'Global Organic Textile Standard; approved certifiers such as Control Union and CERES issue the certificates',
  },
  scopeKind: 'operator',
  form: {
    zh: '由认证机构编号，如 CU + 6–7 位数字',
    en: 'the certifier’s own, such as CU + 6–7 digits',
    grade: 'derived',
  },
  proves: {
    zh: '这家企业持有 GOTS 证书：至少 70%（“organic”级 95%）有机纤维，加工过程按标准受审。',
    en: 'This firm holds a GOTS certificate: at least 70 % organic fibre (95 % for the grade "organic"), with audited processing.',
  },
  doesNotProve: {
    zh: '编号属于企业，不属于某一件商品；“GOTS 棉”可能只指纤维。Control Union 的客户编号在它的其他项目中相同，单凭编号看不出是哪一项认证。',
    en: 'The number is the firm’s, never one product’s; "GOTS cotton" may mean the fibre alone. Control Union’s client number is the same in its other programmes, so the number does not tell which certificate it stands for.',
  },
  lookup: {
    url: 'https://global-standard.org/find-suppliers-shops-and-inputs/certified-suppliers/database',
    name: { zh: 'GOTS 认证供应商数据库', en: 'GOTS certified suppliers database' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'a label shows mark, grade, certifier and licence number',
      from: 'GOTS, how to label GOTS goods',
      grade: 'several',
    },
    { fact: 'CU and six digits', from: 'real numbers on two shop pages', grade: 'derived' },
    { fact: 'CU and seven digits; CERES-', from: 'common knowledge', grade: 'memory' },
    { fact: 'public database', from: 'GOTS and a public client', grade: 'single' },
    { fact: '70 % and 95 % grades', from: 'GOTS, labelling pages', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“CU”也是铜的符号和其他缩写；没有认证机构或标准名称时不作判断。',
    en: '"CU" is also copper and other abbreviations; without the certifier or the standard nothing is said.',
  },
})
