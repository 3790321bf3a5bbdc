/** Runs another program in the project's folder and waits for it. */
import { spawn } from 'node:child_process'
import path from 'node:path'

/** The project's folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../..')

/** Environment in which the project's own Node and tools come first. */
export const projectEnv = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [path.join(PROJECT, 'node_modules/.bin'), path.dirname(process.execPath), process.env.PATH ?? ''].join(
    path.delimiter,
  ),
  ...extra,
})

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Keep its output to ourselves: it comes back, and is not printed. */
  readonly quiet?: boolean
}

/** What came of it. `output` is empty unless `quiet`. A program that cannot be started has the code 127. */
export interface RunResult {
  readonly code: number
  readonly output: string
}

/** Runs `command` with `args` and waits. Never rejects. Its standard input is empty. */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: PROJECT,
      env: projectEnv(options.env),
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    })
    const parts: string[] = []
    const keep = (part: Buffer): number => parts.push(part.toString('utf8'))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: `${parts.join('')}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }))
  })

/** Runs one of the project's own TypeScript files, or a tool's script, with this very Node. */
export const runNode = (args: readonly string[], options?: RunOptions): Promise<RunResult> =>
  run(process.execPath, args, options)

/** The script of an installed tool, such as `vitest/vitest.mjs`: started by this Node on every platform alike. */
export const tool = (file: string): string => path.join(PROJECT, 'node_modules', file)
