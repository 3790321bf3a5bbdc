import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/core/shown.ts'
import { BADGE_VERDICT_KINDS, VERDICT_KINDS } from '../../src/core/words.ts'
import { pickLocale } from '../../src/say/words/index.ts'
import { sayAgo, sayDay } from '../../src/say/words/time.ts'
import { VIEW_WORDS, type ViewWords } from '../../src/say/words/views/index.ts'

const LOCALES = Object.keys(VIEW_WORDS) as readonly Locale[]
const FACTS = {
  scheme: 'Example',
  since: '1 Jan',
  until: '2 Jan',
  about: 'X',
  why: 'Because.',
  body: 'B',
  status: 'S',
  ago: 'A',
}

/** Every text of a catalogue with the path to it; functions are called with plausible facts. */
const texts = (value: unknown, path: string): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const argument = /found|cleared|manualResult/u.test(path)
      ? 3
      : /verdicts|notes|problems/u.test(path)
        ? FACTS
        : 'Name'
    return [[path, String((value as (...facts: unknown[]) => string)(argument, 'Code', 'Standing'))]]
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const all = (locale: Locale) => texts(VIEW_WORDS[locale], locale)

describe.each(LOCALES)('words in %s', (locale) => {
  const words: ViewWords = VIEW_WORDS[locale]

  it('has a text for every key, none of them empty or unfinished', () => {
    const found = all(locale)
    expect(found.length).toBeGreaterThan(150)
    expect(found.filter(([, text]) => !text.trim() || /undefined|\[object|NaN/u.test(text))).toEqual([])
  })

  it('covers every kind of verdict and badge', () => {
    expect(Object.keys(words.verdicts).sort()).toEqual([...VERDICT_KINDS].sort())
    expect(Object.keys(words.badges).sort()).toEqual([...BADGE_VERDICT_KINDS].sort())
  })

  it('keeps short words short enough for the chip', () => {
    const most = locale === 'en' ? 22 : 9
    const shorts = [...Object.values(words.verdicts), ...Object.values(words.badges)].map(({ short }) => short)
    expect(shorts.filter((short) => Array.from(short).length > most)).toEqual([])
    expect(new Set(shorts).size).toBe(shorts.length)
  })

  it('accuses nobody and never shouts', () => {
    expect(all(locale).filter(([, text]) => /fake|fraud|假|骗|欺诈|[!！]/iu.test(text))).toEqual([])
  })

  it('makes whole sentences without the optional facts', () => {
    for (const kind of VERDICT_KINDS) {
      const sentence = words.verdicts[kind].sentence({ scheme: 'Example', hasNumbers: true })
      expect(sentence, kind).toMatch(/[.。]$/u)
      expect(sentence, kind).not.toMatch(/undefined| {2}|^ | \./u)
    }
  })
})

describe('the same catalogue in both languages', () => {
  it('has the same keys', () => {
    const keys = (locale: Locale) =>
      all(locale)
        .map(([path]) => path.slice(locale.length))
        .sort()
    expect(keys('zh-CN')).toEqual(keys('en'))
  })

  it('says what is wrong with a number', () => {
    const year = { kind: 'component', part: 'year', expected: '≤ 2026' } as const
    expect(VIEW_WORDS.en.problems.component(year)).toContain('year')
    expect(VIEW_WORDS['zh-CN'].problems.component(year)).toContain('年份')
    for (const locale of LOCALES) {
      expect(VIEW_WORDS[locale].problems.component(year)).toContain('≤ 2026')
      expect(VIEW_WORDS[locale].problems.length({ kind: 'length', expected: '16' })).toContain('16')
      expect(VIEW_WORDS[locale].problems.component({ kind: 'component', part: 'constructor' })).not.toContain('native')
    }
  })
})

describe('pickLocale', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'zh-CN'], 'zh-CN'],
    [['fr-FR'], 'en'],
    [['zha'], 'en'],
    [[], 'en'],
  ] as const)('%j → %s', (preferred, expected) => {
    expect(pickLocale(preferred)).toBe(expected)
  })
})

describe('time', () => {
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
    expect(sayDay('en', '2026-11-20')).toBe('20 Nov 2026')
    expect(sayDay('zh-CN', '2026-11-20T23:59:59Z')).toBe('2026年11月20日')
    expect(sayDay('en', 'some day')).toBe('some day')
  })
})
