/**
 * What the registers say of one number: from the store while fresh, else by joining who already asks, else by asking.
 * Every enabled register answers, in the person's order; a dead one is `unclear` with the last record known.
 */
import type { Get, Registry } from '../core/registry.ts'
import { keyText } from '../core/scheme.ts'
import type { Answer, CertificateNumber, RegistryId, UnclearWhy } from '../core/words.ts'
import type { KeptAnswer, Store } from './store.ts'
import { type After, after } from './time.ts'

export interface AskedRegistry {
  readonly registry: Registry
  readonly privacy: 'range' | 'number'
  /** How long its word is not asked for again; by kind of answer when left out. */
  readonly keepForMs?: number
  /** How long its answer is waited for; what comes later is kept. Left out: as long as it takes. */
  readonly patienceMs?: number
  /** Under a press, or while a page is read. */
  readonly by?: 'itself' | 'click'
}

export interface LookupDependencies {
  /** The enabled registers that may know the number, in the person's order. */
  readonly registries: (number: CertificateNumber) => Promise<readonly AskedRegistry[]>
  readonly get: Get
  readonly store: Store
  readonly now: () => Date
  /** Only these numbers may be answered by demonstration records. */
  readonly isExample: (number: CertificateNumber) => boolean
  /** Told what a register that was asked came to. */
  readonly note?: (id: RegistryId, answer: Answer) => unknown
  readonly startTimer?: After
  /** How long each kind of answer is not asked again. */
  readonly freshForMs?: Readonly<Record<'found' | 'absent', number>>
}

export interface LookupOptions {
  /** These registers, in place of all that are turned on. */
  readonly only?: readonly AskedRegistry[]
  /** Called when a register that was too slow has answered after all, and its word is kept. */
  readonly late?: () => void
  /** The person asks how things stand now: a register that names no time of its own is asked though its word is fresh. */
  readonly anew?: boolean
}

export type Lookup = (number: CertificateNumber, options?: LookupOptions) => Promise<readonly Answer[]>

const MINUTE_MS = 60_000
/** That an official register has nothing is asked again sooner than what it has. */
const SILENCE_MS = 24 * 60 * MINUTE_MS
/** `absent` decides a verdict and may be a matter of minutes: a certificate issued today appears today. */
export const FRESH_FOR_MS: Readonly<Record<'found' | 'absent', number>> = {
  found: 6 * 60 * MINUTE_MS,
  absent: 10 * MINUTE_MS,
}

const isSaid = (answer: Answer): boolean => answer.kind === 'found' || answer.kind === 'absent'

/** A register of a part of all certificates that has nothing says so to every page: it is not asked each time. */
const isKept = (answer: Answer, { keepForMs }: AskedRegistry): answer is KeptAnswer =>
  isSaid(answer) || (keepForMs !== undefined && answer.kind === 'unclear' && answer.why === 'not-covered')

/** Reasons that are news of the register itself, and not of what it holds or may be asked. */
const TROUBLE: ReadonlySet<UnclearWhy> = new Set([
  'offline',
  'time-out',
  'refused',
  'server-error',
  'not-understood',
  'stale',
])
const isTrouble = (answer: Answer): boolean => answer.kind === 'unclear' && TROUBLE.has(answer.why)

/**
 * An official page is offered in words where nobody else said anything and nobody had trouble saying it; that nobody is
 * there to ask is said where nothing else is.
 */
const withoutIdle = (answers: readonly Answer[]): readonly Answer[] => {
  const isIdle = answers.some(isSaid) || answers.some(isTrouble)
  const told = answers.filter((answer) => {
    if (answer.kind === 'handoff') return !isIdle || answer.last !== undefined
    return answer.kind !== 'unclear' || answer.why !== 'no-register'
  })
  return told.length > 0 ? told : answers
}

/** Under which key an answer is kept. */
export const keptKey = (
  id: RegistryId,
  privacy: AskedRegistry['privacy'],
  number: Pick<CertificateNumber, 'scheme' | 'compact'>,
): string => `${id} ${privacy} ${keyText(number)}`

