/**
 * What is pasted into the forms of the extension stores; `npm run shots -- --store` lays it beside the pictures. What it says
 * of privacy and of permissions comes from the page on privacy, so that the two cannot differ.
 */
import { type Browser, LEAVING, permissionsIn } from '../../core/privacy.ts'
import type { ViewWords } from '../words/views/index.ts'
import { listing as en } from './en.ts'
import { type Listing, PICTURES, type SheetPart } from './listing.ts'
import { STORES, type StoreName, type StoreRules } from './stores.ts'
import { listing as zhCN } from './zh-CN.ts'

export const LISTINGS = { en, 'zh-CN': zhCN } as const satisfies Readonly<Record<string, Listing>>
export type ListingLocale = keyof typeof LISTINGS

/** Each permission that the browser's manifest holds or may ask for, with its reason. */
export const permissionLines = (words: ViewWords, browser: Browser): readonly string[] =>
  permissionsIn(browser).map(({ id, need }) => `${id} (${words.privacy.needs[need]}): ${words.privacy.reasons[id]}`)

/** The policy that a store asks for: each kind of request, what never happens, what is kept. */
export const privacyLines = ({ privacy }: ViewWords): readonly string[] => [
  privacy.intro,
  privacy.leaves,
  privacy.leavesHint,
  ...LEAVING.map((id) => {
    const { when, to, what } = privacy.leaving[id]
    return `• ${when} → ${to}: ${what}`
  }),
  privacy.never,
  ...privacy.nevers.map((line) => `• ${line}`),
  privacy.kept,
  ...privacy.keeps.map((line) => `• ${line}`),
]

/** All that is pasted into a store's forms in one language, under the names of their fields. */
export const sheetOf = (store: StoreName, locale: ListingLocale, words: ViewWords): string => {
  const { asks, browser }: StoreRules = STORES[store]
  const listing: Listing = LISTINGS[locale]
  const { name, short, description, purpose, remoteCode, review, keywords, captions, heads } = listing
  const said: Readonly<Record<SheetPart, readonly string[]>> = {
    name: [name],
    short: [short],
    description,
    keywords,
    captions: PICTURES.map((picture, at) => `${at + 1}. ${captions[picture]}`),
    purpose: [purpose],
    permissions: permissionLines(words, browser),
    remoteCode: [remoteCode],
    privacy: privacyLines(words),
    review,
  }
  const parts: readonly SheetPart[] = ['name', 'short', 'description', 'captions', ...asks]
  return parts.map((part) => `# ${heads[part]}\n\n${said[part].join('\n')}\n`).join('\n')
}
