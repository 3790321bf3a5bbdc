/**
 * `npm run soak -- outbox`: reports are put into an outbox, added to and withdrawn, while the outbox, the register and the
 * browser are ended without warning and the network between them does what networks do. At the end everything that was
 * acknowledged must be in the register, once.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { OwnReport, Queued } from '../core/own-report.ts'
import { type DatabaseChoice, openDatabase } from '../open-registry/database.ts'
import { makeRandom } from '../open-registry/random.ts'
import type { HeldReport } from '../open-registry/store.ts'
import { playInBrowser } from './soak-outbox-browser.ts'
import { checkDelivered } from './soak-outbox-checks.ts'
import { makeEvidence } from './soak-outbox-evidence.ts'
import type { Order, Report } from './soak-outbox-process.ts'
import { type Draft, expectQuiet, newDraft, newId, newText, type OutboxTrial, promise } from './soak-outbox-trial.ts'
import { type Fault, startWeather } from './soak-outbox-weather.ts'
import { kill, startServer, withStore } from './soak-registry-processes.ts'

/** What ends in a round, in proportion. */
const VICTIMS = { outbox: 20, register: 1, nobody: 29 } as const
/** What is done in a round, in proportion. */
const DEEDS = { put: 8, add: 3, withdraw: 1 } as const
const LONGEST_MS = 80

export interface OutboxSoaked {
  readonly rounds: number
  readonly browserRounds: number
  readonly kills: Readonly<Record<'outbox' | 'register' | 'browser', number>>
  readonly weather: Readonly<Record<Fault, number>>
  readonly acknowledged: Readonly<Record<'reports' | 'additions' | 'withdrawals' | 'evidence', number>>
  /** Posts that reached the register, and how many of them had been there before. */
  readonly delivered: number
  readonly duplicates: number
  readonly seconds: number
  readonly faults: readonly string[]
}

/** The outbox's process, and what it is still to answer. */
interface Outbox {
  readonly child: ChildProcess
  /** `undefined` when it died first. */
  readonly ask: (order: Exclude<Order, { kind: 'open' }>) => Promise<Report | undefined>
}

/** A process that has read its program and waits for its order: the next one is ready when one is ended. */
const forkOutbox = ({ folder }: OutboxTrial): ChildProcess =>
  fork(path.join(import.meta.dirname, 'soak-outbox-process.ts'), {
    serialization: 'advanced',
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compiled') },
  })

const openOutbox = async ({ folder, weather }: OutboxTrial, child: ChildProcess): Promise<Outbox> => {
  const waiting = new Map<string, (report: Report | undefined) => void>()
  child.on('message', (report: Report) => {
    if (report.kind === 'open') return
    waiting.get(report.key)?.(report)
    waiting.delete(report.key)
  })
  child.on('error', () => undefined)
  let isGone = false
  child.once('exit', () => {
    isGone = true
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  })
  const isOpen = once(child, 'message')
  child.send({ kind: 'open', file: path.join(folder, 'outbox.sqlite'), register: weather.url } satisfies Order)
  await isOpen
  return {
    child,
    ask: (order) =>
      new Promise((resolve) => {
        // A process that has died may count as connected for a moment longer.
        if (isGone) return resolve(undefined)
        waiting.set(order.key, resolve)
        child.send(order, (error) => error && resolve(undefined))
      }),
  }
}

const isKept = (answer: Report | undefined): answer is Report & { readonly queued: Queued & { kind: 'queued' } } =>
  answer?.kind === 'queued' && answer.queued.kind === 'queued'

/** Puts it in, and in again after a death, as a person would from the draft that is still there. */
const put = async (trial: OutboxTrial, outbox: Outbox, draft: Draft): Promise<boolean> => {
  const { text, id, evidence } = draft
  const answer = await outbox.ask({ kind: 'put', key: text, id, text, ...(evidence ? { evidence } : {}) })
  if (!isKept(answer)) return false
  await promise(trial, draft, answer.queued.id)
  return true
}

const deed = async (trial: OutboxTrial, outbox: Outbox, drafts: Draft[]): Promise<void> => {
  const { random, reports, additions, withdrawals } = trial
  const what = random.weighted(DEEDS)
  const known = [...reports.values()].map(({ id }) => id).filter((id) => !withdrawals.has(id))
  const report = known[random.below(known.length)]
  if (what === 'put' || report === undefined) {
    const draft = drafts.shift() ?? (await newDraft(trial))
    if (!(await put(trial, outbox, draft))) drafts.push(draft)
  } else if (what === 'add') {
    const text = newText(trial, 'addition')
    const id = newId()
    if (isKept(await outbox.ask({ kind: 'add', key: text, report, id, text }))) additions.set(text, report)
  } else if (isKept(await outbox.ask({ kind: 'withdraw', key: newText(trial, `withdrawal of ${report}`), report })))
    withdrawals.add(report)
}

