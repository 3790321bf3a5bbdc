/**
 * Builds the badge `<proof-mark>` into `dist/widget/`: for each language an ES module and a classic script, named with the
 * version; the files that these fetch where a page asks for them; wrappers and types. Run by itself it prints bytes and the
 * values for `integrity`, which also lie in `integrity.json`. It fails when a script is over its budget.
 * Exit codes: 0 built, 1 not.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import type { Built } from './build-extension.ts'
import { PROJECT } from './run.ts'
import budget from './size-budget.json' with { type: 'json' }

const project = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { readonly version: string }
const SOURCE = path.join(PROJECT, 'widget')
const TARGET = path.join(PROJECT, 'dist/widget')

interface Part {
  readonly entry: string
  readonly format: 'es' | 'iife'
  /** With `*` where the version stands. */
  readonly file: string
  /** What stands on every page. It is there under a name without the version too. */
  readonly isMain?: true
}

const PARTS: readonly Part[] = [
  { entry: 'index.ts', format: 'es', file: 'proof-mark*.mjs', isMain: true },
  { entry: 'index.ts', format: 'iife', file: 'proof-mark*.js', isMain: true },
  { entry: 'index.zh.ts', format: 'es', file: 'proof-mark-zh*.mjs', isMain: true },
  { entry: 'index.zh.ts', format: 'iife', file: 'proof-mark-zh*.js', isMain: true },
  { entry: 'words/en.ts', format: 'es', file: 'proof-mark*.words-en.mjs' },
  { entry: 'words/zh.ts', format: 'es', file: 'proof-mark*.words-zh.mjs' },
  { entry: 'live.ts', format: 'es', file: 'proof-mark*.live.mjs' },
  { entry: 'json-ld.ts', format: 'es', file: 'proof-mark*.json-ld.mjs' },
  { entry: 'react.ts', format: 'es', file: 'proof-mark*.react.mjs' },
  { entry: 'vue.ts', format: 'es', file: 'proof-mark*.vue.mjs' },
]

/** Written by hand: the wrappers' own types lean on a framework's, which is not here. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  react: `import type { ProofMarkProps } from './proof-mark.js'
export declare const proofMarkFor: <Node>(
  createElement: (type: 'proof-mark', props: never, children: never) => Node,
) => (props: ProofMarkProps) => Node
`,
  vue: `import type { BadgeStateDetail, ProofMarkAttributes } from './proof-mark.js'
export declare const proofMarkFor: <Node>(
  h: (type: 'proof-mark', props: never, children: never) => Node,
) => ((
  attributes: ProofMarkAttributes,
  context: { emit: (event: 'state', detail: BadgeStateDetail) => void; slots: { default?: () => unknown } },
) => Node) & { props: (keyof ProofMarkAttributes)[]; emits: ['state'] }
`,
}

const versioned = ({ file }: Part): string => file.replace('*', `-${project.version}`)

/** The style sheet is a text, which no minifier reads. */
const styleInOneLine = (): Plugin => ({
  name: 'style-in-one-line',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('widget/style.ts') ? code.replace(/\n(?=[^`]*`\s*$)/gu, '') : undefined),
})

const codeOf = async ({ entry, format }: Part): Promise<string> => {
  const built = await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'silent',
    plugins: [styleInOneLine()],
    define: { PROOF_MARK_FILES: JSON.stringify(`./proof-mark-${project.version}.`) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, name: 'ProofMark', formats: [format], fileName: 'proof-mark' },
      // The library mode leaves the whitespace of an ES module alone unless told here.
      rolldownOptions: { output: { minify: true }, optimization: { inlineConst: true } },
    },
  })
  const [{ output } = { output: [] }] = (Array.isArray(built) ? built : [built]) as readonly {
    readonly output: readonly { readonly type: string; readonly code?: string }[]
  }[]
  const code = output.find(({ type }) => type === 'chunk')?.code
  if (!code) throw new Error(`${entry} came to nothing`)
  return `${code.replace(/\s*\/\* @vite-ignore \*\/\s*/u, '').trim()}\n`
}

export interface BadgeFile {
  readonly file: string
  readonly bytes: number
  readonly gzipBytes: number
  /** For the attribute of that name. */
  readonly integrity: string
}

const describe = (file: string, code: string): BadgeFile => ({
  file,
  bytes: Buffer.byteLength(code),
  gzipBytes: gzipSync(code, { level: 9 }).length,
  integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
})

/** Nothing of an older build stays; what others keep in the folder does. */
const clear = (): void => {
  mkdirSync(TARGET, { recursive: true })
  for (const file of readdirSync(TARGET)) if (file.startsWith('proof-mark')) rmSync(path.join(TARGET, file))
}

/** Builds all files and says what they are. Rejects when one does not build. */
export const buildBadgeFiles = async (): Promise<readonly BadgeFile[]> => {
  const codes: (readonly [Part, string])[] = []
  for (const part of PARTS) codes.push([part, await codeOf(part)])
  clear()
  for (const [part, code] of codes) {
    writeFileSync(path.join(TARGET, versioned(part)), code)
    if (part.isMain) writeFileSync(path.join(TARGET, part.file.replace('*', '')), code)
  }
  copyFileSync(path.join(SOURCE, 'api.ts'), path.join(TARGET, 'proof-mark.d.ts'))
  for (const [name, text] of Object.entries(DECLARATIONS))
    writeFileSync(path.join(TARGET, `proof-mark-${project.version}.${name}.d.mts`), text)
  const files = codes.map(([part, code]) => describe(versioned(part), code))
  writeFileSync(path.join(TARGET, 'integrity.json'), `${JSON.stringify(files, null, 2)}\n`)
  return files
}

const isOver = ({ file, gzipBytes }: BadgeFile): boolean =>
  gzipBytes > budget.badge && PARTS.some((part) => part.isMain && versioned(part) === file)

const table = (files: readonly BadgeFile[]): string =>
  files
    .map(
      (one) =>
        `${isOver(one) ? '✗' : '✓'} ${one.file.padEnd(34)}${String(one.gzipBytes).padStart(6)} B  ${one.integrity}`,
    )
    .join('\n')

/** About two seconds. */
export const buildBadge = async (): Promise<Built> => {
  try {
    const files = await buildBadgeFiles()
    return files.some(isOver)
      ? { kind: 'failed', output: `over the budget of ${budget.badge} bytes, gzipped:\n${table(files)}` }
      : { kind: 'built', dir: TARGET }
  } catch (error) {
    return { kind: 'failed', output: error instanceof Error ? error.message : String(error) }
  }
}

if (import.meta.main) {
  const built = await buildBadge()
  if (built.kind === 'failed') console.error(built.output)
  else console.log(table(JSON.parse(readFileSync(path.join(TARGET, 'integrity.json'), 'utf8'))))
  process.exitCode = built.kind === 'built' ? 0 : 1
}
