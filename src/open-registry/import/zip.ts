/**
 * Reads single files out of a ZIP archive, as a stream. What is in it stands in the directory at the archive's end (APPNOTE
 * 4.3.12 to 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): a reader that goes from front to back
 * would meet a workbook's rows before the texts they point to, and cannot pass over a file whose length stands behind it.
 * The unpacking is node's own, which is native and holds back while nobody reads.
 */
import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'

/** Why an archive cannot be read; the words go on behind the file's name. */
export class ZipError extends Error {}

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly bytes: number
  readonly offset: number
}
export interface ZipArchive {
  readonly entries: readonly ZipEntry[]
  /** Its bytes; ends with a `ZipError` where they are more than they may be. */
  readonly open: (entry: ZipEntry) => { readonly parts: AsyncIterable<Uint8Array>; readonly share: () => number }
  readonly close: () => Promise<void>
}

/** A directory of this size has some hundred thousand names in it. */
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024
const MAX_ENTRIES = 10_000
/** Far more than any sheet of a million rows. */
export const MAX_ENTRY_BYTES = 8 * 1024 ** 3
/** Sheets of equal rows come to some 60; DEFLATE itself ends at 1032. Small files may be as dense as they like. */
const MAX_RATIO = 200
const RATIO_FREE_BYTES = 16 * 1024 * 1024

const END = 0x06054b50
const END_64_LOCATOR = 0x07064b50
const END_64 = 0x06064b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535
const NO_NUMBER = 0xffffffff

const readAt = async (file: FileHandle, offset: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, offset)
  if (bytesRead < length) throw new ZipError('is cut off: it ends in the middle.')
  return buffer
}

interface Directory {
  readonly entries: number
  readonly bytes: number
  readonly offset: number
}

/** Where the directory stands, told by the record at the archive's end, or by that of ZIP64. */
const findDirectory = async (file: FileHandle, size: number): Promise<Directory> => {
  const length = Math.min(size, END_BYTES + MAX_COMMENT_BYTES)
  const tail = await readAt(file, size - length, length)
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (at < 0 || at + END_BYTES > length || tail.readUInt32LE(at) !== END)
    throw new ZipError('is no archive, or is cut off.')
  const plain = {
    entries: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  }
  const locator = at - 20
  if (locator < 0 || tail.readUInt32LE(locator) !== END_64_LOCATOR) return plain
  const end64 = await readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56)
  if (end64.readUInt32LE(0) !== END_64) throw new ZipError('is damaged.')
  return {
    entries: Number(end64.readBigUInt64LE(32)),
    bytes: Number(end64.readBigUInt64LE(40)),
    offset: Number(end64.readBigUInt64LE(48)),
  }
}

/** The numbers that do not fit in 32 bits, in the order of the specification (4.5.3). */
const wideNumbers = (extra: Buffer): readonly number[] => {
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue
    const field = extra.subarray(i + 4, i + 4 + extra.readUInt16LE(i + 2))
    return Array.from({ length: Math.floor(field.length / 8) }, (_, n) => Number(field.readBigUInt64LE(n * 8)))
  }
  return []
}

const entriesOf = (directory: Buffer, count: number): readonly ZipEntry[] => {
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipError('is damaged.')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((i) => directory.readUInt16LE(at + i)) as [
      number,
      number,
      number,
    ]
    if (directory.readUInt16LE(at + 8) & 1) throw new ZipError('is protected by a password.')
    const name = directory.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const wide = [...wideNumbers(directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength))]
    const numberAt = (i: number): number => {
      const number = directory.readUInt32LE(at + i)
      return number === NO_NUMBER ? (wide.shift() ?? number) : number
    }
    const bytes = numberAt(24)
    const packedBytes = numberAt(20)
    entries.push({ name, method: directory.readUInt16LE(at + 10), bytes, packedBytes, offset: numberAt(42) })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** Opens an archive. Rejects with a `ZipError` where it cannot be read. */
export const openZip = async (path: string): Promise<ZipArchive> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const directory = await findDirectory(file, size)
    if (directory.bytes > MAX_DIRECTORY_BYTES || directory.entries > MAX_ENTRIES)
      throw new ZipError(`holds more than ${MAX_ENTRIES} files.`)
    const entries = entriesOf(await readAt(file, directory.offset, directory.bytes), directory.entries)
    return { entries, open: (entry) => openEntry(file, entry), close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error instanceof RangeError ? new ZipError('is damaged.') : error
  }
}

const openEntry = (file: FileHandle, entry: ZipEntry): ReturnType<ZipArchive['open']> => {
  let packedRead = 0
  async function* packed(): AsyncGenerator<Uint8Array> {
    const header = await readAt(file, entry.offset, 30)
    if (header.readUInt32LE(0) !== LOCAL_ENTRY) throw new ZipError('is damaged.')
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
    if (entry.packedBytes === 0) return
    const stream = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false })
    for await (const part of stream) {
      packedRead += (part as Uint8Array).byteLength
      yield part as Uint8Array
    }
    if (packedRead < entry.packedBytes) throw new ZipError('is cut off: it ends in the middle.')
  }
  async function* parts(): AsyncGenerator<Uint8Array> {
    if (entry.method !== 0 && entry.method !== 8) throw new ZipError(`packs ${entry.name} in an unknown way.`)
    let read = 0
    for await (const part of entry.method === 0 ? packed() : inflate(packed())) {
      read += part.byteLength
      if (read > MAX_ENTRY_BYTES || (read > RATIO_FREE_BYTES && read > packedRead * MAX_RATIO))
        throw new ZipError(`unpacks to far more than it should (${entry.name}). It was not read on.`)
      yield part
    }
    if (read !== entry.bytes) throw new ZipError(`is damaged: ${entry.name} is not as long as it should be.`)
  }
  return { parts: parts(), share: () => (entry.packedBytes === 0 ? 1 : Math.min(1, packedRead / entry.packedBytes)) }
}

async function* inflate(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw()
  const feeding = feed(parts, inflater)
  try {
    yield* inflater as AsyncIterable<Uint8Array>
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new ZipError('is damaged: it cannot be unpacked.')
      : error
  } finally {
    inflater.destroy()
    await feeding
  }
}

/** Hands the parts on as fast as they are taken; a fault on the way ends the inflater with it. */
const feed = async (parts: AsyncIterable<Uint8Array>, inflater: ReturnType<typeof createInflateRaw>): Promise<void> => {
  try {
    for await (const part of parts) {
      if (inflater.destroyed) return
      if (inflater.write(part)) continue
      await new Promise<void>((resolve) => {
        inflater.once('drain', resolve)
        inflater.once('close', resolve)
      })
    }
    inflater.end()
  } catch (error) {
    inflater.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}
