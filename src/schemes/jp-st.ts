/**
 * ST mark of the Japan Toy Association (STマーク, safety toy): a sample of the toy has passed the association's standard at a
 * body it names, and the firm takes part in its insurance. The number printed with it is the toy's own barcode, and the
 * figures beside the letters the year of the application, so there is no certificate number to read.
 * Source: the association's rules of the mark, its guide to applicants, a published explanation.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'jp-st',
  kind: 'product',
  heads: ['stマーク', 'st マーク', 'st基準', '玩具安全', 'st mark', 'st-mark', 'st安全'],
  // "STマーク取得", "ST基準適合", "玩具安全基準合格"; not "BESTマーク", "STマークとは", "STマークなし".
  named:
    /(?<![A-Z\d])ST ?(?:安全)?マーク(?!とは|について|制度|なし|無|の?ない|は?付いてい(?:ない|ません)|対象外|申請)|(?<![A-Z\d])ST(?:安全)?基準(?:に)?(?:合格|適合)|玩具安全(?:基準(?:に)?(?:合格|適合)|マーク)(?!制度)|(?<![A-Z\d])ST[- ]mark(?:ed)?(?= (?:toy|certif|approved|passed|\(Japan))/iu,
  ...NUMBERLESS,
})
