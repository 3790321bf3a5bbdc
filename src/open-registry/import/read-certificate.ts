/** A certificate from a row, or why there is none in it. */
import * as z from 'zod/mini'
import { CertificateInput, EventInput } from '../../contract/admin-schemas.ts'
import { contextOf, parseNumber } from '../../core/parse.ts'
import type { Parts } from '../../core/words.ts'
import { checkRecord, type Grounds, type Nature } from '../admin-check.ts'
import type { HeldRecord } from '../cast.ts'
import type { HeldEvent } from '../history.ts'
import { plainRecord } from './certificate-row.ts'
import { columnsOf, type FieldValue, readField, withColumns } from './field-value.ts'
import type { FieldSource, ImportMap } from './import-map.ts'
import { describeIssue } from './issue-words.ts'
import type { RowValues } from './rows.ts'

/** What the file says of the change itself. */
export interface EventMark {
  readonly basis?: string
  readonly actor?: string
  readonly day?: string
}
export interface ReadCertificate {
  readonly record: HeldRecord
  /** The whole trace, where the file holds it. */
  readonly events?: readonly HeldEvent[]
  readonly mark: EventMark
}
export type CertificateReading =
  | { readonly kind: 'certificate'; readonly certificate: ReadCertificate }
  | { readonly kind: 'fault'; readonly why: string }

export interface CertificateReader {
  readonly read: (values: RowValues) => CertificateReading
  /** The fields of a certificate that these rows speak of; `undefined`: of all. Others stay as they are held. */
  readonly fields: ReadonlySet<string> | undefined
}
export interface ReaderOptions extends Grounds {
  readonly map: ImportMap
  /** For a map that names no scheme. */
  readonly scheme?: string | undefined
  readonly nature: Nature
  /** The names of the columns, where there are any. */
  readonly columns?: readonly string[] | undefined
}

/** Most models of one certificate; of a longer list the rest is left out, and the record says so. */
const MAX_MODELS = 500

const fault = (why: string): CertificateReading => ({ kind: 'fault', why })

/** PostgreSQL takes no NUL, and half a character becomes another one on the way. */
const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !/[\0\p{Cs}]/u.test(value)
  if (Array.isArray(value)) return value.every(isStorable)
  return typeof value === 'object' && value !== null ? Object.values(value).every(isStorable) : true
}

/** Checks a certificate by the contract, and that it belongs in this register. */
const check = (options: ReaderOptions, value: unknown): { readonly record: HeldRecord } | string => {
  const parsed = z.safeParse(CertificateInput, value)
  if (!parsed.success) return describeIssue(parsed.error.issues[0])
  if (!isStorable(parsed.data)) return 'holds half a character, or a NUL'
  const checked = checkRecord(options, options.nature, parsed.data as HeldRecord)
  return checked.kind === 'fit' ? { record: checked.value } : checked.why
}

/* Rows as `export` writes them */

const Events = z.array(EventInput).check(z.maxLength(1000))

const certificateRows = (options: ReaderOptions): CertificateReader => ({
  fields: undefined,
  read: (values) => {
    const { events, ...record } = plainRecord(values, options.columns !== undefined)
    const checked = check(options, record)
    if (typeof checked === 'string') return fault(checked)
    if (options.scheme !== undefined && checked.record.scheme !== options.scheme)
      return fault(`Of ${checked.record.scheme}, not of ${options.scheme}.`)
    if (events === undefined) return { kind: 'certificate', certificate: { ...checked, mark: {} } }
    const parsed = z.safeParse(Events, events)
    if (!parsed.success) return fault(`events.${describeIssue(parsed.error.issues[0])}`)
    if (!isStorable(parsed.data)) return fault('holds half a character, or a NUL')
    const { scheme, number } = checked.record
    return {
      kind: 'certificate',
      certificate: { ...checked, mark: {}, events: parsed.data.map((event) => ({ ...event, scheme, number })) },
    }
  },
})

/* Rows by fields */

type Sources = readonly (readonly [name: string, source: FieldSource])[]

/** Sets `body.id` inside `body`. */
const setField = (record: Record<string, unknown>, name: string, value: unknown): void => {
  const [head = '', member] = name.split('.')
  if (member === undefined) record[head] = value
  else record[head] = { ...((record[head] as object | undefined) ?? {}), [member]: value }
}

