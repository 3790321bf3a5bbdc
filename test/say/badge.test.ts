import { describe, expect, it } from 'vitest'
import type { BadgeVerdict } from '../../src/core/badge.ts'
import type { Locale, Shown } from '../../src/core/shown.ts'
import type { Statement } from '../../src/core/statement.ts'
import type { Tone } from '../../src/core/words.ts'
import { withBadges } from '../../src/say/explain/badge.ts'
import { WORDS } from '../../src/say/words/index.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

const STATEMENT: Statement = {
  iss: 'https://register.example/',
  aud: 'https://shop.example',
  iat: Date.parse('2026-11-21T05:00:00Z') / 1000,
  exp: Date.parse('2026-11-22T05:00:00Z') / 1000,
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  asOf: '2026-11-21T00:00:00Z',
}
const GENUINE: BadgeVerdict = {
  kind: 'badge-genuine',
  why: 'signed',
  badge: { form: 'element', scheme: 'cn-ccc', number: '2024000914000101', quote: '<proof-mark>' },
  statement: STATEMENT,
  status: 'valid',
}
const PLACE = { origin: 'https://shop.example', path: '/b' }
const sayAll = (badges: readonly BadgeVerdict[], locale: Locale = 'en', said: readonly Shown[] = []) =>
  withBadges(said, badges, PLACE, { words: WORDS[locale], catalogue, now: '2026-11-21T08:00:00Z' })
const sayOne = (over: Partial<BadgeVerdict>, locale: Locale = 'en'): Shown => {
  const [shown, ...more] = sayAll([{ ...GENUINE, ...over }], locale)
  if (!shown || more.length > 0) throw new Error('not one')
  return shown
}
const rows = ({ rows }: Shown) => rows.map(({ page, register, result }) => [page, register, result])

describe('a badge in words', () => {
  it('says who signed it when, for where, and what that does not prove', () => {
    const shown = sayOne({})
    expect(shown).toMatchObject({ id: 'badge:cn-ccc:2024000914000101', tone: 'good', short: 'Badge is genuine' })
    expect(shown.source).toEqual(['Register register.example · signed 3 hours ago, good until 22 Nov 2026'])
    expect(rows(shown)).toEqual([
      ['https://shop.example', 'https://shop.example', 'match'],
      ['2024000914000101', '2024000914000101', 'match'],
    ])
    expect(shown.doesNotProve).not.toBe('')
    expect(shown).not.toHaveProperty('demo')
    expect(sayOne({ statement: { ...STATEMENT, demo: true } }).demo).toMatch(/^Demonstration/u)
  })

  it.each<[string, Partial<BadgeVerdict>, Tone, RegExp]>([
    ['not in force', { why: 'not-in-force', status: 'suspended' }, 'plain', /not in force: suspended\./u],
    ['overtaken', { kind: 'badge-expired', why: 'overtaken', status: 'revoked' }, 'caution', /now says: revoked/u],
    ['swapped', { kind: 'badge-altered', why: 'number' }, 'alarm', /\(2024000914000101\)/u],
    ['of another shop', { kind: 'badge-other-site', why: 'path' }, 'alarm', /another part of this site/u],
    [
      'of a barcode',
      { kind: 'badge-unproven', why: 'no-product', statement: { ...STATEMENT, gtin: '0952' } },
      'plain',
      /0952/u,
    ],
    ['of no product', { kind: 'badge-other-site', why: 'product' }, 'alarm', /covers another product/u],
    ['of another site', { kind: 'badge-other-site', why: 'origin' }, 'alarm', /different site/u],
  ])('%s', (_case, over, tone, sentence) => {
    expect(sayOne(over)).toMatchObject({ tone, sentence: expect.stringMatching(sentence) })
    expect(sayOne(over, 'zh-CN').sentence).toMatch(/。$/u)
  })

  it('sets what was signed beside what is shown', () => {
    const path = { kind: 'badge-other-site', why: 'path', statement: { ...STATEMENT, path: '/a' } } as const
    expect(rows(sayOne(path))[0]).toEqual(['https://shop.example/b', 'https://shop.example/a', 'differs'])
    const product = { kind: 'badge-unproven', why: 'no-product', statement: { ...STATEMENT, model: 'EX-1' } } as const
    expect(rows(sayOne(product))[2]).toEqual(['not stated', 'EX-1', 'cannot-tell'])
    const { statement: _none, ...bare } = GENUINE
    expect(sayAll([{ ...bare, kind: 'badge-altered', why: 'signature' }])[0]?.rows).toEqual([])
  })

  it('names the badge itself where it names no scheme', () => {
    const shown = sayOne({
      kind: 'badge-unproven',
      why: 'no-statement',
      badge: { form: 'words', quote: 'Proofmark verified' },
    })
    expect(shown).toMatchObject({ id: 'badge::', schemeName: 'Badge', quote: 'Proofmark verified' })
  })
})

describe('among the verdicts', () => {
  const said = (['alarm', 'caution', 'good', 'plain'] as const).map((tone) => ({ id: tone, tone }) as Shown)
  it('stands where its tone belongs, behind those of numbers', () => {
    const badges: readonly BadgeVerdict[] = [
      GENUINE,
      { ...GENUINE, kind: 'badge-expired', why: 'run-out', badge: { form: 'element', quote: '' } },
      { ...GENUINE, kind: 'badge-altered', why: 'number', badge: { ...GENUINE.badge, number: '2' } },
    ]
    expect(sayAll(badges, 'en', said).map(({ id }) => id)).toEqual([
      'alarm',
      'badge:cn-ccc:2',
      'caution',
      'badge::',
      'good',
      'plain',
      'badge:cn-ccc:2024000914000101',
    ])
  })

  it('is said once of a number, the worse of two', () => {
    const copied: BadgeVerdict = { ...GENUINE, kind: 'badge-altered', why: 'signature' }
    expect(sayAll([GENUINE, copied]).map(({ kind }) => kind)).toEqual(['badge-altered'])
  })
})
