/**
 * Official notices of the enabled registers, downloaded as one signed index each and matched here: no register learns
 * which product was looked at. Later only what changed is asked for, and the whole once a week. Kept in `storage.local`;
 * the root key behind the first index is pinned, and an index signed by no key under it is not believed.
 */
import type { Alert, Day, Instant } from '../core/words.ts'
import type { RegisterSetting } from './messages.ts'

/** What came of fetching one index; `thumbprint` is that of the root behind the key that signed it. */
export type FetchedAlerts =
  | {
      readonly kind: 'ok'
      readonly alerts: readonly Alert[]
      readonly thumbprint: string
      readonly keysVersion?: number
      readonly asOf: Instant
      readonly epoch: number
      readonly sequence: number
      /** Otherwise `known` with its changes. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'unclear'; readonly why: string }

export interface AlertsDependencies {
  readonly registers: () => Promise<readonly Pick<RegisterSetting, 'url' | 'enabled'>[]>
  readonly fetchIndex: (url: string, pin: AlertsPin) => Promise<FetchedAlerts>
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'>
  readonly now: () => Date
}

export interface Alerts {
  /** What is kept; fetched first where a register was never or not lately asked. Never rejects. */
  readonly current: () => Promise<readonly Alert[]>
  /** Of the key pinned for this register; `undefined` before its first index has come. Never rejects. */
  readonly thumbprintOf: (url: string) => Promise<string | undefined>
  /** Asks every enabled register anew. Never rejects. */
  readonly refresh: () => Promise<void>
}

/** What is believed of a register so far. */
export interface AlertsPin {
  readonly pinned?: string
  readonly lastKeysVersion?: number
  /** The list to which changes are put; left out where the whole is due. */
  readonly known?: { readonly alerts: readonly Alert[]; readonly epoch: number; readonly sequence: number }
}

interface Kept {
  readonly alerts: readonly Alert[]
  readonly thumbprint: string
  readonly keysVersion?: number
  readonly sequence: number
  readonly triedOn: Instant
  /** Missing in what an earlier version kept. */
  readonly epoch?: number
  readonly wholeOn?: Instant
}

/** An index is asked for once in this time, whether it came or not. */
const REFRESH_MS = 12 * 60 * 60_000
const RETRY_MS = 15 * 60_000
/** Whatever went amiss in a change, or was read otherwise by an earlier version, lasts no longer than this. */
const WHOLE_MS = 7 * 24 * 60 * 60_000

const NOTHING = { alerts: [], thumbprint: '', sequence: 0 }
const pinOf = (kept: Kept | undefined, nowMs: number): AlertsPin => {
  if (!kept?.thumbprint) return {}
  const { thumbprint, keysVersion, alerts, epoch, sequence, wholeOn } = kept
  const ageMs = wholeOn ? nowMs - Date.parse(wholeOn) : Number.POSITIVE_INFINITY
  const isPartEnough = epoch !== undefined && ageMs >= 0 && ageMs < WHOLE_MS
  return {
    pinned: thumbprint,
    ...(keysVersion ? { lastKeysVersion: keysVersion } : {}),
    ...(isPartEnough ? { known: { alerts, epoch, sequence } } : {}),
  }
}

const keyOf = (url: string): string => `alerts:${url}`

export const makeAlerts = ({ registers, fetchIndex, area, now }: AlertsDependencies): Alerts => {
  /** What is being fetched, by address: who waits for one register does not go by the end of another's. */
  const running = new Map<string, Promise<void>>()

  /** What found no room on disk, until the worker ends: else the whole index would be fetched for every page. */
  const unwritten = new Map<string, Kept>()

  /** Rejects where storage cannot be read: nobody knows then which key is pinned. */
  const read = async (url: string): Promise<Kept | undefined> =>
    unwritten.get(url) ?? ((await area.get(keyOf(url)))[keyOf(url)] as Kept | undefined)
  const known = (url: string): Promise<Kept | undefined> => read(url).catch(() => undefined)
  const enabled = async (): Promise<readonly string[]> =>
    (await registers()).filter((register) => register.enabled).map(({ url }) => url)

  const renew = async (url: string): Promise<void> => {
    const kept = await read(url)
    const pin = pinOf(kept, now().getTime())
    const fetched = await fetchIndex(url, pin).catch((): FetchedAlerts => ({ kind: 'unclear', why: 'failed' }))
    const triedOn = now().toISOString()
    // An older index than the kept one may be a replay; what is kept stays.
    const isNewer = fetched.kind === 'ok' && fetched.sequence >= (kept?.sequence ?? 0)
    const { alerts, thumbprint, sequence } = isNewer ? fetched : (kept ?? NOTHING)
    const keysVersion = (isNewer ? fetched.keysVersion : undefined) ?? kept?.keysVersion
    const epoch = isNewer ? fetched.epoch : kept?.epoch
    const wholeOn = isNewer && fetched.isWhole ? triedOn : kept?.wholeOn
    const next: Kept = {
      ...{ alerts, thumbprint, sequence, triedOn },
      ...(keysVersion ? { keysVersion } : {}),
      ...(epoch === undefined ? {} : { epoch }),
      ...(wholeOn ? { wholeOn } : {}),
    }
    await area.set({ [keyOf(url)]: next }).then(
      () => unwritten.delete(url),
      () => unwritten.set(url, next),
    )
  }

  const isDue = (kept: Kept | undefined): boolean => {
    const age = kept ? now().getTime() - Date.parse(kept.triedOn) : Number.POSITIVE_INFINITY
    return !(age < (kept?.thumbprint ? REFRESH_MS : RETRY_MS))
  }

  // Where it cannot be read it is not asked for either: the first key that came would be believed, whatever was pinned.
  const renewOnce = (url: string): Promise<void> => {
    const begun = running.get(url) ?? renew(url).finally(() => running.delete(url))
    running.set(url, begun)
    return begun
  }
  const renewAll = async (urls: readonly string[]): Promise<void> =>
    void (await Promise.allSettled(urls.map(renewOnce)))

  return {
    current: async () => {
      const urls = await enabled()
      const kept = await Promise.all(urls.map(known))
      const due = urls.filter((_, i) => isDue(kept[i]))
      if (due.length > 0) await renewAll(due)
      return (await Promise.all(urls.map(known))).flatMap((one) => one?.alerts ?? [])
    },
    thumbprintOf: async (url) => (await known(url))?.thumbprint || undefined,
    refresh: async () => renewAll(await enabled()),
  }
}

/** Notices of tomorrow are a mistake of somebody's clock; they wait. */
export const dueAlerts = (alerts: readonly Alert[], today: Day): readonly Alert[] =>
  alerts.filter(({ day }) => day <= today)
