/** What Qi certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'qi',
  region: 'world',
  name: { zh: 'Qi 无线充电认证', en: 'Qi wireless charging certification' },
  issuer: { zh: '无线充电联盟（WPC）', en: 'Wireless Power Consortium' },
  scopeKind: 'product',
  form: { zh: '编号 4–6 位数字', en: 'number of 4 to 6 digits', grade: 'memory' },
  proves: {
    zh: '这个产品通过了 Qi 的互通和安全测试，列入 WPC 的认证产品库。',
    en: 'This product passed Qi’s tests of interoperability and safety and is on the consortium’s list.',
  },
  doesNotProve: {
    zh: '“兼容 Qi”“支持 Qi” 不是认证；功率和充电速度看型号。',
    en: '"Qi compatible" is no certification, and power depends on the model.',
  },
  sources: [
    { fact: 'form of the number', from: 'common knowledge', grade: 'memory' },
    { fact: 'compatible is not certified', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
