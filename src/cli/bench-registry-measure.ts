/** Starts the measured register and the asking side as processes of their own, and measures in shuffled rounds. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { chooseBits } from '../contract/ranges.ts'
import { MAX_RANGE_BITS } from '../contract/schemas.ts'
import type { DatabaseChoice } from '../open-registry/database.ts'
import { makeRandom, type Random } from '../open-registry/random.ts'
import { type Spread, spreadOf } from './bench-figures.ts'
import type { Load, Question, Task } from './bench-registry-load.ts'
import { FLOOR, RANGE_FLOOR, type ServerTask, type Usage } from './bench-registry-server.ts'

export const CONNECTIONS = 16
const NUMBERS_A_BATCH = 100
/** Of a hundred numbers asked for, so many are not held. */
const MISSING = 10
const KINDS = ['floor', 'exact', 'batch', 'rangeFloor', 'range'] as const
export type Kind = (typeof KINDS)[number]
/** What a kind is measured against. A batch counts as one request. */
const FLOOR_OF = { exact: 'floor', batch: 'floor', range: 'rangeFloor' } as const
export type MeasuredKind = keyof typeof FLOOR_OF

export interface KindFigures {
  readonly perSecond: Spread
  /** Requests for each second of processor time of the register: what another load on the machine changes least. */
  readonly perCpuSecond: Spread
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of the asking side; near 1, the asking side is what was measured. */
  readonly askingCpu: number
}
export interface Measured {
  readonly kinds: Readonly<Record<Kind, KindFigures>>
  /** Over the floor of the same round, by time and by processor time. */
  readonly ratio: Readonly<Record<MeasuredKind, Spread>>
  readonly cpuRatio: Readonly<Record<MeasuredKind, Spread>>
  readonly rangeBits: number
  /** Every range made once, none of them from memory. */
  readonly coldRangesPerSecond: number
  readonly rangeCacheMb: number
  /** After look-ups, and with every range in memory. */
  readonly rssMb: number
  readonly rssWithRangesMb: number
}

export interface MeasureOptions {
  readonly database: DatabaseChoice
  readonly size: number
  readonly rounds: number
  readonly roundMs: number
}

const startProcess = (file: string): ChildProcess => fork(path.join(import.meta.dirname, file))
/** Sends a message and gives the answer. Rejects when the process ends instead. */
const ask = async (child: ChildProcess, message: unknown): Promise<unknown> => {
  const over = new AbortController()
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('a process of the measure ended')
  })
  ended.catch(() => {})
  try {
    const answer = once(child, 'message', { signal: over.signal })
    child.send(message as object)
    const [first]: unknown[] = await Promise.race([answer, ended])
    return first
  } finally {
    over.abort()
  }
}

type Said = { readonly kind: 'failed'; readonly message: string }
const askAll = async <T extends object>(child: ChildProcess, message: unknown): Promise<T> => {
  const said = (await ask(child, message)) as T | Said
  if ('kind' in said && said.kind === 'failed') throw new Error((said as Said).message)
  return said as T
}

const shuffled = <T>(items: readonly T[], random: Random): readonly T[] => {
  const left = [...items]
  return items.flatMap(() => left.splice(random.below(left.length), 1))
}

/** An hour; infinity is lost on the way to another process. */
const UNTIL_DONE_MS = 3_600_000

interface Round extends Load {
  readonly perCpuSecond: number
}

/** 200 everywhere, and 404 for exactly the numbers that are not held: anything else makes every figure worthless. */
const assertSound = (kind: Kind, { statuses, requests }: Load): void => {
  const { 200: good = 0, 404: absent = 0, ...others } = statuses
  const absentShare = absent / requests
  const isSound =
    Object.keys(others).length === 0 &&
    good > 0 &&
    (kind === 'exact' ? Math.abs(absentShare - MISSING / 100) < 0.05 : absent === 0)
  if (!isSound) throw new Error(`${kind} was answered with ${JSON.stringify(statuses)}`)
}

