/** What stands around a certificate on its page: what happened to it, and who answers for it. */
import type { LaboratoryWithHistory } from '../contract/laboratory-schemas.ts'
import type { CertificateEvent } from '../contract/trace-schemas.ts'
import { dayOf } from '../core/dates.ts'
import type { HeldBody } from './bodies.ts'
import type { Found } from './certificates.ts'
import { shownEvents } from './history.ts'
import type { Store } from './store.ts'

export interface Surroundings {
  /** The oldest first. */
  readonly events: readonly CertificateEvent[]
  /** As the register knows them apart from the certificate. */
  readonly body?: HeldBody
  readonly laboratory?: LaboratoryWithHistory
}

export const NOTHING_AROUND: Surroundings = { events: [] }

export const readSurroundings = async (
  store: Store,
  { kept, number, asOf }: Extract<Found, { kind: 'held' }>,
): Promise<Surroundings> => {
  const [events, body, laboratory] = await Promise.all([
    store.events(number.scheme, number.compact),
    kept.body && store.body(kept.body.id),
    kept.laboratory && store.laboratory(kept.laboratory.id),
  ])
  return {
    events: shownEvents(kept, events, dayOf(asOf)),
    ...(body ? { body } : {}),
    ...(laboratory ? { laboratory: laboratory as unknown as LaboratoryWithHistory } : {}),
  }
}
