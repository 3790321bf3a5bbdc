/** What an ATEX certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'atex',
  region: 'EU',
  name: { zh: 'ATEX 防爆证书', en: 'ATEX certificate' },
  issuer: { zh: '欧盟防爆公告机构', en: 'Notified bodies for explosion protection' },
  scopeKind: 'product',
  form: {
    zh: '机构缩写 + 年份 2 位 + ATEX + 序号，末尾可有 X 或 U',
    en: 'letters of the body + year of 2 digits + ATEX + serial, with X or U at the end of some',
    grade: 'several',
  },
  proves: {
    zh: '公告机构按欧盟防爆指令检验过这种型号。',
    en: 'A notified body examined this type under the EU directive on explosive atmospheres.',
  },
  doesNotProve: {
    zh: '不说明适合哪个区域，要看设备上的 Ex 标记。X 表示有特殊使用条件，U 表示只是部件。第 3 类设备可由厂家自行声明。',
    en: 'Not the zone it suits: see the Ex marking. X means special conditions of use, U a mere component. Makers declare category 3 themselves.',
  },
  sources: [
    {
      fact: 'body, year, ATEX, serial, X or U',
      from: 'cortemgroup.com and germersdorf-beratung.de on the certificate’s number; certificates in manuals',
      grade: 'several',
    },
    { fact: 'category 3 without a body', from: 'exknowledge.com, certification', grade: 'several' },
  ],
  samples: ['PTB19ATEX1234', 'PTB19ATEX1234X'],
  homonyms: { zh: 'ATEX 2014/34/EU 是指令编号，不是证书。', en: '"ATEX 2014/34/EU" is the directive, no certificate.' },
})
