/** A file of listings as rows: CSV under its header or JSON Lines, packed or not, in the encoding it was written in. */
import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { delimiterOf, type RawRow, readCsv, readLines } from './check-listings-csv.ts'
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

const SNIFFED_BYTES = 65_536

/** UTF-16 by its mark; UTF-8 where the beginning can be read so; `undefined` where it cannot. */
const encodingOfBytes = (beginning: Uint8Array): string | undefined => {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le'
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be'
  try {
    // A character may be cut in two where the beginning ends: `stream` lets that pass.
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true })
    return 'utf-8'
  } catch {
    return undefined
  }
}

const beginningOf = async (file: string): Promise<Uint8Array> => {
  const isPacked = file.endsWith('.gz')
  const handle = await open(file)
  try {
    const stream: Readable = handle.createReadStream({ autoClose: false })
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of isPacked ? stream.pipe(createGunzip()) : stream) {
      parts.push(part as Uint8Array)
      size += (part as Uint8Array).byteLength
      if (size >= SNIFFED_BYTES) break
    }
    return Buffer.concat(parts)
  } finally {
    await handle.close()
  }
}

/** The encoding of a file's text; `undefined` when it is neither UTF-8 nor marked UTF-16. */
export const encodingOf = async (file: string): Promise<string | undefined> => encodingOfBytes(await beginningOf(file))

export interface Input {
  readonly rows: AsyncIterable<InputRow>
  /** Share of the file that has been read, 0 to 1. */
  readonly share: () => number
}

const openText = (
  file: string,
  encoding: string,
): Pick<Input, 'share'> & { readonly pieces: AsyncIterable<string> } => {
  const stream = createReadStream(file)
  const { size } = statSync(file)
  const decoder = new TextDecoder(encoding)
  async function* pieces(): AsyncGenerator<string> {
    const gunzip = createGunzip()
    // A pipe passes no fault on: without this a file that goes away would leave the reader waiting.
    stream.on('error', (error) => gunzip.destroy(error))
    for await (const part of file.endsWith('.gz') ? stream.pipe(gunzip) : stream)
      yield decoder.decode(part as Uint8Array, { stream: true })
    yield decoder.decode()
  }
  return { pieces: pieces(), share: () => (size === 0 ? 1 : stream.bytesRead / size) }
}

/** Rows under their header, which stands first. */
async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<InputRow> {
  const iterator = pieces[Symbol.asyncIterator]()
  let beginning = ''
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    beginning += next.value
    if (/[\r\n]/u.test(beginning)) break
  }
  async function* whole(): AsyncGenerator<string> {
    yield beginning
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  let header: readonly string[] | undefined
  for await (const row of readCsv(whole(), delimiterOf(beginning.split(/[\r\n]/u, 1)[0] ?? ''))) {
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
export const openInput = (file: string, format: Format, encoding: string): Input => {
  const { pieces, share } = openText(file, encoding)
  return { rows: format === 'csv' ? csvRows(pieces) : jsonRows(pieces), share }
}