/** Everything in the outbox at the end. */
const playRounds = async (
  trial: OutboxTrial,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly OwnReport[]> => {
  const { random, kills } = trial
  const drafts: Draft[] = []
  let spare = forkOutbox(trial)
  let outbox = await openOutbox(trial, forkOutbox(trial))
  try {
    for (let round = 1; round <= rounds; round++) {
      const deeds = Promise.all(Array.from({ length: 1 + random.below(3) }, () => deed(trial, outbox, drafts)))
      await wait(random.below(LONGEST_MS))
      const victim = random.weighted(VICTIMS)
      if (victim !== 'nobody') kills[victim]++
      if (victim === 'outbox') await kill(outbox.child)
      if (victim === 'register') {
        await kill(trial.server.child)
        trial.server = await startServer(trial.choice)
        trial.weather.follow(trial.server.url)
      }
      await deeds
      if (victim === 'outbox') {
        outbox = await openOutbox(trial, spare)
        spare = forkOutbox(trial)
      }
      if (round % 50 === 0) say(`round ${round}: ${trial.reports.size} reports`)
    }
    trial.weather.clear()
    for (const draft of drafts) await put(trial, outbox, draft)
    return await expectQuiet(async () => {
      const answer = await outbox.ask({ kind: 'list', key: newText(trial, 'list') })
      return answer?.kind === 'list' ? answer.reports : undefined
    })
  } finally {
    await Promise.all([kill(outbox.child), kill(spare)])
  }
}

/** Everything that the register has. */
const heldReports = (choice: DatabaseChoice): Promise<readonly HeldReport[]> =>
  withStore(choice, async (store) => {
    const held: HeldReport[] = []
    for (let page = await store.reportsAfter(undefined, 500); page.length > 0; ) {
      held.push(...page)
      page = await store.reportsAfter(page.at(-1)?.id, 500)
    }
    return held
  })

export interface OutboxSoakOptions {
  readonly rounds: number
  readonly browserRounds: number
  readonly seed: number
  readonly say: (line: string) => void
}

/** Rejects only where the trial itself cannot be made. */
export const soakOutbox = async ({ rounds, browserRounds, seed, say }: OutboxSoakOptions): Promise<OutboxSoaked> => {
  const startedAt = performance.now()
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-soak-'))
  const choice: DatabaseChoice = { db: path.join(folder, 'register.sqlite') }
  const random = makeRandom(seed)
  const pack = await makeEvidence(random)
  let trial: OutboxTrial | undefined
  try {
    const made = await openDatabase(choice, { create: true })
    if (made.kind === 'failed') throw new Error(made.message)
    await made.store.close()
    const server = await startServer(choice)
    const weather = await startWeather(random, server.url)
    trial = {
      ...{ folder, random, choice, weather, server, lastText: 0 },
      evidenceFor: (report) => pack(weather.url, report),
      ...{ reports: new Map(), additions: new Map(), withdrawals: new Set() },
      kills: { outbox: 0, register: 0, browser: 0 },
    }
    const own = await playRounds(trial, rounds, say)
    const inBrowser = browserRounds > 0 ? await playInBrowser(trial, browserRounds, say) : []
    // What still travels twice may arrive now.
    await wait(500)
    await kill(trial.server.child)
    const faults = checkDelivered(trial, [...own, ...inBrowser], await heldReports(choice))
    const { reports, additions, withdrawals, kills } = trial
    const delivered = [...weather.deliveries.values()].reduce((sum, times) => sum + times, 0)
    return {
      ...{ rounds, browserRounds, kills, weather: weather.counts, delivered, faults },
      acknowledged: {
        reports: reports.size,
        additions: additions.size,
        withdrawals: withdrawals.size,
        evidence: [...reports.values()].filter(({ evidenceSha256 }) => evidenceSha256).length,
      },
      duplicates: delivered - weather.deliveries.size,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    }
  } finally {
    await trial?.weather.close()
    if (trial) await kill(trial.server.child)
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface OutboxFlags {
  readonly json?: boolean | undefined
  readonly rounds?: string | undefined
  readonly 'browser-rounds'?: string | undefined
  readonly seed?: string | undefined
}

const numberOf = (text: string | undefined, fallback: number): number =>
  text === undefined ? fallback : /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN

const print = ({
  rounds,
  browserRounds,
  kills,
  weather,
  acknowledged,
  delivered,
  duplicates,
  faults,
  seconds,
}: OutboxSoaked) => {
  console.log(`\n${rounds} rounds, ${browserRounds} with a browser, in ${seconds} s`)
  console.log(
    `  ended at work: ${Object.entries(kills)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
  )
  console.log(
    `  weather: ${Object.entries(weather)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
  )
  console.log(
    `  acknowledged: ${Object.entries(acknowledged)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
  )
  console.log(`  ${delivered} posts reached the register, ${duplicates} of them not for the first time`)
  for (const fault of faults) console.log(`  ✗ ${fault}`)
  console.log(faults.length === 0 ? '  ✓ nothing lost, nothing entered twice' : `  ✗ ${faults.length} faults`)
}

/** The command. Exit codes: 0 everything arrived once, 1 something did not, 2 called wrongly. */
export const soakOutboxCommand = async (flags: OutboxFlags, usage: string): Promise<number> => {
  const rounds = numberOf(flags.rounds, 1000)
  const browserRounds = numberOf(flags['browser-rounds'], 50)
  const seed = numberOf(flags.seed, 1)
  if ([rounds, browserRounds, seed].some(Number.isNaN)) {
    console.error(`--rounds, --browser-rounds and --seed take numbers.\n\n${usage}`)
    return 2
  }
  const soaked = await soakOutbox({ rounds, browserRounds, seed, say: (line) => console.error(line) })
  if (flags.json) console.log(JSON.stringify(soaked, null, 2))
  else print(soaked)
  return soaked.faults.length === 0 ? 0 : 1
}
