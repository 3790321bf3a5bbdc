/** What an ANATEL homologation number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'br-anatel',
  region: 'BR',
  name: { zh: '巴西 ANATEL 认证号（电信设备）', en: 'ANATEL homologation (Brazilian telecom products)' },
  issuer: { zh: '巴西国家电信局（ANATEL）', en: 'Agência Nacional de Telecomunicações (ANATEL), Brazil' },
  scopeKind: 'product',
  form: { zh: '产品 5 位 - 年份 2 位 - 申请人 5 位', en: 'product 5 - year 2 - applicant 5 digits', grade: 'several' },
  proves: {
    zh: '这种型号的电信或无线产品获准在巴西销售。',
    en: 'A telecom or radio product of this type may be sold in Brazil.',
  },
  doesNotProve: {
    zh: '末尾的数字是申请人，常常不是品牌方；不证明你收到的就是该型号，也不评价质量。',
    en: 'The last digits are the applicant, often not the brand. It says nothing about quality, nor that what is delivered is the type homologated.',
  },
  lookup: {
    url: 'https://sistemas.anatel.gov.br/mosaico/sch/publicView/listarProdutosHomologados.xhtml',
    name: { zh: 'ANATEL 官方查询', en: 'Official ANATEL search' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'five, two and five digits',
      from: 'the register’s bulk file and three public programs that read it',
      grade: 'several',
    },
    { fact: 'older numbers with four digits on either side', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the search', from: 'two public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“Homologação” 在软件里也指测试环境，与认证无关。',
    en: '"Homologação" also means a test environment in software.',
  },
})
