/** What a Chinese laboratory qualification (CMA) is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cma',
  region: 'CN',
  name: { zh: '检验检测机构资质认定（CMA）', en: 'China laboratory qualification (CMA)' },
  issuer: {
    zh: '国家市场监督管理总局和省级市场监督管理部门',
    en: 'The State Administration for Market Regulation and the provincial market regulators',
  },
  scopeKind: 'laboratory',
  form: {
    zh: '12 位数字：年份 2、发证机关 2、专业领域 2、行业 2、流水号 4',
    en: '12 digits: year 2, authority 2, field 2, industry 2, serial 4',
    grade: 'several',
  },
  proves: {
    zh: '这家检验检测机构具备证书附表所列项目的检测能力，可以向社会出具有证明作用的数据。',
    en: 'This laboratory may issue test data with evidential value for the items listed with its certificate.',
  },
  doesNotProve: {
    zh: '不是对商品的认证：编号属于实验室，不属于商品。要看的是报告里的样品和项目是否就是你买的东西。',
    en: 'It certifies no product: the number is the laboratory’s. What counts is whether the report’s sample and items are those of the goods you buy.',
  },
  validity: { zh: '一般六年。', en: 'Usually six years.' },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'twelve digits and the meaning of the parts',
      from: 'four published explanations that agree; two others contradict them',
      grade: 'several',
    },
    {
      fact: 'some provinces number otherwise, with a letter at the end',
      from: 'forms of one province',
      grade: 'single',
    },
    {
      fact: 'national qualifications are listed nationally, provincial ones by each province',
      from: 'notice of a provincial market regulator',
      grade: 'single',
    },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '美国注册管理会计师、中国气象局也缩写为 CMA。',
    en: 'Management accountants and the China Meteorological Administration use the same letters.',
  },
})
