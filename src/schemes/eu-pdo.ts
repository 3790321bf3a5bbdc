/**
 * EU signs of origin: PDO (AOP, DOP, g.U.), PGI (IGP, g.g.A.). They protect a name: whoever meets its specification may use it, so there is
 * no certificate number. The letters alone have many meanings and count only with a word of certifying or as the whole of a cell.
 * Source: Regulation (EU) 2024/1143.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-pdo',
  kind: 'product',
  heads: [
    'protected designation',
    'protected geographical',
    'ursprungsbezeichnung',
    'geografische',
    'origine protégée',
    'géographique protégée',
    'origine protetta',
    'geografica protetta',
    'origen protegida',
    'geográfica protegida',
    ' pdo ',
    ' pgi ',
    ' aop ',
    ' igp ',
    ' dop ',
    'g.u.',
    'g.g.a.',
    '原产地名称保护',
    '原产地保护',
  ],
  // "geschützte Ursprungsbezeichnung", "formaggio DOP certificato"; not "AOP process"
  named:
    /protected (?:designation of origin|geographical indication)|geschützte[rn]? (?:Ursprungsbezeichnung|geografische[rn]? Angabe)|appellation d['’]origine protégée|indication géographique protégée|denominazione d['’]origine protetta|indicazione geografica protetta|denominación de origen protegida|indicación geográfica protegida|(?<![a-z\d.])(?:PDO|PGI|AOP|IGP|DOP|g\.U\.|g\.g\.A\.)(?:$|[- ](?:certif|label|logo(?![a-z])|zertif|Siegel)|[认認]证)|(?:certifi\p{L}{1,5}|label|marchio|fromage|vino) (?:AOP|IGP|DOP|PDO|PGI)(?![a-z\d])|原产地(?:名称)?保护(?:认证|标志)/iu,
  ...NUMBERLESS,
})
