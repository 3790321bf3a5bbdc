/**
 * Record beside listing, field by field, both sides quoted, each with its reason. Whatever cannot be told stays
 * `cannot-tell`.
 */
import type { Catalogue, CatalogueEntry } from './catalogue.ts'
import { explainClasses } from './classes.ts'
import { isPast, isYetToCome } from './dates.ts'
import { compareGoods, type GoodsOutcome, isPartOf, type PageGoods, sharesNarrowKind } from './goods.ts'
import { type Kind, kindsIn, kindsOfCode, type NamedKinds } from './kinds.ts'
import { explainModels } from './models.ts'
import { explainNames, type NameOutcome } from './names.ts'
import { spelled } from './spelling.ts'
import type {
  CertificateRecord,
  Claim,
  ComparedField,
  Comparison,
  Day,
  FieldComparison,
  Listing,
  Match,
  Parts,
  Why,
} from './words.ts'

export interface CompareContext {
  readonly catalogue: Catalogue
  readonly claim: Claim
  /** Of the number, where it was read: the category inside it is compared with the product. */
  readonly parts?: Parts
  readonly today: Day
}

export interface Compared {
  readonly comparison: Comparison
  /** The certificate is one of a part inside the product or sold with it: it speaks neither for nor against the whole. */
  readonly isPart: boolean
}

interface Outcome {
  readonly result: Match
  readonly why: Why
}

const row = (field: ComparedField, { result, why }: Outcome, page?: string, register?: string): FieldComparison => ({
  field,
  result,
  why,
  ...(page ? { page } : {}),
  ...(register ? { register } : {}),
})
const outcome = (result: Match, why: Why): Outcome => ({ result, why })

const joined = (values: readonly (string | undefined)[]): string =>
  [...new Set(values.filter((value): value is string => Boolean(value)))].join(' / ').slice(0, 300)

const compareStatus = (record: CertificateRecord): FieldComparison => ({
  field: 'status',
  result: record.status === 'valid' ? 'match' : 'differs',
  register: record.status,
})

const compareDates = (record: CertificateRecord, today: Day): FieldComparison => {
  const first = record.validFrom ?? record.issuedOn
  const days = [first, record.validUntil].filter(Boolean).join(' – ')
  if (isPast(record.validUntil, today)) return row('dates', outcome('differs', 'past'), undefined, days)
  if (isYetToCome(record.validFrom, today)) return row('dates', outcome('differs', 'not-yet'), undefined, days)
  const isKnown = record.validUntil !== undefined
  return row('dates', outcome(isKnown ? 'match' : 'cannot-tell', isKnown ? 'same' : 'not-stated'), undefined, days)
}

/** Text in which a designation or a kind of product may stand outside its own row. */
const freeText = (listing: Listing): string =>
  [listing.title, listing.category, ...listing.attributes.map(({ value }) => value)].filter(Boolean).join('\n')

const endsWithCode = (number: string, code: string): boolean => {
  const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/gu, '')
  return bare(code).length > 1 && /[A-Z]/u.test(bare(number)) && bare(number).endsWith(bare(code))
}

const compareModel = (record: CertificateRecord, listing: Listing, named: NamedKinds): FieldComparison => {
  // A code inside the number itself names no sold model (the product code of an FCC ID).
  const ownCode = (record.models ?? []).find((model) => endsWithCode(record.number, model))
  const isFor = named.sure.size === 0 && named.beside.size > 0
  const page = {
    models: listing.models,
    text: freeText(listing),
    ...(listing.brand ? { brand: listing.brand } : {}),
    // The title of an accessory names the models that it fits.
    ...(isFor || named.sure.has('accessory') ? {} : { title: listing.title }),
  }
  const result = explainModels(page, record.models ?? [], {
    isCut: record.modelsCut ?? false,
    ...(ownCode ? { ownCode } : {}),
  })
  return row('model', result, joined(listing.models), joined(record.models ?? []))
}

const padGtin = (gtin: string): string => gtin.replace(/\D/gu, '').padStart(14, '0')

