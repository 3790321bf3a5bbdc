/** Source files without their comments, for tests that look for what may not stand in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-tree.ts'

export interface Source {
  /** From the project's root. */
  readonly path: string
  readonly code: string
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu

/** Every module of TypeScript whose path fits. */
export const readSource = (wanted: RegExp): readonly Source[] =>
  ['src', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/u.test(path) && wanted.test(path))
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8').replace(COMMENT, '') }))
