/**
 * A range answer: everything under a hash prefix, with the same bytes for everybody, padded so that its length tells no
 * more than its byte class. The padding follows from edition and prefix: asking twice teaches nothing.
 */
import { hash } from 'node:crypto'
import { byteClass, keysUnder, wholeDigits } from '../contract/ranges.ts'
import { MAX_RANGE_ENTRIES, type RangeAnswer } from '../contract/schemas.ts'
import { dayOf } from '../core/dates.ts'
import { compactText } from './compact.ts'
import { asOn } from './status.ts'
import type { Store } from './store.ts'

export type RangeBody = { readonly kind: 'body'; readonly body: string } | { readonly kind: 'too-wide' }

/** `length` hexadecimal digits: SHA-256 of `epoch|bits|prefix|counter`, counting up from 0. */
const padding = (epoch: number, bits: number, prefix: string, length: number): string => {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, counter) =>
    hash('sha256', `${epoch}|${bits}|${prefix}|${counter}`, 'hex'),
  )
  return blocks.join('').slice(0, length)
}

/** The JSON text for a prefix of `bits` bits. Statuses are those of the day of the edition. */
export const rangeBody = async (
  store: Store,
  bits: number,
  prefix: string,
  maxEntries = MAX_RANGE_ENTRIES,
): Promise<RangeBody> => {
  // What the wire calls an epoch is any change of the data: with the padding bound to it, no two answers differ by chance.
  const { asOf, revision: epoch } = await store.edition()
  const { first, last } = keysUnder(prefix, bits)
  const held = await store.between(first, last, maxEntries + 1)
  if (held.length > maxEntries) return { kind: 'too-wide' }
  const [day, digits] = [dayOf(asOf), wholeDigits(bits)]
  const entries = held.map(
    ({ key, record }) => `{"rest":"${key.slice(digits)}","record":${compactText(asOn(record, day))}}`,
  )
  const empty = JSON.stringify({ bits, prefix, asOf, epoch, entries: [], pad: '' } satisfies RangeAnswer)
  const bare = empty.replace('"entries":[', () => `"entries":[${entries.join(',')}`)
  const length = Buffer.byteLength(bare, 'utf8')
  const pad = padding(epoch, bits, prefix, byteClass(length) - length)
  // `pad` is the last member: the text ends in `"pad":""}`.
  return { kind: 'body', body: `${bare.slice(0, -2)}${pad}"}` }
}
