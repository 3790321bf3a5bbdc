/**
 * What may be said of a page that does not repeat the number it was asked for: that a certificate is in force and for which
 * articles, and never that it covers what the page sells, nor that it is for something else.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/check.ts'
import type { GetResult } from '../../src/core/registry.ts'
import type { Claim, Listing, Verdict } from '../../src/core/words.ts'
import oekoTex from '../../src/registries/oeko-tex.ts'
import { openOfficial } from '../../src/registries/official.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

const NUMBER = '26.HZZ.00001'
const NOW = '2026-11-21T08:00:00Z'
const pageOf = (reply: string): string => readFileSync(new URL(`oeko-tex/${reply}.html`, import.meta.url), 'utf8')
const claim: Claim = {
  scheme: 'oeko-tex',
  raw: NUMBER,
  strength: 'numbered-with-context',
  quote: `OEKO-TEX STANDARD 100 ${NUMBER}`,
  passage: 0,
  start: 22,
  end: 22 + NUMBER.length,
}
const listing = (title: string, more: Partial<Listing> = {}): Listing => ({
  site: 'shop.example',
  title,
  models: [],
  attributes: [],
  ...more,
})

const judged = async (page: string, sold: Listing): Promise<Verdict | undefined> => {
  const get = async (): Promise<GetResult> => ({ kind: 'ok', status: 200, body: page, contentType: 'text/html' })
  const context = { get, now: NOW, isExample: () => false, privacy: 'number' as const }
  const registry = openOfficial(oekoTex, 'click')
  const lookup = async (number: Parameters<typeof registry.ask>[0]) => [await registry.ask(number, context)]
  const [verdict] = await check([claim], sold, { catalogue, lookup, today: '2026-11-21' })
  return verdict
}

it('a register that names the holder may say that it is for something else', async () => {
  const record = {
    scheme: 'oeko-tex',
    number: NUMBER,
    status: 'valid',
    scopeKind: 'product',
    scope: 'knitted fabrics',
  } as const
  const answer = {
    kind: 'found',
    record: { ...record, holder: 'Example Mill', source: 'open', readAt: NOW, asOf: NOW },
  } as const
  const sold = listing('Wireless headphones EX-100', { brand: 'Example', models: ['EX-100'] })
  const [verdict] = await check([claim], sold, { catalogue, lookup: async () => [answer], today: '2026-11-21' })
  expect(verdict?.kind).toBe('other-product')
})

describe('a page that repeats no number', () => {
  it.each([
    ['the very article', listing('Example knitted fabrics produced from 100 % cotton, white', { brand: 'Example' })],
    ['an article of that kind', listing('Cotton T-shirt', { brand: 'Example', category: 'Clothing' })],
    ['quite another thing', listing('Wireless headphones EX-100', { brand: 'Example', models: ['EX-100'] })],
  ])('never confirms nor accuses: %s', async (_, sold) => {
    const verdict = await judged(pageOf('found'), sold)
    expect(verdict?.kind).toBe('genuine')
    expect(verdict?.record?.scope).toContain('knitted fabrics')
  })
  it.each(['other-number', 'broken-layout', 'several-articles', 'other-status', 'absent'])(
    'says nothing where the page is not the one that is known: %s',
    async (reply) => expect((await judged(pageOf(reply), listing('Cotton T-shirt')))?.kind).toBe('unchecked'),
  )
  it('is in renewal where it says so', async () =>
    expect((await judged(pageOf('under-review'), listing('Cotton T-shirt')))?.kind).toBe('in-renewal'))
})
