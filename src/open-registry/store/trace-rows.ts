/** Events and standings as rows, and back. */
import type { HeldEvent } from '../history.ts'
import type { Tables } from './tables.ts'
import type { BodyStanding } from './trace.ts'

const given = ({ basis, actor }: { readonly basis: string | null; readonly actor: string | null }) => ({
  ...(basis === null ? {} : { basis }),
  ...(actor === null ? {} : { actor }),
})

/** Numbered from behind `last` on; `idOf` gives the certificate. */
export const eventRowsOf = (
  events: readonly HeldEvent[],
  last: number,
  idOf: (event: HeldEvent) => number,
): readonly Tables['events'][] =>
  events.map((event, i) => ({
    sequence: last + i + 1,
    certificate: idOf(event),
    scheme: event.scheme,
    number: event.number,
    day: event.day,
    kind: event.kind,
    basis: event.basis ?? null,
    actor: event.actor ?? null,
    changes: event.changes ? JSON.stringify(event.changes) : null,
  }))
export const eventOf = ({
  scheme,
  number,
  day,
  kind,
  changes,
  ...entry
}: Omit<Tables['events'], 'certificate' | 'sequence'>): HeldEvent => ({
  scheme,
  number,
  day,
  kind: kind as HeldEvent['kind'],
  ...given(entry),
  ...(changes === null ? {} : { changes: JSON.parse(changes) as NonNullable<HeldEvent['changes']> }),
})

/** In positions from `first` on. */
export const standingRowsOf = (
  bodyId: string,
  history: readonly BodyStanding[],
  first: number,
): readonly Tables['body_standings'][] =>
  history.map(({ day, standing, basis = null, actor = null }, i) => ({
    body_id: bodyId,
    position: first + i,
    day,
    standing,
    basis,
    actor,
  }))
export const standingOf = ({
  day,
  standing,
  ...entry
}: Omit<Tables['body_standings'], 'body_id' | 'position'>): BodyStanding => ({
  day,
  standing: standing as BodyStanding['standing'],
  ...given(entry),
})
