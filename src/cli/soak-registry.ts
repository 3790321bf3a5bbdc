/**
 * `npm run soak -- registry`: a register that is written to, imported into and backed up while its programs are ended
 * without warning at random moments, over and over. After each time everything is looked at: nothing may be half-written,
 * and nothing that was acknowledged may be lost.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DatabaseChoice } from '../open-registry/database.ts'
import { makeRandom, type Random } from '../open-registry/random.ts'
import { seedRecords } from '../open-registry/seed.ts'
import { catalogue } from '../schemes/about/index.ts'
import { spreadOf } from './bench-figures.ts'
import { findPostgres, type PostgresServer, startPostgres } from './postgres.ts'
import { checkFileOfSqlite, checkStore, type ImportedFile } from './soak-registry-checks.ts'
import {
  GROUP_SIZE,
  inVersion,
  type Ledger,
  ledgerSince,
  makeLedger,
  markOf,
  versionOf,
  write,
} from './soak-registry-ledger.ts'
import {
  type Command,
  kill,
  type RunningServer,
  runCommand,
  startCommand,
  startServer,
  withStore,
} from './soak-registry-processes.ts'

const GROUPS = 20
const WRITTEN = GROUPS * GROUP_SIZE + 200
const IMPORTED = 10_000
const BATCH = 200
const LONGEST_MS = 4_000
const SCOPES = 'import,events,standing,alerts,audit'

export type SoakDatabase = 'sqlite' | 'postgres'
const VICTIMS = ['server', 'import', 'backup', 'database'] as const
type Victim = (typeof VICTIMS)[number]

export interface Soaked {
  readonly database: SoakDatabase
  readonly minutes: number
  readonly rounds: number
  /** How often each was ended while it was at work. */
  readonly ended: Readonly<Record<Victim, number>>
  readonly events: { readonly acknowledged: number; readonly left: number }
  readonly batches: number
  readonly imports: { readonly whole: number; readonly resumed: number }
  readonly backups: { readonly whole: number; readonly cutOff: number }
  /** From starting until it listens again. */
  readonly startMs: { readonly median: number; readonly longest: number }
  readonly faults: readonly string[]
}

interface SoakOptions {
  readonly database: SoakDatabase
  readonly minutes: number
  readonly seed: number
  readonly say: (line: string) => void
}

interface Trial {
  readonly folder: string
  readonly choice: DatabaseChoice
  readonly random: Random
  readonly ledger: Ledger
  readonly key: string
  readonly today: string
  readonly postgres?: PostgresServer
}

/** Mutable on purpose: the trial is a story in time. */
interface Tally {
  server: RunningServer
  file: ImportedFile
  readonly ended: Record<Victim, number>
  readonly imports: { whole: number; resumed: number }
  readonly backups: { whole: number; cutOff: number }
  readonly startMs: number[]
  readonly faults: string[]
}

const importPath = ({ folder }: Trial): string => path.join(folder, 'certificates.jsonl')
const IMPORT = ['--map', 'proofmark', '--demo', '--batch', String(BATCH), '--allow-older']

/** The certificates of the file in a version, one a line. */
const writeFile = (trial: Trial, { records }: ImportedFile, version: number): void =>
  writeFileSync(importPath(trial), records.map((record) => `${JSON.stringify(inVersion(record, version))}\n`).join(''))

/** Whether the row is there in the version that has begun. */
const isEntered = async ({ choice }: Trial, { records, begun }: ImportedFile, row: 0 | -1): Promise<boolean> => {
  const record = records.at(row)
  const held = record && (await withStore(choice, (store) => store.find(record.scheme, record.number)))
  return held !== undefined && versionOf(held) === begun
}

/** Begins an import of the next version, or goes on with one that was cut off. */
const startImport = async (trial: Trial, tally: Tally): Promise<Command> => {
  // One that was ended behind its last row has nothing left to go on with.
  if (tally.file.begun > tally.file.whole && (await isEntered(trial, tally.file, -1)))
    tally.file = { ...tally.file, whole: tally.file.begun }
  const { whole, begun } = tally.file
  if (begun === whole) {
    tally.file = { ...tally.file, begun: whole + 1 }
    writeFile(trial, tally.file, whole + 1)
    return startCommand(trial.choice, ['import', importPath(trial), ...IMPORT])
  }
  // One that was ended before its first batch has left nothing to go on with.
  const hasBegun = await isEntered(trial, tally.file, 0)
  if (hasBegun) tally.imports.resumed++
  return startCommand(trial.choice, ['import', importPath(trial), ...IMPORT, ...(hasBegun ? ['--resume'] : [])])
}

