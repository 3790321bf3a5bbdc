import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../src/core/shown.ts'
import { fill } from '../../src/say/words/fill.ts'
import { directionOf, gapOf, OWN_NAMES, otherTag, pickLocale, proseTag } from '../../src/say/words/locales.ts'
import { sayRegion } from '../../src/say/words/region.ts'
import { sayAgo, sayDay, sayList, sayNumber } from '../../src/say/words/time.ts'

describe('fill', () => {
  it.each([
    ['{a}', { a: 'x' }, 'x'],
    ['{a}', {}, ''],
    ['A[ since {a}].', { a: 'x' }, 'A since x.'],
    ['A[ since {a}].', {}, 'A.'],
    ['A[ since {a}].', { a: '' }, 'A.'],
    ['[{a}|the body] says', { a: 'x' }, 'x says'],
    ['[{a}|the body] says', {}, 'the body says'],
    ['[{a} and {b}|{b}|none]', { b: 'y' }, 'y'],
    ['[{a} and {b}|{b}|none]', {}, 'none'],
  ])('%s with %j is %s', (template, facts, expected) => {
    expect(fill<string>(template, facts)).toBe(expected)
  })

  it('never reads a fact as a template', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (a, b) => {
        const facts: Readonly<Record<string, string>> = { a: `{b}${a}[|$&$1`, b }
        expect(fill<string>('<{a}>[({a})]', facts)).toBe(`<${facts.a}>(${facts.a})`)
      }),
    )
  })
})

describe('pickLocale', () => {
  it.each<[readonly string[], Locale]>([
    [['zh-TW', 'en'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hant-HK'], 'zh-TW'],
    [['zh_TW'], 'zh-TW'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-CA', 'zh-CN'], 'fr'],
    [['DE-at'], 'de'],
    [['ja-JP'], 'ja'],
    [['ko'], 'ko'],
    [['es-419'], 'es'],
    [['pt-BR'], 'en'],
    [['pt-BR', 'es'], 'es'],
    [['zha'], 'en'],
    [['est'], 'en'],
    [['gsw'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('%j → %s', (preferred, expected) => {
    expect(pickLocale(preferred)).toBe(expected)
  })

  it('finds every language by its own tag', () => {
    for (const locale of LOCALES) expect(pickLocale([locale])).toBe(locale)
    expect(new Set(Object.values(OWN_NAMES)).size).toBe(LOCALES.length)
  })
})

it('knows which words are of another language than those around', () => {
  expect(LOCALES.map((locale) => proseTag(locale) ?? '')).toEqual(['', 'zh-CN', '', 'en', 'en', 'en', 'en', 'en'])
  expect(LOCALES.map(otherTag)).toEqual(['en', 'en', ...Array<string>(6).fill('zh-CN')])
  expect(LOCALES.map((locale) => `A${gapOf(locale)}B`).join()).toBe('AB,AB,A B,AB,A B,A B,A B,A B')
})

it('knows what is written from the right', () => {
  expect(['ar', 'he-IL', 'fa', 'ur-PK'].map(directionOf)).toEqual(Array<string>(4).fill('rtl'))
  expect([...LOCALES, 'arn', 'hex'].map(directionOf)).toEqual(Array<string>(10).fill('ltr'))
})

describe('time and place', () => {
  const now = '2026-11-21T08:00:00Z'
  it.each([
    ['2026-11-21T07:59:30Z', 'now', '现在'],
    ['2026-11-21T07:59:00Z', '1 minute ago', '1分钟前'],
    ['2026-11-21T07:57:00Z', '3 minutes ago', '3分钟前'],
    ['2026-11-21T07:00:01Z', '59 minutes ago', '59分钟前'],
    ['2026-11-21T07:00:00Z', '1 hour ago', '1小时前'],
    ['2026-11-20T08:00:00Z', 'yesterday', '昨天'],
    ['2026-11-21T09:00:00Z', 'now', '现在'],
  ])('%s is %s', (then, en, zh) => {
    expect(sayAgo('en', then, now)).toBe(en)
    expect(sayAgo('zh-CN', then, now)).toBe(zh)
  })

  it('says a UTC day whatever the time zone here', () => {
    expect(sayDay('zh-CN', '2026-11-20T23:59:59Z')).toBe('2026年11月20日')
    expect(sayDay('en', 'some day')).toBe('some day')
    expect(LOCALES.map((locale) => sayDay(locale, '2026-11-20'))).toEqual([
      '2026年11月20日',
      '2026年11月20日',
      '20 Nov 2026',
      '2026年11月20日',
      '2026년 11월 20일',
      '20.11.2026',
      '20 nov. 2026',
      '20 nov 2026',
    ])
  })

  it('says lists, figures and places as each language does', () => {
    expect(sayList('en', ['A', 'B', 'C'])).toBe('A, B and C')
    expect(sayList('zh-TW', ['A', 'B', 'C'])).toBe('A、B和C')
    expect(sayList('de', ['A'])).toBe('A')
    expect(sayNumber('de', 12_345)).toBe('12.345')
    expect(sayNumber('fr', 12_345)).toBe('12\u{202f}345')
    expect(sayRegion('zh-CN', 'HK')).toBe('中国香港')
    expect(sayRegion('zh-TW', 'HK')).toBe('香港')
    expect(sayRegion('de', 'KR')).toBe('Südkorea')
    expect(sayRegion('en', 'US')).toBe('United States')
    for (const locale of LOCALES) expect(sayRegion(locale, 'EAEU')).not.toBe('EAEU')
    expect(sayRegion('ja', 'nowhere')).toBe('nowhere')
  })
})
