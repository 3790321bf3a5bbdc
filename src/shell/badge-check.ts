/**
 * Tests the badges of a page. The keys are those of the person's own registers, read from each under the root that was
 * pinned when its first list of notices came: whatever keys a page brings count for nothing. Origin and path are the
 * browser's. No register learns of it: its keys are one file for everybody, and of the number it hears what any look-up
 * tells it.
 */
import { isSignedBy, readJws } from '../contract/jws.ts'
import { type DatedKey, type OpenedKeySet, openKeySet, trustedKeys } from '../contract/key-set.ts'
import { JOSE_TYPE, pathOf } from '../contract/paths.ts'
import { type BadgeVerdict, judgeBadge, verdictOn } from '../core/badge.ts'
import type { Get } from '../core/registry.ts'
import { checkStatement, readStatement, type VerifySignature } from '../core/statement.ts'
import type { BadgeClaim, CertificateNumber, Listing, Verdict } from '../core/words.ts'
import type { RegisterSetting } from './messages.ts'
import { idOfOpen } from './settings.ts'

export interface BadgeCheckDependencies {
  readonly registers: () => Promise<readonly Pick<RegisterSetting, 'url' | 'enabled'>[]>
  /** Of the root that is pinned for this register. */
  readonly rootOf: (url: string) => Promise<string | undefined>
  readonly get: Get
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set'>
  readonly now: () => Date
  readonly isExample: (number: CertificateNumber) => boolean
}

/** Badges, and the address in the tab's own bar. */
export interface ShownBadges {
  readonly badges: readonly BadgeClaim[]
  readonly origin: string
  readonly path: string
}

export interface BadgeCheck {
  /** By thumbprint, the believed keys of every register that is turned on; none of one whose keys did not come. */
  readonly keysFor: (kids: readonly string[]) => Promise<readonly (readonly (readonly [string, KnownKey])[])[]>
  /** Without pictures that no register of the person's serves: those are pictures like any other. */
  readonly ours: (badges: readonly BadgeClaim[]) => Promise<readonly BadgeClaim[]>
  /** `verdicts`: what the numbers of the page came to, those of the badges among them. Never rejects. */
  readonly check: (
    shown: ShownBadges,
    listing: Listing,
    verdicts: readonly Verdict[],
  ) => Promise<readonly BadgeVerdict[]>
}

/** A key that may be believed, and whose it is. */
export interface KnownKey {
  readonly key: DatedKey
  readonly url: string
}

/** What is kept of a register's keys. */
interface Kept {
  /** Signed by the root; empty where none has come yet. */
  readonly jws: string
  readonly triedAtMs: number
}

const REFRESH_MS = 12 * 60 * 60_000
/** A key that is not known may be a new one. */
const RETRY_MS = 10 * 60_000

const areaKey = (url: string): string => `keys:${url}`

export const makeBadgeCheck = (deps: BadgeCheckDependencies): BadgeCheck => {
  const { registers, rootOf, get, area, now, isExample } = deps

  const enabled = async (): Promise<readonly string[]> =>
    (await registers()).filter((register) => register.enabled).map(({ url }) => url)

  const openUnder = async (jws: string, root: string | undefined): Promise<OpenedKeySet | undefined> => {
    const set = jws && root ? await openKeySet(jws) : undefined
    return set && set.thumbprint === root ? set : undefined
  }

  const keptOf = async (url: string): Promise<Kept> => {
    const stored = await area.get(areaKey(url)).catch(() => ({}) as Record<string, unknown>)
    return (stored[areaKey(url)] as Kept | undefined) ?? { jws: '', triedAtMs: Number.NEGATIVE_INFINITY }
  }

  /** An older set than the kept one may be a replay, and one under another root is nobody's. */
  const renew = async (url: string, kept: Kept): Promise<Kept> => {
    const root = await rootOf(url)
    const got = await get(url + pathOf('signedKeys', {}), { accept: JOSE_TYPE })
    const body = got.kind === 'ok' && got.status === 200 ? got.body : ''
    const [before, after] = await Promise.all([openUnder(kept.jws, root), openUnder(body, root)])
    const isNewer = after !== undefined && after.version >= (before?.version ?? 0)
    const next: Kept = { jws: isNewer ? body : kept.jws, triedAtMs: now().getTime() }
    await area.set({ [areaKey(url)]: next }).catch(() => undefined)
    return next
  }

  const keysIn = async (url: string, { jws }: Kept): Promise<readonly (readonly [string, KnownKey])[]> => {
    const set = await openUnder(jws, await rootOf(url))
    return [...(set ? await trustedKeys(set, now().toISOString()) : [])].map(([kid, key]) => [kid, { key, url }])
  }

  /** The keys of every register: as they are kept, or anew where that was long ago or one is wanted that none of them has. */
  const keysFor = async (kids: readonly string[]) => {
    const kept = await Promise.all((await enabled()).map(async (url) => ({ url, kept: await keptOf(url) })))
    const before = await Promise.all(kept.map((one) => keysIn(one.url, one.kept)))
    const known = new Set(before.flat().map(([kid]) => kid))
    const restMs = kids.every((kid) => known.has(kid)) ? REFRESH_MS : RETRY_MS
    return Promise.all(
      kept.map(async (one, i) => {
        const ageMs = now().getTime() - one.kept.triedAtMs
        const isDue = !(ageMs >= 0 && ageMs < restMs)
        return isDue ? keysIn(one.url, await renew(one.url, one.kept)) : (before[i] ?? [])
      }),
    )
  }

  return {
    keysFor,
    ours: async (badges) => {
      const urls = badges.some(({ form }) => form === 'picture') ? await enabled() : []
      return badges.filter(({ form, base = '' }) => form !== 'picture' || urls.includes(base))
    },
    check: async ({ badges, origin, path }, listing, verdicts) => {
      const kids = badges.flatMap(({ statement = '' }) => readStatement(statement)?.kid ?? [])
      const read = kids.length > 0 ? await keysFor(kids) : []
      const keys = new Map(read.flat())
      const verify: VerifySignature = async (kid, signed, signature) => {
        const known = keys.get(kid)
        const jws = known && readJws(`${signed}.${signature}`)
        if (!known) return 'unknown-key'
        return jws && (await isSignedBy(jws, known.key)) ? 'holds' : 'broken'
      }
      const { gtin, models } = listing
      const shown = { origin, path, models, ...(gtin ? { gtin } : {}) }
      return Promise.all(
        badges.map(async (badge) => {
          const { statement } = badge
          const verdict = verdictOn(badge, verdicts)
          const signer = keys.get(readStatement(statement ?? '')?.kid ?? '')?.url
          const said = verdict?.answers.flatMap((answer) => (answer.kind === 'found' ? [answer.record] : []))
          return judgeBadge(badge, {
            listing,
            verdict,
            check:
              statement === undefined ? undefined : await checkStatement(statement, shown, now().getTime(), verify),
            record: said?.find(({ source }) => signer && source === idOfOpen(signer)),
            lacksKeys: read.some((one) => one.length === 0),
            isExample: verdict?.number !== undefined && isExample(verdict.number),
            today: now().toISOString().slice(0, 10),
          })
        }),
      )
    },
  }
}
