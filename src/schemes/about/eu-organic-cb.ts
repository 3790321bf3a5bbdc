/** What the code of an organic control body is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-organic-cb',
  region: 'EU',
  name: { zh: '欧盟有机产品管控机构代码', en: 'EU organic control body code' },
  issuer: {
    zh: '各成员国主管部门；第三国机构由欧盟委员会给号',
    en: 'The member states; for bodies abroad the European Commission',
  },
  scopeKind: 'operator',
  form: {
    zh: '国家 2 个字母 - 表示有机的词 - 至多 3 位数字',
    en: 'country of 2 letters - a word for organic - at most 3 digits',
    grade: 'several',
  },
  proves: {
    zh: '这个代码指明由哪家机构检查了最后一道生产者；预包装的欧盟有机食品必须印上它。',
    en: 'It says which body inspected the last operator; prepacked organic food in the EU must show it.',
  },
  doesNotProve: {
    zh: '它不是证书编号：同一机构检查的所有企业共用一个代码，任何人都能抄写。要核实，应查这家企业的有机证书。',
    en: 'It is no certificate number: all clients of a body share it, and anybody can copy it. What can be checked is the operator’s own certificate.',
  },
  lookup: {
    url: 'https://webgate.ec.europa.eu/tracesnt/directory/publication/organic-operator/index',
    name: { zh: '欧盟 TRACES 有机经营者名录', en: 'EU TRACES list of organic operators' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'form AB-CDE-999, with at most three digits',
      from: 'European Commission, code numbers of control bodies; its user manual of the organic logo',
      grade: 'several',
    },
    {
      fact: 'codes abroad such as those of India, Korea and the USA',
      from: 'Regulation (EC) No 1235/2008, Annex III',
      grade: 'several',
    },
    { fact: 'Spanish codes carry a region', from: 'codes on packs; common knowledge', grade: 'memory' },
    { fact: 'which country uses which word', from: 'lists of control bodies; common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '形如 AA-BIO-00 的也可能是货号；欧洲以外的代码只在相应标签后才识别。',
    en: 'Article numbers can have the same shape; codes from outside Europe are read only behind a label.',
  },
})
