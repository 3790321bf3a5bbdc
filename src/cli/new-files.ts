/**
 * What `npm run new` writes, from the templates in `new/`: the place that wants filling is named where it stands, and
 * tables and expectations fail until that is done.
 */
import { readFileSync } from 'node:fs'

export type NewKind = 'scheme' | 'registry' | 'site'

export interface NewFile {
  /** From the project's folder. */
  readonly path: string
  readonly text: string
  /** What the person writes there. */
  readonly fillIn: string
}

/** `us-fda-510k` as a name in code: `usFda510k`. */
export const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())

/** A template of `new/` with the id, and the id as a name in code, in its places. */
const filled = (template: string, id: string): string =>
  readFileSync(new URL(`new/${template}.txt`, import.meta.url), 'utf8')
    .replaceAll('{{id}}', id)
    .replaceAll('{{name}}', camelCase(id))

const scheme = (id: string): readonly NewFile[] => [
  {
    path: `src/schemes/${id}.ts`,
    fillIn: 'labels, pattern, normal form, check (only one that the issuer publishes) and the example block',
    text: filled('scheme.ts', id),
  },
  {
    path: `src/schemes/about/${id}.ts`,
    fillIn: 'name, issuer, what it proves and what not, in both languages; a source with its grade for every fact',
    text: filled('about.ts', id),
  },
  {
    path: `test/schemes/${id}.json`,
    fillIn: 'at least twenty rows, each with its reason: what reads so, what must not; then `npm run mutate`',
    text: filled('table.json', id),
  },
]

const REPLIES = {
  found: 'its reply for a number that it holds, in words of our own and with a number of the example block',
  absent: 'its reply for a number that it does not hold',
  several: 'its reply with more rows than one',
  'other-status': 'its reply in words for a status that is not understood',
  'broken-layout': 'a sound reply of another layout',
} as const

const registry = (id: string): readonly NewFile[] => [
  {
    path: `src/registries/${id}.ts`,
    fillIn: 'what it declares, how a reply is read, and what each field rests on; then a line in `facts.ts`',
    text: filled('registry.ts', id),
  },
  ...Object.entries(REPLIES).map(([reply, fillIn]) => ({
    path: `test/registries/${id}/${reply}.json`,
    fillIn: `${fillIn}; a case in \`register-cases.ts\` says what comes of it`,
    text: '',
  })),
]

const site = (id: string): readonly NewFile[] => [
  {
    path: `src/sites/${id}.ts`,
    fillIn:
      'what it rests on, hosts or signs, how pages are told, selectors (data attributes > ids > structure > class words)',
    text: filled('site.ts', id),
  },
  {
    path: `test/sites/${id}.html`,
    fillIn: 'a page in the shop’s structure, with words and numbers of our own: never a copy',
    text: filled('site.html', id),
  },
  {
    path: `test/sites/${id}.json`,
    fillIn: 'the listing that the page says, the passages with its numbers, and addresses of lists and carts',
    text: filled('site.json', id),
  },
]

/** The files of a new thing, in the order in which they are best filled in. */
export const newFiles: Readonly<Record<NewKind, (id: string) => readonly NewFile[]>> = { scheme, registry, site }

/** Indexes that list it: the file, and the name of the list there. */
export const INDEXES: Readonly<Record<NewKind, readonly (readonly [path: string, list: string])[]>> = {
  scheme: [
    ['src/schemes/index.ts', 'schemes'],
    ['src/schemes/about/index.ts', 'abouts'],
  ],
  registry: [['src/registries/index.ts', 'officialRegisters']],
  site: [['src/sites/index.ts', 'sites']],
}

/** Line width of the project's form. */
const WIDTH = 120

/** An index with one more entry, in the order of ids; `undefined` when it is not in the form we know. */
export const withEntry = (index: string, list: string, id: string): string | undefined => {
  const found = new RegExp(`(export const ${list}: [^=\\n]{1,80}= )\\[([^\\]]{0,20000})\\]`, 'u').exec(index)
  if (!found) return undefined
  const [whole, head = '', listed = ''] = found
  const imports = [...index.matchAll(/^import (\w{1,80}) from '\.\/([a-z0-9-]{1,80})\.ts'\n/gmu)]
  const ids = new Map(imports.map(([, name = '', file = '']) => [name, file]))
  const name = camelCase(id)
  const names = [
    ...listed
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
    name,
  ].sort((a, b) => ((ids.get(a) ?? id) < (ids.get(b) ?? id) ? -1 : 1))
  const line = `${head}[${names.join(', ')}]`
  const written = line.length <= WIDTH ? line : `${head}[\n${names.map((each) => `  ${each},\n`).join('')}]`
  const last = imports.at(-1)
  if (!last) return undefined
  const next = imports.find(([, , file = '']) => file > id)
  const at = next?.index ?? last.index + last[0].length
  const added = `${index.slice(0, at)}import ${name} from './${id}.ts'\n${index.slice(at)}`
  return added.replace(whole, () => written)
}
