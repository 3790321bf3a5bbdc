/**
 * `npm run new -- scheme|registry|site <id>`: writes the files and index lines of a new thing, with a table that fails
 * until it is filled in, and says what to fill in where. Exit codes: 0 written, 1 it could not be, 2 called wrongly, or
 * there is such a thing already.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { badFlags, readFlags } from './flags.ts'
import { INDEXES, type NewFile, type NewKind, newFiles, withEntry } from './new-files.ts'
import { PROJECT } from './run.ts'

const USAGE = `npm run new -- scheme|registry|site <id>

Writes the files of a new scheme, register or shop, and says what to fill in.
  <id>   small letters and digits in words joined by hyphens; of a scheme the country or issuer first, such as us-fcc`

const ID = /^[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,20}){0,5}$/u
/** Files of a room that are no entry of it. */
const TAKEN: readonly string[] = ['index', 'generic', 'about', 'conformance', 'replies']

const isKind = (text: string | undefined): text is NewKind => text !== undefined && Object.hasOwn(newFiles, text)

/** Why this cannot be the id of a new one; nothing when it can. */
export const whyNot = (kind: NewKind, id: string): string | undefined => {
  if (!ID.test(id)) return `"${id}" is no id: small letters and digits, words joined by single hyphens.`
  if (TAKEN.includes(id)) return `"${id}" is the name of a file that every ${kind} shares.`
  if (kind === 'scheme' && !id.includes('-')) return `"${id}" names no country or issuer: us-fcc, oeko-tex.`
  return undefined
}

const inProject = (file: string): string => path.join(PROJECT, file)

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(inProject(file)), { recursive: true })
  writeFileSync(inProject(file), text)
}

/** The indexes with the new line; the first that cannot take it is named instead. */
const changedIndexes = (kind: NewKind, id: string): readonly NewFile[] | string => {
  const changed = INDEXES[kind].map(([file, list]) => {
    const text = withEntry(readFileSync(inProject(file), 'utf8'), list, id)
    return { path: file, text, fillIn: 'one line more' }
  })
  const failed = changed.find(({ text }) => text === undefined)
  if (failed) return failed.path
  return changed.map(({ text = '', ...file }) => ({ ...file, text }))
}

const main = (): number => {
  const { values, positionals } = readFlags(process.argv.slice(2), { help: { type: 'boolean', short: 'h' } }, USAGE)
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [kind, id, ...more] = positionals
  if (!isKind(kind) || id === undefined || more.length > 0) return badFlags('A kind and an id are needed.', USAGE)
  const why = whyNot(kind, id)
  if (why) return badFlags(why, USAGE)
  const files = newFiles[kind](id)
  const existing = files.filter((file) => existsSync(inProject(file.path))).map((file) => file.path)
  if (existing.length > 0) return badFlags(`There is a ${kind} ${id} already: ${existing.join(', ')}.`, USAGE)
  const indexes = changedIndexes(kind, id)
  if (typeof indexes === 'string') {
    console.error(`${indexes} has a form of its own: nothing was written.`)
    return 1
  }
  for (const file of [...files, ...indexes]) write(file.path, file.text)
  console.log(`Written. To fill in, and \`npm run check\` says what is still missing:`)
  for (const file of files) console.log(`  ${file.path}\n      ${file.fillIn}`)
  if (indexes.length > 0) console.log(`Listed in ${indexes.map((file) => file.path).join(', ')}.`)
  if (kind === 'registry') console.log('Nothing asks it yet: registers are opened in `src/shell/background.ts`.')
  return 0
}

if (import.meta.main) process.exitCode = main()
