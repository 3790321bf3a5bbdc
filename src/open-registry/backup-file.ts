/** A backup as one compressed file: there under its name only once it is whole, and for its owner alone, since it holds keys. */
import { once } from 'node:events'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type BackupOptions, type BackupResult, backup } from './backup.ts'
import { type Restored, restore } from './restore.ts'
import type { Database } from './store/database.ts'

export type FileFailure = 'exists' | 'missing' | 'unwritable'

const sync = (file: string): void => {
  const handle = openSync(file, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** What is written reaches the disk before the name does. */
const settle = (from: string, to: string): void => {
  sync(from)
  renameSync(from, to)
  sync(path.dirname(path.resolve(to)))
}

/** Writes one beside its name first. A file that is there already is left as it is. */
export const backupToFile = async (
  database: Database,
  file: string,
  options: BackupOptions,
): Promise<({ readonly kind: 'written' } & BackupResult) | { readonly kind: 'failed'; readonly why: FileFailure }> => {
  if (existsSync(file)) return { kind: 'failed', why: 'exists' }
  if (!existsSync(path.dirname(path.resolve(file)))) return { kind: 'failed', why: 'unwritable' }
  const part = `${file}.part`
  rmSync(part, { force: true })
  const zip = createGzip({ level: 3 })
  const sink = createWriteStream(part, { mode: 0o600, flags: 'wx' })
  zip.pipe(sink)
  const broken = new Promise<never>((_, reject) => sink.once('error', reject))
  broken.catch(() => zip.destroy())
  try {
    const write = async (text: string): Promise<void> => {
      if (!zip.write(text)) await Promise.race([once(zip, 'drain'), broken])
    }
    const result = await backup(database, write, options)
    zip.end()
    await Promise.race([finished(sink), broken])
    settle(part, file)
    return { kind: 'written', ...result }
  } catch (error) {
    zip.destroy()
    sink.destroy()
    rmSync(part, { force: true })
    throw error
  }
}

/** A longer line is no line of a backup. */
const MAX_LINE = 64 * 1024 * 1024

/** The lines of a text that comes in pieces, without their ends. */
const linesOf = async function* (text: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of text) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > MAX_LINE) break
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Restores from one. Whatever is no whole, unaltered backup is named as such. */
export const restoreFromFile = async (
  database: Database,
  file: string,
  onRows?: (rows: number) => void,
): Promise<Restored | { readonly kind: 'failed'; readonly why: FileFailure }> => {
  if (!existsSync(file)) return { kind: 'failed', why: 'missing' }
  const source = createReadStream(file)
  const text = source.pipe(createGunzip())
  source.once('error', (fault) => text.destroy(fault))
  try {
    return await restore(database, linesOf(text), onRows)
  } catch (error) {
    // What gunzip says of bytes that it never wrote, or that end too soon.
    const isZlib = error instanceof Error && 'code' in error && /^Z_/u.test(String(error.code))
    if (isZlib) return { kind: 'failed', why: text.bytesWritten === 0 ? 'not-a-backup' : 'damaged' }
    throw error
  } finally {
    source.destroy()
  }
}
