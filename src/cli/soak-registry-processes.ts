/** The programs of a trial: the register, and the commands that an operator would call. Any of them may be ended at any moment. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { type DatabaseChoice, openDatabase } from '../open-registry/database.ts'
import type { Store } from '../open-registry/store.ts'
import { PROJECT, projectEnv } from './run.ts'

/** Ends it without warning, and waits until the system has forgotten it. */
export const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

export interface RunningServer {
  readonly child: ChildProcess
  readonly url: string
  /** From being told to start until it answers. */
  readonly startMs: number
}

export const startServer = async (choice: DatabaseChoice): Promise<RunningServer> => {
  const startedAt = performance.now()
  const child = fork(path.join(import.meta.dirname, 'soak-registry-server.ts'))
  child.send(choice)
  const [said] = (await once(child, 'message')) as [{ kind: string; url?: string; message?: string }]
  if (said.url === undefined) {
    child.kill()
    throw new Error(`the register did not start: ${said.message}`)
  }
  return { child, url: said.url, startMs: performance.now() - startedAt }
}

export interface Command {
  readonly child: ChildProcess
  /** The exit code, or `undefined` when it was killed, and what it printed. */
  readonly done: Promise<{ readonly code: number | undefined; readonly output: string }>
}

/** Starts `npm run registry -- …` on the database. */
export const startCommand = (choice: DatabaseChoice, args: readonly string[]): Command => {
  const at = choice.databaseUrl === undefined ? ['--db', choice.db] : []
  const child = spawn(process.execPath, [path.join(PROJECT, 'src/cli/registry.ts'), ...args, ...at], {
    env: projectEnv(choice.databaseUrl === undefined ? {} : { DATABASE_URL: choice.databaseUrl }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  child.stdout?.on('data', (part: Buffer) => parts.push(part.toString('utf8')))
  child.stderr?.on('data', (part: Buffer) => parts.push(part.toString('utf8')))
  const done = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : undefined,
    output: parts.join(''),
  }))
  return { child, done }
}

/** Runs a command to its end; one that fails is a bug of the trial. */
export const runCommand = async (choice: DatabaseChoice, args: readonly string[]): Promise<string> => {
  const { code, output } = await startCommand(choice, args).done
  if (code !== 0) throw new Error(`registry ${args[0]} ended with ${code}: ${output.slice(-2000)}`)
  return output
}

/** Lends the data for a look. */
export const withStore = async <T>(choice: DatabaseChoice, work: (store: Store) => Promise<T>): Promise<T> => {
  const opened = await openDatabase(choice, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  try {
    return await work(opened.store)
  } finally {
    await opened.store.close()
  }
}
