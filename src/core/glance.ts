/**
 * What the finder carries of all schemes: short cuts of their words, so few bytes that every page can have them. Where one
 * stands the page is worth the reader, which knows the words whole; a cut may say yes in vain, never no in vain.
 */
import { makeSieve, type Sieve } from './sieve.ts'
import { HUMP } from './sieve-words.ts'

const SEPARATOR = '\n'
/** Signs of a cut: of Latin words, of others. */
const LATIN = 4
const OTHER = 3

/** How common a sign is on shop pages, roughly; what is not here is rare. */
const COMMON = 'etaoinsrhldcumwfgypbvk 0123456789#@-./的产品证书认编号码许可生标国'
const rarityOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (COMMON.includes(sign) ? COMMON.indexOf(sign) : COMMON.length), 0)

/** The rarest stretch of a word: edges stay where they are, a cut has none of its own. */
const cut = (word: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant.
  const length = /[^\x00-\x7f]/u.test(word) ? OTHER : LATIN
  const cuts = Array.from({ length: Math.max(0, word.length - length + 1) }, (_, i) =>
    word.slice(i, i + length),
  ).filter(
    (each, i, all) =>
      (!each.startsWith(' ') || i === 0) && (!each.endsWith(' ') || i === all.length - 1) && !/[#@]/u.test(each),
  )
  return cuts.length === 0 ? word : cuts.reduce((best, each) => (rarityOf(each) > rarityOf(best) ? each : best))
}

/** Without what another one already covers. */
const shortest = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.includes(other)))

/** Of pages that sell in Chinese: on some products the law asks for a mark, shown or not. And our name, as badges have it. */
export const SHOP_WORDS: readonly string[] = [
  '型号',
  '参数',
  '规格',
  '购物车',
  '购买',
  '包邮',
  '正品',
  'proofmark',
  '验标',
]

/** By their ends: what is alike stands together, so that the bundle is packed the smaller. */
const byEnd = (one: string, other: string): number => (reversed(one) < reversed(other) ? -1 : 1)
const reversed = (text: string): string => [...text].reverse().join('')

/** The words cut short, in one text for the finder's bundle. */
export const glanceOf = (words: readonly string[]): string =>
  [...shortest(shortest(words.map(withoutHump)).map(cut))].sort(byEnd).join(SEPARATOR)
const withoutHump = (word: string): string => (word.endsWith(HUMP) ? word.slice(0, -1) : word)

/** The sieve of such a text. */
export const sieveOfGlance = (glance: string): Sieve => makeSieve([glance.split(SEPARATOR)])
