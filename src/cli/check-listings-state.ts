/**
 * Results on disk, and how far they go. What is written is recorded only once it is on the disk, so whatever was cut off
 * by a crash lies behind the record and is cut away: no row is written half, none twice, none left out.
 */
import { existsSync } from 'node:fs'
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'

export interface Progress {
  /** Rows of the input that are done, rejected ones included. */
  readonly rows: number
  readonly rejected: number
  /** SHA-256 of these rows: another input is never continued. */
  readonly hash: string
  /** Lines by kind of verdict; `none` counts listings that claim nothing. */
  readonly verdicts: Readonly<Record<string, number>>
}

interface Saved extends Progress {
  readonly version: 1
  /** How it was asked: results of different questions do not mix. */
  readonly asked: string
  readonly outBytes: number
  readonly rejectsBytes: number
}

export interface Output {
  /** What an earlier run left; `undefined` at the first. */
  readonly before: Progress | undefined
  readonly write: (results: string, rejects: string) => Promise<void>
  /** Makes everything written so far count. */
  readonly save: (progress: Progress) => Promise<void>
  readonly close: () => Promise<void>
}

/** Why a run cannot go on where an earlier one stopped, in words for the person who started it. */
export class OutputError extends Error {}

export const statePath = (out: string): string => `${out}.state.json`
export const rejectsPath = (out: string): string => `${out}.rejects.jsonl`

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'rows' in value &&
  'outBytes' in value

const readState = async (path: string): Promise<Saved | undefined> => {
  if (!existsSync(path)) return undefined
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (isSaved(value)) return value
  } catch {
    // Falls through: a state that cannot be read is as good as a broken one.
  }
  throw new OutputError(`${path} cannot be read. --restart begins anew.`)
}

/** Opens a file for going on at `bytes`; what stands behind is cut off. */
const openAt = async (path: string, bytes: number): Promise<FileHandle> => {
  const handle = await open(path, bytes === 0 ? 'w' : 'r+')
  const { size } = await handle.stat()
  if (size < bytes) {
    await handle.close()
    throw new OutputError(`${path} is shorter than the state beside it says. --restart begins anew.`)
  }
  await handle.truncate(bytes)
  return handle
}

/** The file that results go to, with its rejects and its state beside it. `head` begins a new one. */
export const openOutput = async (
  out: string,
  { asked, head, restart }: { readonly asked: string; readonly head: string; readonly restart: boolean },
): Promise<Output> => {
  if (restart) await rm(statePath(out), { force: true })
  const state = await readState(statePath(out))
  if (!state && !restart && existsSync(out))
    throw new OutputError(`${out} exists and has no state beside it. --restart overwrites it.`)
  if (state && state.asked !== asked)
    throw new OutputError(`${out} was begun with other flags or another input. --restart begins anew.`)
  const record = async (saved: Omit<Saved, 'version' | 'asked'>): Promise<void> => {
    const next = `${statePath(out)}.new`
    const handle = await open(next, 'w')
    try {
      await handle.writeFile(`${JSON.stringify({ version: 1, asked, ...saved } satisfies Saved, null, 2)}\n`)
      await handle.datasync()
    } finally {
      await handle.close()
    }
    await rename(next, statePath(out))
  }
  // Before there is any output: from here on a run that breaks off can be continued.
  if (!state) await record({ rows: 0, rejected: 0, hash: '', verdicts: {}, outBytes: 0, rejectsBytes: 0 })
  const results = await openAt(out, state?.outBytes ?? 0)
  const rejects = await openAt(rejectsPath(out), state?.rejectsBytes ?? 0)
  let outBytes = state?.outBytes ?? 0
  let rejectsBytes = state?.rejectsBytes ?? 0

  const append = async (handle: FileHandle, text: string, at: number): Promise<number> => {
    const bytes = Buffer.from(text, 'utf8')
    for (let written = 0; written < bytes.length; )
      written += (await handle.write(bytes, written, bytes.length - written, at + written)).bytesWritten
    return at + bytes.length
  }
  const write = async (more: string, rejected: string): Promise<void> => {
    outBytes = await append(results, more, outBytes)
    rejectsBytes = await append(rejects, rejected, rejectsBytes)
  }
  if (outBytes === 0) await write(head, '')

  return {
    before: state && state.rows > 0 ? state : undefined,
    write,
    save: async (progress) => {
      await results.datasync()
      await rejects.datasync()
      await record({ ...progress, outBytes, rejectsBytes })
    },
    close: async () => {
      await results.close()
      await rejects.close()
    },
  }
}
