/** The rows of a file, whatever its kind: values by the name of their column, or as the members of a JSON object. */
import { foldLabel } from '../../core/text.ts'
import { type Delimiter, type RawRow, readLines, readTable } from './csv.ts'
import { type JsonFacts, readJsonList } from './json-list.ts'
import { bareName, encodingOf, openText, SourceFileError } from './source-file.ts'
import { openSheet } from './xlsx.ts'
import { type CellValue, InexactNumber } from './xlsx-cells.ts'

export const FORMATS = ['csv', 'tsv', 'jsonl', 'json', 'xlsx'] as const
export type SourceFormat = (typeof FORMATS)[number]

export type RowValues = Readonly<Record<string, unknown>>
export interface SourceRow {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** `why`: it cannot be read; `values` are then as far as they go. */
  readonly read: () => { readonly values: RowValues; readonly why?: string; readonly raw?: string }
}
export interface Source {
  /** The names of the columns; of JSON there are none. */
  readonly columns: readonly string[] | undefined
  readonly rows: AsyncIterable<SourceRow>
  readonly share: () => number
  /** What stands beside the list in a JSON document. */
  readonly facts: JsonFacts
}

export interface SourceOptions {
  readonly format?: SourceFormat | undefined
  /** Where the list stands in a JSON document, such as `results`. */
  readonly path?: string | undefined
  readonly sheet?: string | undefined
  /** The row of the columns' names; what stands above it is passed over. */
  readonly headerLine?: number | undefined
  readonly delimiter?: Delimiter | undefined
  /** Of a file that is neither UTF-8 nor marked UTF-16. */
  readonly encoding?: string | undefined
}

const FORMAT_OF: Readonly<Record<string, SourceFormat>> = {
  ...{ csv: 'csv', txt: 'csv', tsv: 'tsv', tab: 'tsv', jsonl: 'jsonl', ndjson: 'jsonl', json: 'json' },
  ...{ xlsx: 'xlsx', xlsm: 'xlsx' },
}
/** Told by the name; `undefined` for any other. */
export const formatOf = (file: string): SourceFormat | undefined =>
  FORMAT_OF[/\.([a-z]{1,8})$/iu.exec(bareName(file))?.[1]?.toLowerCase() ?? '']

const isObject = (value: unknown): value is RowValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A line of a rejects file holds the row itself, which somebody may have corrected. */
const rejectedRow = (value: unknown): { readonly row: RowValues; readonly isTable: boolean } | undefined => {
  if (!isObject(value)) return undefined
  const { line, reason, row, table } = value
  return Number.isInteger(line) && typeof reason === 'string' && isObject(row)
    ? { row, isTable: table === true }
    : undefined
}

const jsonRow = ({ line, raw, fault }: RawRow): SourceRow => ({
  line,
  read: () => {
    if (fault !== undefined) return { values: {}, why: fault, raw }
    const value = parseJson(raw)
    return isObject(value)
      ? { values: rejectedRow(value)?.row ?? value }
      : { values: {}, why: 'no JSON object', raw: raw.slice(0, 500) }
  },
})

async function* mapRows<T>(rows: AsyncIterable<T>, read: (row: T) => SourceRow): AsyncGenerator<SourceRow> {
  for await (const row of rows) yield read(row)
}

/** A row before its columns have names. */
interface TableRow {
  readonly line: number
  readonly cells: readonly CellValue[]
  readonly fault?: string
  readonly raw?: string
}

const textOfCell = (value: CellValue | undefined): string =>
  value instanceof InexactNumber ? value.text : (value ?? '').trim()

/** By name; the first of two columns of one name counts where it holds anything. */
const valuesOfCells = (columns: readonly string[], cells: readonly CellValue[]): RowValues => {
  const values: Record<string, unknown> = {}
  for (const [i, name] of columns.entries())
    if (name !== '' && (values[name] === undefined || values[name] === '')) values[name] = cells[i] ?? ''
  return values
}

