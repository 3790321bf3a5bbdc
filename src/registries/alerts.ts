/**
 * Downloads a register's notices: one signed index for everybody, so the request tells nothing, and what it names is
 * matched in the browser. The root key is pinned at first use: whoever takes over the address later cannot write notices,
 * and the register may turn the key it signs with under that root.
 */
import { ALERTS_TYPE, AlertIndex, OpenKeySet, PublicKey, type WireAlert } from '../contract/alert-schemas.ts'
import { isSignedBy, type Jws, readJws, thumbprintOf } from '../contract/jws.ts'
import { type OpenedKeySet, openKeySet, trustedKeys } from '../contract/key-set.ts'
import { JOSE_TYPE, pathOf } from '../contract/paths.ts'
import type { Get, GetResult } from '../core/registry.ts'
import type { Alert, Instant, UnclearWhy } from '../core/words.ts'
import { type Got, got, isFresh, replyOf, understand, whyOfStatus } from './replies.ts'

/** `another-key`: not the pinned one, nor one under it. `not-signed`: the signature does not hold, or is of another kind. */
export type AlertsUnclearWhy = UnclearWhy | 'another-key' | 'not-signed'

export type AlertsAnswer =
  | {
      readonly kind: 'ok'
      readonly alerts: readonly Alert[]
      /** RFC 7638 thumbprint of the root key: to be pinned at first use, and shown to the person. */
      readonly thumbprint: string
      /** Of the signed set of keys that was leant on; an older one is refused from then on. */
      readonly keysVersion?: number
      readonly asOf: Instant
      readonly sequence: number
    }
  | { readonly kind: 'unclear'; readonly why: AlertsUnclearWhy }

export interface AlertsContext {
  readonly get: Get
  /** The present instant, ISO 8601. */
  readonly now: Instant
  /** Thumbprint of the root trusted so far; left out at first use. */
  readonly pinned?: string
  readonly lastKeysVersion?: number
  /** Of the list known so far: an older one is refused. */
  readonly lastSequence?: number
}

const unclear = (why: AlertsUnclearWhy): Extract<AlertsAnswer, { kind: 'unclear' }> => ({ kind: 'unclear', why })

/** A sound JWS of the right kind; nothing in it is believed yet. */
const readIndex = (result: GetResult): Got<Jws> | Extract<AlertsAnswer, { kind: 'unclear' }> => {
  const reply = replyOf(result)
  if (reply.kind === 'unclear') return reply
  const { status, contentType, body } = reply.value
  if (status !== 200) return unclear(whyOfStatus(status))
  const jws = /^application\/jose(?:\s*;|$)/iu.test(contentType.trim()) ? readJws(body) : undefined
  if (!jws) return unclear('not-understood')
  return jws.header.alg === 'EdDSA' && jws.header.typ === ALERTS_TYPE ? got(jws) : unclear('not-signed')
}

/** The key of this thumbprint. Thumbprints are computed: a key's own `kid` may say anything. */
const keyOf = async (candidates: readonly unknown[], thumbprint: string): Promise<PublicKey | undefined> => {
  const keys = candidates.flatMap((candidate) => {
    const parsed = PublicKey.safeParse(candidate)
    return parsed.success ? [parsed.data] : []
  })
  const thumbprints = await Promise.all(keys.map(thumbprintOf))
  return keys[thumbprints.indexOf(thumbprint)]
}

const EXAMPLE_BRAND = /^(?:示例|Example(?!\p{L}))/u
/** GS1 keeps the prefix 952 for demonstrations. */
const EXAMPLE_GTIN = /^0{0,1}952\d{10}$/u

/** A demonstration notice may name examples only: about a real product it would be slander. */
const isFit = ({ demo, brands, gtins }: WireAlert): boolean =>
  demo !== true ||
  (brands.length > 0 &&
    brands.every((brand) => EXAMPLE_BRAND.test(brand)) &&
    gtins.every((gtin) => EXAMPLE_GTIN.test(gtin)))

