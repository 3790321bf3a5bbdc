/**
 * Range answers as ready bytes with their entity tag. Making one reads hundreds of records; the same bytes go to
 * everybody, so they are made once an edition. Every certificate's key falls anywhere, so all ranges are asked for alike:
 * a register that wants to answer all of them from memory gives the cache room for all of them.
 */
import { type AnswerCache, makeAnswerCache } from './answer-cache.ts'
import { rangeBody } from './range.ts'
import { tagOf } from './reply.ts'
import type { Edition, Store } from './store.ts'

export type RangeAnswerBytes =
  | { readonly kind: 'bytes'; readonly body: Uint8Array<ArrayBuffer>; readonly tag: string }
  | { readonly kind: 'too-wide' }

export interface RangeCache {
  readonly range: (bits: number, prefix: string) => Promise<RangeAnswerBytes>
  /** What it takes now. */
  readonly bytes: () => number
  /** How many answers were asked for, and how many of them had to be made. */
  readonly asked: () => number
  readonly made: () => number
}

export const DEFAULT_RANGE_CACHE_BYTES = 256 * 1024 * 1024

const isSameEdition = (a: Edition, b: Edition): boolean => a.epoch === b.epoch && a.revision === b.revision

export const makeRangeCache = (store: Store, maxEntries: number, maxBytes: number): RangeCache => {
  const makeCache = (): AnswerCache<RangeAnswerBytes> =>
    makeAnswerCache({ maxBytes, bytesOf: (answer) => (answer.kind === 'bytes' ? answer.body.byteLength : 0) })
  let held: { readonly edition: Edition; readonly cache: AnswerCache<RangeAnswerBytes> } | undefined

  let [asked, made] = [0, 0]
  const make = async (bits: number, prefix: string): Promise<RangeAnswerBytes> => {
    made += 1
    const range = await rangeBody(store, bits, prefix, maxEntries)
    if (range.kind === 'too-wide') return range
    const body = new Uint8Array(Buffer.from(range.body, 'utf8'))
    return { kind: 'bytes', body, tag: tagOf(body) }
  }
  return {
    range: async (bits, prefix) => {
      asked += 1
      const edition = await store.edition()
      if (!held || !isSameEdition(held.edition, edition)) held = { edition, cache: makeCache() }
      return held.cache.get(`${bits}/${prefix}`, () => make(bits, prefix))
    },
    bytes: () => held?.cache.bytes() ?? 0,
    asked: () => asked,
    made: () => made,
  }
}
