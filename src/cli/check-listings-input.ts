/** A file of listings as rows: CSV under its header or JSON Lines, packed or not, in the encoding it was written in. */
import { type RawRow, readLines, readTable } from '../open-registry/import/csv.ts'
import { openText } from '../open-registry/import/source-file.ts'
import { isHeader, type ReadRow, rowOfCells, rowOfJson } from './check-listings-rows.ts'

/** The file is not what the command can read, in words for the person who named it. */
export class InputError extends Error {}

export type Format = 'csv' | 'jsonl'

/** Told by the name; `undefined` for any other. */
export const formatOf = (file: string): Format | undefined => {
  const bare = file.replace(/\.gz$/u, '')
  return /\.(?:csv|tsv|txt)$/iu.test(bare) ? 'csv' : /\.(?:jsonl|ndjson)$/iu.test(bare) ? 'jsonl' : undefined
}

/** A row as it stands, and what it says. */
export interface InputRow extends RawRow {
  readonly read: () => ReadRow
}

export interface Input {
  readonly rows: AsyncIterable<InputRow>
  /** Share of the file that has been read, 0 to 1. */
  readonly share: () => number
}

/** Rows under their header, which stands first. */
async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<InputRow> {
  let header: readonly string[] | undefined
  for await (const row of readTable(pieces)) {
    const names = header
    if (names) yield { ...row, read: () => rowOfCells(names, row.cells) }
    else if (row.fault === undefined && isHeader(row.cells)) header = row.cells
    else throw new InputError(`The first row names no column: ${row.raw.slice(0, 80)}`)
  }
  if (!header) throw new InputError('The file is empty.')
}

async function* jsonRows(pieces: AsyncIterable<string>): AsyncGenerator<InputRow> {
  for await (const row of readLines(pieces)) yield { ...row, read: () => rowOfJson(row.raw) }
}

/** The rows of the file. Rejects with an `InputError` where there is no header. */
export const openInput = async (file: string, format: Format, encoding: string): Promise<Input> => {
  const { pieces, share } = await openText(file, encoding)
  return { rows: format === 'csv' ? csvRows(pieces) : jsonRows(pieces), share }
}
