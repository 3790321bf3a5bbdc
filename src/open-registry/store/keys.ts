/** Keys: those the register signs with, and those by which writers are known. */
import type { KeyScope } from '../../contract/admin-paths.ts'
import type { Instant } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { change, done, nothing } from './change.ts'
import type { Database } from './database.ts'
import { makeInsert } from './insert.ts'
import type { Tables } from './tables.ts'

/** A key pair in JSON Web Key form, as it is kept. */
export interface KeptKey {
  readonly kid: string
  readonly publicJwk: string
  readonly privateJwk: string
  readonly madeAt: Instant
}

export type KeyState = 'root' | 'current' | 'next' | 'retired'
export interface SigningKey extends Omit<KeptKey, 'privateJwk'> {
  readonly purpose: string
  readonly state: KeyState
  /** Absent where it is kept elsewhere, as an offline root is. */
  readonly privateJwk?: string
  /** Since when it is in this state. */
  readonly since: Instant
  /** Anything else JSON can say, such as the root's signature. */
  readonly detail?: unknown
}

export interface ApiKey {
  readonly id: string
  /** SHA-256 of the secret in lower-case hexadecimal; the secret itself is kept nowhere. */
  readonly secretHash: string
  readonly scopes: readonly KeyScope[]
  readonly label: string
  readonly madeAt: Instant
  readonly expiresAt: Instant
  readonly revokedAt?: Instant
}

export interface KeyStore {
  /** The current one of this purpose. */
  readonly key: (purpose: string) => Promise<KeptKey | undefined>
  /** Keeps it as the current one unless there is one already. */
  readonly keepKey: (purpose: string, key: KeptKey) => Promise<void>
  /** All of them, in the order in which they were made. */
  readonly signingKeys: (purpose?: string) => Promise<readonly SigningKey[]>
  /** Puts these in place of those with the same `kid`, or adds them, all together: one call is one rotation. */
  readonly keepSigningKeys: (keys: readonly SigningKey[], audit: Audit) => Promise<void>

  readonly apiKey: (id: string) => Promise<ApiKey | undefined>
  readonly listApiKeys: () => Promise<readonly ApiKey[]>
  readonly putApiKey: (key: ApiKey, audit: Audit) => Promise<void>
  readonly revokeApiKey: (id: string, at: Instant, audit: Audit) => Promise<'revoked' | 'no-such-key'>
}

const SIGNING_COLUMNS = [
  ...(['kid', 'purpose', 'state', 'public_jwk', 'private_jwk'] as const),
  ...(['made_at', 'since', 'detail'] as const),
]
const API_COLUMNS = ['id', 'secret_hash', 'scopes', 'label', 'made_at', 'expires_at', 'revoked_at'] as const

const signingKeyOf = (row: Tables['signing_keys']): SigningKey => ({
  kid: row.kid,
  purpose: row.purpose,
  state: row.state as KeyState,
  publicJwk: row.public_jwk,
  ...(row.private_jwk === null ? {} : { privateJwk: row.private_jwk }),
  madeAt: row.made_at,
  since: row.since,
  ...(row.detail === null ? {} : { detail: JSON.parse(row.detail) as unknown }),
})
const signingRowOf = (key: SigningKey): Tables['signing_keys'] => ({
  kid: key.kid,
  purpose: key.purpose,
  state: key.state,
  public_jwk: key.publicJwk,
  private_jwk: key.privateJwk ?? null,
  made_at: key.madeAt,
  since: key.since,
  detail: key.detail === undefined ? null : JSON.stringify(key.detail),
})
const apiKeyOf = (row: Tables['api_keys']): ApiKey => ({
  id: row.id,
  secretHash: row.secret_hash,
  scopes: JSON.parse(row.scopes) as readonly KeyScope[],
  label: row.label,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
})
const apiRowOf = (key: ApiKey): Tables['api_keys'] => ({
  id: key.id,
  secret_hash: key.secretHash,
  scopes: JSON.stringify(key.scopes),
  label: key.label,
  made_at: key.madeAt,
  expires_at: key.expiresAt,
  revoked_at: key.revokedAt ?? null,
})

/** Nothing here is read from a replica: a key that was revoked is revoked at once. */
export const makeKeys = (database: Database): KeyStore => {
  const { primary } = database
  const putSigning = makeInsert(database, 'signing_keys', SIGNING_COLUMNS, ['kid'])
  const putApi = makeInsert(database, 'api_keys', API_COLUMNS, ['id'])
  const signing = primary.selectFrom('signing_keys').select(SIGNING_COLUMNS)
  const api = primary.selectFrom('api_keys').select(API_COLUMNS)
  const current = (purpose: string) =>
    signing.where('purpose', '=', purpose).where('state', '=', 'current').executeTakeFirst()

  return {
    key: async (purpose) => {
      const row = await current(purpose)
      return row?.private_jwk == null
        ? undefined
        : { kid: row.kid, publicJwk: row.public_jwk, privateJwk: row.private_jwk, madeAt: row.made_at }
    },
    keepKey: (purpose, key) =>
      change(database, undefined, async (db) => {
        const held = db.selectFrom('signing_keys').select('kid')
        const kept = await held.where('purpose', '=', purpose).where('state', '=', 'current').executeTakeFirst()
        if (kept) return nothing(undefined)
        await putSigning(db, [signingRowOf({ ...key, purpose, state: 'current', since: key.madeAt })])
        return done(undefined)
      }),
    signingKeys: async (purpose) => {
      const query = purpose === undefined ? signing : signing.where('purpose', '=', purpose)
      return (await query.orderBy('made_at').orderBy('kid').execute()).map(signingKeyOf)
    },
    keepSigningKeys: (keys, audit) =>
      change(database, audit, async (db) => {
        await putSigning(db, keys.map(signingRowOf))
        return done(undefined)
      }),
    apiKey: async (id) => {
      const row = await api.where('id', '=', id).executeTakeFirst()
      return row && apiKeyOf(row)
    },
    listApiKeys: async () => (await api.orderBy('made_at').orderBy('id').execute()).map(apiKeyOf),
    putApiKey: (key, audit) =>
      change(database, audit, async (db) => {
        await putApi(db, [apiRowOf(key)])
        return done(undefined)
      }),
    revokeApiKey: (id, at, audit) =>
      change(database, audit, async (db) => {
        const update = db.updateTable('api_keys').set({ revoked_at: at }).where('id', '=', id)
        const { numUpdatedRows } = await update.where('revoked_at', 'is', null).executeTakeFirstOrThrow()
        return numUpdatedRows === 0n ? nothing('no-such-key') : done('revoked')
      }),
  }
}
