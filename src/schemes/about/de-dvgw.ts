/** What a DVGW registration is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'de-dvgw',
  region: 'DE',
  name: { zh: '德国 DVGW 燃气与饮用水产品认证', en: 'DVGW certification (gas, drinking water)' },
  issuer: { zh: 'DVGW CERT 公司', en: 'DVGW CERT GmbH' },
  scopeKind: 'product',
  form: {
    zh: '2 个字母 - 4 位数字 + 2 个字母 + 4 位数字',
    en: '2 letters - 4 digits, 2 letters, 4 digits',
    grade: 'memory',
  },
  proves: {
    zh: '型号按德国燃气或饮用水规则通过检测，并受定期监督。',
    en: 'The type was tested by the German rules for gas or drinking water and is watched.',
  },
  doesNotProve: {
    zh: '只对证书写明的用途和介质有效；“按 DVGW W 270 检测材料”不等于整件产品获得认证。',
    en: 'Only use and medium of the certificate; material "tested to DVGW W 270" is no certified product.',
  },
  sources: [
    {
      fact: 'a number broken by two letters behind the mark',
      from: 'sbz-monteur.de, marks on copper pipes',
      grade: 'single',
    },
    { fact: 'first audit, type test and regular watch', from: 'dueker.de, DVGW-Baumusterprüfung', grade: 'single' },
    { fact: 'two letters, four digits, two letters, four digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'DVGW W 270、GW 392 是规范编号，不是证书。',
    en: '"DVGW W 270" and "GW 392" are rules, no certificates.',
  },
})
