/** Origins that a holder has authorised to show statements of a certificate. */
import type { Instant } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { bytesOf } from './certificate-key.ts'
import { change, done, nothing } from './change.ts'
import type { Database } from './database.ts'
import { makeInsert } from './insert.ts'

/** What tells one authorisation of a certificate from another. */
export interface OriginPlace {
  /** Of the certificate, as `keyOf` gives it. */
  readonly key: string
  /** Such as `https://shop.example`. */
  readonly origin: string
  /** Pages whose path begins so; absent: all of them. */
  readonly path?: string
  /** The product it is for; absent: whatever the certificate covers. */
  readonly product?: string
}
export interface AuthorisedOrigin extends OriginPlace {
  readonly holder?: string
  readonly from: Instant
  readonly until?: Instant
  /** Id of the API key, or `cli`. */
  readonly by: string
}

export interface OriginStore {
  readonly originsOf: (key: string) => Promise<readonly AuthorisedOrigin[]>
  readonly putOrigin: (origin: AuthorisedOrigin, audit: Audit) => Promise<'put' | 'no-such-certificate'>
  readonly dropOrigin: (place: OriginPlace, audit: Audit) => Promise<'dropped' | 'no-such-origin'>
}

const COLUMNS = [
  ...(['key', 'origin', 'path', 'product'] as const),
  ...(['holder', 'from_instant', 'until_instant', 'made_by'] as const),
]

export const makeOrigins = (database: Database): OriginStore => {
  const { primary } = database
  const put = makeInsert(database, 'origins', COLUMNS, ['key', 'origin', 'path', 'product'])
  return {
    originsOf: async (key) => {
      const query = primary.selectFrom('origins').select(COLUMNS).where('key', '=', bytesOf(key))
      const rows = await query.orderBy('origin').orderBy('path').orderBy('product').execute()
      return rows.map((row) => ({
        key,
        origin: row.origin,
        ...(row.path === '' ? {} : { path: row.path }),
        ...(row.product === '' ? {} : { product: row.product }),
        ...(row.holder === null ? {} : { holder: row.holder }),
        from: row.from_instant,
        ...(row.until_instant === null ? {} : { until: row.until_instant }),
        by: row.made_by,
      }))
    },
    putOrigin: ({ key, origin, path = '', product = '', holder = null, from, until = null, by }, audit) =>
      change(database, audit, async (db) => {
        const bytes = bytesOf(key)
        const held = await db.selectFrom('certificates').select('scheme').where('key', '=', bytes).executeTakeFirst()
        if (!held) return nothing('no-such-certificate')
        const span = { from_instant: from, until_instant: until }
        await put(db, [{ key: bytes, origin, path, product, holder, ...span, made_by: by }])
        return done('put')
      }),
    dropOrigin: ({ key, origin, path = '', product = '' }, audit) =>
      change(database, audit, async (db) => {
        const ofKey = db.deleteFrom('origins').where('key', '=', bytesOf(key)).where('origin', '=', origin)
        const drop = ofKey.where('path', '=', path).where('product', '=', product)
        const { numDeletedRows } = await drop.executeTakeFirstOrThrow()
        return numDeletedRows === 0n ? nothing('no-such-origin') : done('dropped')
      }),
  }
}
