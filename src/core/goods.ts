/**
 * Whether a certificate is for goods of the page's kind. It is for another kind only where both sides are named clearly,
 * share nothing, and neither is a part, an accessory or near kin of the other: a lamp is sold with its adapter, a pot may
 * cook rice and soup.
 */
import { domainOf, isOfOneCode, type Kind, type NamedKinds } from './kinds.ts'
import { spelled } from './spelling.ts'
import type { Match, Why } from './words.ts'

export interface GoodsOutcome {
  readonly result: Match
  readonly why: Why
}
const outcome = (result: Match, why: Why): GoodsOutcome => ({ result, why })

/** Kinds between which the words of pages do not tell, each with every other of its line. */
const KIN: readonly (readonly Kind[])[] = [
  'multi-cooker kettle',
  'multi-cooker rice-cooker',
  'multi-cooker oven',
  'multi-cooker induction',
  'multi-cooker cookware',
  'soy-maker food-processor',
  'soy-maker kettle',
  'oven range',
  'range induction',
  'range gas-stove hood',
  'kettle drinkware',
  'kettle water-heater',
  'kettle water-purifier',
  'washer dryer',
  'water-heater heated-water gas-heater boiler',
  'heater lamp',
  'heater warmer',
  'heater boiler',
  'heater fan',
  'fan lamp',
  'lamp bulb',
  'television screen display',
  'display computer',
  'computer laptop tablet',
  'computer server',
  'tablet phone',
  'phone wearable',
  'socket switch',
  'e-bike e-vehicle',
  'e-bike bicycle',
  'motorcycle e-vehicle',
  'car e-vehicle',
  'bicycle child-vehicle',
  'toy child-vehicle',
  'toy pillow',
  'toy tablet',
  'toy camera',
  'child-seat child-vehicle',
  'drill grinder',
  'furniture mattress',
  'paper packaging',
  'rice paddy grain',
  'grain oats',
  'instant-food noodles oats',
  'milk drink',
  'milk supplement',
  'fruit vegetable',
  'dried-fruit nuts candy',
  'meat frozen-food canned-food instant-food',
  'seafood frozen-food canned-food',
  'pastry biscuit candy',
  'crisps biscuit nuts',
  'tea drink coffee',
  'honey supplement',
  'pickles vegetable seasoning',
  'bed-linen pillow blanket',
  'blanket carpet',
  'pillow mattress',
  'clothing shoes',
  'skin-care sunscreen cleanser',
  'make-up skin-care',
].map((line) => line.split(' '))
const isKin = (a: Kind, b: Kind): boolean => KIN.some((group) => group.includes(a) && group.includes(b))

/** Crops and animals as they are grown; what is made of them has a certificate of its own. */
const GROWN: ReadonlySet<Kind> = new Set(['wheat', 'paddy', 'grain', 'soybean', 'fruit', 'vegetable'])
const MADE: ReadonlySet<Kind> = new Set(
  'flour noodles instant-food edible-oil drink dried-fruit tofu seasoning pastry biscuit candy crisps frozen-food liquor sugar starch canned-food pickles supplement'.split(
    ' ',
  ),
)
const isAll = (kinds: ReadonlySet<Kind>, of: ReadonlySet<Kind>): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => of.has(kind))

/** A part that the law lists apart from the goods it makes up: a cell's certificate is none of the power bank. */
const LISTED_APART: readonly (readonly [part: Kind, whole: Kind])[] = [['battery', 'power-bank']]

/** Signs that even a stand or a pouch holds something electric. */
const POWERED = /充电|电动|带电|带灯|发光|加热|无线充|usb|led|charg|electric|powered|heated|ladefunktion/u

/** An accessory that names what it fits: perhaps the very product of the certificate. */
const FITS = /适用|兼容|适配|通用|替换|配套|(?<![a-z])(?:for|fits|compatible|fur|passend|pour|per|para)(?![a-z])/u

/** A part may be inside the page's goods or come with them. */
const mayHold = (part: Kind, whole: Kind, title: string): boolean => {
  const [a, b] = [domainOf(part), domainOf(whole)]
  if (a === 'material') return b === 'textile' || whole === 'toy' || whole === 'furniture'
  if (a !== 'part' || LISTED_APART.some(([one, other]) => one === part && other === whole)) return false
  if (b === 'powered' || b === 'part' || b === 'medical' || whole === 'furniture') return part !== whole
  return POWERED.test(spelled(title))
}

/** "Device" is what any electric or medical thing may be called. */
const isVague = (a: Kind, b: Kind): boolean =>
  (a === 'device' || b === 'device') &&
  [a, b].every((kind) => ['powered', 'part', 'medical', undefined].includes(domainOf(kind)))

/** What the page sells: its title, and the category it gives. */
export interface PageGoods {
  readonly title: string
  readonly named: NamedKinds
}

/**
 * The kinds of the page against those of the register. A certificate for a crop is none for what is made of it, although
 * the title names both.
 */
export const compareGoods = ({ title, named }: PageGoods, register: ReadonlySet<Kind>): GoodsOutcome => {
  const { sure, maybe, beside } = named
  if (register.size === 0) return outcome('cannot-tell', 'unknown-kind')
  const holds = (kinds: ReadonlySet<Kind>): boolean => [...register].some((kind) => kinds.has(kind))
  if (holds(sure) || holds(maybe)) return outcome('match', 'same-kind')
  const parts = [...register].every((kind) => ['part', 'material'].includes(domainOf(kind) ?? ''))
  if (sure.size === 0) return outcome('cannot-tell', parts ? 'part' : 'unknown-kind')
  const whole = [...sure, ...maybe]
  if (parts && [...register].some((part) => whole.some((kind) => mayHold(part, kind, title))))
    return outcome('cannot-tell', 'part')
  if (isAll(register, GROWN) && isAll(sure, MADE)) return outcome('differs', 'other-kind')
  const isFitted = [...sure].every((kind) => kind === 'accessory') && FITS.test(spelled(title))
  if (holds(beside) || isFitted) return outcome('cannot-tell', 'accessory')
  // A kind that several categories may hold says little of what this one is about.
  const plain = [...register].filter(isOfOneCode)
  const isOpen = (plain.length > 0 ? plain : [...register]).some((one) =>
    whole.some((other) => isKin(one, other) || isVague(one, other)),
  )
  return isOpen ? outcome('cannot-tell', 'unknown-kind') : outcome('differs', 'other-kind')
}

/** Kinds wide enough to hold different products ("oven" an air fryer and a toaster): sharing one is not being one. */
const WIDE: ReadonlySet<Kind> = new Set(
  'oven food-processor kettle multi-cooker hair-care lamp display camera heater fan warmer toy child-vehicle vacuum tablet light-device device'.split(
    ' ',
  ),
)
const isWide = (kind: Kind): boolean => WIDE.has(kind) || domainOf(kind) === 'food' || domainOf(kind) === 'cosmetic'

/** The page shares a kind with the register that is narrow enough to be the product itself. */
export const sharesNarrowKind = ({ sure, maybe }: NamedKinds, register: ReadonlySet<Kind>): boolean =>
  [...register].some((kind) => !isWide(kind) && (sure.has(kind) || maybe.has(kind)))

/** The register's certificate is that of something that may be inside the page's goods or come with them. */
export const isPartOf = ({ result, why }: GoodsOutcome): boolean => result === 'cannot-tell' && why === 'part'