const alertOf = ({ title: titles, reason: reasons, ...rest }: WireAlert): Alert => {
  const reason = reasons?.zh ?? reasons?.en ?? reasons?.fr
  return {
    ...rest,
    title: titles.zh ?? titles.en ?? titles.fr ?? rest.issuer,
    titles,
    ...(reasons ? { reasons } : {}),
    ...(reason ? { reason } : {}),
  }
}

/** The notices of a list that may be believed, as the core reads them. */
export const readAlerts = (alerts: readonly WireAlert[]): readonly Alert[] => alerts.filter(isFit).map(alertOf)

const parsePayload = (payload: string): AlertIndex | undefined => {
  try {
    const parsed = AlertIndex.safeParse(JSON.parse(payload))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

type Unclear = Extract<AlertsAnswer, { kind: 'unclear' }>
interface Believed {
  readonly key: PublicKey
  readonly thumbprint: string
  readonly keysVersion?: number
}

/** The keys signed by their root; `undefined` where the register shows none (an older one has a single key). */
const readKeySet = async (base: string, { get }: AlertsContext): Promise<Got<OpenedKeySet | undefined> | Unclear> => {
  const reply = replyOf(await get(base + pathOf('signedKeys', {}), { accept: JOSE_TYPE }))
  if (reply.kind === 'unclear') return reply
  const { status, body } = reply.value
  if (status === 404) return got(undefined)
  if (status !== 200) return unclear(whyOfStatus(status))
  const set = await openKeySet(body)
  return set ? got(set) : unclear('not-signed')
}

/** The key `kid`, if the pinned root stands behind it; at first use, if a root does. */
const keyBehind = async (base: string, kid: string, context: AlertsContext): Promise<Got<Believed> | Unclear> => {
  const { get, now, pinned, lastKeysVersion = 0 } = context
  if (kid !== pinned) {
    const set = await readKeySet(base, context)
    if (set.kind === 'unclear') return set
    if (set.value) {
      const { thumbprint, version } = set.value
      if (pinned !== undefined && thumbprint !== pinned) return unclear('another-key')
      if (version < lastKeysVersion) return unclear('stale')
      const key = (await trustedKeys(set.value, now)).get(kid)
      return key ? got({ key, thumbprint, keysVersion: version }) : unclear('another-key')
    }
    if (pinned !== undefined) return unclear('another-key')
  }
  const keySet = understand(await get(base + pathOf('keys', {})), OpenKeySet)
  if (keySet.kind === 'unclear') return keySet
  const key = await keyOf(keySet.value.keys, kid)
  if (key) return got({ key, thumbprint: kid })
  return unclear(pinned === undefined ? 'not-signed' : 'another-key')
}

/**
 * The notices of the register at `url` (without a trailing slash). Anything that is not signed under the pinned root, not of
 * today's list or not understood is `unclear`: keep the list known so far.
 */
export const fetchAlerts = async ({ url }: { readonly url: string }, context: AlertsContext): Promise<AlertsAnswer> => {
  const { get, now, lastSequence = 0 } = context
  const base = url.replace(/\/{1,8}$/u, '')
  const read = readIndex(await get(base + pathOf('alerts', {}), { accept: JOSE_TYPE }))
  if (read.kind === 'unclear') return read
  const { value: jws } = read
  const believed = await keyBehind(base, jws.header.kid, context)
  if (believed.kind === 'unclear') return believed
  const { key, ...pin } = believed.value
  if (!(await isSignedBy(jws, key))) return unclear('not-signed')

  const index = parsePayload(jws.payload)
  if (!index) return unclear('not-understood')
  if (!isFresh(index.asOf, now) || index.sequence < lastSequence) return unclear('stale')
  const alerts = readAlerts(index.alerts)
  return { kind: 'ok', alerts, ...pin, asOf: index.asOf, sequence: index.sequence }
}
