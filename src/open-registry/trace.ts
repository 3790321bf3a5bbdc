/** What happened: the history of one certificate, the feed of changes, the standing of a body. */
import { fromBase64url, toBase64url } from '../contract/jws.ts'
import type { QueryOf } from '../contract/routes.ts'
import { type BodyAnswer, type ChangesAnswer, type HistoryAnswer, MAX_EVENTS } from '../contract/trace-schemas.ts'
import { dayOf } from '../core/dates.ts'
import { type CertificateQuestion, type CertificateSources, findCertificate } from './certificates.ts'
import { shownEvents } from './history.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { Store } from './store.ts'

const DEFAULT_LIMIT = 100

/** The reply to `GET /v1/certificates/{scheme}/{number}/history`. */
export const replyWithHistory = async (sources: CertificateSources, question: CertificateQuestion): Promise<Reply> => {
  const found = await findCertificate(sources, question)
  if (found.kind !== 'held') return refuse(found.kind, undefined, found.asOf)
  const { kept, asOf, number } = found
  const events = shownEvents(kept, await sources.store.events(number.scheme, number.compact), dayOf(asOf))
  return json({
    asOf,
    scheme: number.scheme,
    number: number.compact,
    events: events.slice(-MAX_EVENTS),
    ...(events.length > MAX_EVENTS ? { cut: true } : {}),
  } satisfies HistoryAnswer)
}

/** An edition and a place in it: a feed of data that has been replaced begins anew. */
const writeCursor = (epoch: number, sequence: number): string =>
  toBase64url(Buffer.from(`${epoch}.${sequence}`, 'utf8'))
const readCursor = (cursor: string): { epoch: number; sequence: number } | undefined => {
  const text = Buffer.from(fromBase64url(cursor) ?? []).toString('utf8')
  const [, epoch, sequence] = /^(\d{1,10})\.(\d{1,10})$/u.exec(text) ?? []
  return epoch === undefined ? undefined : { epoch: Number(epoch), sequence: Number(sequence) }
}

/** The reply to `GET /v1/changes`. */
export const replyWithChanges = async (store: Store, { since, limit }: QueryOf<'changes'>): Promise<Reply> => {
  const { asOf, epoch } = await store.edition()
  const from = since === undefined ? { epoch, sequence: 0 } : readCursor(since)
  if (!from) return refuse('bad-request', '`since` is not one of this feed.')
  if (from.epoch !== epoch) return refuse('start-again', undefined, asOf)
  const most = Number(limit ?? DEFAULT_LIMIT)
  const rows = await store.eventsAfter(from.sequence, most + 1)
  const page = rows.slice(0, most)
  return json({
    asOf,
    epoch,
    changes: page.map(({ event: { scheme, number, day, kind } }) => ({ scheme, number, day, kind })),
    next: writeCursor(epoch, page.at(-1)?.sequence ?? from.sequence),
    more: rows.length > most,
  } satisfies ChangesAnswer)
}

/** The reply to `GET /v1/bodies/{id}`. */
export const replyWithBody = async (store: Store, id: string): Promise<Reply> => {
  const [{ asOf }, held] = await Promise.all([store.edition(), store.body(id)])
  if (!held) return refuse('not-held', 'This register knows no body of this id.', asOf)
  const { history, ...body } = held
  return json({ asOf, body, history } satisfies BodyAnswer)
}
