/**
 * What may be entered. The contract has said that it is well formed; here it must be a number of its scheme, and belong
 * in this register: demonstration data and real data never stand side by side.
 */
import { type Catalogue, isExampleNumber } from '../core/catalogue.ts'
import { contextOf, parseNumber } from '../core/parse.ts'
import type { CertificateNumber, Coverage, Day, Instant, SchemeId } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import type { Store } from './store.ts'

/** What a register holds: demonstration data or real data. What is entered first decides for ever. */
export type Nature = 'demo' | 'real'

export interface Grounds {
  readonly catalogue: Catalogue
  readonly today: Day
}

type Checked<T> = { readonly kind: 'fit'; readonly value: T } | { readonly kind: 'unfit'; readonly why: string }
const unfit = (why: string): Checked<never> => ({ kind: 'unfit', why })

const natureOfCoverage = ({ kind }: Pick<Coverage, 'kind'>): Nature => (kind === 'demo' ? 'demo' : 'real')

/** `mixed`: these coverages cannot be those of one register. `undefined`: nothing is declared yet. */
export const natureOf = (coverage: readonly Pick<Coverage, 'kind'>[]): Nature | 'mixed' | undefined => {
  const natures = new Set(coverage.map(natureOfCoverage))
  return natures.size > 1 ? 'mixed' : [...natures][0]
}

/** What the register holds already: its coverage says so, or, in one that has notices alone, these. */
export const heldNature = async (store: Store): Promise<Nature | 'mixed' | undefined> => {
  const declared = natureOf(await store.coverage())
  if (declared !== undefined) return declared
  const [first] = (await store.alerts()).alerts
  return first && (first.demo === true ? 'demo' : 'real')
}

/** Whether something marked so belongs in a register of this nature. */
export const whyForeign = (isDemo: boolean, nature: Nature): string | undefined => {
  if (isDemo === (nature === 'demo')) return undefined
  return nature === 'demo'
    ? 'This register holds demonstration data alone, which is marked demo.'
    : 'This register holds no demonstration data.'
}

/** The number of a scheme that the catalogue knows, however it was printed. */
export const checkNumber = (
  { catalogue, today }: Grounds,
  scheme: SchemeId,
  text: string,
): Checked<CertificateNumber> => {
  const known = catalogue.get(scheme)?.scheme
  if (!known) return unfit(`No scheme ${scheme} is known here.`)
  const reading = parseNumber(known, text, contextOf(today))
  if (reading.kind === 'number') return { kind: 'fit', value: reading.number }
  const why = reading.kind === 'problem' ? reading.problem.kind : reading.kind
  return unfit(`Not a number of ${scheme} (${why}).`)
}

const whyDatesClash = ({ validFrom, validUntil, issuedOn }: HeldRecord): string | undefined =>
  validUntil !== undefined && [validFrom, issuedOn].some((day) => day !== undefined && day > validUntil)
    ? 'Its validity ends before it begins.'
    : undefined

/**
 * An instant in one form, whole seconds without a fraction; `undefined` when it lies ahead. Nobody knows today how things
 * will stand tomorrow, and a register that says so would be believed to be fresh for ever.
 */
export const pastInstant = (text: Instant, now: Instant): Instant | undefined => {
  const at = Date.parse(text)
  return at > Date.parse(now) ? undefined : new Date(at).toISOString().replace('.000Z', 'Z')
}

/** The record as it is to be kept: under its compact number. */
export const checkRecord = (grounds: Grounds, nature: Nature, record: HeldRecord): Checked<HeldRecord> => {
  const number = checkNumber(grounds, record.scheme, record.number)
  if (number.kind === 'unfit') return number
  // A real number never gets an invented status, nor an example number a real one.
  if (isExampleNumber(grounds.catalogue, number.value) !== (nature === 'demo'))
    return unfit(nature === 'demo' ? 'Not one of the example numbers.' : 'One of the example numbers.')
  const why = whyForeign(record.demo === true, nature) ?? whyDatesClash(record)
  return why ? unfit(why) : { kind: 'fit', value: { ...record, number: number.value.compact } }
}
