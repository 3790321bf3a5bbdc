/**
 * What is planted into a saved page: numbers of the example block, the records a register holds of them, and the
 * verdicts that follow from those. Made at run time and kept nowhere. Pure.
 */
import type { Day, Status, VerdictKind } from '../core/words.ts'
import type { HeldRecord } from '../open-registry/cast.ts'

/** How a planted number stands in the page. */
export const PLANT_FORMS = ['cell', 'item', 'title', 'alt', 'split'] as const
export type PlantForm = (typeof PLANT_FORMS)[number]

export interface Plant {
  readonly form: PlantForm
  /** The words before the number. */
  readonly label: string
  /** The number as it is printed; its normal form is `record.number`. */
  readonly printed: string
  readonly record: HeldRecord
  readonly expected: VerdictKind
}

export const PLANTS_A_PAGE = 25
/** On a page that names no model, a number in force can only be `genuine`; at most a quarter may be that. */
const MOST_GENUINE = Math.floor(PLANTS_A_PAGE / 4)
const NOT_IN_FORCE: readonly Exclude<Status, 'valid'>[] = ['suspended', 'revoked', 'cancelled', 'expired', 'in-renewal']
/** Designations of nobody's, listed in full: a page that names its own model sells none of them. */
const OTHER_MODELS = ['QXZ-7731W', 'QXZ-7732W']

const plusYears = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4, 8)}01`

/** GB/T 17710 MOD 11,10: the digit that makes a food licence possible. */
const checkDigit = (digits: string): string => {
  let product = 10
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return String((11 - product) % 10)
}

type Numbered = Pick<Plant, 'label' | 'printed'> & { readonly record: Pick<HeldRecord, 'scheme' | 'number'> }

/**
 * A number with body code 00 and a category that no list names: whatever the page sells, it is not for another kind of
 * product. `n` is from 0 to 99999.
 */
const cccNumber = (n: number): Numbered => {
  const number = `2024009901${900_000 + n}`
  return { label: '3C证书编号', printed: number, record: { scheme: 'cn-ccc', number } }
}
/** A licence with serial 0000; province, city and county count up with `n`, from 0 to 9999. */
const foodNumber = (n: number): Numbered => {
  const digits = `10144${String(n % 10_000).padStart(4, '0')}0000`
  const number = `SC${digits}${checkDigit(digits)}`
  return { label: '食品生产许可证编号', printed: number, record: { scheme: 'cn-sc', number } }
}
/** An FCC ID with a 0 in its five-character grantee code. */
const fccNumber = (n: number): Numbered => {
  const product = `PLANT${n}`
  const number = `2QQ0Z${product}`
  return { label: 'FCC ID', printed: `2QQ0Z-${product}`, record: { scheme: 'us-fcc', number } }
}
const ANY_SCHEME = [cccNumber, foodNumber, fccNumber]

type Case = (n: number, today: Day, model: string | undefined) => Omit<Plant, 'form'>

const record = (
  { record: own }: Numbered,
  status: Status,
  validUntil: Day,
  models: readonly string[] | undefined,
): HeldRecord => ({
  ...own,
  status,
  validUntil,
  ...(models ? { models } : {}),
  ...(own.scheme === 'cn-ccc' ? { scopeKind: 'product' as const, category: own.number.slice(6, 10) } : {}),
  productName: '示例商品',
  demo: true,
})

/** The kind follows from status and day alone: each status in turn, then a date gone by. */
const notInForce: Case = (n, today, model) => {
  const numbered = (ANY_SCHEME[n % ANY_SCHEME.length] ?? cccNumber)(n)
  const status = NOT_IN_FORCE[n % (NOT_IN_FORCE.length + 1)]
  const models = model === undefined ? undefined : [model]
  return status === undefined
    ? { ...numbered, record: record(numbered, 'valid', plusYears(today, -1), models), expected: 'expired' }
    : { ...numbered, record: record(numbered, status, plusYears(today, 2), models), expected: status }
}
const inForce =
  (expected: VerdictKind, modelsFor: (model: string | undefined) => readonly string[] | undefined): Case =>
  (n, today, model) => {
    const numbered = cccNumber(n)
    return { ...numbered, record: record(numbered, 'valid', plusYears(today, 2), modelsFor(model)), expected }
  }
const confirmed = inForce('confirmed', (model) => (model === undefined ? undefined : [...OTHER_MODELS, model]))
const otherProduct = inForce('other-product', () => OTHER_MODELS)
const genuine = inForce('genuine', () => undefined)

/** Which case the `i`-th plant of a page is: a third each, or mostly not in force where no model is named. */
const caseOf = (i: number, model: string | undefined): Case => {
  if (model === undefined) return i < MOST_GENUINE ? genuine : notInForce
  return [notInForce, confirmed, otherProduct][i % 3] ?? notInForce
}

/**
 * The plants of a page. `page` counts pages from 0 and keeps their numbers apart; `model` is a designation that stands
 * on the page, if it names one.
 */
export const plantsFor = (page: number, model: string | undefined, today: Day): readonly Plant[] =>
  Array.from({ length: PLANTS_A_PAGE }, (_, i) => ({
    ...caseOf(i, model)(page * PLANTS_A_PAGE + i, today, model),
    form: PLANT_FORMS[i % PLANT_FORMS.length] ?? 'cell',
  }))
