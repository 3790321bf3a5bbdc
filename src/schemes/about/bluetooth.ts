/** What a Bluetooth qualification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bluetooth',
  region: 'world',
  name: { zh: '蓝牙认证（QDID / Declaration ID）', en: 'Bluetooth qualification (QDID, declaration ID)' },
  issuer: { zh: '蓝牙技术联盟（Bluetooth SIG）', en: 'Bluetooth SIG' },
  scopeKind: 'product',
  form: {
    zh: 'QDID 5–6 位数字或 Q + 6 位；声明号 D 或 R + 6 位',
    en: 'QDID of 5 or 6 digits, or Q + 6; declaration D or R + 6',
    grade: 'several',
  },
  proves: {
    zh: '这项设计通过了蓝牙协议的认证，企业有权使用蓝牙商标。',
    en: 'The design was qualified to the Bluetooth specification and the firm may use the trade mark.',
  },
  doesNotProve: {
    zh: '只关乎协议互通，不说明音质、距离和安全；号码常属于芯片或模块厂商。',
    en: 'It is about protocols only, not about sound, range or safety, and the design is often that of the chip’s maker.',
  },
  lookup: {
    url: 'https://qualification.bluetooth.com/',
    name: { zh: '蓝牙认证查询', en: 'Bluetooth qualification search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'forms of the numbers', from: 'three public programs that read the register', grade: 'several' },
    { fact: 'address of the register', from: 'five public programs', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“蓝牙 5.3” 是版本号；D 加六位数字也可能是零件号。',
    en: '"Bluetooth 5.3" is a version; D with six digits may be a part number.',
  },
})
