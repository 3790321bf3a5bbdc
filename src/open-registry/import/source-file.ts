/** A file as bytes and as text: plain, packed (.gz), or the one file in a .zip; UTF-8, UTF-16, or what it is said to be in. */
import { createReadStream, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { openZip, ZipError } from './zip.ts'

/** The file is not what it should be, in words for the person who named it. */
export class SourceFileError extends Error {}

export interface SourceBytes {
  readonly parts: AsyncIterable<Uint8Array>
  /** Share of the file that has been read, 0 to 1. */
  readonly share: () => number
}
export interface SourceText {
  /** Cut anywhere. */
  readonly pieces: AsyncIterable<string>
  readonly share: () => number
}

/** The name without what packs it: `a.csv.gz` and `a.csv.zip` are `a.csv`. */
export const bareName = (file: string): string => file.replace(/\.(?:gz|zip)$/iu, '')

const openZipped = async (file: string): Promise<SourceBytes> => {
  const zip = await openZip(file)
  const files = zip.entries.filter(({ name }) => !name.endsWith('/'))
  const [entry] = files
  if (!entry || files.length > 1) {
    await zip.close()
    throw new SourceFileError(`${file} holds ${files.length} files, where one is expected. Unpack it and name one.`)
  }
  const { parts, share } = zip.open(entry)
  async function* untilClosed(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts
    } finally {
      await zip.close()
    }
  }
  return { parts: untilClosed(), share }
}

/** The bytes of a file, unpacked. */
export const openBytes = async (file: string): Promise<SourceBytes> => {
  if (/\.zip$/iu.test(file)) {
    try {
      return await openZipped(file)
    } catch (error) {
      throw error instanceof ZipError ? new SourceFileError(`${file} ${error.message}`) : error
    }
  }
  return openPlain(file)
}

const openPlain = (file: string): SourceBytes => {
  const stream = createReadStream(file)
  const { size } = statSync(file)
  async function* parts(): AsyncGenerator<Uint8Array> {
    if (!/\.gz$/iu.test(file)) return yield* stream as AsyncIterable<Uint8Array>
    const gunzip = createGunzip()
    // A pipe passes no fault on: without this a file that goes away would leave the reader waiting.
    stream.on('error', (error) => gunzip.destroy(error))
    yield* stream.pipe(gunzip) as AsyncIterable<Uint8Array>
  }
  return { parts: parts(), share: () => (size === 0 ? 1 : stream.bytesRead / size) }
}

const SNIFFED_BYTES = 65_536

const beginningOf = async (file: string): Promise<Uint8Array> => {
  const { parts } = await openBytes(file)
  const kept: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    kept.push(part)
    size += part.byteLength
    if (size >= SNIFFED_BYTES) break
  }
  return Buffer.concat(kept)
}

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

/**
 * The encoding of a file's text; `undefined` when it is neither UTF-8 nor marked UTF-16. Which other one it is cannot be
 * told: nearly any text in Latin letters with accents can be read as GB 18030, and becomes other names.
 */
export const encodingOf = async (file: string): Promise<string | undefined> => encodingOfBytes(await beginningOf(file))

export const isKnownEncoding = (name: string): boolean => {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}

/** The text of a file. Bytes that are none in this encoding become U+FFFD. */
export const openText = async (file: string, encoding: string): Promise<SourceText> => {
  const { parts, share } = await openBytes(file)
  const decoder = new TextDecoder(encoding)
  async function* pieces(): AsyncGenerator<string> {
    for await (const part of parts) yield decoder.decode(part, { stream: true })
    yield decoder.decode()
  }
  return { pieces: pieces(), share }
}
