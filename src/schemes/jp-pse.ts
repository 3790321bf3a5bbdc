/**
 * PSE mark (電気用品安全法): put on by the maker or importer who has notified the ministry. Round: he has tested the goods himself
 * or had them tested. Diamond, for 116 kinds of goods such as chargers: a registered body has tested them, and its name stands
 * beside the mark. There is no public certificate number and nothing to look up; what must stand there is the firm's name.
 * `PSE` is also power sourcing equipment (PoE), so the letters alone are a claim only in a list of marks.
 * Source: the ministry's pages on the marking, in two versions; 電気用品安全法.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'jp-pse',
  kind: 'self-declaration',
  heads: ['pse', '電気用品安全法'],
  // "PSE認証済み", "PSEマーク", "CE/PSE"; not "PSE認証番号", "PSE対象外", "PoE PSE".
  named:
    /(?<![A-Z\d]|PoE.{0,12})PSE ?(?:\((?:丸|菱)形?\)|[丸菱]形?)?(?:マーク|認証|認定|適合|取得|規格|基準|準拠|技術基準|安全|試験|検査|対応|済|认证|認證|标志|標誌|[- ]?(?:certif|mark|approved|compliant))(?! ?(?:番号|编号|編號|不要|なし|無|はありません|とは|について|未|がない|の?ない|の?対象))|(?<![A-Z])(?:CE|FCC|RoHS|UKCA|KC|TELEC|UL)[ ,/、・&+]{1,3}PSE(?![A-Z\d])|(?<![A-Z])PSE[ ,/、・&+]{1,3}(?:CE|FCC|RoHS|UKCA|KC|TELEC)(?![A-Z])|電気用品安全法(?:に|の)?(?:適合|準拠|対応|認証|合格|技術基準適合|クリア|基づ)/iu,
  ...NUMBERLESS,
})
