/**
 * The keys by which certificates that a person holds may be believed: those of every register that is turned on, under
 * the root that is pinned for it. Which certificate it is about stays with the page that asks.
 */
import type { RegisterKeys } from '../core/held.ts'
import type { BadgeCheck } from './badge-check.ts'
import type { RegisterSetting } from './messages.ts'
import { idOfOpen } from './settings.ts'

export interface HeldKeysDependencies {
  readonly registers: () => Promise<readonly Pick<RegisterSetting, 'url' | 'name' | 'enabled'>[]>
  readonly rootOf: (url: string) => Promise<string | undefined>
  readonly keysFor: BadgeCheck['keysFor']
}

/** `kids`: keys that are wanted; where nobody is known to have them, registers are asked anew, within reason. */
export const makeHeldKeys =
  ({ registers, rootOf, keysFor }: HeldKeysDependencies) =>
  async (kids: readonly string[]): Promise<readonly RegisterKeys[]> => {
    const known = (await keysFor(kids)).flat()
    const enabled = (await registers()).filter((register) => register.enabled)
    return Promise.all(
      enabled.map(async ({ url, name }) => {
        const root = await rootOf(url)
        const keys = known.flatMap(([kid, one]) => (one.url === url ? [{ kid, x: one.key.x }] : []))
        return { id: idOfOpen(url), name, ...(root ? { root } : {}), ...(keys.length > 0 ? { keys } : {}) }
      }),
    )
  }
