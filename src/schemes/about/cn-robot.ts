/** What China Robot certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-robot',
  region: 'CN',
  name: { zh: '中国机器人认证（CR）', en: 'China Robot certification (CR)' },
  issuer: { zh: '机器人检测认证联盟指定的认证机构', en: 'Bodies of the robot testing and certification alliance' },
  scopeKind: 'product',
  proves: {
    zh: '证书所列型号的机器人或部件按国家标准通过安全、性能等检测。',
    en: 'The listed robot or part passed tests of safety and performance to national standards.',
  },
  doesNotProve: {
    zh: '是自愿认证，不代替 CCC；只做型式检验的证书没有工厂检查。',
    en: 'It is voluntary and no CCC; certificates on a type test alone involve no inspection of the factory.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'mark of 2016 and its meaning', from: 'five published explanations', grade: 'several' },
    { fact: 'type test alone, or with inspection and five years', from: 'a published explanation', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'CR 也是电池型号（CR2032）和轴、传感器等的缩写。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'CR also begins battery types (CR2032) and much else. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
