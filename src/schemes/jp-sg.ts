/**
 * SG mark of Japan's Consumer Product Safety Association (SGマーク, safe goods): the goods meet the association's standard, and
 * injury through a defect of goods that bear the mark is compensated. No number for shoppers is known, so none is read.
 * `SG` alone is also Singapore, a guitar and much else.
 * Source: the association's own description and a published explanation.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'jp-sg',
  kind: 'product',
  heads: [
    'sgマーク',
    'sg マーク',
    'sg基準',
    'sg規格',
    'sg認証',
    'sg合格',
    '製品安全協会',
    'sg mark',
    'sg-mark',
    'sg安全',
  ],
  // "SGマーク付き", "SG基準適合", "製品安全協会認定"; not "MSGマーク", "SGマークとは", "SGマークなし".
  named:
    /(?<![A-Z\d])SG ?マーク(?!とは|について|制度|なし|無|の?ない|は?付いてい(?:ない|ません)|対象外)|(?<![A-Z\d])SG(?:安全)?(?:基準|規格)(?:に)?(?:合格|適合|準拠)|(?<![A-Z\d])SG(?:認証|合格)(?:品|済|取得|商品)|製品安全協会(?:の)?(?:認定|認証|SG|基準)|(?<![A-Z\d])SG[- ]mark(?:ed)?(?= (?:certif|approved|\(Japan|helmet|product))/iu,
  ...NUMBERLESS,
})
