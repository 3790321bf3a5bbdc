/** What a SIRIM/MCMC label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'my-sirim',
  region: 'MY',
  name: { zh: 'SIRIM / MCMC 标签号（马来西亚）', en: 'SIRIM/MCMC label (Malaysia)' },
  issuer: {
    zh: '马来西亚通讯及多媒体委员会（MCMC）与 SIRIM QAS',
    en: 'Malaysian communications commission MCMC with SIRIM QAS',
  },
  scopeKind: 'product',
  form: { zh: '4 个大写字母 + 8 位数字', en: '4 capitals + 8 digits', grade: 'memory' },
  proves: {
    zh: '标签所指的通信设备型号已在马来西亚取得合格认证。',
    en: 'The model of communication equipment that the label names is certified in Malaysia.',
  },
  doesNotProve: {
    zh: '标签可以被撕下另贴：用 MCMC 的 Check Your Label 应用核对型号、品牌和供应商。',
    en: 'A label can be moved to another device: compare model, brand and supplier in MCMC’s Check Your Label app.',
  },
  sources: [
    { fact: 'label on the device or in its settings, checked by an app', from: 'a report of MCMC', grade: 'several' },
    { fact: 'shape of the serial', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'SIRIM 也给水管、头盔等产品发证，证书号另有格式，这里不读。',
    en: 'SIRIM certifies pipes and helmets, too; those licences are numbered otherwise and not read here.',
  },
})
