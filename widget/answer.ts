/**
 * From a register's reply to what the badge shows. Fails closed: whatever is not understood in every point that
 * matters is `unchecked`. No schema library, because the badge must stay under 4 kB.
 */
import type { Status } from '../src/core/words.ts'
import type { Question } from './question.ts'
import type { BadgeState } from './words.ts'

export interface BadgeAnswer {
  readonly state: BadgeState
  readonly holder?: string
  readonly product?: string
  /** `YYYY-MM-DD`, the day of the register's data. */
  readonly asOf?: string
  readonly demo?: boolean
}

export const unchecked: BadgeAnswer = { state: 'unchecked' }

/** The problem by which a register says that it holds the whole scheme and has no such number. */
const ABSENT = 'urn:proofmark:problem:absent'

const STATES: Readonly<Record<Status, BadgeState>> = {
  valid: 'in-force',
  suspended: 'suspended',
  revoked: 'revoked',
  cancelled: 'cancelled',
  expired: 'expired',
  'in-renewal': 'in-renewal',
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isStatus = (value: unknown): value is Status => typeof value === 'string' && Object.hasOwn(STATES, value)
const shortText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 60) : undefined

/** A day, nothing, or `false` when something stands there that is no day. */
const readDay = (value: unknown): string | undefined | false => {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)) && value
}

const readRecord = (record: Json, asOf: unknown, { scheme, number }: Question, today: string): BadgeAnswer => {
  const { status } = record
  const isOurs = record.scheme === scheme && record.number === number
  const from = readDay(record.validFrom)
  const until = readDay(record.validUntil)
  const currentOn = readDay(typeof asOf === 'string' ? asOf.slice(0, 10) : undefined)
  if (!isOurs || !isStatus(status) || from === false || until === false || !currentOn) return unchecked
  // A certificate that has not begun is no word on today; one that ended is over whatever its status still says.
  if (status === 'valid' && from && from > today) return unchecked
  const isOver = status === 'valid' && until !== undefined && until < today
  const holder = shortText(record.holder)
  const product = shortText(record.productName)
  return {
    state: isOver ? 'expired' : STATES[status],
    asOf: currentOn,
    demo: record.demo === true,
    ...(holder ? { holder } : {}),
    ...(product ? { product } : {}),
  }
}

/** `today` is a UTC day. A reply is absent only by its own type: a bare 404 may come from any server in between. */
export const readAnswer = (status: number, body: unknown, question: Question, today: string): BadgeAnswer => {
  if (!isObject(body)) return unchecked
  if (status === 404 && body.type === ABSENT) return { state: 'absent' }
  return status === 200 && isObject(body.record) ? readRecord(body.record, body.asOf, question, today) : unchecked
}
