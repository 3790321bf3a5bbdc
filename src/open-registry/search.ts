/** `GET /v1/certificates`: search by criteria, page by page. A cursor is bound to its criteria. */
import { createHash } from 'node:crypto'
import { fromBase64url, toBase64url } from '../contract/jws.ts'
import type { QueryOf } from '../contract/routes.ts'
import type { SearchAnswer } from '../contract/search-schemas.ts'
import { dayOf } from '../core/dates.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { Criteria } from './search-query.ts'
import { gtin14Of, searchTextOf } from './search-text.ts'
import { asOn } from './status.ts'
import type { Store } from './store.ts'

type Query = QueryOf<'search'>

const DEFAULT_LIMIT = 20
/** One character would match nearly everything. */
const MIN_TEXT = 2

type Asked = Omit<Criteria, 'day'>
const askedOf = ({ scheme, status, body, gtin, holder, product }: Query): Asked => ({
  ...(scheme === undefined ? {} : { scheme }),
  ...(status === undefined ? {} : { status }),
  ...(body === undefined ? {} : { bodyId: body }),
  ...(gtin === undefined ? {} : { gtin: gtin14Of(gtin) }),
  ...(holder === undefined ? {} : { holderText: searchTextOf([holder]) }),
  ...(product === undefined ? {} : { productText: searchTextOf([product]) }),
})

/** Tells one set of criteria from another. */
const markOf = (asked: Asked): string => createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 12)

const writeCursor = (asked: Asked, key: string): string => toBase64url(Buffer.from(`${markOf(asked)}.${key}`, 'utf8'))
const readCursor = (asked: Asked, cursor: string): string | undefined => {
  const [mark, key = ''] = Buffer.from(fromBase64url(cursor) ?? [])
    .toString('utf8')
    .split('.')
  return mark === markOf(asked) && /^[0-9a-f]{64}$/u.test(key) ? key : undefined
}

const isTooShort = (text: string | undefined): boolean => text !== undefined && text.length < MIN_TEXT

/** Replies with one page. Records read as on the day of the edition, and so does the status that is asked for. */
export const replyWithSearch = async (store: Store, query: Query, scanRows?: number): Promise<Reply> => {
  const asked = askedOf(query)
  if (Object.keys(asked).length === 0)
    return refuse('bad-request', 'Give at least one of holder, product, gtin, body, status, scheme.')
  if (isTooShort(asked.holderText) || isTooShort(asked.productText))
    return refuse('bad-request', `Part of a name is at least ${MIN_TEXT} characters.`)
  const after = query.cursor === undefined ? '' : readCursor(asked, query.cursor)
  if (after === undefined) return refuse('bad-request', 'The cursor belongs to another search.')
  const { asOf } = await store.edition()
  const day = dayOf(asOf)
  const limit = Number(query.limit ?? DEFAULT_LIMIT)
  const { records, next } = await store.search({ ...asked, day }, after, limit, scanRows)
  const answer = {
    asOf,
    records: records.map((record) => ({ ...asOn(record, day), asOf }) as SearchAnswer['records'][number]),
    ...(next === undefined ? {} : { next: writeCursor(asked, next) }),
  } satisfies SearchAnswer
  return json(answer)
}
