/**
 * Classes and grades: what the page claims against what the register holds. Only a better one than the registered differs;
 * a lower claim harms nobody, and the energy scale with plus signs ended in 2021, so it is never compared.
 */
import { fold } from './text.ts'
import type { CertificateRecord, Listing, Match, Why } from './words.ts'

/**
 * A place on a scale: European letters, best `A`; Chinese grades, best 1; metals of 80 PLUS and EPEAT; product classes of
 * OEKO-TEX, the strictest I (for babies); organic before in conversion to organic. A lower rank is better.
 */
export interface EnergyClass {
  readonly scale: 'letter' | 'grade' | 'plus' | 'metal' | 'textile' | 'organic'
  readonly rank: number
  readonly printed: string
}

const HAN_GRADES = '一二三四五'
const LABEL =
  /energie(?:effizienz)?klasse|energie-?label|energy (?:efficiency )?(?:class|rating)|classe (?:énergétique|energetica|d'efficacité)|clase (?:energética|de eficiencia)|klasa (?:energetyczna|efektywności)|energieklasse|エネルギー|에너지소비효율|能效(?:等级|级别|标识)|能耗等级/iu
/** The arrow of the whole scale ("A bis G") and a pair of two scales ("A/E") claim no class. */
const NO_SCALE = '(?!\\s?(?:\\/|bis|to|à|a|do|-|–|~|…|至)\\s?[A-G](?![\\p{L}\\p{N}]))'
const LETTER = new RegExp(
  `^(?:(?:klasse|class|classe|clase|klasa)\\s?)?([A-G])(\\+{0,3})(?![\\p{L}\\p{N}+])${NO_SCALE}`,
  'iu',
)
const GRADE = /^(?:国标|新国标)?([1-5一二三四五])\s?(?:级|등급)/u
/** In running text the word for class stands before; of noise and spinning there are classes, too. */
const IN_TEXT = new RegExp(
  `(?<![\\p{L}-]|(?:noise|spin|spinning|drying|acoustic|sound|protection) )(?:energie(?:effizienz)?-?|energy (?:efficiency )?)?(?:klasse|class|classe|clase|klasa)(?: (?:énergétique|energetica|energética|energetyczna|d'efficacité énergétique))?\\s?:?\\s([A-G])(\\+{0,3})(?![\\p{L}\\p{N}+])${NO_SCALE}`,
  'iu',
)
const GRADE_IN_TEXT =
  /能效(?:等级)?\s?[:：]?\s?([1-5一二三四五])\s?级|([1-5一二三四五])\s?级能效|에너지(?:소비효율)?\s?([1-5])\s?등급/u

const letterClass = (letter: string, plus: string): EnergyClass => ({
  scale: plus ? 'plus' : 'letter',
  rank: 'ABCDEFG'.indexOf(letter.toUpperCase()),
  printed: letter.toUpperCase() + plus,
})
const gradeClass = (grade: string): EnergyClass => {
  const rank = HAN_GRADES.includes(grade) ? HAN_GRADES.indexOf(grade) + 1 : Number(grade)
  return { scale: 'grade', rank, printed: `${rank}级` }
}

/** Reads a value such as `A`, `class C`, `2级`, `2`; `undefined` when it is none. */
export const readClass = (value: string): EnergyClass | undefined => {
  const text = fold(value).text.trim()
  const [, letter, plus = ''] = LETTER.exec(text) ?? []
  if (letter) return letterClass(letter, plus)
  const [, grade] = GRADE.exec(text) ?? /^([1-5])$/u.exec(text) ?? []
  return grade ? gradeClass(grade) : undefined
}

const classInText = (raw: string): EnergyClass | undefined => {
  const text = fold(raw).text
  const [, letter, plus = ''] = IN_TEXT.exec(text) ?? []
  if (letter) return letterClass(letter, plus)
  const [, first, second, third] = GRADE_IN_TEXT.exec(text) ?? []
  const grade = first ?? second ?? third
  return grade ? gradeClass(grade) : undefined
}

type Claiming = Pick<Listing, 'title' | 'attributes'>

/** The class the page claims: from its energy row, else from its title, else from the words around the claim. */
export const claimedClass = ({ title, attributes }: Claiming, quote = ''): EnergyClass | undefined => {
  for (const { name, value } of attributes) {
    const read = LABEL.test(name) ? readClass(value) : undefined
    if (read) return read
  }
  return classInText(title) ?? classInText(quote)
}

/** Best first. */
const METALS = [
  ['titanium', '钛金', 'titan'],
  ['platinum', '白金', '铂金', 'platin'],
  ['gold', '金牌'],
  ['silver', '银牌', 'silber'],
  ['bronze', '铜牌'],
  ['white', '白牌', 'standard'],
] as const
const metalIn = (text: string): EnergyClass | undefined => {
  const lower = fold(text).text.toLowerCase()
  const found = METALS.flatMap((names, rank) =>
    names.filter((name) => lower.includes(name)).map((name) => ({ rank, name })),
  )
  const [only] = found
  return only && found.every(({ rank }) => rank === only.rank)
    ? { scale: 'metal', rank: only.rank, printed: only.name }
    : undefined
}

const ROMAN = ['I', 'II', 'III', 'IV']
const TEXTILE_CLASS =
  /(?:produktklasse|product class|产品(?:级别|等级)|classe de produit|(?<![\p{L}])(?:class|klasse))\s?:?\s?(IV|I{1,3}|[1-4])(?![\p{L}\p{N}])/iu
const textileIn = (text: string): EnergyClass | undefined => {
  const [, found] = TEXTILE_CLASS.exec(fold(text).text) ?? []
  if (!found) return undefined
  const rank = /\d/u.test(found) ? Number(found) : ROMAN.indexOf(found.toUpperCase()) + 1
  return { scale: 'textile', rank, printed: ROMAN[rank - 1] ?? found }
}

const CONVERSION = /转换|轉換|in[- ]conversion|umstellung|en conversion/iu
const ORGANIC = /有机|有機|organic|(?<![\p{L}])bio(?![\p{L}])|biologi/iu
const organicIn = (text: string, isRecord: boolean): EnergyClass | undefined => {
  if (CONVERSION.test(text)) return { scale: 'organic', rank: 1, printed: '有机转换 / in conversion' }
  return isRecord || !ORGANIC.test(text) ? undefined : { scale: 'organic', rank: 0, printed: '有机 / organic' }
}

export interface ClassOutcome {
  readonly result: Match
  readonly why: Why
  readonly claimed?: EnergyClass
  readonly registered?: EnergyClass
}

/** The class of the record on whichever scale it has one, and the page's claim on that scale. */
export const explainClasses = (
  { energyClass, level, scope = '', productName = '' }: CertificateRecord,
  listing: Claiming,
  quote: string,
): ClassOutcome => {
  const page = [listing.title, quote, ...listing.attributes.map(({ name, value }) => `${name}: ${value}`)].join('\n')
  const pairs: readonly (readonly [EnergyClass | undefined, EnergyClass | undefined])[] = [
    [readClass(energyClass ?? level ?? ''), claimedClass(listing, quote)],
    [metalIn(level ?? ''), metalIn(`${listing.title}\n${quote}`)],
    [textileIn(`${level ?? ''}\n${scope}`), textileIn(page)],
    [organicIn(`${level ?? ''}\n${productName}\n${scope}`, true), organicIn(`${listing.title}\n${quote}`, false)],
  ]
  const [registered, claimed] = pairs.find(([one]) => one) ?? [undefined, claimedClass(listing, quote)]
  const result = compareClasses(claimed, registered)
  const why = (): Why => {
    if (!claimed || !registered) return 'not-stated'
    if (claimed.scale !== registered.scale || claimed.scale === 'plus') return 'other-scale'
    return result === 'match' ? 'same' : result === 'differs' ? 'claims-better' : 'claims-less'
  }
  return { result, why: why(), ...(claimed ? { claimed } : {}), ...(registered ? { registered } : {}) }
}

/** `differs` only when the claimed class is better than the registered one on the same scale. */
export const compareClasses = (claimed: EnergyClass | undefined, registered: EnergyClass | undefined): Match => {
  if (!claimed || !registered || claimed.scale !== registered.scale || claimed.scale === 'plus') return 'cannot-tell'
  if (claimed.rank === registered.rank) return 'match'
  return claimed.rank < registered.rank ? 'differs' : 'cannot-tell'
}
