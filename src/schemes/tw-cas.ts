/**
 * CAS mark of Taiwan (CAS台灣優良農產品): a body has certified farm goods or foods of the island under the ministry's scheme for
 * quality goods. The numbers beside the mark could not be confirmed, so none is read. `CAS` is also the register of chemicals
 * (`CAS No. 64-17-5`) and an academy; the three letters alone are no claim.
 * Source: 驗證農產品標章管理辦法, Art. 2; a newspaper's list of marks.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'tw-cas',
  kind: 'product',
  heads: [
    'cas台',
    'cas臺',
    'cas 台',
    'cas 臺',
    'cas認',
    'cas 認',
    'cas驗',
    'cas 驗',
    'cas標',
    'cas 標',
    'cas優',
    'cas 優',
    '優良農產品',
  ],
  // "CAS認證", "CAS台灣優良農產品", "優良農產品標章"; not "CAS號", "CAS No.", "CAS認證編號".
  named:
    /(?<![A-Z\d])CAS ?(?:(?:台|臺)灣)?優良農(?:產|業)品?|(?<![A-Z\d])CAS ?(?:台灣|臺灣)?(?:認證|驗證|標章)(?! ?(?:編號|號碼|字號|碼|機構|No|制度))|優良農產品(?:標章|驗證|認證)(?! ?(?:編號|字號|制度|機構|管理))/iu,
  ...NUMBERLESS,
})
