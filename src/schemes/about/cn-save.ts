/** What energy-saving and water-saving certification in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-save',
  region: 'CN',
  name: { zh: '节能、节水产品认证（“节”字标志）', en: 'China energy-saving and water-saving product certification' },
  issuer: { zh: '获准的认证机构，如中国质量认证中心', en: 'Approved certification bodies, such as CQC' },
  scopeKind: 'product',
  proves: {
    zh: '证书所列型号的能耗或用水量优于认证标准的要求。',
    en: 'The listed models use less energy or water than the standard of the certification asks for.',
  },
  doesNotProve: {
    zh: '不是能效标识、水效标识的等级，也不说明安全或质量。',
    en: 'It is no grade of the energy or water label and says nothing of safety or quality.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'voluntary product certification with the 节 mark', from: 'two published explanations', grade: 'several' },
    {
      fact: 'bodies for public purchasing are listed',
      from: 'notice of the market regulator 2019 No. 16, quoted by a body',
      grade: 'single',
    },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '能效标识、水效标识是生产者备案的标签；能源之星是美国标志。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'The energy and water labels are filed by the maker; ENERGY STAR is American. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