const figuresOf = (rounds: readonly Round[]): KindFigures => {
  const median = (pick: (round: Round) => number): number => spreadOf(rounds.map(pick)).median
  return {
    perSecond: spreadOf(rounds.map(({ perSecond }) => perSecond)),
    perCpuSecond: spreadOf(rounds.map(({ perCpuSecond }) => perCpuSecond)),
    p50Ms: median(({ p50Ms }) => p50Ms),
    p99Ms: median(({ p99Ms }) => p99Ms),
    askingCpu: median(({ cpuShare }) => cpuShare),
  }
}

const byKind = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Readonly<Record<K, T>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>

const questionsFor = (size: number, bits: number): Readonly<Record<Kind, Question>> => ({
  floor: { kind: 'path', path: FLOOR },
  exact: { kind: 'exact', size, missing: MISSING },
  batch: { kind: 'batch', size, missing: MISSING, numbers: NUMBERS_A_BATCH },
  rangeFloor: { kind: 'path', path: RANGE_FLOOR },
  range: { kind: 'range', bits, order: 'any' },
})

/** Measures the register in `database`, which holds `size` certificates for measuring. */
export const measure = async ({ database, size, rounds, roundMs }: MeasureOptions): Promise<Measured> => {
  const bits = chooseBits(size, MAX_RANGE_BITS)
  const server = startProcess('bench-registry-server.ts')
  const loader = startProcess('bench-registry-load.ts')
  try {
    const rangePath = `/v1/ranges/${bits}/${'0'.repeat(Math.ceil(bits / 4)) || '-'}`
    const { port } = await askAll<{ port: number }>(server, {
      database,
      rangePath,
      ranges: 2 ** bits,
    } satisfies ServerTask)
    const usage = () => askAll<Usage>(server, 'usage')
    const runOne = async (question: Question, durationMs: number, seed: number): Promise<Round> => {
      const before = await usage()
      const task: Task = { port, question, connections: CONNECTIONS, durationMs, seed }
      const { load } = await askAll<{ load: Load }>(loader, task)
      const cpuSeconds = (await usage()).cpuSeconds - before.cpuSeconds
      return { ...load, perCpuSecond: load.requests / cpuSeconds }
    }
    const questions = questionsFor(size, bits)
    for (const kind of ['floor', 'exact', 'batch'] as const) await runOne(questions[kind], roundMs, 1)
    const { rssMb } = await usage()
    const cold = await runOne({ kind: 'range', bits, order: 'each' }, UNTIL_DONE_MS, 1)
    const { rssMb: rssWithRangesMb } = await usage()
    if (cold.requests !== 2 ** bits) throw new Error(`${cold.requests} of ${2 ** bits} ranges were made`)
    const done = new Map<Kind, Round[]>(KINDS.map((kind) => [kind, []]))
    const random = makeRandom(size)
    for (let round = 0; round < rounds; round++)
      for (const kind of shuffled(KINDS, random)) {
        const result = await runOne(questions[kind], roundMs, 2 + round)
        assertSound(kind, result)
        done.get(kind)?.push(result)
      }
    const of = (kind: Kind): readonly Round[] => done.get(kind) ?? []
    const measured = Object.keys(FLOOR_OF) as readonly MeasuredKind[]
    const ratioBy = (pick: (round: Round) => number) =>
      byKind(measured, (kind) =>
        spreadOf(
          of(kind).map((one, i) => {
            const floor = of(FLOOR_OF[kind])[i]
            return floor ? pick(one) / pick(floor) : Number.NaN
          }),
        ),
      )
    return {
      kinds: byKind(KINDS, (kind) => figuresOf(of(kind))),
      ratio: ratioBy(({ perSecond }) => perSecond),
      cpuRatio: ratioBy(({ perCpuSecond }) => perCpuSecond),
      rangeBits: bits,
      coldRangesPerSecond: cold.perSecond,
      rangeCacheMb: cold.bytes / 1e6,
      ...{ rssMb, rssWithRangesMb },
    }
  } finally {
    for (const child of [server, loader]) child.kill('SIGKILL')
  }
}
