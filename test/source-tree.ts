/** The project's own modules and what each imports, statically or dynamically, for tests over the tree. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Path from the root when it is one of ours. */
  readonly path?: string
  readonly isTypeOnly: boolean
}
export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path) && !path.includes('node_modules'))

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu

const importsOf = (path: string): readonly Import[] => {
  const source = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '')
  return [...source.matchAll(IMPORT)].map(([, type, fromClause, dynamic]) => {
    const specifier = fromClause ?? dynamic ?? ''
    return {
      specifier,
      isTypeOnly: type !== undefined,
      ...(specifier.startsWith('.')
        ? { path: relative(root, resolve(root, dirname(path), specifier.split('?')[0] ?? '')) }
        : {}),
    }
  })
}

export const modules: readonly Module[] = ['src', 'entrypoints', 'widget']
  .flatMap(filesBelow)
  .map((path) => ({ path, imports: importsOf(path) }))