/** A GTIN that is not listed may be another size or market: it never counts against the certificate. */
const compareGtin = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const gtins = record.gtins ?? []
  const { gtin } = listing
  const has = gtin !== undefined && gtins.some((each) => padGtin(each) === padGtin(gtin))
  const why: Why = has ? 'same' : gtin && gtins.length > 0 ? 'other-gtin' : 'not-stated'
  return row('gtin', outcome(has ? 'match' : 'cannot-tell', why), gtin, joined(gtins))
}

/** Labels of a maker's row, as `spelled` leaves them. A seller's, an importer's or an agent's is none. */
const MAKER_LABEL =
  /^(?:制造商|生产(?:厂家|厂商|企业|商|者|单位)|厂[名家商]|委托(?:方|企业|单位)|申请人|持证人|manufacturer|made by|producer|hersteller|fabricant|fabricante|produttor|producent|メーカー|制造元|제조(?:사|자|업체))/u

const makersOf = ({ manufacturer, attributes }: Listing): readonly string[] => [
  ...new Set([
    ...(manufacturer ? [manufacturer] : []),
    ...attributes.filter(({ name }) => MAKER_LABEL.test(spelled(name).trim())).map(({ value }) => value),
  ]),
]

/**
 * Maker or brand of the page against every role in the record. A brand can agree and never differs; a maker differs only
 * when it is another company than all of them. The seller never counts.
 */
const holderOutcome = (makers: readonly string[], brand: string | undefined, roles: readonly string[]): Outcome => {
  const against = (name: string, isMaker: boolean): readonly NameOutcome[] =>
    roles.map((role) => explainNames(name, role, isMaker))
  const byMaker = makers.flatMap((maker) => against(maker, true))
  const byBrand = brand ? against(brand, false) : []
  const all = [...byMaker, ...byBrand]
  const agreed = all.filter(({ result }) => result === 'match')
  const [first] = agreed
  if (first) return agreed.find(({ why }) => why === 'same') ?? first
  if (byMaker.length > 0 && byMaker.every(({ result }) => result === 'differs'))
    return outcome('differs', 'other-company')
  const open = all.find(({ result }) => result === 'cannot-tell')
  return open ?? outcome('cannot-tell', all.length > 0 ? 'brand-only' : 'not-stated')
}

const compareHolder = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const roles = [record.holder, record.manufacturer, record.factory].filter((name): name is string => Boolean(name))
  const makers = makersOf(listing)
  return row('holder', holderOutcome(makers, listing.brand, roles), makers[0] ?? listing.brand, joined(roles))
}

const BRACKETED = /[(（][^)）]{0,80}[)）]/gu
const bareWords = (text: string): string => spelled(text).replace(/[\s()[\]·]/gu, '')

const holdsAny = (text: string, words: readonly string[]): boolean => {
  const bare = bareWords(text)
  return words.map(bareWords).some((word) => word.length > 1 && bare.includes(word))
}

/** Schemes whose certificate names articles instead of models: holder and article together are the product. */
const NAMES_ARTICLES: ReadonlySet<string> = new Set([
  'cn-organic',
  'cn-organic-conversion',
  'cn-green-food',
  'oeko-tex',
  'cn-healthfood',
  'cn-cosm-filing',
  'cn-cosm-reg',
])
export const namesArticles = (record: CertificateRecord): boolean =>
  NAMES_ARTICLES.has(record.scheme) && (record.models ?? []).length === 0

const DIVIDERS = /[;；:：,，、/\n()（）]/u
/** The register's own words for the product, its remark in brackets apart. */
const namesOfProduct = (record: CertificateRecord): readonly string[] =>
  [record.productName ?? '', namesArticles(record) ? (record.scope ?? '') : '']
    .flatMap((text) => [text.replace(BRACKETED, ''), ...text.split(DIVIDERS)])
    .map((word) => word.trim())
    .filter((word) => word.length > 1)

