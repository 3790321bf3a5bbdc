/**
 * NF mark (marque NF) of AFNOR. The two letters also begin the names of French standards ("NF EN 1888"), which certify nothing, so
 * they count only with a word that speaks of the mark, and in capitals. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'nf',
  kind: 'product',
  heads: [' nf '],
  // "certifié NF", "NF认证"; not "norme NF EN 1888"
  named:
    /(?:[Mm]arque|[Ll]ogo|[Ll]abel|[Cc]erti(?:fi[ée]{1,2}s?|fication)) NF(?!(?: ?-? ?(?:EN|ISO|C|P|Environnement|[A-Z]?\d))|[A-Za-zÀ-ž\d])|(?<![A-Za-zÀ-ž\d])NF (?:certifi|mark(?![A-Za-zÀ-ž]))|(?<![A-Za-zÀ-ž\d])NF[认認]证/u,
  ...NUMBERLESS,
})
