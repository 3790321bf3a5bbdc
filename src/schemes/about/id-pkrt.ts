/** What a distribution permit of the Indonesian health ministry is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'id-pkrt',
  region: 'ID',
  name: {
    zh: '印尼卫生部流通许可（PKD/PKL、AKD/AKL）',
    en: 'Distribution permit of the Indonesian health ministry (PKD/PKL, AKD/AKL)',
  },
  issuer: { zh: '印度尼西亚卫生部（Kemenkes）', en: 'Indonesian Ministry of Health (Kemenkes)' },
  scopeKind: 'product',
  form: {
    zh: 'PKD、PKL、AKD 或 AKL + 11 位数字，首位是类别；商家常省去字母',
    en: 'PKD, PKL, AKD or AKL + 11 digits, the first one the class; shops often drop the letters',
    grade: 'several',
  },
  proves: {
    zh: '这款家用卫生用品（PKD/PKL）或医疗器械（AKD/AKL）获准在印尼流通。',
    en: 'This household health product (PKD/PKL) or medical device (AKD/AKL) may be distributed in Indonesia.',
  },
  doesNotProve: {
    zh: '不证明消毒率等宣传数字；化妆品和食品要看 BPOM 号，不归卫生部。',
    en: 'Nothing about advertised figures such as germs killed; cosmetics and food need a BPOM number instead.',
  },
  sources: [
    { fact: 'letters and eleven digits', from: 'real numbers on seven public pages and a listing', grade: 'several' },
    { fact: 'the first digit is the class', from: 'the same numbers', grade: 'derived' },
  ],
  samples: [],
  homonyms: {
    zh: 'PKL 在印尼语里也指流动摊贩和实习。',
    en: 'PKL is also Indonesian for a street vendor and for an internship.',
  },
})
