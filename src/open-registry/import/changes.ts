/** What a batch of certificates changes in what the register holds. */
import type { Day } from '../../core/words.ts'
import type { HeldRecord } from '../cast.ts'
import type { HeldEvent } from '../history.ts'
import type { Store } from '../store.ts'
import { differenceOf, newEvents } from './differences.ts'
import type { CertificateReader, ReadCertificate } from './read-certificate.ts'

const ROWS_A_QUESTION = 256

/** What is held under these numbers, one for each in order. */
export const findHeld = async (
  store: Store,
  numbers: readonly Pick<HeldRecord, 'scheme' | 'number'>[],
): Promise<readonly (HeldRecord | undefined)[]> => {
  const held: (HeldRecord | undefined)[] = []
  for (let i = 0; i < numbers.length; i += ROWS_A_QUESTION) {
    const part = numbers.slice(i, i + ROWS_A_QUESTION)
    held.push(...(await store.findAll(part.map(({ scheme, number }) => ({ scheme, compact: number })))))
  }
  return held
}

export interface Changes {
  readonly records: readonly HeldRecord[]
  readonly events: readonly HeldEvent[]
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** Compares the certificates with those held; what they change is answered, and nothing written. */
export const changesOf = async (
  store: Store,
  certificates: readonly ReadCertificate[],
  day: Day,
  fields: CertificateReader['fields'],
): Promise<Changes> => {
  const held = await findHeld(
    store,
    certificates.map(({ record }) => record),
  )
  const records: HeldRecord[] = []
  const events: HeldEvent[] = []
  let added = 0
  let unchanged = 0
  for (const [i, certificate] of certificates.entries()) {
    const kept = held[i]
    const difference = differenceOf(kept, certificate, { day, fields })
    const told =
      kept && certificate.events
        ? newEvents(await store.events(kept.scheme, kept.number), certificate.events)
        : difference.kind === 'unchanged'
          ? []
          : difference.events
    events.push(...told)
    if (difference.kind !== 'unchanged') records.push(difference.record)
    if (difference.kind === 'added') added += 1
    if (difference.kind === 'unchanged' && told.length === 0) unchanged += 1
  }
  return { records, events, added, unchanged, changed: certificates.length - added - unchanged }
}