const endImport = async ({ child, done }: Command, mayFinish: boolean, tally: Tally, isGoneFine: boolean) => {
  if (!mayFinish) await kill(child)
  const { code, output } = await done
  if (code === 0) {
    tally.file = { ...tally.file, whole: tally.file.begun }
    tally.imports.whole++
  } else if (code !== undefined && !isGoneFine)
    tally.faults.push(`an import ended by itself with ${code}: ${output.slice(-500)}`)
}

/** A backup that says it is whole must make a register in which everything holds; one that was cut off must not be there. */
const endBackup = async (
  trial: Trial,
  tally: Tally,
  { child, done, file, mark }: Command & { readonly file: string; readonly mark: ReturnType<typeof markOf> },
  mayFinish: boolean,
  isGoneFine: boolean,
): Promise<void> => {
  if (!mayFinish) await kill(child)
  const { code, output } = await done
  if (code === 0) {
    tally.backups.whole++
    const restored = path.join(trial.folder, `restored-${tally.backups.whole}.sqlite`)
    await runCommand({ db: restored }, ['restore', file])
    const asWas = ledgerSince(trial.ledger, mark)
    const found = await withStore({ db: restored }, (store) => checkStore(store, asWas, tally.file))
    tally.faults.push(...[...found, ...checkFileOfSqlite(restored)].map((fault) => `in a backup: ${fault}`))
    for (const suffix of ['', '-wal', '-shm']) rmSync(restored + suffix, { force: true })
  } else {
    tally.backups.cutOff++
    if (existsSync(file)) tally.faults.push('a backup that was cut off is there under its name')
    if (code !== undefined && !isGoneFine)
      tally.faults.push(`a backup ended by itself with ${code}: ${output.slice(-500)}`)
  }
  rmSync(file, { force: true })
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Everything runs for a while; then something is ended; then everything is looked at. */
const playRound = async (trial: Trial, tally: Tally, round: number): Promise<void> => {
  const { choice, random, ledger, key, today, postgres } = trial
  const victim = random.pick(postgres ? VICTIMS : (['server', 'import', 'backup'] as const))
  const stop = new AbortController()
  const writing = write({ url: tally.server.url, key, signal: stop.signal }, ledger, random, today)
  const importing = await startImport(trial, tally)
  const backupFile = path.join(trial.folder, `backup-${round}.gz`)
  const mark = markOf(ledger)
  const backing = { ...startCommand(choice, ['backup', backupFile]), file: backupFile, mark }
  await wait(random.below(LONGEST_MS))
  const target = { server: tally.server.child, import: importing.child, backup: backing.child, database: undefined }[
    victim
  ]
  if (!target || isRunning(target)) tally.ended[victim]++
  if (victim === 'database') await postgres?.crash()
  if (victim === 'server') await kill(tally.server.child)
  const isGone = victim === 'database'
  await endBackup(trial, tally, backing, victim !== 'backup' && !isGone, isGone)
  await endImport(importing, victim !== 'import' && !isGone && random.below(2) === 0, tally, isGone)
  if (victim === 'database') await postgres?.start()
  if (victim === 'server') {
    tally.server = await startServer(choice)
    tally.startMs.push(tally.server.startMs)
  }
  stop.abort()
  await writing
  await expectReady(tally)
  const faults = await withStore(choice, (store) => checkStore(store, ledger, tally.file))
  tally.faults.push(
    ...[...faults, ...(postgres ? [] : checkFileOfSqlite(choice.db))].map((fault) => `round ${round}: ${fault}`),
  )
}

const READY_MS = 30_000
const RETRY_MS = 50

/** The register answers again by itself, whatever befell its database. */
const expectReady = async ({ server, faults }: Tally): Promise<void> => {
  for (const endMs = performance.now() + READY_MS; performance.now() < endMs; await wait(RETRY_MS)) {
    const response = await fetch(`${server.url}/readyz`).catch(() => undefined)
    if (response?.ok) return
  }
  faults.push(`the register was not ready within ${READY_MS / 1000} seconds`)
}

const prepare = async (
  { database, seed }: SoakOptions,
  folder: string,
  postgres?: PostgresServer,
): Promise<{ trial: Trial; file: ImportedFile }> => {
  const choice: DatabaseChoice = postgres
    ? { db: '', databaseUrl: await postgres.createDatabase(`soak_${database}`) }
    : { db: path.join(folder, 'soak.sqlite') }
  const today = new Date().toISOString().slice(0, 10)
  const records = seedRecords({ size: WRITTEN + IMPORTED, today, catalogue }).map((record) => ({
    ...inVersion(record, 0),
    status: 'valid' as const,
  }))
  const ledger = makeLedger(records.slice(0, WRITTEN), GROUPS)
  const file: ImportedFile = { records: records.slice(WRITTEN), batch: BATCH, whole: 0, begun: 0 }
  const first = path.join(folder, 'first.jsonl')
  writeFileSync(first, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  await runCommand(choice, ['import', first, '--map', 'proofmark', '--demo'])
  const printed = await runCommand(choice, ['key', 'create', '--scope', SCOPES, '--label', 'soak'])
  const key = /pmk_\S+/u.exec(printed)?.[0]
  if (!key) throw new Error('key create printed no key')
  return {
    trial: { folder, choice, random: makeRandom(seed), ledger, key, today, ...(postgres ? { postgres } : {}) },
    file,
  }
}

const soak = async (options: SoakOptions): Promise<Soaked> => {
  const { database, minutes, say } = options
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-soak-'))
  const postgres = database === 'postgres' ? await startPostgres({ durable: true }) : undefined
  let tally: Tally | undefined
  try {
    const { trial, file } = await prepare(options, folder, postgres)
    tally = {
      server: await startServer(trial.choice),
      file,
      ended: { server: 0, import: 0, backup: 0, database: 0 },
      imports: { whole: 0, resumed: 0 },
      backups: { whole: 0, cutOff: 0 },
      startMs: [],
      faults: [],
    }
    tally.startMs.push(tally.server.startMs)
    let rounds = 0
    for (const endMs = performance.now() + minutes * 60_000; performance.now() < endMs; rounds++) {
      await playRound(trial, tally, rounds)
      say(`${database}: round ${rounds + 1}, ${trial.ledger.events.size} events, ${tally.faults.length} faults`)
    }
    const acknowledged = [...trial.ledger.events.values()].filter((state) => state === 'acknowledged').length
    const { ended, imports, backups, startMs, faults } = tally
    return {
      ...{ database, minutes, rounds, ended, imports, backups, faults },
      events: { acknowledged, left: trial.ledger.events.size - acknowledged },
      batches: trial.ledger.groups.reduce((sum, group) => sum + group.acknowledged, 0),
      startMs: { median: spreadOf(startMs).median, longest: Math.max(...startMs) },
    }
  } finally {
    if (tally) await kill(tally.server.child)
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface SoakFlags {
  readonly json?: boolean | undefined
  readonly minutes?: string | undefined
  readonly postgres?: boolean | undefined
  readonly seed?: string | undefined
}

const numberOf = (text: string | undefined, fallback: number, most: number): number => {
  const value = text === undefined ? fallback : Number(/^\d{1,6}(?:\.\d+)?$/u.test(text) ? text : Number.NaN)
  return value <= most ? value : Number.NaN
}

const print = ({ database, rounds, ended, events, batches, imports, backups, startMs, faults }: Soaked): void => {
  const victims = Object.entries(ended).map(([name, times]) => `${name} ${times}`)
  console.log(`\n${database}: ${rounds} rounds; ended at work: ${victims.join(', ')}`)
  console.log(`  ${events.acknowledged} events and ${batches} batches acknowledged, ${events.left} events left open`)
  console.log(
    `  imports: ${imports.whole} whole, ${imports.resumed} gone on with; backups: ${backups.whole} whole, ${backups.cutOff} cut off`,
  )
  console.log(`  listens again after ${Math.round(startMs.median)} ms, at most ${Math.round(startMs.longest)} ms`)
  for (const fault of faults) console.log(`  ✗ ${fault}`)
  console.log(
    faults.length === 0 ? '  ✓ nothing half-written, nothing acknowledged lost' : `  ✗ ${faults.length} faults`,
  )
}

/** The command. Exit codes: 0 nothing was lost, 1 something was, 2 called wrongly. */
export const soakRegistryCommand = async (flags: SoakFlags, usage: string): Promise<number> => {
  const minutes = numberOf(flags.minutes, 5, 10_000)
  const seed = numberOf(flags.seed, 1, 999_999)
  if (Number.isNaN(minutes) || Number.isNaN(seed)) {
    console.error(`--minutes and --seed take numbers.\n\n${usage}`)
    return 2
  }
  if (flags.postgres && !findPostgres()) {
    console.error('PostgreSQL is not installed here.')
    return 2
  }
  const results: Soaked[] = []
  for (const database of flags.postgres ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const))
    results.push(await soak({ database, minutes, seed, say: (line) => console.error(line) }))
  if (flags.json) console.log(JSON.stringify(results, null, 2))
  else results.forEach(print)
  return results.every(({ faults }) => faults.length === 0) ? 0 : 1
}
