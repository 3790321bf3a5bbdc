/** What changes certificates: the batches of an import, and the exchange of everything at once. */
import { type Kysely, sql } from 'kysely'
import type { HeldBody } from '../bodies.ts'
import type { HeldRecord } from '../cast.ts'
import {
  bodyRowOf,
  countRowsOf,
  coverageRowOf,
  gtinRowsOf,
  lastOfEach,
  nameOf,
  ROW_COLUMNS,
  rowOf,
} from './certificate-rows.ts'
import type { Batch, BatchResult, CertificateStore } from './certificates.ts'
import { besideHeld, certificatesOf, dropGtins, idIn, idsOf } from './certificates-held.ts'
import { change, done, type Ledger, nothing, type Outcome } from './change.ts'
import type { Database } from './database.ts'
import { makeInsert } from './insert.ts'
import { endSeed, markSeed } from './seed-mark.ts'
import type { Tables } from './tables.ts'
import { eventRowsOf, standingRowsOf } from './trace-rows.ts'

const savedState = async (db: Kysely<Tables>, id: string): Promise<unknown> => {
  const row = await db.selectFrom('imports').select('state').where('id', '=', id).executeTakeFirst()
  return row && JSON.parse(row.state)
}

const NOTHING_WRITTEN = { added: 0, changed: 0, unchanged: 0 }
/** Rows that are made ready at once: a million records as rows would be a gigabyte. */
const ROWS_AT_ONCE = 1024
/** 0 for a few hundred, and one more each time there are four times as many. */
const sizeClass = (count: number): number => Math.max(0, Math.floor(Math.log2(Math.max(1, count / 256)) / 2))
const EMPTIED = [
  ...(['certificates', 'certificate_gtins', 'scheme_counts', 'events'] as const),
  ...(['bodies', 'body_standings', 'coverage', 'deliveries'] as const),
]

