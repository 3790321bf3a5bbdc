/** Many numbers at once, and a search by criteria. */
import * as z from 'zod/mini'
import { CertificateRecord, Instant, named, SchemeId, text } from './schemas.ts'

/** Most numbers one `POST /v1/lookups` may ask about. */
export const MAX_LOOKUPS = 100
/** Most results of one page of a search or of the change feed. */
export const MAX_PAGE = 100

export const LookupRequest = named(
  'LookupRequest',
  `Up to ${MAX_LOOKUPS} numbers, as printed or compact.`,
  z.object({
    numbers: z.array(z.object({ scheme: SchemeId, number: text(64) })).check(z.minLength(1), z.maxLength(MAX_LOOKUPS)),
  }),
)
const asked = { scheme: SchemeId, number: text(64) }
export const LookupResult = named(
  'LookupResult',
  'Scheme and number as asked. absent: there is no such certificate. not-held: this register cannot tell.',
  z.discriminatedUnion('kind', [
    z.object({ ...asked, kind: z.literal('found'), record: CertificateRecord }),
    z.object({ ...asked, kind: z.enum(['absent', 'not-held', 'not-a-number']) }),
  ]),
)
export const LookupAnswer = named(
  'LookupAnswer',
  'One result for each number, in the order asked.',
  z.object({ asOf: Instant, results: z.array(LookupResult).check(z.maxLength(MAX_LOOKUPS)) }),
)

export const SearchAnswer = named(
  'SearchAnswer',
  'One page. It may hold fewer records than asked for, even none: only without `next` is it the last one.',
  z.object({
    asOf: Instant,
    records: z.array(CertificateRecord).check(z.maxLength(MAX_PAGE)),
    /** To be sent back as `cursor`, together with the same criteria. */
    next: z.exactOptional(text(200)),
  }),
)

export type LookupRequest = z.infer<typeof LookupRequest>
export type LookupResult = z.infer<typeof LookupResult>
export type LookupAnswer = z.infer<typeof LookupAnswer>
export type SearchAnswer = z.infer<typeof SearchAnswer>