const clearestKinds = ({ sure, maybe }: NamedKinds): ReadonlySet<Kind> => (sure.size > 0 ? sure : maybe)
const registerKinds = (record: CertificateRecord): ReadonlySet<Kind> =>
  clearestKinds(kindsIn([record.productName ?? '', namesArticles(record) ? (record.scope ?? '') : ''].join('\n')))

const productOutcome = (record: CertificateRecord, goods: PageGoods): GoodsOutcome => {
  const kinds = registerKinds(record)
  const byKind = compareGoods(goods, kinds)
  const isNamed = byKind.why === 'same-kind' || (byKind.why === 'unknown-kind' && goods.named.sure.size === 0)
  if (isNamed && holdsAny(goods.title, namesOfProduct(record))) return outcome('match', 'same')
  if (byKind.why === 'same-kind' && !sharesNarrowKind(goods.named, kinds)) return outcome('cannot-tell', 'same-kind')
  return record.productName ? byKind : outcome('cannot-tell', 'not-stated')
}

/** The words a record uses for its kind of product: its category's published name, or the classes of its scope. */
const kindWords = (
  record: CertificateRecord,
  category: string | undefined,
  entry: CatalogueEntry,
): readonly string[] => {
  const named = category ? entry.about.categories?.[category] : undefined
  const scope =
    entry.scheme.kind === 'licence' ? (record.scope ?? '').replace(BRACKETED, '').split(/[;；:：,，、/\n]/u) : []
  return [...(named ? [named.zh, named.en] : []), ...scope].filter((word) => word.trim().length > 1)
}

const categoryOutcome = (
  record: CertificateRecord,
  category: string | undefined,
  words: readonly string[],
  goods: PageGoods,
  text: string,
): GoodsOutcome => {
  const ofCode = category ? kindsOfCode(category) : new Set<Kind>()
  const kinds = ofCode.size > 0 ? ofCode : new Set([...kindsIn(words.join('\n')).sure, ...registerKinds(record)])
  const byKind = compareGoods(goods, kinds)
  const isNamed = byKind.result !== 'differs' && byKind.why !== 'accessory' && byKind.why !== 'part'
  return isNamed && words.length > 0 && holdsAny(text, words) ? outcome('match', 'same') : byKind
}

const compareClass = (record: CertificateRecord, listing: Listing, claim: Claim): FieldComparison => {
  const { claimed, registered, ...explained } = explainClasses(record, listing, claim.quote)
  return row('class', explained, claimed?.printed, registered?.printed)
}

/** Words by which a page gives a number as that of a part, right before it. */
const PART_LABEL =
  /适配器|充电[器头]|电源线|电芯|电池|模块|模组|压缩机|adapt[eo]r|charger|battery|cells?(?![a-z])|module|power supply|contains|netzteil|akku|バッテリー|アダプター|배터리|전지|어댑터/u

const isLabelledAsPart = ({ quote, raw = '', component }: Claim): boolean => {
  const at = raw === '' ? -1 : quote.indexOf(raw)
  return component === true || (at >= 0 && PART_LABEL.test(spelled(quote.slice(Math.max(0, at - 24), at))))
}

/** Radio certificates: mostly those of a module or of the maker behind a brand, whose code is no sold model. */
const OF_RADIO: ReadonlySet<string> = new Set(
  'us-fcc ca-ised br-anatel kr-kc-rra jp-giteki jp-tel tw-ncc cn-srrc bluetooth wifi id-sdppi th-nbtc mx-ift za-icasa thread matter vn-cr'.split(
    ' ',
  ),
)

const resultIn = (comparison: Comparison, field: ComparedField): Match =>
  comparison.find((entry) => entry.field === field)?.result ?? 'cannot-tell'

const isOfGoods = ({ field }: FieldComparison): boolean => field === 'product' || field === 'category'
const speaksOfWhole = ({ field }: FieldComparison): boolean => !['status', 'dates', 'gtin'].includes(field)

