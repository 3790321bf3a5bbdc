/**
 * Asks open registers about many numbers: up to a hundred at once by `POST /v1/lookups`, each number once while its answer
 * is remembered. Numbers leave this machine as they are; a platform asks about its own listings. A register that cannot
 * answer is `unclear`, and is left alone for a while.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { pathOf } from '../contract/paths.ts'
import { type Coverage, WellKnown } from '../contract/schemas.ts'
import { LookupAnswer, type LookupResult, MAX_LOOKUPS } from '../contract/search-schemas.ts'
import type { Get, GetResult } from '../core/registry.ts'
import { keyText } from '../core/scheme.ts'
import type { Answer, CertificateNumber, Instant, UnclearWhy } from '../core/words.ts'
import { type Got, got, isFresh, unclear, understand } from '../registries/replies.ts'

export interface AskerDependencies {
  readonly get: Get
  readonly now: () => Date
  readonly isExample: (number: CertificateNumber) => boolean
  /** Waits between tries where a register asks for patience. */
  readonly pause?: (ms: number) => Promise<unknown>
}

/** Collects numbers and asks for them together. */
export interface Asker {
  /** Answers once its batch is full, or at `flush`. */
  readonly ask: (number: CertificateNumber) => Promise<Answer>
  readonly flush: () => void
}

/** A request carries at most 32 kB. */
const MAX_BODY_BYTES = 30_000
const MAX_NUMBER = 64
/** Answers remembered, the newest: platforms show one certificate on many listings. */
const MAX_REMEMBERED = 20_000
const WELL_KNOWN_MAX_AGE_MS = 60 * 60 * 1000
/** How long a register that failed is not asked. */
const QUIET_MS = 30_000
const TOO_MANY_REQUESTS = 429
const TRIES = 7
const FIRST_PAUSE_MS = 500

interface Asked {
  readonly number: CertificateNumber
  readonly answer: (answer: Answer) => void
}

/** The register at `url`, without a trailing slash. */
export const makeAsker = (url: string, { get, now, isExample, pause = (ms) => wait(ms) }: AskerDependencies): Asker => {
  const base = url.replace(/\/{1,8}$/u, '')
  const source = `open:${base}`
  const remembered = new Map<string, Promise<Answer>>()
  let waiting: Asked[] = []
  let wellKnown: { readonly readAtMs: number; readonly value: WellKnown } | undefined
  let quiet: { readonly untilMs: number; readonly why: UnclearWhy } | undefined

  const no = (why: UnclearWhy): Answer => ({ ...unclear(why), source })

  /** Asks again where there were too many requests. */
  const patiently = async (request: () => Promise<GetResult>): Promise<GetResult> => {
    let result = await request()
    for (let i = 1; i < TRIES && result.kind === 'failed' && result.status === TOO_MANY_REQUESTS; i++) {
      await pause(FIRST_PAUSE_MS * 2 ** i)
      result = await request()
    }
    return result
  }

  const read = async <T>(request: () => Promise<GetResult>, schema: Parameters<typeof understand<T>>[1]) => {
    const nowMs = now().getTime()
    if (quiet && nowMs < quiet.untilMs) return unclear(quiet.why)
    const answer = understand(await patiently(request), schema)
    quiet = answer.kind === 'unclear' ? { untilMs: nowMs + QUIET_MS, why: answer.why } : undefined
    return answer
  }

  const readWellKnown = async (): Promise<Got<WellKnown>> => {
    const nowMs = now().getTime()
    if (wellKnown && nowMs - wellKnown.readAtMs < WELL_KNOWN_MAX_AGE_MS) return got(wellKnown.value)
    const answer = await read(() => get(base + pathOf('wellKnown', {})), WellKnown)
    if (answer.kind === 'got') wellKnown = { readAtMs: nowMs, value: answer.value }
    return answer
  }

  const answerOf = (number: CertificateNumber, result: LookupResult, coverage: Coverage, asOf: Instant): Answer => {
    const readAt = now().toISOString()
    if (result.scheme !== number.scheme || result.number !== number.compact) return no('not-understood')
    if (result.kind === 'found') {
      const { record } = result
      if (record.scheme !== number.scheme || record.number !== number.compact) return no('not-understood')
      const isDemo = record.demo === true || coverage.kind === 'demo'
      if (isDemo && !isExample(number)) return no('not-covered')
      return { kind: 'found', record: { ...record, ...(isDemo ? { demo: true } : {}), source, readAt } }
    }
    if (result.kind === 'not-a-number') return no('not-understood')
    if (result.kind === 'not-held' || coverage.kind === 'partial') return no('not-covered')
    const isCurrent = isFresh(coverage.asOf, readAt) && isFresh(asOf, readAt)
    if (coverage.kind === 'complete' && !isCurrent) return no('stale')
    return { kind: 'absent', source, readAt, asOf }
  }

  const askTogether = async (asked: readonly Asked[], coverage: ReadonlyMap<string, Coverage>): Promise<void> => {
    const numbers = asked.map(({ number: { scheme, compact } }) => ({ scheme, number: compact }))
    const json = JSON.stringify({ numbers })
    const answer = await read(() => get(base + pathOf('lookups', {}), { json }), LookupAnswer)
    asked.forEach(({ number, answer: reply }, i) => {
      const result = answer.kind === 'got' ? answer.value.results[i] : undefined
      const covered = coverage.get(number.scheme)
      if (answer.kind === 'unclear') reply(no(answer.why))
      else if (!result || !covered) reply(no('not-understood'))
      else reply(answerOf(number, result, covered, answer.value.asOf))
    })
  }

  const send = async (batch: readonly Asked[]): Promise<void> => {
    const known = await readWellKnown()
    if (known.kind === 'unclear') {
      for (const { answer } of batch) answer(no(known.why))
      return
    }
    const coverage = new Map(known.value.coverage.map((each) => [each.scheme, each]))
    const askable = batch.filter(({ number, answer }) => {
      const covered = coverage.get(number.scheme)
      const canAnswer = covered && (covered.kind !== 'demo' || isExample(number)) && number.compact.length <= MAX_NUMBER
      if (!canAnswer) answer(no('not-covered'))
      return canAnswer
    })
    if (askable.length > 0) await askTogether(askable, coverage)
  }

  const flush = (): void => {
    const batch = waiting
    waiting = []
    // Nothing throws on data; should something all the same, its numbers go unchecked and the rest go on.
    if (batch.length > 0)
      send(batch).catch(() => {
        for (const { answer } of batch) answer(no('not-understood'))
      })
  }

  const remember = (key: string, answer: Promise<Answer>): void => {
    remembered.set(key, answer)
    for (const oldest of remembered.keys()) {
      if (remembered.size <= MAX_REMEMBERED) break
      remembered.delete(oldest)
    }
    answer.then(({ kind }) => kind === 'unclear' && remembered.get(key) === answer && remembered.delete(key))
  }

  const sizeOf = (numbers: readonly Asked[]): number =>
    numbers.reduce((sum, { number }) => sum + Buffer.byteLength(number.compact) + number.scheme.length + 30, 20)

  return {
    ask: (number) => {
      const key = keyText(number)
      const before = remembered.get(key)
      if (before) return before
      const answer = new Promise<Answer>((resolve) => waiting.push({ number, answer: resolve }))
      remember(key, answer)
      if (waiting.length >= MAX_LOOKUPS || sizeOf(waiting) > MAX_BODY_BYTES - 300) flush()
      return answer
    },
    flush,
  }
}
