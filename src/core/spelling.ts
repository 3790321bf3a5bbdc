/**
 * One spelling for what is written in many: width, case, script (traditional, simplified, half-width kana), diacritics and
 * the German and Nordic ways of doing without them ("Geräte", "Geraete", "Kjøl", "Kjoel"). Both sides of a comparison go
 * through it; nothing is shown in it.
 */
import { simplified } from './han.ts'
import { fold } from './text.ts'

/** Letters that are no base letter with a mark, and what stands for them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  ['øo', 'æa', 'œo', 'łl', 'đd', 'ðd', 'ıi', 'ßss', 'þth'].map((pair) => [pair.charAt(0), pair.slice(1)]),
)

/** In small letters, compatibility forms taken apart (㈱, ＡＢ, ｶﾞ), simplified, without diacritics. */
export const spelled = (text: string): string =>
  simplified(fold(text).text.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[øæœłđðıßþ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/(?<=[aou])e/gu, '')
