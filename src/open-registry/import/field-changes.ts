/** What an amendment changed, field by field: the record published the one and publishes the other. */
import { isDeepStrictEqual } from 'node:util'
import { type FieldChange, MAX_CHANGED_TEXT, MAX_FIELD_CHANGES } from '../../contract/trace-schemas.ts'
import type { HeldRecord } from '../cast.ts'

/** Whoever signs no longer leaves the record, and is not kept in its trace. */
const PERSONS: ReadonlySet<string> = new Set(['reviewer', 'signer'])

const CUT = '…'
const textOf = (value: unknown): string => {
  const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string')
  const whole = typeof value === 'string' ? value : isTexts ? value.join('; ') : JSON.stringify(value)
  if (whole.length <= MAX_CHANGED_TEXT) return whole
  // Not through the middle of a character.
  return whole.slice(0, MAX_CHANGED_TEXT - CUT.length).replace(/[\uD800-\uDBFF]$/u, '') + CUT
}

const sideOf = <Side extends 'from' | 'to'>(
  side: Side,
  field: string,
  value: unknown,
): Partial<Record<Side, string>> => {
  const isLeftOut = value === undefined || PERSONS.has(field) || textOf(value) === ''
  return isLeftOut ? {} : ({ [side]: textOf(value) } as Record<Side, string>)
}

/** The fields in which the records differ, but for those in `besides`; in the order of their names. */
export const fieldChanges = (
  before: HeldRecord,
  after: HeldRecord,
  besides: ReadonlySet<string>,
): readonly FieldChange[] => {
  const [old, now] = [before, after] as readonly unknown[] as readonly [object, object]
  const [from, to] = [new Map(Object.entries(old)), new Map(Object.entries(now))]
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((field) => !besides.has(field) && !isDeepStrictEqual(from.get(field), to.get(field)))
    .sort()
    .slice(0, MAX_FIELD_CHANGES)
    .map((field) => ({ field, ...sideOf('from', field, from.get(field)), ...sideOf('to', field, to.get(field)) }))
}
