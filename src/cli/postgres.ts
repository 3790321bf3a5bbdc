/**
 * PostgreSQL for tests and measurements: finds the server's programs, installs them where that can be done (as root on a
 * Debian-like system), and starts a server of one's own in a folder that goes when it is stopped. It listens on loopback
 * and trusts everybody there.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type EnsureOptions, installPackages, isRootOnDebian } from './browsers.ts'
import { freePort } from './ports.ts'

const PACKAGE = 'postgresql'
/** Where Debian, Red Hat, Homebrew and the installer for macOS put them; a version may stand in the middle. */
const ROOTS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL', '/usr']

const withVersions = (root: string): readonly string[] => {
  if (!existsSync(root)) return []
  const versions = readdirSync(root).filter((name) => /^(?:postgresql@?|pgsql-)?\d{2}$/u.test(name))
  return [
    root,
    ...versions
      .sort()
      .reverse()
      .map((version) => path.join(root, version)),
  ]
}

/** The folder of the server's programs; `POSTGRES_BIN` goes before everything else. */
export const findPostgres = (): string | undefined => {
  const inPath = (process.env.PATH ?? '').split(path.delimiter)
  const folders = [
    process.env.POSTGRES_BIN ?? '',
    ...ROOTS.flatMap(withVersions).map((root) => path.join(root, 'bin')),
    ...inPath,
  ]
  return folders.find(
    (folder) =>
      folder !== '' && ['initdb', 'postgres', 'createdb'].every((name) => existsSync(path.join(folder, name))),
  )
}

/** Makes sure that it is here; says what it does. */
export const ensurePostgres = async ({ mayInstall, say }: EnsureOptions): Promise<boolean> => {
  if (findPostgres()) return true
  say('Missing: PostgreSQL. Without it the open register is tested on SQLite alone.')
  if (!mayInstall || !(await isRootOnDebian())) {
    say(`To install: sudo apt-get install ${PACKAGE} (or name the folder of its programs with POSTGRES_BIN)`)
    return false
  }
  say(`Installing: apt-get update && apt-get install -y --no-install-recommends ${PACKAGE}`)
  const { output } = await installPackages([PACKAGE])
  if (findPostgres()) return true
  say(output.trimEnd().split('\n').slice(-15).join('\n'))
  return false
}

/** The server refuses to run as root: then it runs as the user that its package has made. */
const accountFor = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined)
    throw new Error('PostgreSQL does not run as root, and there is no user postgres')
  return { uid: Number(uid), gid: Number(gid) }
}

export interface PostgresServer {
  /** Where its files are. */
  readonly data: string
  /** Makes an empty database and answers its address. */
  readonly createDatabase: (name: string) => Promise<string>
  /** Ends it as a crash would, and starts it again at the same address when told to. */
  readonly crash: () => Promise<void>
  readonly start: () => Promise<void>
  /** Ends it for good and removes what it held. */
  readonly stop: () => Promise<void>
}

/** A power cut may lose everything, a crash of the server nothing: for data that is thrown away. */
const THROW_AWAY = ['fsync=off', 'full_page_writes=off']

const finish = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code))
  })

/** Starts one on a free port. `durable` keeps what a throw-away server does without: every commit on the disk. */
export const startPostgres = async ({
  durable = false,
  settings = [],
}: {
  readonly durable?: boolean
  readonly settings?: readonly string[]
} = {}): Promise<PostgresServer> => {
  const bin = findPostgres()
  if (!bin) throw new Error('PostgreSQL is not installed')
  const account = accountFor()
  const folder = mkdtempSync(path.join(tmpdir(), 'register-postgres-'))
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
  const data = path.join(folder, 'data')
  const env = { ...process.env, LC_ALL: 'C' }
  const call = async (program: string, args: readonly string[]): Promise<void> => {
    const child = spawn(path.join(bin, program), [...args], {
      ...account,
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let words = ''
    child.stderr?.on('data', (part) => {
      words += String(part)
    })
    if ((await finish(child)) !== 0) throw new Error(`${program}: ${words}`)
  }
  await call('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--encoding=UTF8', '--locale=C', '--no-sync'])
  const port = await freePort(54_320 + (process.pid % 1000))
  const all = [...(durable ? [] : THROW_AWAY), 'listen_addresses=127.0.0.1', `port=${port}`, ...settings]
  const args = ['-D', data, '-k', folder, ...all.flatMap((setting) => ['-c', setting])]

  let server: ChildProcess | undefined
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(path.join(bin, 'postgres'), args, {
        ...account,
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      server = child
      let words = ''
      child.stderr?.on('data', (part) => {
        words = (words + String(part)).slice(-10_000)
        if (words.includes('ready to accept connections')) resolve()
      })
      child.once('error', reject)
      child.once('exit', () => reject(new Error(`postgres: ${words}`)))
    })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const child = server
    server = undefined
    if (!child || child.exitCode !== null) return
    const ended = finish(child)
    child.kill(signal)
    await ended
  }
  const endWithUs = (): void => void server?.kill('SIGQUIT')
  process.once('exit', endWithUs)
  await start()
  return {
    data,
    createDatabase: async (name) => {
      await call('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name])
      return `postgres://postgres@127.0.0.1:${port}/${name}`
    },
    // SIGQUIT: at once, without a checkpoint; the next start recovers from the log.
    crash: () => end('SIGQUIT'),
    start,
    stop: async () => {
      await end('SIGQUIT')
      process.off('exit', endWithUs)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
