/**
 * CE marking: the maker's own declaration that EU law is met. There is no CE certificate number and no register, so no
 * number is ever read. Four digits beside the mark (`CE 0123`) are those of the notified body that watches production,
 * shared by all its clients; where they stand the maker is not alone with his word, so nothing is said of the mark.
 * Two letters alone are a claim only as the whole of a cell or name, or in a list of marks.
 * Source: Regulation (EC) No 765/2008, Art. 30; Decision No 768/2008/EC, Annex I, Art. R12.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-ce',
  kind: 'self-declaration',
  cues: [],
  sisters: ['eu-nb'],
  heads: [' ce '],
  // "CE marked", "CE-Kennzeichnung", "marquage CE", "CE, RoHS", "CE认证", "CE"; not "CE 0123", "ce produit", "Windows CE".
  named:
    /(?<![a-z\d.-]|windows )(?!.{0,99}CE ?\d{4}(?!\d))(?:^CE$|CE[- ]?(?:mark|certifi(?:ed|cation)|approved|compliant|kennz|zeich|zertif|gepr|konform|keur|[认認标標证證])|CE[ ,/、&+]{1,3}(?:RoHS|FCC|UKCA)|(?:marquage|marcatura|marcado|ozna\p{L}{5,8}|znak|certyfikat) CE(?![\p{L}\p{N}])|(?:certifi\p{L}{1,4} |(?:RoHS|FCC|UKCA)[ ,/、&+]{1,3})CE(?! ?[\p{L}\p{N}]))/iu,
  // Matches nothing: the mark has no number.
  pattern: /(?!)/u,
  parse: () => null,
  isExample: () => false,
})
