/** What is appended: events of certificates, standings of bodies. Sent twice, either is entered once. */
import type { EventAnswer, EventInput, StandingAnswer } from '../contract/admin-schemas.ts'
import { checkNumber } from './admin-check.ts'
import type { ImportSources } from './admin-import.ts'
import { beforeAndAfter, digestOf } from './audit.ts'
import type { HeldEvent } from './history.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { BodyStanding } from './store.ts'

const isSame = (a: unknown, b: unknown): boolean => digestOf(a) === digestOf(b)

/** The reply to `POST /v1/admin/certificates/{scheme}/{number}/events`. */
export const replyWithEvent = async (
  { store, now, actor, ...grounds }: ImportSources,
  { scheme, number: text }: { readonly scheme: string; readonly number: string },
  input: EventInput,
): Promise<Reply> => {
  const number = checkNumber(grounds, scheme, text)
  if (number.kind === 'unfit') return refuse('unprocessable', number.why)
  if (input.day > grounds.today) return refuse('unprocessable', 'It has not happened yet.')
  const { compact } = number.value
  const event: HeldEvent = { ...input, scheme, number: compact }
  const answer: EventAnswer = { scheme, number: compact, day: event.day, kind: event.kind, added: true }
  const before = await store.events(scheme, compact)
  if (before.some((one) => isSame(one, event))) return json({ ...answer, added: false } satisfies EventAnswer)
  const done = await store.addEvent(event, {
    at: now,
    actor,
    action: 'event',
    target: `${scheme}:${compact}`,
    detail: { event, ...beforeAndAfter(before, [...before, event]) },
  })
  return done === 'no-such-certificate'
    ? refuse('no-such-entry', 'The register does not hold this certificate.')
    : json({ ...answer, added: done === 'added' } satisfies EventAnswer)
}

/** The reply to `POST /v1/admin/bodies/{id}/standings`. */
export const replyWithStanding = async (
  { store, now, actor, today }: ImportSources,
  id: string,
  standing: BodyStanding,
): Promise<Reply> => {
  if (standing.day > today) return refuse('unprocessable', 'It has not happened yet.')
  const before = await store.body(id)
  if (!before) return refuse('no-such-entry', 'This register knows no body of this id.')
  if (before.history.some((one) => isSame(one, standing)))
    return json({ id, standing, added: false } satisfies StandingAnswer)
  const done = await store.setStanding(id, standing, {
    at: now,
    actor,
    action: 'standing',
    target: `body ${id}`,
    detail: { standing, ...beforeAndAfter(before.history, [...before.history, standing]) },
  })
  return done === 'no-such-body'
    ? refuse('no-such-entry')
    : json({ id, standing, added: done === 'set' } satisfies StandingAnswer)
}
