/**
 * Asks somebody else's register on behalf of whoever asks this one. The other side sees one caller, whatever happens here:
 * one request after the other with a pause between, so many a day, one for all who ask the same number at once, none for
 * what was answered a while ago, and silence for a time after a refusal.
 */
import { type CertificateAnswer, CertificateRecord } from '../../contract/schemas.ts'
import { type Catalogue, isExampleNumber } from '../../core/catalogue.ts'
import { dayOf } from '../../core/dates.ts'
import { contextOf, parseNumber } from '../../core/parse.ts'
import type { Get } from '../../core/registry.ts'
import type { Answer, CertificateNumber, UnclearWhy } from '../../core/words.ts'
import { type OfficialRegister, openOfficial } from '../../registries/official.ts'
import { json, type Reply, refuse } from '../reply.ts'

export interface Relay {
  readonly register: OfficialRegister
  /** Sends what the register wants with each request. */
  readonly get: Get
}

export interface RelayOptions {
  readonly relays: readonly Relay[]
  readonly catalogue: Catalogue
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly waitFor?: (ms: number) => Promise<void>
  readonly pauseMs?: number
  readonly perDay?: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** That nothing is held may change sooner than what is. */
const KEEP_NOTHING_MS = HOUR_MS
const MAX_KEPT = 5_000
/** Numbers that wait for their turn; who comes after them is told to come again. */
const MAX_WAITING = 5
/** After a refusal or a fault the other side is left alone. */
const SILENCE_MS = 10 * 60_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The other side, or the way there, has trouble: it is left alone. Whatever else it said is said again for a while. */
const TROUBLES: ReadonlySet<UnclearWhy> = new Set(['refused', 'server-error', 'time-out', 'offline'])
const isTrouble = (answer: Answer): boolean => answer.kind === 'unclear' && TROUBLES.has(answer.why)

const NOT_NOW: Answer = { kind: 'unclear', why: 'server-error' }

/** One register, asked with manners. */
const makeAsker = ({ register, get }: Relay, options: Required<Omit<RelayOptions, 'relays'>>) => {
  const { catalogue, now, waitFor, pauseMs, perDay } = options
  const nowMs = (): number => Date.parse(now())
  const registry = openOfficial(register, 'click')
  const kept = new Map<string, { readonly untilMs: number; readonly answer: Answer }>()
  const running = new Map<string, Promise<Answer>>()
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let silentUntilMs = 0
  let today = { day: '', count: 0 }

  const isExample = (number: CertificateNumber): boolean => isExampleNumber(catalogue, number)

  const keep = (number: string, answer: Answer): void => {
    const forMs = answer.kind === 'found' ? register.keepForDays * DAY_MS : KEEP_NOTHING_MS
    kept.delete(number)
    kept.set(number, { untilMs: nowMs() + forMs, answer })
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MAX_KEPT))) kept.delete(oldest)
  }

  const askInTurn = async (number: CertificateNumber): Promise<Answer> => {
    const day = dayOf(now())
    const count = today.day === day ? today.count : 0
    if (count >= perDay || nowMs() < silentUntilMs) return NOT_NOW
    today = { day, count: count + 1 }
    const answer = await registry.ask(number, { get, now: now(), isExample, privacy: 'number' })
    if (isTrouble(answer)) silentUntilMs = nowMs() + SILENCE_MS
    else keep(number.compact, answer)
    return answer
  }

  const inTurn = (number: CertificateNumber): Promise<Answer> => {
    if (waiting >= MAX_WAITING) return Promise.resolve(NOT_NOW)
    waiting += 1
    const asked = line.then(() => askInTurn(number))
    line = asked.then(() => {
      waiting -= 1
      return waitFor(pauseMs)
    })
    return asked
  }

  return (number: CertificateNumber): Promise<Answer> => {
    const known = kept.get(number.compact)
    if (known && nowMs() < known.untilMs) return Promise.resolve(known.answer)
    const asked = running.get(number.compact) ?? inTurn(number).finally(() => running.delete(number.compact))
    running.set(number.compact, asked)
    return asked
  }
}

/** What the register of the answer said, as this register says it. */
const replyWith = (answer: Answer): Reply => {
  if (answer.kind === 'absent') return refuse('absent', undefined, answer.asOf)
  if (answer.kind === 'unclear' && answer.why === 'not-covered') return refuse('not-held')
  // Whose record it is and when it was read is said anew by whoever reads this one.
  const record = answer.kind === 'found' ? CertificateRecord.safeParse(answer.record) : undefined
  if (!record?.success) return refuse('not-ready', 'The register that was asked could not answer.')
  const reply: CertificateAnswer = { asOf: record.data.asOf, record: record.data }
  return json(reply)
}

export type RelayReply = (question: { readonly relay: string; readonly number: string }) => Promise<Reply>

/** Answers for each of `relays` by its id. */
export const makeRelayReply = (options: RelayOptions): RelayReply => {
  const { relays, catalogue, now, waitFor = pause, pauseMs = 1_000, perDay = 2_000 } = options
  const askers = new Map(
    relays.map((relay) => [
      relay.register.id,
      { scheme: schemeOf(relay), ask: makeAsker(relay, { catalogue, now, waitFor, pauseMs, perDay }) },
    ]),
  )
  return async ({ relay, number: text }) => {
    const asker = askers.get(relay)
    const scheme = asker && catalogue.get(asker.scheme)?.scheme
    if (!asker || !scheme) return refuse('no-such-page', 'No register of this name is asked here.')
    const reading = parseNumber(scheme, text, contextOf(dayOf(now())))
    if (reading.kind !== 'number') return refuse('not-a-number')
    // Example numbers are issued by nobody: no authority is troubled with them.
    return isExampleNumber(catalogue, reading.number) ? refuse('not-held') : replyWith(await asker.ask(reading.number))
  }
}

/** A relayed register answers for one scheme. */
const schemeOf = ({ register }: Relay): string => Object.keys(register.coverage)[0] ?? ''

/** The relays as the register declares them. */
export const declarationOf = (relay: Relay) => {
  const { id, name, coverage } = relay.register
  const scheme = schemeOf(relay)
  return { id, scheme, kind: coverage[scheme] ?? 'partial', name: name.en }
}
