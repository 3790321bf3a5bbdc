/** `POST /v1/admin/imports`: a batch of certificates, entered once and whole, or not at all. */
import type { ImportAnswer, ImportRequest } from '../contract/admin-schemas.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import { byName, checkBatch, heldOf, inOrder, nameOf, traceOf } from './admin-batch.ts'
import { type Grounds, heldNature, natureOf, pastInstant } from './admin-check.ts'
import { beforeAndAfter, digestOf } from './audit.ts'
import { fromPresent } from './import/from-present.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { Store } from './store.ts'

export interface ImportSources extends Grounds {
  readonly store: Store
  readonly now: Instant
  readonly actor: string
}

/** Most faults that one refusal names. */
const MAX_FAULTS = 8

const refuseFaults = (faults: readonly string[]): Reply => {
  const rest = faults.length - MAX_FAULTS
  return refuse('unprocessable', [...faults.slice(0, MAX_FAULTS), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' '))
}

/** What came late does not make the register older. */
const laterOf = (one: Instant, other: Instant): Instant => (Date.parse(one) < Date.parse(other) ? other : one)

/** What is kept of a batch, so that the same one again is answered alike and another one under its key is refused. */
interface Kept {
  readonly digest: string | null
  readonly answer: ImportAnswer
}
const replyAgain = ({ digest, answer }: Kept, asked: string | null): Reply =>
  digest === asked ? json(answer) : refuse('unprocessable', 'This Idempotency-Key stands for another batch.')

/** So often another change may come between before the client is told to come again. */
const MOST_TRIES = 20

/** The reply; `idempotencyKey` is the client's, one for each batch, and each API key has its own. */
export const replyWithImport = async (
  sources: ImportSources,
  request: ImportRequest,
  idempotencyKey: string,
): Promise<Reply> => {
  const { isStale, reply } = await fromPresent(
    sources.store,
    (basedOn) => tryImport(sources, request, idempotencyKey, basedOn),
    MOST_TRIES,
  )
  return isStale ? refuse('not-ready', 'Too much else is being entered; nothing of this was.') : reply
}

type Tried = { readonly isStale?: true; readonly reply: Reply }
const replied = (reply: Reply): Tried => ({ reply })

const tryImport = async (
  sources: ImportSources,
  request: ImportRequest,
  idempotencyKey: string,
  basedOn: number,
): Promise<Tried> => {
  const { store, now, actor } = sources
  const id = `api:${digestOf([actor, idempotencyKey])}`
  const digest = digestOf(request)
  const done = (await store.importProgress(id)) as Kept | undefined
  if (done) return replied(replyAgain(done, digest))

  const declared = natureOf(request.coverage ?? [])
  const nature = (await heldNature(store)) ?? declared
  if (nature === undefined)
    return replied(refuse('unprocessable', 'Declare with the batch what the register holds (coverage).'))
  if (nature === 'mixed' || (declared !== undefined && declared !== nature))
    return replied(refuse('unprocessable', 'Demonstration data and real data stay apart.'))
  const asOf = request.asOf === undefined ? undefined : pastInstant(request.asOf, now)
  const coverage = (request.coverage ?? []).flatMap((one) => {
    const past = pastInstant(one.asOf, now)
    return past === undefined ? [] : [{ ...one, asOf: past }]
  })
  if (asOf === undefined && request.asOf !== undefined) return replied(refuse('unprocessable', 'asOf lies ahead.'))
  if (coverage.length < (request.coverage ?? []).length)
    return replied(refuse('unprocessable', 'A coverage lies ahead.'))
  const covered = [...(await store.coverage()), ...coverage].map(({ scheme }) => scheme)
  const { records, events, bodies, faults } = checkBatch(sources, request, nature, new Set(covered))
  if (faults.length > 0) return replied(refuseFaults(faults))

  const held = await heldOf(store, records)
  const told = byName(events)
  const day = dayOf(asOf ?? now)
  const traced = await Promise.all(
    records.map((record) => traceOf(store, record, held.get(nameOf(record)), told.get(nameOf(record)) ?? [], day)),
  )
  const clashes = traced.flatMap((one, i) => (typeof one === 'string' ? [`records.${i}: ${one}`] : []))
  if (clashes.length > 0) return replied(refuseFaults(clashes))

  const changes = traced.filter((one) => typeof one !== 'string')
  const count = (kind: string): number => changes.filter((one) => one.kind === kind).length
  const batch = {
    records: changes.flatMap(({ kind, record }) => (kind === 'unchanged' ? [] : [record])),
    events: inOrder(changes.flatMap((one) => one.events)),
    bodies,
    coverage,
    ...(asOf === undefined ? {} : { asOf: laterOf(asOf, (await store.edition()).asOf) }),
  }
  const answer: ImportAnswer = {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    events: batch.events.length,
  }
  const before = records.map((record) => held.get(nameOf(record)))
  const { again, isStale } = await store.writeCertificates(
    { ...batch, basedOn, once: true, progress: { id, state: { digest, answer } satisfies Kept } },
    {
      at: now,
      actor,
      action: 'import',
      target: `batch ${idempotencyKey}`,
      detail: {
        ...answer,
        bodies: bodies.length,
        coverage,
        ...beforeAndAfter(
          before,
          changes.map(({ record }) => record),
        ),
      },
    },
  )
  if (isStale) return { isStale, reply: json(answer) }
  return replied(again === undefined ? json(answer) : replyAgain(again as Kept, digest))
}
