/**
 * Organic agricultural goods in Taiwan (有機農產品): a body accredited by the ministry has certified the farm or maker; imported
 * goods need a letter of consent instead. The pack must show the body's name and the number of the certificate or letter.
 * Their shapes rest on one source, so no number is read, and where one is announced nothing is said of the mark.
 * Source: 有機農業促進法, Art. 18; 有機農產品有機轉型期農產品標示及標章管理辦法; a city government's page on the numbers.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'tw-organic',
  kind: 'product',
  heads: ['有機農產', '有機驗證', '有機認證', '有機轉型', '有機標章'],
  // "有機農產品標章", "通過有機驗證", "臺灣有機認證"; not "有機驗證證書字號", "有機驗證機構", "欧盟有机认证".
  named:
    /(?<!(?:欧盟|歐盟|美國|美国|日本|USDA|EU|JAS) ?)有機(?:轉型期)?(?:農產(?:加工)?品)?(?:驗證|認證|標章)(?! ?(?:(?:合格)?證書|字號|機構|機関|單位|號碼|編號|碼|管理|辦法|基準|制度|費用|查詢|標示))|(?:臺灣|台灣)有機農產品(?!標示|管理|條碼)/iu,
  ...NUMBERLESS,
})
