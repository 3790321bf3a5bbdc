/** What an MSC chain-of-custody code is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'msc',
  region: 'world',
  name: { zh: 'MSC 产销监管链编号（可持续海产）', en: 'MSC chain-of-custody code (sustainable seafood)' },
  issuer: {
    zh: 'MSC（海洋管理委员会）；由独立认证机构审核',
    en: 'Marine Stewardship Council; independent certifiers audit',
  },
  scopeKind: 'operator',
  form: { zh: 'MSC-C- + 5 位数字', en: 'MSC-C- + 5 digits', grade: 'several' },
  proves: {
    zh: '这家包装或销售企业通过产销监管链审核，可出售来自 MSC 认证渔业的海产。',
    en: 'This packer or seller is audited for chain of custody and may sell fish from MSC-certified fisheries.',
  },
  doesNotProve: {
    zh: '编号属于企业，不属于某一件商品；只管野生捕捞，不涉及养殖、污染物和劳动条件的全部。',
    en: 'The code is the firm’s, never one product’s. It is about wild catch only, and says little on pollutants.',
  },
  lookup: {
    url: 'https://cert.msc.org/supplierdirectory/',
    name: { zh: 'MSC 供应商目录', en: 'MSC supplier directory' },
    takesNumber: false,
  },
  sources: [
    { fact: 'MSC-C- and five digits', from: 'real codes in four places', grade: 'several' },
    { fact: 'one code for a firm, whoever certifies it', from: 'MSC, programme improvements', grade: 'single' },
    { fact: 'supplier directory', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'MSC 也是地中海航运、理学硕士（MSc）和软件产品的缩写。',
    en: 'MSC is also a shipping line, a master’s degree and software.',
  },
})
