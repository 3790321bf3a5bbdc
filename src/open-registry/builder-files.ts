/**
 * The scripts of the badge as the build left them in `dist/widget`, for the preview and for the integrity values that a
 * merchant copies. The values are made from the very bytes, so they cannot be those of another build.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export interface BadgeFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** For `integrity` and for `script-src`. */
  readonly integrity: string
}
export type BadgeFiles = ReadonlyMap<string, BadgeFile>

/** As `BuilderFile` of the contract lets through. */
const NAME = /^[\w-][\w.-]{0,79}\.m?js$/u
const MOST_FILES = 60
const MAX_FILE_BYTES = 256 * 1024
const BUILT = path.resolve(import.meta.dirname, '../../dist/widget')

export const badgeFileOf = (name: string, text: Uint8Array): BadgeFile => {
  const bytes = new Uint8Array(text)
  return { name, bytes, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` }
}

/** All of them; none where nothing was built. */
export const readBadgeFiles = async (folder = BUILT): Promise<BadgeFiles> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name)).sort()
  const files = await Promise.all(
    names.slice(0, MOST_FILES).map(async (name) => badgeFileOf(name, await readFile(path.join(folder, name)))),
  )
  return new Map(files.filter(({ bytes }) => bytes.length <= MAX_FILE_BYTES).map((file) => [file.name, file]))
}

/** `proof-mark.mjs`, `proof-mark-zh.mjs`, `proof-mark-1.2.0.mjs`, `proof-mark-zh-1.2.0.mjs`; no part such as `….live.mjs`. */
const MODULE = /^proof-mark(?:-(zh|en))?(-\d+\.\d+\.\d+)?\.mjs$/u

/** The module to put on a page: that of the language where there is one. The name with a version leads. */
export const moduleFor = (files: BadgeFiles, language: 'zh' | 'en'): BadgeFile | undefined => {
  const modules = [...files.values()].flatMap((file) => {
    const found = MODULE.exec(file.name)
    return found ? [{ file, language: found[1], isVersioned: found[2] !== undefined }] : []
  })
  const own = modules.filter((one) => one.language === language)
  const plain = modules.filter((one) => one.language === undefined)
  const fit = own.length > 0 ? own : plain
  return (fit.find(({ isVersioned }) => isVersioned) ?? fit[0])?.file
}