export const makeLookup = ({
  registries,
  get,
  store,
  now,
  isExample,
  note,
  startTimer = after,
  freshForMs = FRESH_FOR_MS,
}: LookupDependencies): Lookup => {
  const inFlight = new Map<string, Promise<Answer>>()

  /** A register answers for the number it was asked, and demonstration data only for example numbers. */
  const trusted = (answer: Answer, number: CertificateNumber, source: string): Answer => {
    if (answer.kind !== 'found') return answer
    const { record } = answer
    if (record.scheme !== number.scheme || record.number !== number.compact)
      return { kind: 'unclear', why: 'not-understood', source }
    if (record.demo && !isExample(number)) return { kind: 'unclear', why: 'not-covered', source }
    return answer
  }

  interface Asked {
    readonly answer: Answer
    /** Whether a request was made at all. */
    readonly wasAsked: boolean
  }

  const askNow = async (number: CertificateNumber, { registry, privacy }: AskedRegistry): Promise<Asked> => {
    let wasAsked = false
    const counting: Get = async (url, options) => {
      const result = await get(url, options)
      wasAsked ||= !(result.kind === 'failed' && result.why === 'not-permitted')
      return result
    }
    const context = { get: counting, now: now().toISOString(), isExample, privacy }
    // An adapter never throws; should one do so all the same, its number goes unchecked and no other.
    const answer = await registry
      .ask(number, context)
      .catch((): Answer => ({ kind: 'unclear', why: 'not-understood', source: registry.id }))
    return { answer: trusted(answer, number, registry.id), wasAsked }
  }

  const freshFor = (answer: KeptAnswer, { keepForMs }: AskedRegistry): number => {
    if (keepForMs === undefined) return answer.kind === 'unclear' ? 0 : freshForMs[answer.kind]
    return answer.kind === 'found' ? keepForMs : Math.min(keepForMs, SILENCE_MS)
  }

  const answerOf = async (
    key: string,
    number: CertificateNumber,
    asked: AskedRegistry,
    anew: boolean,
  ): Promise<Answer> => {
    const stored = await store.get(key)
    const kept = stored && isKept(trusted(stored.answer, number, asked.registry.id), asked) ? stored : undefined
    const mayServe = !anew || asked.keepForMs !== undefined
    if (mayServe && kept && now().getTime() < kept.freshUntilMs) return kept.answer
    const { answer, wasAsked } = await askNow(number, asked)
    if (wasAsked) note?.(asked.registry.id, answer)
    const last = kept?.answer.kind === 'found' ? kept.answer.record : undefined
    if (isKept(answer, asked) && (isSaid(answer) || (wasAsked && !last))) {
      const readAtMs = now().getTime()
      await store.put({ key, answer, readAtMs, freshUntilMs: readAtMs + freshFor(answer, asked) })
      return answer
    }
    const canCarry = answer.kind === 'unclear' || answer.kind === 'handoff'
    return canCarry && last && !answer.last ? { ...answer, last } : answer
  }

  const joined = (number: CertificateNumber, asked: AskedRegistry, anew: boolean): Promise<Answer> => {
    const key = keptKey(asked.registry.id, asked.privacy, number)
    // A look-up that may not ask must not answer for one that may.
    const inFlightKey = `${asked.by ?? ''} ${anew ? 'anew' : ''} ${key}`
    const running =
      inFlight.get(inFlightKey) ?? answerOf(key, number, asked, anew).finally(() => inFlight.delete(inFlightKey))
    inFlight.set(inFlightKey, running)
    return running
  }

  /** A slow register must not hold what the others said: its number goes unchecked until it has answered. */
  const inTime = async (
    number: CertificateNumber,
    asked: AskedRegistry,
    { late, anew = false }: LookupOptions,
  ): Promise<Answer> => {
    const { patienceMs, registry } = asked
    const answering = joined(number, asked, anew)
    if (patienceMs === undefined) return answering
    let isLate = false
    const tooLong = new Promise<Answer>((resolve) => {
      const stopTimer = startTimer(patienceMs, () => {
        isLate = true
        resolve({ kind: 'unclear', why: 'time-out', source: registry.id })
      })
      void answering.then((answer) => {
        stopTimer()
        if (isLate && isKept(answer, asked)) late?.()
      })
    })
    return Promise.race([answering, tooLong])
  }

  return async (number, options = {}) => {
    const asked = options.only ?? (await registries(number))
    if (asked.length === 0) return [{ kind: 'unclear', why: 'no-register' }]
    return withoutIdle(await Promise.all(asked.map((one) => inTime(number, one, options))))
  }
}
