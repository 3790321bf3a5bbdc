/**
 * Certificates and shops' permissions that will run out: what webhooks are told so many days before. A notice is no event:
 * nothing has happened yet, so it stands in no history and no feed. How far the days were gone through is kept in one row,
 * so that each is told once; where nobody looked for a while, the days in between are gone through then.
 */
import type { Kysely } from 'kysely'
import { NOTICE_DAYS } from '../../contract/webhook-schemas.ts'
import type { Day, SchemeId } from '../../core/words.ts'
import { daysBetween, plusDays } from '../days.ts'
import { bytesOf, keyOf } from './certificate-key.ts'
import type { HeldOriginRequest } from './origin-requests.ts'
import type { Tables } from './tables.ts'
import type { About } from './watch.ts'

export interface ExpiryNotice {
  readonly scheme: SchemeId
  readonly number: string
  /** The last day. */
  readonly validUntil: Day
  readonly daysBefore: (typeof NOTICE_DAYS)[number]
  /** Where it is the permission of a shop that ends: whose, and by which request it was given. */
  readonly origin?: { readonly origin: string; readonly request: string }
}
export interface Ending {
  /** What it is known by, the same on every attempt. */
  readonly name: string
  readonly about: About
  readonly notice: ExpiryNotice
}

/** Everything before it is done: of `day`, the step `step` behind `after`. */
interface Position {
  readonly day: Day
  readonly step: number
  readonly after: string
}

const FACT = 'expiry-notices'
const MOST_AT_ONCE = 1000
/** Days that nobody looked at longer ago than this are passed over. */
const LOOK_BACK_DAYS = 30
const IN_FORCE = ['valid', 'suspended', 'in-renewal']

type Page = readonly (Ending & { readonly at: string })[]
type Notice = Pick<ExpiryNotice, 'validUntil' | 'daysBefore'>

const certificatesEnding = async (db: Kysely<Tables>, notice: Notice, after: string): Promise<Page> => {
  const rows = await db
    .selectFrom('certificates')
    .select(['id', 'scheme', 'body_id', 'record'])
    .where('valid_until', '=', notice.validUntil)
    .where('id', '>', Number(after || 0))
    .where('status', 'in', IN_FORCE)
    .orderBy('id')
    .limit(MOST_AT_ONCE)
    .execute()
  return rows.map(({ id, scheme, body_id, record }) => {
    const { number } = JSON.parse(record) as { readonly number: string }
    const name = `end${id}-${notice.validUntil}-${notice.daysBefore}`
    return { at: String(id), name, about: { scheme, number, body_id, record }, notice: { scheme, number, ...notice } }
  })
}

const originsEnding = async (db: Kysely<Tables>, notice: Notice, after: string): Promise<Page> => {
  const rows = await db
    .selectFrom('origin_requests')
    .select('request')
    .where('state', '=', 'approved')
    .where('last_day', '=', notice.validUntil)
    .where('id', '>', after)
    .orderBy('id')
    .limit(MOST_AT_ONCE)
    .execute()
  const endings: Page[number][] = []
  for (const { request } of rows) {
    const { id, scheme, number, origin } = JSON.parse(request) as HeldOriginRequest
    const key = bytesOf(keyOf(scheme, number))
    const held = db.selectFrom('certificates').select(['body_id', 'record']).where('key', '=', key)
    const { body_id = null, record = null } = (await held.executeTakeFirst()) ?? {}
    endings.push({
      at: id,
      name: `shop${id}-${notice.validUntil}-${notice.daysBefore}`,
      about: { scheme, number, body_id, record },
      notice: { scheme, number, ...notice, origin: { origin, request: id } },
    })
  }
  return endings
}

const STEPS = NOTICE_DAYS.flatMap((daysBefore) =>
  [certificatesEnding, originsEnding].map((endingOn) => ({ daysBefore, endingOn })),
)

const readPosition = async (db: Kysely<Tables>): Promise<Position | undefined> => {
  const row = await db.selectFrom('facts').select('value').where('name', '=', FACT).executeTakeFirst()
  return row && (JSON.parse(row.value) as Position)
}
const keepPosition = async (db: Kysely<Tables>, position: Position): Promise<void> => {
  const value = JSON.stringify(position)
  await db
    .insertInto('facts')
    .values({ name: FACT, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Whether there are days still to be gone through. */
export const isNoticeDue = async (db: Kysely<Tables>, today: Day): Promise<boolean> => {
  const position = await readPosition(db)
  return position === undefined || position.day <= today
}

/** Where to go on: a register that never looked begins with tomorrow, one that has no webhooks passes the days over. */
const startAt = (position: Position | undefined, today: Day, isHeard: boolean): Position => {
  if (!position || !isHeard) return { day: plusDays(today, 1), step: 0, after: '' }
  return daysBetween(position.day, today) > LOOK_BACK_DAYS
    ? { day: plusDays(today, -LOOK_BACK_DAYS), step: 0, after: '' }
    : position
}

const behind = ({ day, step }: Position, page: Page): Position => {
  const last = page.at(-1)
  if (last && page.length === MOST_AT_ONCE) return { day, step, after: last.at }
  return step + 1 < STEPS.length ? { day, step: step + 1, after: '' } : { day: plusDays(day, 1), step: 0, after: '' }
}

/** The next of what will run out, and remembers that they were given. Goes on until it finds some, or today is done. */
export const nextEndings = async (db: Kysely<Tables>, today: Day, isHeard: boolean): Promise<readonly Ending[]> => {
  const before = await readPosition(db)
  if (before && before.day > today) return []
  let position = startAt(before, today, isHeard)
  let page: Page = []
  while (page.length === 0 && position.day <= today) {
    const step = STEPS[position.step]
    const validUntil = step && plusDays(position.day, step.daysBefore)
    // What is over by now is no longer to come.
    page =
      validUntil && validUntil >= today
        ? await step.endingOn(db, { validUntil, daysBefore: step.daysBefore }, position.after)
        : []
    position = behind(position, page)
  }
  await keepPosition(db, position)
  return page
}
