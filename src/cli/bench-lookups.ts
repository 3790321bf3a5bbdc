/**
 * `npm run bench -- lookups`: 200 claims that 10 registers answer, each register with latencies of its own, over the
 * look-up and the polite request as the extension has them; only the wire is scripted. The total time stands over the
 * ideal schedule: what the slowest register would take if its places were never empty. Every claim is asked for twice at
 * once, as by two tabs, and all again when they are kept.
 */
import type { Registry } from '../core/registry.ts'
import type { Answer, CertificateNumber } from '../core/words.ts'
import { makeGet } from '../shell/get.ts'
import { makeLookup } from '../shell/lookup.ts'
import { rounded } from './bench-figures.ts'

const REGISTERS = 10
const CLAIMS = 200
/** As the polite request has it. */
const PLACES = 2
const PATIENCE_MS = 60_000
/** Of each register: how long each of its replies takes, in turn. */
const LATENCIES_MS: readonly (readonly number[])[] = [
  [5],
  [10],
  [20],
  [40],
  [60],
  [5, 80],
  [10, 10, 120],
  [30, 15],
  [50, 25, 5],
  [1],
]
/** The total may cost so much over the ideal: timers and the work itself. */
export const MOST_OVER_IDEAL = 1.25

export interface LookupsBench {
  readonly claims: number
  readonly registers: number
  /** Requests on the wire while nothing is kept; one a number. */
  readonly requests: number
  readonly mostAtOnce: number
  readonly totalMs: number
  readonly idealMs: number
  readonly ratio: number
  /** With everything kept. */
  readonly again: { readonly requests: number; readonly totalMs: number; readonly hits: number }
}

const latencyOf = (register: number, i: number): number => {
  const latencies = LATENCIES_MS[register % LATENCIES_MS.length] ?? [1]
  return latencies[i % latencies.length] ?? 1
}

const numberOf = (i: number): CertificateNumber => {
  const compact = `EXAMPLE${String(i).padStart(4, '0')}`
  return { scheme: 'example', raw: compact, compact, parts: { register: String(i % REGISTERS) } }
}

/** A register of a host of its own, which finds what it is asked about. */
const registerOf = (register: number): Registry => {
  const id = `register-${register}`
  return {
    id,
    name: id,
    origins: [`https://${id}.example/*`],
    covers: async (scheme, { now }) => ({ scheme, kind: 'complete', asOf: now }),
    ask: async ({ scheme, compact }, { get, now }): Promise<Answer> => {
      const result = await get(`https://${id}.example/${compact}`)
      return result.kind === 'ok'
        ? {
            kind: 'found',
            record: { scheme, number: compact, status: 'valid', source: id, readAt: now, asOf: now },
          }
        : { kind: 'unclear', why: 'offline', source: id }
    },
  }
}

/** Replies after the latencies of the register; counts, and watches how many are under way at one host. */
const makeWire = () => {
  const begun = new Map<string, number>()
  const underWay = new Map<string, number>()
  const seen = { requests: 0, mostAtOnce: 0 }
  const fetch = (async (url: string) => {
    const { host } = new URL(url)
    const i = begun.get(host) ?? 0
    begun.set(host, i + 1)
    seen.requests++
    const now = (underWay.get(host) ?? 0) + 1
    underWay.set(host, now)
    seen.mostAtOnce = Math.max(seen.mostAtOnce, now)
    await new Promise((resolve) => setTimeout(resolve, latencyOf(Number(/\d+/u.exec(host)?.[0]), i)))
    underWay.set(host, (underWay.get(host) ?? 1) - 1)
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  }) as typeof globalThis.fetch
  return { fetch, seen }
}

/** What the slowest register takes with its places never empty: replies in their order, each to the place free first. */
const idealMs = (): number => {
  const each = Math.ceil(CLAIMS / REGISTERS)
  return Math.max(
    ...Array.from({ length: REGISTERS }, (_, register) => {
      const free = Array.from({ length: PLACES }, () => 0)
      for (let i = 0; i < each; i++) {
        const first = free.indexOf(Math.min(...free))
        free[first] = (free[first] ?? 0) + latencyOf(register, i)
      }
      return Math.max(...free)
    }),
  )
}

const makeMemory = () => {
  type Kept = Parameters<Parameters<typeof makeLookup>[0]['store']['put']>[0]
  const kept = new Map<string, Kept>()
  return {
    get: async (key: string) => kept.get(key),
    put: async (one: Kept) => void kept.set(one.key, one),
    prune: async () => 0,
    clear: async () => 0,
    state: async () => ({ count: kept.size, where: 'memory' as const }),
  }
}

export const benchLookups = async (): Promise<LookupsBench> => {
  const { fetch, seen } = makeWire()
  const registers = Array.from({ length: REGISTERS }, (_, i) => registerOf(i))
  const lookup = makeLookup({
    registries: async ({ parts }) => {
      const registry = registers[Number(parts.register)]
      return registry ? [{ registry, privacy: 'number' }] : []
    },
    get: makeGet({
      fetch,
      isPermitted: async () => true,
      perHost: PLACES,
      patienceMs: PATIENCE_MS,
      onceMore: { of: () => true, draw: Math.random, now: () => new Date() },
    }),
    store: makeMemory(),
    now: () => new Date(),
    isExample: () => true,
  })
  const askAll = async (): Promise<{ readonly ms: number; readonly found: number }> => {
    const numbers = Array.from({ length: CLAIMS }, (_, i) => numberOf(i))
    const start = performance.now()
    const answers = await Promise.all([...numbers, ...numbers].map((number) => lookup(number)))
    return { ms: performance.now() - start, found: answers.filter(([answer]) => answer?.kind === 'found').length / 2 }
  }
  const first = await askAll()
  if (first.found !== CLAIMS) throw new Error(`only ${first.found} of ${CLAIMS} claims were answered`)
  const { requests, mostAtOnce } = { ...seen }
  const second = await askAll()
  const ideal = idealMs()
  return {
    claims: CLAIMS,
    registers: REGISTERS,
    requests,
    mostAtOnce,
    totalMs: first.ms,
    idealMs: ideal,
    ratio: first.ms / ideal,
    again: { requests: seen.requests - requests, totalMs: second.ms, hits: second.found },
  }
}

/** One request a number, never more at a host than it has places, all kept, and near the ideal. */
export const isWellDone = ({ claims, requests, mostAtOnce, ratio, again }: LookupsBench): boolean =>
  requests === claims &&
  mostAtOnce <= PLACES &&
  again.requests === 0 &&
  again.hits === claims &&
  ratio <= MOST_OVER_IDEAL

export const benchLookupsCommand = async (isJson: boolean): Promise<number> => {
  const bench = await benchLookups()
  if (isJson) console.log(JSON.stringify({ mostOverIdeal: MOST_OVER_IDEAL, ...bench }, null, 2))
  else {
    console.log(`${bench.claims} claims, ${bench.registers} registers, each claim asked for twice at once`)
    console.log(`requests ${bench.requests}, at most ${bench.mostAtOnce} at one host at a time`)
    console.log(
      `total ${rounded(bench.totalMs, 0)} ms, ideal ${rounded(bench.idealMs, 0)} ms, ratio ${rounded(bench.ratio, 2)}, at most ${MOST_OVER_IDEAL} wanted`,
    )
    console.log(
      `again: ${bench.again.requests} requests, ${bench.again.hits} kept answers, ${rounded(bench.again.totalMs, 1)} ms`,
    )
  }
  return isWellDone(bench) ? 0 : 1
}
