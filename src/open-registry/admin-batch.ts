/** A batch of certificates against what may be entered and what is held: what it changes, or why it may not. */
import type { ImportRequest } from '../contract/admin-schemas.ts'
import { checkNumber, checkRecord, type Grounds, type Nature, whyForeign } from './admin-check.ts'
import type { HeldBody } from './bodies.ts'
import type { HeldRecord } from './cast.ts'
import { type HeldEvent, statusByHistory } from './history.ts'
import { differenceOf, newEvents } from './import/differences.ts'
import type { Store } from './store.ts'

const ROWS_A_QUESTION = 200
/** Behind every event. */
const LAST_DAY = '9999-12-31'

export const nameOf = ({ scheme, number }: Pick<HeldRecord, 'scheme' | 'number'>): string => `${scheme}:${number}`

/** Every member checked, and what is wrong with those that are not fit; `check` answers with a text where it finds something. */
const checkAll = <T, U extends object>(name: string, given: readonly T[], check: (one: T) => U | string) => {
  const checked = given.map((one, i) => {
    const result = check(one)
    return typeof result === 'string' ? `${name}.${i}: ${result}` : result
  })
  return {
    fit: checked.filter((one) => typeof one !== 'string'),
    faults: checked.filter((one) => typeof one === 'string'),
  }
}

/** What is wrong with records, events or bodies of the batch; else the batch under compact numbers. */
export const checkBatch = (grounds: Grounds, request: ImportRequest, nature: Nature, schemes: ReadonlySet<string>) => {
  const seen = new Set<string>()
  const records = checkAll('records', request.records as readonly HeldRecord[], (record): HeldRecord | string => {
    const checked = checkRecord(grounds, nature, record)
    if (checked.kind === 'unfit') return checked.why
    if (!schemes.has(checked.value.scheme)) return `Declare the coverage of ${checked.value.scheme} with it.`
    if (seen.has(nameOf(checked.value))) return 'The same number stands in the batch before.'
    seen.add(nameOf(checked.value))
    return checked.value
  })
  const events = checkAll('events', request.events ?? [], (given): HeldEvent | string => {
    const number = checkNumber(grounds, given.scheme, given.number)
    if (number.kind === 'unfit') return number.why
    if (given.day > grounds.today) return 'It has not happened yet.'
    const event = { ...given, number: number.value.compact }
    return seen.has(nameOf(event)) ? event : 'Its certificate is not in the batch.'
  })
  const bodies = checkAll(
    'bodies',
    (request.bodies ?? []) as readonly HeldBody[],
    (body): HeldBody | string => whyForeign(body.demo === true, nature) ?? body,
  )
  const faults = [...records.faults, ...events.faults, ...bodies.faults]
  return { records: records.fit, events: events.fit, bodies: bodies.fit, faults }
}

/** The records held under these numbers, by `scheme:number`. */
export const heldOf = async (store: Store, numbers: readonly Pick<HeldRecord, 'scheme' | 'number'>[]) => {
  const held = new Map<string, HeldRecord>()
  for (let i = 0; i < numbers.length; i += ROWS_A_QUESTION) {
    const part = numbers.slice(i, i + ROWS_A_QUESTION).map(({ scheme, number }) => ({ scheme, compact: number }))
    for (const record of await store.findAll(part)) if (record) held.set(nameOf(record), record)
  }
  return held
}

export const byName = (events: readonly HeldEvent[]): ReadonlyMap<string, readonly HeldEvent[]> => {
  const groups = new Map<string, HeldEvent[]>()
  for (const event of events) groups.set(nameOf(event), [...(groups.get(nameOf(event)) ?? []), event])
  return groups
}

/** Appended in the order of their days; those of one day as they were sent. */
export const inOrder = (events: readonly HeldEvent[]): readonly HeldEvent[] =>
  events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/**
 * What one record changes: itself, and its trace. Where the batch says what happened, that is entered; else what follows
 * from the difference. A text when status and events contradict each other.
 */
export const traceOf = async (
  store: Store,
  record: HeldRecord,
  before: HeldRecord | undefined,
  told: readonly HeldEvent[],
  day: string,
) => {
  const read = { record, mark: {}, ...(told.length > 0 ? { events: told } : {}) }
  const difference = differenceOf(before, read, { day, fields: undefined })
  const kept = difference.kind === 'unchanged' ? record : difference.record
  if (told.length === 0)
    return { kind: difference.kind, record: kept, events: difference.kind === 'unchanged' ? [] : difference.events }
  const held = before ? await store.events(record.scheme, record.number) : []
  const events = newEvents(held, inOrder(told))
  const last = statusByHistory(inOrder([...held, ...events]), LAST_DAY)
  // That a validity ran out nobody enters.
  const isClash = last !== undefined && last !== kept.status && kept.status !== 'expired'
  return isClash ? 'Its status is not that of its last event.' : { kind: difference.kind, record: kept, events }
}
