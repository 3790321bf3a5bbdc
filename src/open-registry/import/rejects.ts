/**
 * The rejects file: one JSON object a line with the line of the row, the reason, and the row by its columns. JSON, and not
 * a table, because a spreadsheet would round the numbers in it while somebody corrects them; it is imported like any file.
 */
import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import type { Reject } from './units.ts'
import { InexactNumber } from './xlsx-cells.ts'

/** Why rows that were rejected cannot be kept, in words for the person who runs the import. */
export class RejectsError extends Error {}

export interface RejectsFile {
  readonly write: (rejects: readonly Reject[]) => Promise<void>
  /** Brings what was written to the disk; answers how long the file is then. */
  readonly sync: () => Promise<number>
  /** Takes it away again, where nothing of it counts: the whole import is to be begun otherwise. */
  readonly discard: () => Promise<void>
  readonly close: () => Promise<void>
}
export interface RejectsOptions {
  /** How much of the file an earlier run has made count. */
  readonly before?: number | undefined
  /** The rows are of a table: what is in them is cells, also once they stand here. */
  readonly isTable: boolean
}

/** A number that was rounded must not come back as an exact one. */
const shownCell = (_: string, value: unknown): unknown =>
  value instanceof InexactNumber ? `${value.text} (last digits lost?)` : value

export const lineOfReject = ({ line, reason, row, raw }: Reject, isTable: boolean): string => {
  const reject = { line, reason, ...(isTable ? { table: true } : {}), row, ...(raw === undefined ? {} : { raw }) }
  return `${JSON.stringify(reject, shownCell)}\n`
}

const inWords = (path: string, error: unknown): RejectsError =>
  new RejectsError(
    `Rejected rows cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}`,
  )

/** Writes to `path`, which is made with the first row. */
export const openRejects = async (path: string, { before, isTable }: RejectsOptions): Promise<RejectsFile> => {
  const found = await stat(path).catch(() => undefined)
  const isOurs = before !== undefined
  if (found?.isFile() && found.size > 0 && !isOurs)
    throw new RejectsError(
      `${path} is there already, and may hold rows that somebody corrected. Move it away, or name another with --rejects.`,
    )
  if (isOurs && (found?.size ?? 0) < before)
    throw new RejectsError(`${path} is shorter than it was when the import stopped. Begin anew without --resume.`)
  let file: FileHandle | undefined
  let bytes = before ?? 0
  try {
    if (found?.isFile() && isOurs) {
      file = await open(path, 'r+')
      await file.truncate(before)
    }
  } catch (error) {
    throw inWords(path, error)
  }
  return {
    write: async (rejects) => {
      if (rejects.length === 0) return
      try {
        file ??= await open(path, found && !found.isFile() ? 'a' : 'w')
        const text = Buffer.from(rejects.map((reject) => lineOfReject(reject, isTable)).join(''), 'utf8')
        let written = 0
        while (written < text.length)
          written += (
            await file.write(text, written, text.length - written, found?.isFile() === false ? null : bytes + written)
          ).bytesWritten
        bytes += text.length
      } catch (error) {
        throw inWords(path, error)
      }
    },
    sync: async () => {
      try {
        await file?.datasync()
      } catch (error) {
        // A device has nothing to bring to the disk.
        if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
          throw inWords(path, error)
      }
      return bytes
    },
    discard: async () => {
      await file?.close()
      if (file && !isOurs && found?.isFile() !== false) await rm(path, { force: true })
      file = undefined
    },
    close: async () => file?.close(),
  }
}
