/** One value from a row, read as the map says: found, cleaned, translated, split. */
import { passesGtin } from '../../core/checkdigits.ts'
import type { Parts } from '../../core/words.ts'
import { readDay } from './date-forms.ts'
import { type FieldForm, formOfField } from './fields.ts'
import type { FieldSource } from './import-map.ts'
import { type RowValues, sameColumn } from './rows.ts'
import { InexactNumber } from './xlsx-cells.ts'

export type FieldValue =
  | { readonly kind: 'value'; readonly value: string | boolean | readonly string[]; readonly isCut?: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly why: string }
const NONE: FieldValue = { kind: 'none' }
const fault = (why: string): FieldValue => ({ kind: 'fault', why })
const shown = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`

type Options = Exclude<FieldSource, string>
const optionsOf = (source: FieldSource): Options => (typeof source === 'string' ? { column: source } : source)
const asList = (column: string | readonly string[] | undefined): readonly string[] =>
  column === undefined ? [] : typeof column === 'string' ? [column] : column
/** The columns that a source reads, in the order in which they are tried. */
export const columnsOf = (source: FieldSource): readonly string[] => asList(optionsOf(source).column)

/** Members of a JSON object by their path; a column whose own name has a dot comes first. */
const memberAt = (values: RowValues, path: string): unknown => {
  if (Object.hasOwn(values, path)) return values[path]
  let here: unknown = values
  for (const part of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = (here as RowValues)[part]
  }
  return here
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

const foundIn = (values: RowValues, names: readonly string[]): unknown => {
  for (const name of names) {
    const value = memberAt(values, name)
    if (!isEmpty(value)) return value
  }
  return undefined
}

/** Puts the columns' own names for those of the map, once a file. A column that is not there stays as it is. */
export const withColumns = (source: FieldSource, columns: readonly string[]): FieldSource => {
  const options = optionsOf(source)
  if (options.column === undefined) return options
  return {
    ...options,
    column: asList(options.column).map((name) => columns.find((own) => sameColumn(own, name)) ?? name),
  }
}

const clean = (text: string): string => text.replace(/\p{Cc}{1,20}/gu, ' ').trim()

/** Texts of a cell, a number or a list of them; `undefined` for what is none. */
const textsOf = (value: unknown): readonly string[] | InexactNumber | undefined => {
  if (value instanceof InexactNumber) return value
  if (typeof value === 'string') return [value]
  if (typeof value === 'boolean') return [String(value)]
  // JSON numbers beyond this have been rounded already.
  if (typeof value === 'number')
    return Number.isSafeInteger(value) || !Number.isInteger(value) ? [String(value)] : new InexactNumber(String(value))
  if (!Array.isArray(value)) return undefined
  const texts = value.map(textsOf)
  return texts.find((one) => one instanceof InexactNumber) ?? (texts.every(Array.isArray) ? texts.flat() : undefined)
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false }

const readOne = (form: FieldForm, text: string, options: Options): string | boolean | FieldValue => {
  if (form.kind === 'flag') return FLAGS[text.toLowerCase()] ?? fault(`${shown(text)} is neither true nor false`)
  if (form.kind !== 'day') return text
  return readDay(text, options.dates) ?? fault(`${shown(text)} is no day that can be told`)
}

const translated = (text: string, { table, otherwise }: Options): string | FieldValue => {
  if (!table) return text
  const known = Object.hasOwn(table, text) ? table[text] : undefined
  return known ?? otherwise ?? fault(`${shown(text)} is not in the map's table`)
}

/** A GTIN without spaces and hyphens, where its check digit is right. */
const readGtin = (text: string): string | undefined => {
  const digits = text.replace(/[\s-]/gu, '')
  return passesGtin(digits) ? digits : undefined
}

const readList = (name: string, texts: readonly string[], options: Options): FieldValue => {
  const { split = [], cut = [], unfit } = options
  let isCut = false
  const parts = texts.flatMap((text) => {
    const mark = cut.find((end) => text.endsWith(end))
    if (mark !== undefined) isCut = true
    const whole = mark === undefined ? text : text.slice(0, -mark.length)
    return split.reduce<readonly string[]>((pieces, sign) => pieces.flatMap((piece) => piece.split(sign)), [whole])
  })
  const read: string[] = []
  for (const part of parts.map(clean)) {
    if (part === '' || options.drop?.includes(part)) continue
    const value = name === 'gtins' ? readGtin(part) : translated(part, options)
    if (typeof value === 'string') read.push(value)
    else if (unfit !== 'drop') return value ?? fault(`${shown(part)} is no GTIN`)
  }
  const members = [...new Set(read)]
  return members.length === 0 ? NONE : { kind: 'value', value: members, ...(isCut ? { isCut } : {}) }
}

const readText = (form: FieldForm, texts: readonly string[], options: Options): FieldValue => {
  const text = texts.map(clean).filter(Boolean).join(', ')
  if (text === '' || options.drop?.includes(text)) return NONE
  const meant = translated(text, options)
  const value = typeof meant === 'string' ? readOne(form, meant, options) : meant
  if (typeof value === 'object') return options.unfit === 'drop' ? NONE : value
  return value === '' ? NONE : { kind: 'value', value }
}

/** The value of a field in a row. `parts` are those of the row's number, once it is read. */
export const readField = (name: string, source: FieldSource, values: RowValues, parts: Parts = {}): FieldValue => {
  const options = optionsOf(source)
  const form = formOfField(name) ?? { kind: 'text' }
  if (options.constant !== undefined) {
    const { constant } = options
    return { kind: 'value', value: form.kind === 'texts' && typeof constant === 'string' ? [constant] : constant }
  }
  const given = options.part === undefined ? foundIn(values, asList(options.column)) : parts[options.part]
  if (given === undefined) return NONE
  const texts = textsOf(given)
  if (texts === undefined) return fault('holds neither text nor a list of texts')
  if (texts instanceof InexactNumber)
    return fault(`${texts.text} is kept as a number whose last digits may be lost; keep it as text in the file`)
  if (texts.some((text) => text.includes('\ufffd')))
    return fault('holds a character that cannot be read in this encoding')
  return form.kind === 'texts' ? readList(name, texts, options) : readText(form, texts, options)
}
