/** Recalls and risk notices, by the source they came from, and how the list changed. */
import type { Kysely } from 'kysely'
import type { WireAlert } from '../../contract/alert-schemas.ts'
import type { Instant } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { change, done, type Ledger } from './change.ts'
import type { Database } from './database.ts'
import { makeInsert } from './insert.ts'
import type { Tables } from './tables.ts'

/** The notices, how current they are, and which list of them this is. */
export interface HeldAlerts {
  readonly alerts: readonly WireAlert[]
  /** When the source that was heard of last was current. */
  readonly asOf: Instant
  /** Grows by one each time the list is replaced. */
  readonly sequence: number
  readonly sources: readonly { readonly source: string; readonly asOf: Instant; readonly count: number }[]
}
/** What one list has that the one before had not, or had with other words. */
export interface AlertChange {
  readonly sequence: number
  readonly added: readonly string[]
  readonly removed: readonly string[]
}
/** The source of what the register gives out itself. */
export const OWN_ALERTS = 'own'

type Replacement = Pick<HeldAlerts, 'alerts' | 'asOf'>

export interface AlertStore {
  /** The newest first. Where two sources use one id, the first source by name counts. */
  readonly alerts: () => Promise<HeldAlerts>
  /** Puts this in place of every notice of every source. */
  readonly replaceAlerts: (data: Replacement) => Promise<void>
  /** Puts this in place of the notices of one source; with nothing the source is gone. */
  readonly replaceAlertsOf: (source: string, data: Replacement, audit?: Audit) => Promise<void>
  /** In order; `undefined` where the changes since then are no longer all kept. */
  readonly alertChangesAfter: (sequence: number) => Promise<readonly AlertChange[] | undefined>
}

/** Lists whose changes are kept; whoever has an older one fetches the whole. */
const KEPT_CHANGES = 200
const NEVER: Instant = '1970-01-01T00:00:00Z'

type Row = Tables['alerts']

/** The newest first, each id once. Sorted here: databases order text by rules of their own. */
const inOrder = (rows: readonly Row[]): readonly Row[] => {
  const bySource = rows.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0))
  const byId = new Map(bySource.toReversed().map((row) => [row.id, row]))
  return [...byId.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1))
}

const readRows = (db: Kysely<Tables>): Promise<Row[]> =>
  db.selectFrom('alerts').select(['source', 'id', 'day', 'alert']).execute()

/** Ids that are new or read otherwise, and ids that are gone. */
const changesOf = (before: readonly Row[], after: readonly Row[]): Omit<AlertChange, 'sequence'> => {
  const was = new Map(inOrder(before).map(({ id, alert }) => [id, alert]))
  const is = new Map(inOrder(after).map(({ id, alert }) => [id, alert]))
  return {
    added: [...is].flatMap(([id, alert]) => (was.get(id) === alert ? [] : [id])),
    removed: [...was.keys()].filter((id) => !is.has(id)),
  }
}

export const makeAlerts = (database: Database): AlertStore => {
  const { replica } = database
  const addRows = makeInsert(database, 'alerts', ['source', 'id', 'day', 'alert'])
  const addSource = makeInsert(database, 'alert_sources', ['source', 'as_of'])

  /** Without `source` everything goes first. */
  const replace = async (db: Kysely<Tables>, ledger: Ledger, { alerts, asOf }: Replacement, source?: string) => {
    const before = await readRows(db)
    for (const table of ['alerts', 'alert_sources'] as const)
      await (source === undefined ? db.deleteFrom(table) : db.deleteFrom(table).where('source', '=', source)).execute()
    const name = source ?? OWN_ALERTS
    const rows = alerts.map((alert) => ({ source: name, id: alert.id, day: alert.day, alert: JSON.stringify(alert) }))
    await addRows(db, rows)
    if (rows.length > 0 || name === OWN_ALERTS) await addSource(db, [{ source: name, as_of: asOf }])
    const kept = source === undefined ? [] : before.filter((row) => row.source !== source)
    const sequence = ledger.alerts + 1
    const { added, removed } = changesOf(before, [...kept, ...rows])
    const change = { sequence, added: JSON.stringify(added), removed: JSON.stringify(removed) }
    await db.insertInto('alert_changes').values(change).execute()
    await db
      .deleteFrom('alert_changes')
      .where('sequence', '<=', sequence - KEPT_CHANGES)
      .execute()
    return done(undefined, { alerts: sequence })
  }

  return {
    alerts: async () => {
      const ledger = await replica.selectFrom('ledger').select('alerts').executeTakeFirst()
      const rows = await readRows(replica)
      const sources = await replica.selectFrom('alert_sources').select(['source', 'as_of']).orderBy('source').execute()
      return {
        alerts: inOrder(rows).map(({ alert }) => JSON.parse(alert) as WireAlert),
        asOf: sources.reduce((latest, { as_of }) => (as_of > latest ? as_of : latest), NEVER),
        sequence: ledger?.alerts ?? 0,
        sources: sources.map(({ source, as_of }) => ({
          source,
          asOf: as_of,
          count: rows.filter((row) => row.source === source).length,
        })),
      }
    },
    replaceAlerts: (data) => change(database, undefined, (db, ledger) => replace(db, ledger, data)),
    replaceAlertsOf: (source, data, audit) =>
      change(database, audit, (db, ledger) => replace(db, ledger, data, source)),
    alertChangesAfter: async (sequence) => {
      const ledger = await replica.selectFrom('ledger').select('alerts').executeTakeFirst()
      const rows = await replica
        .selectFrom('alert_changes')
        .select(['sequence', 'added', 'removed'])
        .where('sequence', '>', sequence)
        .orderBy('sequence')
        .execute()
      const isWhole = rows.length >= (ledger?.alerts ?? 0) - sequence
      return isWhole
        ? rows.map((row) => ({
            sequence: row.sequence,
            added: JSON.parse(row.added) as readonly string[],
            removed: JSON.parse(row.removed) as readonly string[],
          }))
        : undefined
    },
  }
}
