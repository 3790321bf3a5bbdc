/**
 * The register's signing key: Ed25519, made when it is first needed, kept in the database so that it outlives the data.
 * The private half leaves the database only into WebCrypto, and comes out of no call.
 */
import type { PublicKey } from '../contract/alert-schemas.ts'
import { signJws, thumbprintOf } from '../contract/jws.ts'
import type { Instant } from '../core/words.ts'
import type { KeptKey, Store } from './store.ts'

export interface Signer {
  readonly publicKey: () => Promise<PublicKey>
  /** A compact JWS over the text. `typ` keeps one kind of statement from passing for another. */
  readonly sign: (typ: string, payload: string) => Promise<string>
}

const PURPOSE = 'sign'
const { subtle } = globalThis.crypto

const makeKey = async (madeAt: Instant): Promise<KeptKey> => {
  const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { x = '', d = '' } = await subtle.exportKey('jwk', pair.privateKey)
  const kid = await thumbprintOf({ x })
  const shared = { kty: 'OKP', crv: 'Ed25519', x } as const
  const publicKey: PublicKey = { ...shared, kid, use: 'sig', alg: 'EdDSA' }
  return { kid, publicJwk: JSON.stringify(publicKey), privateJwk: JSON.stringify({ ...shared, d }), madeAt }
}

/** The key that is kept; when there is none, a new one is kept first. Two processes at once settle on one of theirs. */
const keptKey = async (store: Store, now: () => Instant): Promise<KeptKey> => {
  const kept = await store.key(PURPOSE)
  if (kept) return kept
  await store.keepKey(PURPOSE, await makeKey(now()))
  const settled = await store.key(PURPOSE)
  if (!settled) throw new Error('the signing key was not kept')
  return settled
}

export const makeSigner = (store: Store, now: () => Instant): Signer => {
  let loading: Promise<{ readonly publicKey: PublicKey; readonly privateKey: CryptoKey }> | undefined

  const load = async () => {
    const { publicJwk, privateJwk } = await keptKey(store, now)
    const privateKey = await subtle.importKey('jwk', JSON.parse(privateJwk) as JsonWebKey, 'Ed25519', false, ['sign'])
    return { publicKey: JSON.parse(publicJwk) as PublicKey, privateKey }
  }
  /** A failure is not remembered. */
  const loaded = (): ReturnType<typeof load> => {
    loading ??= load().catch((fault: unknown) => {
      loading = undefined
      throw fault
    })
    return loading
  }

  return {
    publicKey: async () => (await loaded()).publicKey,
    sign: async (typ, payload) => {
      const { publicKey, privateKey } = await loaded()
      return signJws({ alg: 'EdDSA', kid: publicKey.kid, typ }, payload, privateKey)
    },
  }
}
