/** Files that are there whole or not at all: written beside, flushed, then put in place. */
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** A web server reads them. */
const MODE = 0o644
const MAX_BYTES = 256 * 1024

/** Rejects where the disk does; the file is then as it was. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await open(beside, 'wx', MODE)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** The text of a file; empty where there is none that can be read. */
export const readWhole = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.length > MAX_BYTES ? '' : text
}
