/** What stands in the stores: within their limits, about every permission and request, and of nobody anything bad. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEAVING, permissionsIn } from '../../src/core/privacy.ts'
import type { Listing } from '../../src/say/store/listing.ts'
import { LISTINGS, type ListingLocale, permissionLines, privacyLines, sheetOf } from '../../src/say/store/sheet.ts'
import { STORES, type StoreName, type StoreRules } from '../../src/say/store/stores.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'

const lengthOf = (text: string): number => Array.from(text).length
const ACCUSING = /fake|fraud|counterfeit|scam|bogus|假|骗|欺诈|伪造|仿冒|山寨|涉嫌|suspected/iu
const LOCALES = Object.keys(LISTINGS) as readonly ListingLocale[]

const messagesOf = (locale: ListingLocale): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(readFileSync(`public/_locales/${locale.replace('-', '_')}/messages.json`, 'utf8'))

describe.each(LOCALES)('the listing in %s', (locale) => {
  const listing: Listing = LISTINGS[locale]

  it('is called and described as in the manifest', () => {
    const messages = messagesOf(locale)
    expect([listing.name, listing.short]).toEqual([messages.extName?.message, messages.extDescription?.message])
  })

  it.each(Object.keys(STORES) as readonly StoreName[])('fits %s', async (store) => {
    const { name, short, description, reason, keywords, asks, browser }: StoreRules = STORES[store]
    const words = await readViewWords(locale)
    expect(lengthOf(listing.name)).toBeLessThanOrEqual(name)
    expect(lengthOf(listing.short)).toBeLessThanOrEqual(short)
    const full = lengthOf(listing.description.join('\n'))
    expect(full).toBeGreaterThanOrEqual(description[0])
    expect(full).toBeLessThanOrEqual(description[1])
    for (const text of [listing.purpose, listing.remoteCode, ...permissionLines(words, browser)])
      expect(lengthOf(text)).toBeLessThanOrEqual(reason)
    if (asks.includes('keywords')) {
      expect(listing.keywords.length).toBeLessThanOrEqual(keywords.count)
      expect(Math.max(...listing.keywords.map(lengthOf))).toBeLessThanOrEqual(keywords.length)
      expect(listing.keywords.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(keywords.words)
    }
  })

  it('gives a reason for every permission and tells of every request', async () => {
    const words = await readViewWords(locale)
    for (const browser of ['chrome', 'firefox'] as const) {
      const sheet = sheetOf(browser, locale, words)
      for (const { id } of permissionsIn(browser)) expect(sheet).toContain(`${id} (`)
      for (const id of LEAVING) expect(sheet).toContain(words.privacy.leaving[id].what)
    }
    expect(privacyLines(words).filter((line) => line.startsWith('• '))).toHaveLength(
      LEAVING.length + words.privacy.nevers.length + words.privacy.keeps.length,
    )
  })

  it('accuses nobody', async () => {
    const { heads, captions, ...said } = listing
    for (const text of [said, heads, captions].flatMap((part) => Object.values(part)).flat())
      expect(text).not.toMatch(ACCUSING)
  })
})