const tableRow = (columns: readonly string[], isRagged: boolean, row: TableRow): SourceRow => ({
  line: row.line,
  read: () => {
    const { cells, fault, raw } = row
    const values = valuesOfCells(columns, cells)
    const rawText = raw === undefined ? {} : { raw: raw.slice(0, 2000) }
    if (fault !== undefined) return { values, why: fault, ...rawText }
    const hasMore = cells.slice(columns.length).some((cell) => textOfCell(cell) !== '')
    const isWhole = cells.length === columns.length || (isRagged && !hasMore)
    return isWhole
      ? { values }
      : { values, why: `${cells.length} cells where the header has ${columns.length}`, ...rawText }
  },
})

/** `isRagged`: empty cells at the end of a row may be missing, as they are in sheets. */
const openTable = async (
  rows: AsyncIterable<TableRow>,
  { headerLine = 1 }: SourceOptions,
  isRagged: boolean,
): Promise<Pick<Source, 'columns' | 'rows'>> => {
  const iterator = rows[Symbol.asyncIterator]()
  for (;;) {
    const { value: row, done } = await iterator.next()
    if (done) throw new SourceFileError('The file has no row of column names.')
    if (row.line < headerLine) continue
    const columns = row.cells.map(textOfCell)
    if (row.fault !== undefined || columns.every((name) => name === ''))
      throw new SourceFileError(`Line ${row.line} holds no column names${row.fault ? `: ${row.fault}` : ''}.`)
    const rest: AsyncIterable<TableRow> = { [Symbol.asyncIterator]: () => iterator }
    return { columns, rows: mapRows(rest, (one) => tableRow(columns, isRagged, one)) }
  }
}

const textFormat = async (file: string, options: SourceOptions) => {
  const encoding = (await encodingOf(file)) ?? options.encoding
  if (encoding === undefined)
    throw new SourceFileError(`${file} is not UTF-8. Name its encoding, such as --encoding gb18030.`)
  return openText(file, encoding)
}

/** The first row, and all of them. */
const withFirst = async (rows: AsyncGenerator<RawRow>) => {
  const { value: first, done } = await rows.next()
  async function* all(): AsyncGenerator<RawRow> {
    if (done) return
    yield first
    yield* rows
  }
  return { first: done ? undefined : first, rows: all() }
}

const OPENERS: Readonly<Record<SourceFormat, (file: string, options: SourceOptions) => Promise<Source>>> = {
  csv: async (file, options) => {
    const { pieces, share } = await textFormat(file, options)
    return { ...(await openTable(readTable(pieces, options.delimiter), options, false)), share, facts: new Map() }
  },
  tsv: (file, options) => OPENERS.csv(file, { ...options, delimiter: '\t' }),
  jsonl: async (file, options) => {
    const { pieces, share } = await textFormat(file, options)
    const { first, rows } = await withFirst(readLines(pieces))
    const rejected = rejectedRow(parseJson(first?.raw ?? ''))
    const columns = rejected?.isTable ? Object.keys(rejected.row) : undefined
    return { columns, rows: mapRows(rows, jsonRow), share, facts: new Map() }
  },
  json: async (file, options) => {
    const { pieces, share } = await textFormat(file, options)
    const facts: JsonFacts = new Map()
    const path = (options.path ?? '').split('.').filter(Boolean)
    return { columns: undefined, rows: mapRows(readJsonList(pieces, path, facts), jsonRow), share, facts }
  },
  xlsx: async (file, options) => {
    const { rows, share } = await openSheet(file, options.sheet)
    return { ...(await openTable(rows, options, true)), share, facts: new Map() }
  },
}

/** Opens a file. Rejects with a `SourceFileError` where it cannot be read, or where its kind cannot be told. */
export const openSource = async (file: string, options: SourceOptions): Promise<Source> => {
  const format = options.format ?? formatOf(file)
  if (!format)
    throw new SourceFileError(
      `What ${file} is cannot be told by its name. Say it with --format: ${FORMATS.join(', ')}.`,
    )
  return OPENERS[format](file, options)
}

/** How columns are compared: without case, width and surrounding marks. */
export const sameColumn = (one: string, other: string): boolean => one === other || foldLabel(one) === foldLabel(other)
