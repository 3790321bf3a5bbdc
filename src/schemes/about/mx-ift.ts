/** What a Mexican IFT homologation is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'mx-ift',
  region: 'MX',
  name: { zh: '墨西哥 IFT 型号核准', en: 'IFT homologation (Mexico)' },
  issuer: {
    zh: '墨西哥联邦电信委员会（IFT，旧称 COFETEL）及其后继机构',
    en: 'Instituto Federal de Telecomunicaciones (IFT, before it COFETEL) and its successor, Mexico',
  },
  scopeKind: 'product',
  form: {
    zh: 'RC + 企业字母 + 型号 - 3–4 位数字',
    en: 'RC + letters of the firm + model - 3 or 4 digits',
    grade: 'memory',
  },
  proves: {
    zh: '这种无线或电信产品获准接入墨西哥的网络或频率。',
    en: 'A radio or telecom product of this type was approved for Mexico.',
  },
  doesNotProve: {
    zh: '不证明用电安全（那是 NOM），也不证明收到的就是该型号。',
    en: 'It says nothing about electrical safety, which is NOM, nor that what is delivered is that type.',
  },
  sources: [{ fact: 'form of the number', from: 'one label of a device; common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'NOM 后面的编号是标准，不是证书。', en: 'A number behind NOM is a standard, no certificate.' },
})
