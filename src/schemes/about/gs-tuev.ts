/** What a GS mark and a TÜV SÜD certificate are, prove and do not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'gs-tuev',
  region: 'DE',
  name: { zh: 'GS 标志与 TÜV 南德证书', en: 'GS mark and TÜV SÜD certificate' },
  issuer: {
    zh: '德国认可的 GS 机构；此处的编号写法是 TÜV 南德的',
    en: 'GS bodies approved in Germany; the numbers read here are those of TÜV SÜD',
  },
  scopeKind: 'product',
  form: {
    zh: '类别 + 客户号 6 位 + 序号 4 位；旧式为类别、年、月、客户号、序号',
    en: 'kind + client of 6 + serial of 4 digits; older ones have kind, year, month, client, serial',
    grade: 'memory',
  },
  proves: {
    zh: '独立机构检验了一件样品，认为符合德国产品安全法，并检查生产是否一致。',
    en: 'An independent body examined a specimen under the German product safety act and watches that production matches it.',
  },
  doesNotProve: {
    zh: '只覆盖证书列出的型号。没有写明是哪家机构的 GS 标志，以及只写“TÜV 检测”的说法，都无从核实。',
    en: 'Only the models that the certificate lists. A GS mark without its body, or a bare "TÜV tested", cannot be checked.',
  },
  validity: { zh: 'GS 证书至多五年。', en: 'GS certificates run for at most five years.' },
  sources: [
    { fact: 'number of client and serial, Rev. for revisions', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'GS is given by an approved body that examines the type and watches production',
      from: 'Zentralstelle der Länder für Sicherheitstechnik, as quoted by leiternverband.de',
      grade: 'single',
    },
    {
      fact: 'marks may be used only for the models of the certificate',
      from: 'TÜV SÜD Product Service, Correct use of certification marks',
      grade: 'several',
    },
    { fact: 'five years at most', from: 'German product safety act; common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'TÜV 有多家互相独立的公司：南德、莱茵、北德等，证书互不通用。GS 也可指 GS1 条码、型号后缀等。',
    en: 'There are several TÜV firms, each on its own: SÜD, Rheinland, NORD. GS also stands in GS1 and in model names.',
  },
})
