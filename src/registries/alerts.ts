/**
 * Downloads a register's notices: one signed index for everybody, so the request tells nothing, and what it names is
 * matched in the browser. Who has a list asks for what changed since; where that does not fit, for the whole. The root key is pinned at first use: whoever takes over the address later cannot write notices,
 * and the register may turn the key it signs with under that root.
 */
import { ALERTS_DELTA_TYPE, AlertDelta } from '../contract/alert-delta.ts'
import {
  ALERTS_TYPE,
  AlertIndex,
  MAX_ALERTS,
  OpenKeySet,
  PublicKey,
  type WireAlert,
} from '../contract/alert-schemas.ts'
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
      readonly epoch: number
      readonly sequence: number
      /** Otherwise it is the list known so far with its changes. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'unclear'; readonly why: AlertsUnclearWhy }

/** A list that was believed; `sequence` counts within an `epoch` of the register. */
export interface KnownAlerts {
  readonly alerts: readonly Alert[]
  readonly epoch: number
  readonly sequence: number
}

export interface AlertsContext {
  readonly get: Get
  /** The present instant, ISO 8601. */
  readonly now: Instant
  /** Thumbprint of the root trusted so far; left out at first use. */
  readonly pinned?: string
  readonly lastKeysVersion?: number
  /** Of the list known so far: an older one is refused. */
  readonly lastSequence?: number
  /** To which the changes are put; left out, the whole is asked for. */
  readonly known?: KnownAlerts
}

const unclear = (why: AlertsUnclearWhy): Extract<AlertsAnswer, { kind: 'unclear' }> => ({ kind: 'unclear', why })

/** A sound JWS of the right kind; nothing in it is believed yet. */
const readSigned = (result: GetResult, typ: string): Got<Jws> | Extract<AlertsAnswer, { kind: 'unclear' }> => {
  const reply = replyOf(result)
  if (reply.kind === 'unclear') return reply
  const { status, contentType, body } = reply.value
  if (status !== 200) return unclear(whyOfStatus(status))
  const jws = /^application\/jose(?:\s*;|$)/iu.test(contentType.trim()) ? readJws(body) : undefined
  if (!jws) return unclear('not-understood')
  return jws.header.alg === 'EdDSA' && jws.header.typ === typ ? got(jws) : unclear('not-signed')
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

interface Parser<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false }
}
const parsePayload = <T>(payload: string, schema: Parser<T>): T | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(payload))
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

type Pin = Omit<Believed, 'key'>
interface Signed<T> {
  readonly value: T
  readonly pin: Pin
}

/** What a signed download holds, once its signature is believed. */
const download = async <T>(
  base: string,
  { since, typ, schema }: { readonly since?: number; readonly typ: string; readonly schema: Parser<T> },
  context: AlertsContext,
): Promise<Got<Signed<T>> | Unclear> => {
  const address = base + pathOf('alerts', {}) + (since === undefined ? '' : `?since=${since}`)
  const read = readSigned(await context.get(address, { accept: JOSE_TYPE }), typ)
  if (read.kind === 'unclear') return read
  const { value: jws } = read
  const believed = await keyBehind(base, jws.header.kid, context)
  if (believed.kind === 'unclear') return believed
  const { key, ...pin } = believed.value
  if (!(await isSignedBy(jws, key))) return unclear('not-signed')
  const value = parsePayload(jws.payload, schema)
  return value === undefined ? unclear('not-understood') : got({ value, pin })
}

/** The list with its changes; `undefined` where they are of another list or make too long a one. */
const changed = (known: KnownAlerts, delta: AlertDelta): readonly Alert[] | undefined => {
  if (delta.epoch !== known.epoch || delta.base !== known.sequence || delta.sequence < delta.base) return undefined
  const touched = new Set([...delta.removed, ...delta.added.map(({ id }) => id)])
  const alerts = [...known.alerts.filter(({ id }) => !touched.has(id)), ...readAlerts(delta.added)]
  return alerts.length <= MAX_ALERTS ? alerts : undefined
}

const fetchChanges = async (base: string, known: KnownAlerts, context: AlertsContext): Promise<AlertsAnswer> => {
  const asked = { since: known.sequence, typ: ALERTS_DELTA_TYPE, schema: AlertDelta }
  const read = await download(base, asked, context)
  if (read.kind === 'unclear') return read
  const { value: delta, pin } = read.value
  const alerts = changed(known, delta)
  if (!alerts) return unclear('not-understood')
  const { asOf, epoch, sequence } = delta
  return isFresh(asOf, context.now)
    ? { kind: 'ok', alerts, ...pin, asOf, epoch, sequence, isWhole: false }
    : unclear('stale')
}

/** Who could not be asked for the changes is not asked for the whole in the same breath. */
const IS_OUT_OF_REACH: ReadonlySet<AlertsUnclearWhy> = new Set([
  'offline',
  'time-out',
  'refused',
  'server-error',
  'not-permitted',
])

/**
 * The notices of the register at `url` (without a trailing slash). Anything that is not signed under the pinned root, not of
 * today's list or not understood is `unclear`: keep the list known so far.
 */
export const fetchAlerts = async ({ url }: { readonly url: string }, context: AlertsContext): Promise<AlertsAnswer> => {
  const { now, lastSequence = 0, known } = context
  const base = url.replace(/\/{1,8}$/u, '')
  if (known) {
    const answer = await fetchChanges(base, known, context)
    if (answer.kind === 'ok' || IS_OUT_OF_REACH.has(answer.why)) return answer
  }
  const read = await download(base, { typ: ALERTS_TYPE, schema: AlertIndex }, context)
  if (read.kind === 'unclear') return read
  const { value: index, pin } = read.value
  const { asOf, epoch, sequence } = index
  if (!isFresh(asOf, now) || sequence < lastSequence) return unclear('stale')
  return { kind: 'ok', alerts: readAlerts(index.alerts), ...pin, asOf, epoch, sequence, isWhole: true }
}
