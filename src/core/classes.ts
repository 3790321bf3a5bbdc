/**
 * Energy classes: what the page claims against what the register holds. Only a better class than the registered one
 * differs; a lower claim harms nobody, and the scale with plus signs ended in 2021, so it is never compared.
 */
import { fold } from './text.ts'
import type { Listing, Match } from './words.ts'

/** A place on a scale: European letters, best `A`; Chinese grades, best 1. Lower rank is better. */
export interface EnergyClass {
  readonly scale: 'letter' | 'grade' | 'plus'
  readonly rank: number
  readonly printed: string
}

const HAN_GRADES = '一二三四五'
const LABEL =
  /energie(?:effizienz)?klasse|energie-?label|energy (?:efficiency )?(?:class|rating)|classe (?:énergétique|energetica|d'efficacité)|clase energética|klasa energetyczna|能效(?:等级|级别|标识)|能耗等级/iu
const LETTER = /^(?:(?:klasse|class|classe|clase|klasa)\s?)?([A-G])(\+{0,3})(?![\p{L}\p{N}+])/iu
const GRADE = /^(?:国标)?([1-5一二三四五])\s?级/u
const IN_TITLE =
  /(?:(?:energie(?:effizienz)?|energy )?(?:klasse|class|classe|clase|klasa)\s)([A-G])(\+{0,3})(?![\p{L}\p{N}+])/iu
const GRADE_IN_TITLE = /(?:能效([1-5一二三四五])级|([1-5一二三四五])级能效)/u

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

/** The class the page claims: from its energy row, else from its title. */
export const claimedClass = ({ title, attributes }: Pick<Listing, 'title' | 'attributes'>): EnergyClass | undefined => {
  for (const { name, value } of attributes) {
    const read = LABEL.test(name) ? readClass(value) : undefined
    if (read) return read
  }
  const text = fold(title).text
  const [, letter, plus = ''] = IN_TITLE.exec(text) ?? []
  if (letter) return letterClass(letter, plus)
  const [, first, second] = GRADE_IN_TITLE.exec(text) ?? []
  const grade = first ?? second
  return grade ? gradeClass(grade) : undefined
}

/** `differs` only when the claimed class is better than the registered one on the same scale. */
export const compareClasses = (claimed: EnergyClass | undefined, registered: EnergyClass | undefined): Match => {
  if (!claimed || !registered || claimed.scale !== registered.scale || claimed.scale === 'plus') return 'cannot-tell'
  if (claimed.rank === registered.rank) return 'match'
  return claimed.rank < registered.rank ? 'differs' : 'cannot-tell'
}
