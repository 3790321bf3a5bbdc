/**
 * Organic JAS mark (有機JAS): a registered body has found that the farm or maker works to the Japanese organic standard, and the
 * firm itself grades each lot. Under the mark stands the body's name; a number of the firm may stand there, in the body's own
 * style, so none is read. Without the mark agricultural goods may not be called 有機 or organic in Japan.
 * Source: the definition in a dictionary of the ministry's terms, a registered body's page on its stickers, three growers' pages.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'jp-jas',
  kind: 'product',
  heads: ['jas'],
  // "有機JAS認証", "有機JASマーク", "JAS organic"; not "有機JAS規格とは", "非有機JAS", "JAS規格", "JASDAQ".
  named:
    /有機 ?JAS(?![A-Z])(?! ?(?:規格|制度|法|認証番号|認定番号|とは|について|未|ではあ|は取得|を取得してい(?:ない|ません)))|JAS ?(?:有機|オーガニック)(?:認証|認定|マーク)|(?<![A-Z])JAS[- ](?:certified )?organic(?![a-z])|(?<![a-z])organic JAS(?![A-Z])|日本(?:有机|有機)JAS认证/iu,
  ...NUMBERLESS,
})
