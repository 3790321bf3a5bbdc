/** What each store takes and asks for. */
import type { Browser } from '../../core/privacy.ts'
import type { SheetPart } from './listing.ts'

export interface StoreRules {
  readonly browser: Browser
  /** Characters. */
  readonly name: number
  readonly short: number
  readonly description: readonly [atLeast: number, atMost: number]
  /** Of the purpose, and of the reason for a permission. */
  readonly reason: number
  readonly keywords: { readonly count: number; readonly length: number; readonly words: number }
  /** What it asks for besides name, short and full description and pictures. */
  readonly asks: readonly SheetPart[]
}

const NO_KEYWORDS = { count: 0, length: 0, words: 0 }
/**
 * What each store takes, by its publishing guide. Names: MDN, `manifest.json/name` (75, 45, 50 characters); a manifest's
 * description has at most 132 everywhere.
 */
export const STORES = {
  chrome: {
    browser: 'chrome',
    name: 75,
    short: 132,
    description: [1, 16_000],
    reason: 1000,
    keywords: NO_KEYWORDS,
    asks: ['purpose', 'permissions', 'remoteCode', 'privacy', 'review'],
  },
  edge: {
    browser: 'chrome',
    name: 45,
    short: 132,
    description: [250, 10_000],
    reason: 1000,
    keywords: { count: 7, length: 30, words: 21 },
    asks: ['keywords', 'purpose', 'permissions', 'remoteCode', 'privacy', 'review'],
  },
  firefox: {
    browser: 'firefox',
    name: 50,
    short: 132,
    description: [1, 15_000],
    reason: 1000,
    keywords: NO_KEYWORDS,
    asks: ['permissions', 'privacy', 'review'],
  },
} as const satisfies Readonly<Record<string, StoreRules>>
export type StoreName = keyof typeof STORES
