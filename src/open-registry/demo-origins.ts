/**
 * Who may show statements of the cast: the demonstration shop, on this machine. A real register is told by holders; this one
 * has invented holders, and nobody but this machine can use what it allows.
 */
import type { Instant } from '../core/words.ts'
import { castMember } from './cast.ts'
import { keyOf, type Store } from './store.ts'

/** Members whose badge the shop shows. */
const SHOWN = ['power-bank']
/** At any port: see `isSameOrigin` in `statement-audience.ts`. */
const ORIGINS = ['http://127.0.0.1', 'http://localhost']

/** Adds what is missing, and leaves alone what is there. */
export const allowDemoShop = async (store: Store, at: Instant): Promise<void> => {
  for (const name of SHOWN) {
    const { scheme, number } = castMember(name).record
    const allowed = await store.originsOf(keyOf(scheme, number))
    for (const origin of ORIGINS.filter(
      (each) => !allowed.some((one) => one.origin === each && one.path === undefined),
    ))
      await store.putOrigin(
        { key: keyOf(scheme, number), origin, from: '2026-01-01T00:00:00Z', by: 'cli' },
        { at, actor: 'cli', action: 'origin', target: `${scheme}:${number}`, detail: { origin } },
      )
  }
}
