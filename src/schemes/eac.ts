/**
 * EAC mark (знак ЕАС) by name alone: three letters that say "Eurasian conformity". The mark has no number; behind it stands a
 * declaration or a certificate, which have, and which are schemes of their own. Where such a number stands in the same text
 * nothing is said of the mark. Cyrillic and Latin letters look alike, and pages use both.
 * Source: three published explanations of the Union's marking rules.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eac',
  kind: 'self-declaration',
  sisters: ['eaeu-doc', 'eaeu-coc'],
  heads: ['eac', 'еас'],
  // "EAC certified", "знак ЕАС", "EAC认证", "маркировка EAC"; not "each", "EAC N RU Д-CN.РА00…", "Exact Audio Copy (EAC)".
  named:
    /(?<![\p{L}\d])(?<![ДDСC] ?-[A-ZА-Я]{2}\..{0,160})(?!.{0,160}[ДDСC] ?-[A-ZА-Я]{2}\.)(?:(?:EAC|ЕАС)[- ]?(?:mark|certif|declar|conform|approved|знак|маркировк|сертифи|деклар|认证|認證|認証)|(?:знак(?:ом)?|маркировк[аи]|сертификат|соответствие|certificat[eo]|marquage) (?:EAC|ЕАС)(?![\p{L}\d])|(?:CE|RoHS|FCC|UKCA)[ ,/、&+]{1,3}(?:EAC|ЕАС)(?![\p{L}\d])|(?:EAC|ЕАС)[ ,/、&+]{1,3}(?:CE|RoHS|FCC|UKCA)(?![\p{L}\d]))/iu,
  ...NUMBERLESS,
})
