/**
 * What the register signs with: Ed25519 keys under one root. The first key is made when it is needed, and is root and
 * signing key at once; later keys are signed by the root, which may then be kept elsewhere. Keys live in the database,
 * so that they outlive the data and many servers sign alike. A private half leaves it only into WebCrypto.
 */
import type { PublicKey } from '../contract/alert-schemas.ts'
import { type JwsHeader, signJws, thumbprintOf } from '../contract/jws.ts'
import { isTrusted, KEY_SET_TYPE } from '../contract/key-set.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import { firstPlan, type KeyPlan, payloadOfPlan, signingKeyAt } from './key-plan.ts'
import type { KeptKey, SigningKey, Store } from './store.ts'

export interface Signer {
  /** The key that signs now. */
  readonly publicKey: () => Promise<PublicKey>
  /** Every key whose signatures may be believed, and the one that is next. */
  readonly publicKeys: () => Promise<readonly PublicKey[]>
  /** RFC 7638 thumbprint of the root key: what whoever trusts this register pins. */
  readonly root: () => Promise<string>
  /** The keys and their times, signed by the root; a compact JWS. */
  readonly keySet: () => Promise<string>
  /** A compact JWS over the text. `typ` keeps one kind of statement from passing for another. */
  readonly sign: (typ: string, payload: string, more?: SignMore) => Promise<string>
}
export interface SignMore {
  /** Media type of what is signed (RFC 7515, 4.1.10). */
  readonly cty?: string
  /** Put before the key's id and `#`, where keys are found by a DID. */
  readonly controller?: string
}

/** A key pair as JSON Web Keys. */
export interface RootPair {
  readonly publicKey: PublicKey
  readonly privateKey: CryptoKey
}

export const PURPOSE = 'sign'
/** With the root at hand the set is signed anew every day; a copy of it is good for so long. */
export const ONLINE_DAYS = 30
/** How long one server may not know of what another one changed. */
const RELOAD_MS = 60_000
const { subtle } = globalThis.crypto

export const makeKey = async (madeAt: Instant): Promise<KeptKey> => {
  const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { x = '', d = '' } = await subtle.exportKey('jwk', pair.privateKey)
  const kid = await thumbprintOf({ x })
  const shared = { kty: 'OKP', crv: 'Ed25519', x } as const
  const publicKey: PublicKey = { ...shared, kid, use: 'sig', alg: 'EdDSA' }
  return { kid, publicJwk: JSON.stringify(publicKey), privateJwk: JSON.stringify({ ...shared, d }), madeAt }
}

export const privateKeyOf = (privateJwk: string): Promise<CryptoKey> =>
  subtle.importKey('jwk', JSON.parse(privateJwk) as JsonWebKey, 'Ed25519', false, ['sign'])
export const publicKeyOf = ({ publicJwk }: { readonly publicJwk: string }): PublicKey =>
  JSON.parse(publicJwk) as PublicKey

/** What stands beside the root: the plan, and its signature where the root is away. */
export interface RootDetail {
  readonly plan: KeyPlan
  readonly signed?: string
}

export interface KeyRing {
  readonly root: SigningKey
  readonly keys: readonly SigningKey[]
  readonly plan: KeyPlan
  readonly signed?: string
}

const detailOf = ({ detail }: SigningKey): RootDetail | undefined => detail as RootDetail | undefined

/** What is kept; a first key is made and kept where there is none. Two processes at once settle on one of theirs. */
export const readKeyRing = async (store: Store, now: () => Instant): Promise<KeyRing> => {
  let keys = await store.signingKeys(PURPOSE)
  if (keys.length === 0) {
    await store.keepKey(PURPOSE, await makeKey(now()))
    keys = await store.signingKeys(PURPOSE)
  }
  // The first key has no state of its own until there is a second.
  const root = keys.find(({ state }) => state === 'root') ?? keys.find(({ state }) => state === 'current')
  if (!root) throw new Error('the signing key was not kept')
  return { root, keys, ...(detailOf(root) ?? { plan: firstPlan(publicKeyOf(root), root.madeAt) }) }
}

/** The plan, signed by its root. */
export const signPlan = (
  plan: KeyPlan,
  { publicKey, privateKey }: RootPair,
  issuedAt: Instant,
  validDays: number,
): Promise<string> => {
  const payload = payloadOfPlan(plan, publicKey, issuedAt, validDays)
  return signJws({ alg: 'EdDSA', kid: publicKey.kid, typ: KEY_SET_TYPE }, JSON.stringify(payload), privateKey)
}

interface Loaded extends KeyRing {
  readonly atMs: number
  readonly privateKeys: ReadonlyMap<string, CryptoKey>
}

export const makeSigner = (store: Store, now: () => Instant): Signer => {
  let known: Loaded | undefined
  let pending: Promise<Loaded> | undefined

  const load = async (): Promise<Loaded> => {
    const atMs = Date.parse(now())
    const ring = await readKeyRing(store, now)
    const pairs = ring.keys.flatMap(({ kid, privateJwk }) =>
      privateJwk ? [privateKeyOf(privateJwk).then((key) => [kid, key] as const)] : [],
    )
    return { ...ring, atMs, privateKeys: new Map(await Promise.all(pairs)) }
  }
  /** A failure is not remembered, and a copy not for long. */
  const loaded = async (): Promise<Loaded> => {
    const ageMs = known ? Date.parse(now()) - known.atMs : Number.NaN
    if (known && ageMs >= 0 && ageMs < RELOAD_MS) return known
    pending ??= load().finally(() => {
      pending = undefined
    })
    known = await pending
    return known
  }

  const current = async () => {
    const { plan, privateKeys } = await loaded()
    const key = signingKeyAt(plan, now())
    const privateKey = key && privateKeys.get(key.kid)
    if (!key || !privateKey) throw new Error('no key signs at this time: turn the key with `signing-key rotate`')
    const { signsFrom: _from, signsUntil: _until, trustedUntil: _trusted, ...publicKey } = key
    return { publicKey: publicKey satisfies PublicKey, privateKey }
  }

  return {
    publicKey: async () => (await current()).publicKey,
    publicKeys: async () => {
      const { plan } = await loaded()
      const keys = plan.keys.filter((key) => isTrusted(key, now()))
      return keys.map(({ signsFrom: _from, signsUntil: _until, trustedUntil: _trusted, ...key }) => key)
    },
    root: async () => (await loaded()).root.kid,
    keySet: async () => {
      const { plan, root, signed, privateKeys } = await loaded()
      const privateKey = privateKeys.get(root.kid)
      // Begun with the day: every server says the same bytes.
      if (privateKey)
        return signPlan(
          plan,
          { publicKey: publicKeyOf(root), privateKey },
          `${dayOf(now())}T00:00:00.000Z`,
          ONLINE_DAYS,
        )
      if (!signed) throw new Error('the root is away and signed nothing')
      return signed
    },
    sign: async (typ, payload, { cty, controller } = {}) => {
      const { publicKey, privateKey } = await current()
      const kid = controller ? `${controller}#${publicKey.kid}` : publicKey.kid
      const header: JwsHeader = { alg: 'EdDSA', kid, typ, ...(cty ? { cty } : {}) }
      return signJws(header, payload, privateKey)
    },
  }
}
