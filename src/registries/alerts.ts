/**
 * Downloads a register's notices: one signed index for everybody, so the request tells nothing, and what it names is
 * matched in the browser. The key is pinned at first use: whoever takes over the address later cannot write notices.
 */
import { ALERTS_TYPE, AlertIndex, OpenKeySet, PublicKey, type WireAlert } from '../contract/alert-schemas.ts'
import { isSignedBy, type Jws, readJws, thumbprintOf } from '../contract/jws.ts'
import { JOSE_TYPE, pathOf } from '../contract/paths.ts'
import type { Get, GetResult } from '../core/registry.ts'
import type { Alert, Instant, UnclearWhy } from '../core/words.ts'
import { type Got, got, isFresh, replyOf, understand, whyOfStatus } from './replies.ts'

/** `another-key`: not the pinned one. `not-signed`: the signature does not hold, or is of another kind. */
export type AlertsUnclearWhy = UnclearWhy | 'another-key' | 'not-signed'

export type AlertsAnswer =
  | {
      readonly kind: 'ok'
      readonly alerts: readonly Alert[]
      /** RFC 7638 thumbprint of the key that signed: to be pinned at first use, and shown to the person. */
      readonly thumbprint: string
      readonly asOf: Instant
      readonly sequence: number
    }
  | { readonly kind: 'unclear'; readonly why: AlertsUnclearWhy }

export interface AlertsContext {
  readonly get: Get
  /** The present instant, ISO 8601. */
  readonly now: Instant
  /** Thumbprint of the key trusted so far; left out at first use. */
  readonly pinned?: string
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
  const reason = reasons?.zh ?? reasons?.en
  return {
    ...rest,
    title: titles.zh ?? titles.en ?? rest.issuer,
    titles,
    ...(reasons ? { reasons } : {}),
    ...(reason ? { reason } : {}),
  }
}

const parsePayload = (payload: string): AlertIndex | undefined => {
  try {
    const parsed = AlertIndex.safeParse(JSON.parse(payload))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/**
 * The notices of the register at `url` (without a trailing slash). Anything that is not signed by the pinned key, not of
 * today's list or not understood is `unclear`: keep the list known so far.
 */
export const fetchAlerts = async (
  { url }: { readonly url: string },
  { get, now, pinned, lastSequence = 0 }: AlertsContext,
): Promise<AlertsAnswer> => {
  const base = url.replace(/\/{1,8}$/u, '')
  const read = readIndex(await get(base + pathOf('alerts', {}), { accept: JOSE_TYPE }))
  if (read.kind === 'unclear') return read
  const { value: jws } = read
  if (pinned !== undefined && jws.header.kid !== pinned) return unclear('another-key')

  const keySet = understand(await get(base + pathOf('keys', {})), OpenKeySet)
  if (keySet.kind === 'unclear') return keySet
  const thumbprint = pinned ?? jws.header.kid
  const key = await keyOf(keySet.value.keys, thumbprint)
  if (!key) return unclear(pinned === undefined ? 'not-signed' : 'another-key')
  if (!(await isSignedBy(jws, key))) return unclear('not-signed')

  const index = parsePayload(jws.payload)
  if (!index) return unclear('not-understood')
  if (!isFresh(index.asOf, now) || index.sequence < lastSequence) return unclear('stale')
  const alerts = index.alerts.filter(isFit).map(alertOf)
  return { kind: 'ok', alerts, thumbprint, asOf: index.asOf, sequence: index.sequence }
}
