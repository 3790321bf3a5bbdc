/**
 * AB (Agriculture Biologique), the French organic mark. The two letters are also a blood group and a rating: they count only with a word
 * that speaks of the mark, in capitals. Source: common knowledge; what the law asks is the code of the control body.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'fr-ab',
  kind: 'product',
  heads: ['label ab', 'logo ab', 'marque ab', 'fié ab', 'fiée ab', 'cation ab', ' ab organic', 'agriculture bio'],
  // "label AB", "certifié agriculture biologique"; not "groupe AB"
  named:
    /(?:[Ll]abel|[Ll]ogo|[Cc]ertifi(?:ée?|cation)|[Mm]arque) AB(?![A-Za-zÀ-ž\d-])|(?:[Cc]ertifi\p{L}{1,6}|[Ll]abel) (?:de l['’])?[Aa]griculture [Bb]iologique|[Aa]griculture [Bb]iologique \(?AB\)?(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])AB [Oo]rganic [Cc]ertif/u,
  ...NUMBERLESS,
})
