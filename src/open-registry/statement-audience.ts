/**
 * For whom a statement may be made: which origin, path and product. Never for more than the holder has authorised, and
 * where many sellers share an origin, only for one product.
 */
import { isUnder, plainGtin, plainModel, type Statement } from '../core/statement.ts'
import type { Instant } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import { isSharedMarketplace } from './marketplaces.ts'
import { type Refusal, refuse } from './reply.ts'
import type { AuthorisedOrigin } from './store.ts'

/** As asked. */
export interface StatementPlace {
  readonly origin?: string
  readonly path?: string
  readonly product?: string
}

/** One product of a certificate, as the register writes it. */
export type NamedProduct = Pick<Statement, 'gtin' | 'model'>

/** The product meant, if the certificate lists it: by equal GTIN or equal model, nothing looser. */
export const listedProduct = (record: HeldRecord, product: string): NamedProduct | undefined => {
  const digits = /^[\d\s-]+$/u.test(product) ? plainGtin(product) : undefined
  if (digits !== undefined && record.gtins?.some((gtin) => plainGtin(gtin) === digits)) return { gtin: digits }
  const model = record.models?.find((one) => plainModel(one) === plainModel(product))
  return model === undefined ? undefined : { model }
}

/**
 * The origin as a browser writes it, and the path with its dots resolved. Only `https`, and `http` on this very machine:
 * over plain `http` anybody on the way could put the statement beside other goods.
 */
export const placeOf = (origin: string, path: string | undefined): { origin: string; path?: string } | undefined => {
  if (!URL.canParse(origin)) return undefined
  const { origin: written, protocol, hostname } = new URL(origin)
  const isLocal = protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname)
  if ((protocol !== 'https:' && !isLocal) || written !== origin.toLowerCase().replace(/\/$/u, '')) return undefined
  if (path === undefined) return { origin: written }
  return URL.canParse(path, written) && new URL(path, written).origin === written
    ? { origin: written, path: new URL(path, written).pathname }
    : undefined
}

/** For whom a statement is made. */
export interface Audience extends NamedProduct {
  readonly aud: string
  readonly path?: string
  readonly until?: Instant
}

/** A shop that is tried out on this machine may stand at any port: its origin, authorised without one, counts for all. */
const ON_THIS_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=:\d+$)/u
const isSameOrigin = (authorised: string, origin: string): boolean =>
  authorised === origin || authorised === ON_THIS_MACHINE.exec(origin)?.[0]

const covers = (entry: AuthorisedOrigin, place: { origin: string; path?: string }, now: Instant): boolean =>
  isSameOrigin(entry.origin, place.origin) &&
  Date.parse(entry.from) <= Date.parse(now) &&
  (entry.until === undefined || Date.parse(now) < Date.parse(entry.until)) &&
  (entry.path === undefined || place.path === undefined || isUnder(place.path, entry.path))

const isSameProduct = (one: NamedProduct, other: NamedProduct): boolean =>
  one.gtin === other.gtin && one.model === other.model

/** For whom it may be made: never for more than was authorised, even where less was asked. */
export const audienceOf = (
  record: HeldRecord,
  { origin, path, product }: StatementPlace,
  entries: readonly AuthorisedOrigin[],
  now: Instant,
): Audience | Refusal => {
  const place = placeOf(origin ?? '', path)
  if (!place) return refuse('bad-request', 'origin is a web origin such as https://shop.example, path begins with /.')
  const asked = product === undefined ? undefined : listedProduct(record, product)
  if (product !== undefined && !asked) return refuse('product-not-listed')
  for (const entry of entries.filter((one) => covers(one, place, now))) {
    const allowed = entry.product === undefined ? undefined : listedProduct(record, entry.product)
    // An entry for a product that the certificate no longer lists authorises nothing.
    if (entry.product !== undefined && !allowed) continue
    if (asked && allowed && !isSameProduct(asked, allowed)) continue
    const named = asked ?? allowed
    if (!named && isSharedMarketplace(new URL(place.origin).hostname)) return refuse('product-needed')
    const under = place.path ?? entry.path
    return {
      aud: place.origin,
      ...named,
      ...(under === undefined ? {} : { path: under }),
      ...(entry.until === undefined ? {} : { until: entry.until }),
    }
  }
  return refuse('origin-not-authorised')
}