/** A part's certificate can agree in model and maker; that it differs, or of what kind it is, says nothing of the whole. */
const forPart = (comparison: Comparison): Comparison =>
  comparison.map((field) =>
    isOfGoods(field) || (field.result === 'differs' && speaksOfWhole(field))
      ? { ...field, result: 'cannot-tell', why: 'part' }
      : field,
  )

/** Another code is no other product, unless the maker is the page's own or the register's product plainly another. */
const forRadio = (comparison: Comparison): Comparison =>
  resultIn(comparison, 'holder') === 'match' || resultIn(comparison, 'product') === 'differs'
    ? comparison
    : comparison.map((field) =>
        field.field === 'model' && field.result === 'differs'
          ? { ...field, result: 'cannot-tell', why: 'inner-code' }
          : field,
      )

/** A certificate of no product names a business's trade, whose goods are not compared; a licence names classes of goods. */
const forOthers = (comparison: Comparison): Comparison =>
  comparison.map((field) =>
    isOfGoods(field) && field.result === 'differs' ? { ...field, result: 'cannot-tell', why: 'unknown-kind' } : field,
  )

/** Articles alone, of a holder that is not named: they may be those of a fabric inside, so they never count against the goods. */
const isOfNobody = (record: CertificateRecord): boolean =>
  namesArticles(record) &&
  [record.productName, record.holder, record.manufacturer, record.factory].every((name) => !name)

/** The title without what is no word for goods: the brand, which may stand right behind them. */
const withoutBrand = ({ title, brand = '' }: Listing): string => {
  const at = brand.length > 1 ? title.toLowerCase().indexOf(brand.toLowerCase()) : -1
  return at < 0 ? title : `${title.slice(0, at)} , ${title.slice(at + brand.length)}`
}

const merged = (a: NamedKinds, b: NamedKinds): NamedKinds => ({
  sure: new Set([...a.sure, ...b.sure]),
  maybe: new Set([...a.maybe, ...b.maybe]),
  beside: new Set([...a.beside, ...b.beside]),
})

/** Sets a record beside a listing. Empty when the scheme is unknown. */
export const setBeside = (record: CertificateRecord, listing: Listing, context: CompareContext): Compared => {
  const { catalogue, claim, today } = context
  const entry = catalogue.get(record.scheme)
  if (!entry) return { comparison: [], isPart: false }
  const goods: PageGoods = {
    title: listing.title,
    named: merged(kindsIn(withoutBrand(listing)), kindsIn(listing.category ?? '')),
  }
  const category = record.category ?? context.parts?.category
  const words = kindWords(record, category, entry)
  const product = productOutcome(record, goods)
  const ofCategory = categoryOutcome(record, category, words, goods, freeText(listing))
  const isSame = product.why === 'same-kind' || product.why === 'same' || ofCategory.result === 'match'
  const model = compareModel(record, listing, goods.named)
  const mayBeInside = model.result !== 'match' && (isPartOf(product) || isPartOf(ofCategory))
  // A charger's own page calls its number the charger's.
  const isPart = isLabelledAsPart(claim) ? !(isSame && model.result === 'match') : !isSame && mayBeInside
  const comparison = [
    compareStatus(record),
    compareDates(record, today),
    row('product', product, listing.title, record.productName),
    model,
    compareGtin(record, listing),
    compareHolder(record, listing),
    row('category', ofCategory, listing.category, joined(words) || category),
    compareClass(record, listing, claim),
  ]
  if (isPart) return { comparison: forPart(comparison), isPart }
  const isOfProduct = (record.scopeKind ?? entry.about.scopeKind) === 'product' && entry.scheme.kind !== 'licence'
  if (!isOfProduct || isOfNobody(record)) return { comparison: forOthers(comparison), isPart }
  return { comparison: OF_RADIO.has(record.scheme) ? forRadio(comparison) : comparison, isPart }
}

/** Compares a record with a listing. Empty when the scheme is unknown. */
export const compare = (record: CertificateRecord, listing: Listing, context: CompareContext): Comparison =>
  setBeside(record, listing, context).comparison

export const resultOf = resultIn
