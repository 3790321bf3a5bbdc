/** What the China Product Carbon Footprint Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-carbon-footprint',
  region: 'CN',
  name: { zh: '产品碳足迹标识认证', en: 'China Product Carbon Footprint Label' },
  issuer: { zh: '参与试点的认证机构', en: 'Certification bodies that take part in the trial' },
  scopeKind: 'product',
  proves: {
    zh: '产品的碳足迹按统一规则核算，标识上的数值经认证机构核查。',
    en: 'The product’s carbon footprint was reckoned by common rules, and a body checked the figure on the label.',
  },
  doesNotProve: {
    zh: '标识给的是数量，不是等级：数值不一定低，也不是碳中和。',
    en: 'It gives a quantity, no grade: the figure need not be low, and it is no carbon neutrality.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'general rule of March 2025 and the label',
      from: 'a newspaper and three copies of the news',
      grade: 'several',
    },
    { fact: 'trial for ten groups of products', from: '国市监认证发〔2024〕124 号, two copies', grade: 'several' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '企业碳盘查、碳中和证书是别的文件。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'Inventories of a firm and papers of carbon neutrality are something else. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
