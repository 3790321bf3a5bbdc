/** What a Chinese network access licence is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-nal',
  region: 'CN',
  name: { zh: '电信设备进网许可证', en: 'China network access licence (NAL)' },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  scopeKind: 'product',
  form: {
    zh: '2 位数字-4 位字符-6 位数字',
    en: '2 digits, 4 characters, 6 digits, joined by hyphens',
    grade: 'derived',
  },
  proves: {
    zh: '这一型号的电信设备获准接入公用电信网，例如手机、调制解调器。',
    en: 'Telecommunications equipment of this model, such as a phone, may be connected to the public network in China.',
  },
  doesNotProve: {
    zh: '不证明这台机器是新机、正品或质量好；机身上的进网许可标志另有一组扰码，一机一码。',
    en: 'It does not say that this very device is new or original. The sticker on it carries a second code, one a device.',
  },
  validity: { zh: '一般三年，到期前换证。', en: 'Usually three years, renewed before it ends.' },
  lookup: {
    url: 'https://jwxkjwgl.miit.gov.cn',
    name: { zh: '电信设备进网管理网站', en: 'Network access site of the ministry' },
    takesNumber: false,
  },
  sources: [
    { fact: 'shape of the number', from: 'real numbers on more than three product pages', grade: 'derived' },
    {
      fact: 'licence needed for equipment on the public network',
      from: '电信条例, quoted by two published guides',
      grade: 'several',
    },
    { fact: 'three years', from: 'two published guides; a third says five', grade: 'several' },
    { fact: 'address of the official site', from: 'a published guide', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '进网试用批文是另一种文件；“入网许可”有时也指 SIM 卡实名，与设备无关。',
    en: 'A trial access approval is another paper, and registering a SIM card has nothing to do with it.',
  },
})