export const makeWrites = (database: Database): Pick<CertificateStore, 'writeCertificates' | 'replaceAll'> => {
  const addRows = makeInsert(database, 'certificates', ROW_COLUMNS)
  const putRows = makeInsert(database, 'certificates', ROW_COLUMNS, ['id'])
  const GTIN_COLUMNS = ['gtin', 'certificate'] as const
  const addGtins = makeInsert(database, 'certificate_gtins', GTIN_COLUMNS, GTIN_COLUMNS)
  const EVENT_COLUMNS = [
    'sequence',
    'certificate',
    'scheme',
    'number',
    'day',
    'kind',
    'basis',
    'actor',
    'changes',
  ] as const
  const addEvents = makeInsert(database, 'events', EVENT_COLUMNS)
  const putBodies = makeInsert(database, 'bodies', ['id', 'body'], ['id'])
  const STANDING_COLUMNS = ['body_id', 'position', 'day', 'standing', 'basis', 'actor'] as const
  const addStandings = makeInsert(database, 'body_standings', STANDING_COLUMNS)
  const putCoverage = makeInsert(database, 'coverage', ['scheme', 'kind', 'as_of'], ['scheme'])
  const putImport = makeInsert(database, 'imports', ['id', 'state'], ['id'])
  const addCounts = makeInsert(database, 'scheme_counts', ['scheme', 'count'])

  const writeRecords = async (db: Kysely<Tables>, records: readonly HeldRecord[], last: number) => {
    const entered = await besideHeld(db, records, last)
    const added = entered.filter(({ held }) => held === undefined)
    const changed = entered.filter(({ row, held }) => held !== undefined && held !== row.record)
    await addRows(
      db,
      added.map(({ row }) => row),
    )
    await putRows(
      db,
      changed.map(({ row }) => row),
    )
    for (const one of changed) await dropGtins(db, one)
    await addGtins(
      db,
      [...added, ...changed].flatMap(({ row, record }) => gtinRowsOf(row.id, record)),
    )
    for (const { scheme, count } of countRowsOf(added.map(({ record }) => record)))
      await sql`insert into scheme_counts (scheme, count) values (${scheme}, ${count})
        on conflict (scheme) do update set count = scheme_counts.count + excluded.count`.execute(db)
    const unchanged = entered.length - added.length - changed.length
    return { entered, counts: { added: added.length, changed: changed.length, unchanged } }
  }

  /** The history of a body only ever grows: entries that it has already are passed over. */
  const writeBodies = async (db: Kysely<Tables>, bodies: readonly HeldBody[]): Promise<void> => {
    const latest = lastOfEach(bodies, ({ id }) => id)
    await putBodies(db, latest.map(bodyRowOf))
    for (const { id, history } of latest) {
      const query = db.selectFrom('body_standings').select(['day', 'standing']).where('body_id', '=', id)
      const kept = await query.execute()
      const known = new Set(kept.map(({ day, standing }) => `${day} ${standing}`))
      const more = history.filter(({ day, standing }) => !known.has(`${day} ${standing}`))
      await addStandings(db, standingRowsOf(id, more, kept.length))
    }
  }

  const writeBatch = async (db: Kysely<Tables>, ledger: Ledger, batch: Batch): Promise<Outcome<BatchResult>> => {
    const { records, events, bodies = [], coverage = [], asOf = ledger.as_of, progress, once = false } = batch
    const { basedOn = ledger.revision } = batch
    const again = progress && once ? await savedState(db, progress.id) : undefined
    if (again !== undefined) return nothing({ revision: ledger.revision, ...NOTHING_WRITTEN, again })
    if (basedOn !== ledger.revision) return nothing({ revision: ledger.revision, ...NOTHING_WRITTEN, isStale: true })
    const { entered, counts } = await writeRecords(db, records, ledger.certificates)
    await addEvents(db, eventRowsOf(events, ledger.events, await certificatesOf(db, events, entered)))
    await writeBodies(db, bodies)
    await putCoverage(db, lastOfEach(coverage, ({ scheme }) => scheme).map(coverageRowOf))
    if (progress) await putImport(db, [{ id: progress.id, state: JSON.stringify(progress.state) }])
    const written = counts.added + counts.changed + events.length + bodies.length + coverage.length
    if (written === 0 && asOf === ledger.as_of) return done({ revision: ledger.revision, ...counts })
    await endSeed(db)
    const revision = ledger.revision + 1
    // A register that has data has an edition.
    const epoch = Math.max(1, ledger.epoch)
    const numbers = { certificates: ledger.certificates + counts.added, events: ledger.events + events.length }
    return done({ revision, ...counts }, { revision, epoch, ...numbers, as_of: asOf })
  }

  type Everything = Parameters<CertificateStore['replaceAll']>[0]
  const exchange = async (db: Kysely<Tables>, ledger: Ledger, data: Everything): Promise<Outcome<void>> => {
    const { records, events = [], bodies = [], coverage, asOf, seedMark } = data
    // What was held keeps its place, so that whoever is paging through a search goes on where they were.
    const ids = ledger.certificates === 0 ? new Map<string, number>() : await idsOf(db, records)
    for (const table of EMPTIED) await db.deleteFrom(table).execute()
    await endSeed(db)
    let last = ledger.certificates
    const idFor = (record: HeldRecord): number => ids.get(nameOf(record)) ?? ++last
    for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
      const part = records
        .slice(from, from + ROWS_AT_ONCE)
        .map((record) => ({ record, row: rowOf(record, idFor(record)) }))
      for (const { record, row } of part) ids.set(nameOf(record), row.id)
      await addRows(
        db,
        part.map(({ row }) => row),
      )
      await addGtins(
        db,
        part.flatMap(({ row, record }) => gtinRowsOf(row.id, record)),
      )
    }
    await addCounts(db, countRowsOf(records))
    const idOf = idIn(ids)
    for (let from = 0; from < events.length; from += ROWS_AT_ONCE)
      await addEvents(db, eventRowsOf(events.slice(from, from + ROWS_AT_ONCE), ledger.events + from, idOf))
    await putBodies(db, bodies.map(bodyRowOf))
    await addStandings(
      db,
      bodies.flatMap(({ id, history }) => standingRowsOf(id, history, 0)),
    )
    await putCoverage(db, coverage.map(coverageRowOf))
    if (seedMark !== undefined) await markSeed(db, seedMark)
    const sequence = ledger.events + events.length
    // Everything has been exchanged: there is nothing that a webhook could be told one by one.
    await db.updateTable('webhooks').set({ event_sequence: sequence }).execute()
    const numbers = { certificates: last, events: sequence }
    return done(undefined, { as_of: asOf, epoch: ledger.epoch + 1, revision: ledger.revision + 1, ...numbers })
  }

  const mindGrowth = async (added: number): Promise<void> => {
    if (!database.afterGrowth || added === 0) return
    const counts = await database.primary.selectFrom('scheme_counts').select('count').execute()
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    if (sizeClass(total) > sizeClass(total - added)) await database.afterGrowth()
  }

  return {
    writeCertificates: async (batch, audit) => {
      const result = await change(database, audit, (db, ledger) => writeBatch(db, ledger, batch))
      await mindGrowth(result.added)
      return result
    },
    replaceAll: async (data) => {
      await change(database, undefined, (db, ledger) => exchange(db, ledger, data))
      await database.afterGrowth?.()
    },
  }
}