/** A body or laboratory without its id cannot be told from another. */
const dropNameless = (record: Record<string, unknown>): void => {
  for (const name of ['body', 'laboratory'])
    if (typeof record[name] === 'object' && !('id' in (record[name] as object))) delete record[name]
}

const textIn = (value: FieldValue): string | undefined =>
  value.kind === 'value' && typeof value.value === 'string' ? value.value : undefined

/** The parts of the row's number, for fields that are in it. */
const partsOf = ({ catalogue, today }: Grounds, schemeId: string, text: string): Parts => {
  const scheme = catalogue.get(schemeId)?.scheme
  const reading = scheme && parseNumber(scheme, text, contextOf(today))
  return reading?.kind === 'number' ? reading.number.parts : {}
}

const fieldRows = (options: ReaderOptions): CertificateReader => {
  const { map, columns, nature } = options
  const own = (source: FieldSource): FieldSource => (columns ? withColumns(source, columns) : source)
  const sources: Sources = Object.entries(map.fields ?? {}).map(([name, source]) => [name, own(source)] as const)
  const marks = Object.entries(map.events ?? {}).map(([name, source]) => [name, own(source)] as const)
  const schemeId = options.scheme ?? (typeof map.scheme === 'string' ? map.scheme : undefined)
  const schemeSource = typeof map.scheme === 'object' ? own(map.scheme) : undefined
  const readScheme = (values: RowValues): FieldValue => {
    if (schemeId !== undefined) return { kind: 'value', value: schemeId }
    return schemeSource === undefined ? { kind: 'none' } : readField('scheme', schemeSource, values)
  }
  const numberSource = sources.find(([name]) => name === 'number')?.[1] ?? 'number'

  const readMarks = (values: RowValues, parts: Parts): EventMark | string => {
    const mark: Record<string, string> = {}
    for (const [name, source] of marks) {
      // `issuedOn` lends its form: the day of an event is read as any other.
      const value = readField(name === 'day' ? 'issuedOn' : 'holder', source, values, parts)
      if (value.kind === 'fault') return `events.${name}: ${value.why}`
      const found = textIn(value)
      if (found !== undefined) mark[name] = found.slice(0, 300)
    }
    return mark
  }

  return {
    fields: new Set(
      sources.flatMap(([name]) => [name.split('.')[0] ?? name, ...(name === 'models' ? ['modelsCut'] : [])]),
    ),
    read: (values) => {
      const scheme = readScheme(values)
      if (scheme.kind === 'fault') return fault(`scheme: ${scheme.why}`)
      const schemeText = textIn(scheme)
      if (schemeText === undefined) return fault('scheme: there is none')
      const number = readField('number', numberSource, values)
      if (number.kind === 'fault') return fault(`number: ${number.why}`)
      const numberText = textIn(number)
      if (numberText === undefined) return fault('number: there is none')
      const parts = partsOf(options, schemeText, numberText)
      const record: Record<string, unknown> = { scheme: schemeText, number: numberText }
      for (const [name, source] of sources) {
        if (name === 'number') continue
        const value = readField(name, source, values, parts)
        if (value.kind === 'fault') return fault(`${name}: ${value.why}`)
        if (value.kind === 'none') continue
        if (name === 'models' && Array.isArray(value.value)) {
          record.models = value.value.slice(0, MAX_MODELS)
          if (value.isCut || value.value.length > MAX_MODELS) record.modelsCut = true
        } else setField(record, name, value.value)
      }
      if (record.status === undefined) return fault('status: there is none')
      dropNameless(record)
      if (nature === 'demo') record.demo = true
      const checked = check(options, record)
      if (typeof checked === 'string') return fault(checked)
      const mark = readMarks(values, parts)
      return typeof mark === 'string' ? fault(mark) : { kind: 'certificate', certificate: { ...checked, mark } }
    },
  }
}

/** How rows become certificates under a map. */
export const makeReader = (options: ReaderOptions): CertificateReader =>
  options.map.rows === 'certificates' ? certificateRows(options) : fieldRows(options)

/** Fields of a map for which the file has no column at all. */
export const lackingColumns = (
  map: ImportMap,
  columns: readonly string[],
): readonly { field: string; wanted: readonly string[] }[] =>
  Object.entries(map.fields ?? {}).flatMap(([field, source]) => {
    const wanted = columnsOf(source)
    const own = columnsOf(withColumns(source, columns))
    return wanted.length === 0 || own.some((name) => columns.includes(name)) ? [] : [{ field, wanted }]
  })
