/** What the device identifier of a UDI is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-udi',
  region: 'US',
  name: { zh: 'UDI 医疗器械唯一标识（GS1）', en: 'UDI device identifier (GS1)' },
  issuer: {
    zh: '制造商按 GS1 规则编码，并登记到 FDA 的 GUDID',
    en: 'The maker, by the rules of GS1; entered in FDA’s GUDID',
  },
  scopeKind: 'product',
  form: { zh: '(01) + 14 位数字，末位为校验位', en: '(01) + 14 digits, the last a check digit', grade: 'several' },
  proves: {
    zh: '制造商给这种医疗器械编了唯一标识；在 GUDID 里能查到品牌、型号和公司。',
    en: 'The maker gave this device an identifier; GUDID tells its brand, model and company.',
  },
  doesNotProve: {
    zh: '标识不是批准：它只说明是哪一种器械，不说明 FDA 放行过。欧盟和中国也用 UDI，各有各的数据库。',
    en: 'An identifier is no approval: it tells which device this is, not that FDA cleared it. The EU and China use UDI, too, with databases of their own.',
  },
  lookup: {
    url: 'https://accessgudid.nlm.nih.gov/devices/{number}',
    name: { zh: 'AccessGUDID 数据库', en: 'AccessGUDID' },
    takesNumber: true,
  },
  sources: [
    {
      fact: '(01) and a GTIN of fourteen digits',
      from: 'two public clients of device databases; the field reference of openFDA',
      grade: 'several',
    },
    { fact: 'check digit', from: 'GS1 General Specifications', grade: 'several' },
    { fact: 'prefix 952 is kept for demonstrations', from: 'GS1', grade: 'memory' },
    { fact: 'address of the database', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '同一串 14 位数字也可能只是普通商品条码（GTIN）。',
    en: 'The same fourteen digits may be a plain bar code (GTIN).',
  },
})
