/**
 * Sedex and its audit method SMETA, by name with a word that shows what is meant: in Brazil SEDEX is a postal
 * service.
 * Source: auditors’ pages.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'sedex',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['sedex', 'smeta'],
  // "Sedex member", "SMETA 4-Pillar"; not "SEDEX" alone, a postal service.
  named:
    /(?<![a-z])(?:Sedex(?:[-_ ](?:member|audit|certifi|registered|approved|smeta|logo)|认证|認證|会员|验厂)|SMETA(?:[-_ ](?:audit|certifi|[24][- ]?p|approved)|认证|认證|验厂)|[24][- ]pillar SMETA)/iu,
})
