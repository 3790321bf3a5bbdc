/** What the third step carries over from the second. */
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../store/tables.ts'

type Old<Table extends keyof Tables, Lacking extends keyof Tables[Table]> = Omit<Tables[Table], Lacking>
/** What the step before left, as far as it is read here. */
interface Before {
  readonly old_certificates: Old<'certificates', 'id' | 'key'> & { readonly key: string }
  readonly old_events: Old<'events', 'certificate'> & { readonly key: string }
  readonly old_gtins: { readonly gtin: string; readonly key: string }
  readonly old_alerts: Old<'alerts', 'source'>
  readonly keys: {
    readonly purpose: string
    readonly kid: string
    readonly public_jwk: string
    readonly private_jwk: string
    readonly made_at: string
  }
  /** Which number each certificate was given. */
  readonly old_ids: { readonly key: string; readonly id: number }
}
export type Both = Before & Tables

const ROWS = 200
const NEVER = '1970-01-01T00:00:00Z'

/** Answers how many there are. */
export const copyCertificates = async (db: Kysely<Both>): Promise<number> => {
  const columns = [
    ...(['scheme', 'status', 'status_since', 'valid_until'] as const),
    ...(['body_id', 'holder_text', 'product_text', 'record'] as const),
  ]
  const old = db.selectFrom('old_certificates').select(['key', ...columns])
  for (let [count, after] = [0, '']; ; ) {
    const rows = await old.where('key', '>', after).orderBy('key').limit(ROWS).execute()
    if (rows.length === 0) return count
    const numbered = rows.map((row, i) => ({ ...row, id: count + i + 1 }))
    const moved = numbered.map(({ key, ...row }) => ({ ...row, key: Buffer.from(key, 'hex') }))
    await db.insertInto('certificates').values(moved).execute()
    await db
      .insertInto('old_ids')
      .values(numbered.map(({ key, id }) => ({ key, id })))
      .execute()
    count += rows.length
    after = rows.at(-1)?.key ?? after
  }
}

export const copyGtins = (db: Kysely<Both>) =>
  db
    .insertInto('certificate_gtins')
    .columns(['gtin', 'certificate'])
    .expression(
      db
        .selectFrom('old_gtins')
        .innerJoin('old_ids', 'old_ids.key', 'old_gtins.key')
        .select(['old_gtins.gtin', 'old_ids.id']),
    )
    .execute()

export const countSchemes = (db: Kysely<Both>) =>
  db
    .insertInto('scheme_counts')
    .columns(['scheme', 'count'])
    .expression(
      db
        .selectFrom('certificates')
        .select(['scheme', sql<number>`count(*)`.as('count')])
        .groupBy('scheme'),
    )
    .execute()

/** Answers the last number given. */
export const copyEvents = async (db: Kysely<Both>): Promise<number> => {
  const columns = ['sequence', 'scheme', 'number', 'day', 'kind', 'basis', 'actor'] as const
  const named = columns.map((column) => `old_events.${column}` as const)
  await db
    .insertInto('events')
    .columns([...columns, 'certificate'])
    .expression(
      db
        .selectFrom('old_events')
        .innerJoin('old_ids', 'old_ids.key', 'old_events.key')
        .select([...named, 'old_ids.id']),
    )
    .execute()
  const last = await db
    .selectFrom('events')
    .select((eb) => eb.fn.max('sequence').as('sequence'))
    .executeTakeFirst()
  return Number(last?.sequence ?? 0)
}

export const splitBodies = async (db: Kysely<Both>): Promise<void> => {
  for (const { id, body: text } of await db.selectFrom('bodies').select(['id', 'body']).execute()) {
    type Entry = { day: string; standing: string; basis?: string; actor?: string }
    const { history = [], ...body } = JSON.parse(text) as { readonly history?: readonly Entry[] }
    await db
      .updateTable('bodies')
      .set({ body: JSON.stringify(body) })
      .where('id', '=', id)
      .execute()
    for (const [position, { day, standing, basis = null, actor = null }] of history.entries())
      await db.insertInto('body_standings').values({ body_id: id, position, day, standing, basis, actor }).execute()
  }
}

export const openLedger = async (db: Kysely<Both>, certificates: number, events: number): Promise<void> => {
  const facts = new Map(
    (await db.selectFrom('facts').select(['name', 'value']).execute()).map(({ name, value }) => [name, value]),
  )
  const epoch = Number(facts.get('epoch') ?? 0)
  const alerts = Number(facts.get('alerts-sequence') ?? 0)
  const numbers = { epoch, revision: epoch, certificates, events, audits: 0, alerts }
  await db
    .insertInto('ledger')
    .values({ id: 1, as_of: facts.get('as-of') ?? NEVER, ...numbers })
    .execute()
  const alertsAsOf = facts.get('alerts-as-of')
  if (alertsAsOf !== undefined)
    await db.insertInto('alert_sources').values({ source: 'own', as_of: alertsAsOf }).execute()
  await db.deleteFrom('facts').where('name', '!=', 'seed').execute()
}
