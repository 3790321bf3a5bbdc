/** What must hold of a register after whatever was done to it. Each fault found is a sentence; none is what is wanted. */
import { DatabaseSync } from 'node:sqlite'
import type { HeldRecord } from '../open-registry/cast.ts'
import { type HeldEvent, statusByHistory } from '../open-registry/history.ts'
import type { Store } from '../open-registry/store.ts'
import { EVENT_BASIS, type Ledger, versionOf } from './soak-registry-ledger.ts'

const PAGE = 5000
const LAST_KEY = 'f'.repeat(64)

/** Every entry of a list that counts from 1, and a fault where it does not. */
const gapless = async <T extends { readonly sequence: number }>(
  name: string,
  page: (after: number) => Promise<readonly T[]>,
): Promise<{ readonly entries: readonly T[]; readonly faults: readonly string[] }> => {
  const entries: T[] = []
  for (let part = await page(0); part.length > 0; part = await page(entries.at(-1)?.sequence ?? 0))
    entries.push(...part)
  const gap = entries.find(({ sequence }, i) => sequence !== i + 1)
  return { entries, faults: gap ? [`${name} ${gap.sequence} does not follow the one before it`] : [] }
}

const checkEvents = (events: readonly HeldEvent[], ledger: Ledger): readonly string[] => {
  const found = new Map<string, number>()
  for (const { basis = '' } of events) if (EVENT_BASIS.test(basis)) found.set(basis, (found.get(basis) ?? 0) + 1)
  const twice = [...found].filter(([, times]) => times > 1).map(([basis]) => `event "${basis}" is there more than once`)
  const strange = [...found.keys()]
    .filter((basis) => !ledger.events.has(basis))
    .map((basis) => `event "${basis}" was never sent`)
  const lost = [...ledger.events]
    .filter(([basis, state]) => state === 'acknowledged' && !found.has(basis))
    .map(([basis]) => `event "${basis}" was acknowledged and is gone`)
  return [...twice, ...strange, ...lost]
}

/** The status of a record is that of its last event: the two are written together. */
const checkStatuses = async (
  store: Store,
  ledger: Ledger,
  events: readonly HeldEvent[],
): Promise<readonly string[]> => {
  const byNumber = new Map<string, HeldEvent[]>()
  for (const event of events) byNumber.set(event.number, [...(byNumber.get(event.number) ?? []), event])
  const held = await findAll(store, ledger.certificates)
  return held.flatMap((record) => {
    const trace = record ? (byNumber.get(record.number) ?? []) : []
    const last = statusByHistory(
      trace.filter(({ basis = '' }) => EVENT_BASIS.test(basis)),
      '9999-12-31',
    )
    return record && last !== undefined && record.status !== last
      ? [`${record.number} is ${record.status}, and its last event says ${last}`]
      : []
  })
}

const QUESTION = 200
const findAll = async (store: Store, records: readonly HeldRecord[]): Promise<readonly (HeldRecord | undefined)[]> => {
  const found: (HeldRecord | undefined)[] = []
  for (let i = 0; i < records.length; i += QUESTION)
    found.push(
      ...(await store.findAll(
        records.slice(i, i + QUESTION).map(({ scheme, number }) => ({ scheme, compact: number })),
      )),
    )
  return found
}

/** Versions that stand side by side among records that are written together. */
const versionsOf = async (store: Store, records: readonly HeldRecord[]): Promise<readonly number[]> => [
  ...new Set((await findAll(store, records)).map((record) => (record ? versionOf(record) : Number.NaN))),
]

const checkGroups = async (store: Store, { groups }: Ledger): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const [i, { records, acknowledged, sent }] of groups.entries()) {
    const versions = await versionsOf(store, records)
    const [version] = versions
    if (versions.length !== 1) faults.push(`group ${i} is half-written: versions ${versions.join(', ')}`)
    else if (version === undefined || version < acknowledged || version > sent)
      faults.push(`group ${i} is in version ${version}; ${acknowledged} was acknowledged, ${sent} sent`)
  }
  return faults
}

/** A file that is imported in batches of `batch`, over and over, each time in the next version. */
export interface ImportedFile {
  readonly records: readonly HeldRecord[]
  readonly batch: number
  /** The last version that was imported whole, and the one that may have begun. */
  readonly whole: number
  readonly begun: number
}

const checkFile = async (store: Store, { records, batch, whole, begun }: ImportedFile): Promise<readonly string[]> => {
  const faults: string[] = []
  let before = begun
  for (let i = 0; i < records.length; i += batch) {
    const versions = await versionsOf(store, records.slice(i, i + batch))
    const [version = Number.NaN] = versions
    if (versions.length !== 1)
      faults.push(`rows ${i} to ${i + batch} of the import are half-written: versions ${versions.join(', ')}`)
    else if (version !== whole && version !== begun)
      faults.push(`rows from ${i} are in version ${version}; ${whole} was imported whole`)
    else if (version > before) faults.push(`rows from ${i} are in version ${version}, those before them in ${before}`)
    before = Math.min(before, version)
  }
  return faults
}

const countAll = async (store: Store): Promise<number> => {
  let count = 0
  for (let after = '0'.repeat(64); ; ) {
    const page = await store.between(after, LAST_KEY, PAGE)
    // The first of a further page is the last of the one before.
    count += page.length - (count > 0 ? 1 : 0)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return count
    after = last.key
  }
}

const checkCounts = async (store: Store): Promise<readonly string[]> => {
  const counted = await countAll(store)
  const declared = [...(await store.countByScheme()).values()].reduce((sum, one) => sum + one, 0)
  return counted === declared ? [] : [`${counted} certificates are held, ${declared} are counted`]
}

const checkAudit = async (store: Store): Promise<readonly string[]> => {
  const { entries, faults } = await gapless('audit entry', (after) => store.auditAfter(after, PAGE))
  const back = entries.find(({ at }, i) => at < (entries[i - 1]?.at ?? ''))
  return [...faults, ...(back ? [`audit entry ${back.sequence} is older than the one before it`] : [])]
}

/** Everything that is asked of the store. */
export const checkStore = async (store: Store, ledger: Ledger, file: ImportedFile): Promise<readonly string[]> => {
  const { entries, faults } = await gapless('event', (after) => store.eventsAfter(after, PAGE))
  const events = entries.map(({ event }) => event)
  return [
    ...faults,
    ...checkEvents(events, ledger),
    ...(await checkStatuses(store, ledger, events)),
    ...(await checkGroups(store, ledger)),
    ...(await checkFile(store, file)),
    ...(await checkCounts(store)),
    ...(await checkAudit(store)),
  ]
}

/** SQLite's own look at every page and index of the file. */
export const checkFileOfSqlite = (file: string): readonly string[] => {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 10_000 })
  try {
    const found = db
      .prepare('PRAGMA integrity_check(5)')
      .all()
      .map((row) => String(Object.values(row)[0]))
    return found.length === 1 && found[0] === 'ok' ? [] : found.map((fault) => `SQLite: ${fault}`)
  } finally {
    db.close()
  }
}
