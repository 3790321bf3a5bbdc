/** What the China Green Product mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-green-product',
  region: 'CN',
  name: { zh: '中国绿色产品认证（标识）', en: 'China Green Product certification and label' },
  issuer: {
    zh: '国家市场监督管理总局批准的认证机构',
    en: 'Bodies approved by the State Administration for Market Regulation',
  },
  scopeKind: 'product',
  proves: {
    zh: '证书所列产品在资源、能源、环境和品质方面符合绿色产品标准，标识旁有发证机构的标志。',
    en: 'The listed products meet the green-product standard on resources, energy, environment and quality; the body’s sign stands beside the label.',
  },
  doesNotProve: {
    zh: '标识可以只代表部分绿色属性；不等于绿色食品、有机产品或无毒。',
    en: 'The label may stand for some properties only; it is neither green food nor organic nor a word on toxicity.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'one label, with the body’s sign on its right',
      from: '绿色产品标识使用管理办法 (2019 No. 20), two copies',
      grade: 'several',
    },
    { fact: 'bodies are approved by the market regulator', from: 'the same rule', grade: 'several' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '绿色食品（LB-…）、绿色建材是另外的标志。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'Green Food (LB-…) and green building materials are other marks. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
