/** Record beside listing, field by field, both sides quoted. Whatever cannot be told stays `cannot-tell`. */
import type { Catalogue, CatalogueEntry } from './catalogue.ts'
import { claimedClass, compareClasses, readClass } from './classes.ts'
import { isPast } from './dates.ts'
import { compareModels } from './models.ts'
import { compareNames } from './names.ts'
import { fold } from './text.ts'
import type {
  CertificateRecord,
  Claim,
  ComparedField,
  Comparison,
  Day,
  FieldComparison,
  Listing,
  Match,
} from './words.ts'

export interface CompareContext {
  readonly catalogue: Catalogue
  readonly claim: Claim
  readonly today: Day
}

const row = (field: ComparedField, result: Match, page?: string, register?: string): FieldComparison => ({
  field,
  result,
  ...(page ? { page } : {}),
  ...(register ? { register } : {}),
})

const joined = (values: readonly (string | undefined)[]): string =>
  [...new Set(values.filter((value): value is string => Boolean(value)))].join(' / ').slice(0, 300)

const padGtin = (gtin: string): string => gtin.replace(/\D/gu, '').padStart(14, '0')

const compareStatus = (record: CertificateRecord): FieldComparison =>
  row('status', record.status === 'valid' ? 'match' : 'differs', undefined, record.status)

const compareDates = (record: CertificateRecord, today: Day): FieldComparison =>
  row(
    'dates',
    record.validUntil === undefined ? 'cannot-tell' : isPast(record.validUntil, today) ? 'differs' : 'match',
    undefined,
    [record.validFrom ?? record.issuedOn, record.validUntil].filter(Boolean).join(' – '),
  )

/** Text in which a designation or a kind of product may stand outside its own row. */
const freeText = (listing: Listing): string =>
  [listing.title, listing.category, ...listing.attributes.map(({ value }) => value)].filter(Boolean).join('\n')

const compareModel = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const page = { models: listing.models, text: freeText(listing) }
  // A code inside the number itself names no sold model (the product code of an FCC ID).
  const ownCode = (record.models ?? []).find((model) => endsWithCode(record.number, model))
  const result = compareModels(page, record.models ?? [], {
    isCut: record.modelsCut ?? false,
    ...(ownCode ? { ownCode } : {}),
  })
  return row('model', result, joined(listing.models), joined(record.models ?? []))
}

const endsWithCode = (number: string, code: string): boolean => {
  const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/gu, '')
  return bare(code).length > 1 && /[A-Z]/u.test(bare(number)) && bare(number).endsWith(bare(code))
}

/** A GTIN that is not listed may be another size or market: it never counts against the certificate. */
const compareGtin = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const gtins = record.gtins ?? []
  const has = listing.gtin !== undefined && gtins.some((gtin) => padGtin(gtin) === padGtin(listing.gtin ?? ''))
  return row('gtin', has ? 'match' : 'cannot-tell', listing.gtin, joined(gtins))
}

/** Maker or brand of the page against every role in the record. The seller never counts. */
const compareHolder = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const roles = [record.holder, record.manufacturer, record.factory].filter((name): name is string => Boolean(name))
  const results = (name: string | undefined): readonly Match[] =>
    name ? roles.map((role) => compareNames(name, role)) : []
  const byMaker = results(listing.manufacturer)
  const byBrand = results(listing.brand)
  const result: Match =
    byMaker.includes('match') || byBrand.includes('match')
      ? 'match'
      : byMaker.length > 0 && byMaker.every((match) => match === 'differs')
        ? 'differs'
        : 'cannot-tell'
  return row('holder', result, joined([listing.manufacturer ?? listing.brand]), joined(roles))
}

const BRACKETED = /[(（][^)）]{0,80}[)）]/gu
const plain = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .replace(/[\s()[\]·]/gu, '')

const holdsAny = (text: string, words: readonly string[]): boolean => {
  const bare = plain(text)
  return words.map(plain).some((word) => word.length > 1 && bare.includes(word))
}

/** The words a record uses for its kind of product: its category's published name, or the classes of its scope. */
const kindWords = (record: CertificateRecord, entry: CatalogueEntry): readonly string[] => {
  const category = record.category ? entry.about.categories?.[record.category] : undefined
  const scope =
    entry.scheme.kind === 'licence' ? (record.scope ?? '').replace(BRACKETED, '').split(/[;；:：,，、/\n]/u) : []
  return [...(category ? [category.zh, category.en] : []), ...scope].filter((word) => word.trim().length > 1)
}

const compareCategory = (record: CertificateRecord, listing: Listing, entry: CatalogueEntry): FieldComparison => {
  const words = kindWords(record, entry)
  return row(
    'category',
    words.length > 0 && holdsAny(freeText(listing), words) ? 'match' : 'cannot-tell',
    listing.category,
    joined(words) || record.category,
  )
}

const compareClass = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const claimed = claimedClass(listing)
  const registered = readClass(record.energyClass ?? record.level ?? '')
  return row('class', compareClasses(claimed, registered), claimed?.printed, registered?.printed)
}

const compareProduct = (record: CertificateRecord, listing: Listing): FieldComparison => {
  const name = record.productName?.replace(BRACKETED, '').trim()
  return row(
    'product',
    name && holdsAny(listing.title, [name]) ? 'match' : 'cannot-tell',
    listing.title,
    record.productName,
  )
}

/** A part's certificate can agree with the page; that it differs says nothing about the whole. */
const forComponent = (comparison: Comparison): Comparison =>
  comparison.map((field) =>
    field.result === 'differs' && field.field !== 'status' && field.field !== 'dates'
      ? { ...field, result: 'cannot-tell' }
      : field,
  )

/** Compares a record with a listing. Empty when the scheme is unknown. */
export const compare = (record: CertificateRecord, listing: Listing, context: CompareContext): Comparison => {
  const entry = context.catalogue.get(record.scheme)
  if (!entry) return []
  const comparison = [
    compareStatus(record),
    compareDates(record, context.today),
    compareProduct(record, listing),
    compareModel(record, listing),
    compareGtin(record, listing),
    compareHolder(record, listing),
    compareCategory(record, listing, entry),
    compareClass(record, listing),
  ]
  return context.claim.component ? forComponent(comparison) : comparison
}

export const resultOf = (comparison: Comparison, field: ComparedField): Match =>
  comparison.find((entry) => entry.field === field)?.result ?? 'cannot-tell'
