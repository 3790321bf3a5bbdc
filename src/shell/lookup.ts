/**
 * What the registers say of one number: from the store while fresh, else by joining who already asks, else by asking.
 * Every enabled register answers, in the person's order; a dead one is `unclear` with the last record known.
 */
import type { Get, Registry } from '../core/registry.ts'
import { keyText } from '../core/scheme.ts'
import type { Answer, CertificateNumber } from '../core/words.ts'
import type { KeptAnswer, Store } from './store.ts'

export interface AskedRegistry {
  readonly registry: Registry
  readonly privacy: 'range' | 'number'
}

export interface LookupDependencies {
  /** The enabled registers, in the person's order. */
  readonly registries: () => Promise<readonly AskedRegistry[]>
  readonly get: Get
  readonly store: Store
  readonly now: () => Date
  /** Only these numbers may be answered by demonstration records. */
  readonly isExample: (number: CertificateNumber) => boolean
  /** How long each kind of answer is not asked again. */
  readonly freshForMs?: Readonly<Record<KeptAnswer['kind'], number>>
}

export type Lookup = (number: CertificateNumber) => Promise<readonly Answer[]>

const MINUTE_MS = 60_000
/** `absent` decides a verdict and may be a matter of minutes: a certificate issued today appears today. */
export const FRESH_FOR_MS: Readonly<Record<KeptAnswer['kind'], number>> = {
  found: 6 * 60 * MINUTE_MS,
  absent: 10 * MINUTE_MS,
}

const isKept = (answer: Answer): answer is KeptAnswer => answer.kind === 'found' || answer.kind === 'absent'

export const makeLookup = ({
  registries,
  get,
  store,
  now,
  isExample,
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

  const askNow = async (number: CertificateNumber, { registry, privacy }: AskedRegistry): Promise<Answer> => {
    try {
      const context = { get, now: now().toISOString(), isExample, privacy }
      return trusted(await registry.ask(number, context), number, registry.id)
    } catch {
      // An adapter never throws; should one do so all the same, its number goes unchecked and no other.
      return { kind: 'unclear', why: 'not-understood', source: registry.id }
    }
  }

  const answerOf = async (key: string, number: CertificateNumber, asked: AskedRegistry): Promise<Answer> => {
    const stored = await store.get(key)
    const kept = stored && isKept(trusted(stored.answer, number, asked.registry.id)) ? stored : undefined
    if (kept && now().getTime() < kept.freshUntilMs) return kept.answer
    const answer = await askNow(number, asked)
    if (isKept(answer)) {
      const readAtMs = now().getTime()
      await store.put({ key, answer, readAtMs, freshUntilMs: readAtMs + freshForMs[answer.kind] })
      return answer
    }
    const last = kept?.answer.kind === 'found' ? kept.answer.record : undefined
    return answer.kind === 'unclear' && last && !answer.last ? { ...answer, last } : answer
  }

  const joined = (number: CertificateNumber, asked: AskedRegistry): Promise<Answer> => {
    const key = `${asked.registry.id} ${asked.privacy} ${keyText(number)}`
    const running = inFlight.get(key) ?? answerOf(key, number, asked).finally(() => inFlight.delete(key))
    inFlight.set(key, running)
    return running
  }

  return async (number) => {
    const asked = await registries()
    if (asked.length === 0) return [{ kind: 'unclear', why: 'no-register' }]
    return Promise.all(asked.map((one) => joined(number, one)))
  }
}
